### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Garis panduan yang menyebut ini sebagai duluan
