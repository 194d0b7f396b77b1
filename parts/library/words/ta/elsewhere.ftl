### What other parts say of an instrument, by kind of link.

elsewhere-precedent = இதை முன்னுதாரணமாகக் குறிப்பிடும் வழிகாட்டுதல்கள்
