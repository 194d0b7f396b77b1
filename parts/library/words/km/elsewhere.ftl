### What other parts say of an instrument, by kind of link.

elsewhere-precedent = គោលការណ៍ណែនាំដែលយោងឯកសារនេះជាគំរូអនុវត្តមុន
