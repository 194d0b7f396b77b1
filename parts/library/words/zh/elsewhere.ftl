### What other parts say of an instrument, by kind of link.

elsewhere-precedent = 以此文件为先例的指引
