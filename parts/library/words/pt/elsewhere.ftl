### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Orientações que indicam este instrumento como precedente
