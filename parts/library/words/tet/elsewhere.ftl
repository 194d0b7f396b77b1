### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Orientasaun sira-ne’ebé temi ida-ne’e hanesan presedente
