### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Pedoman yang menyebut ini sebagai preseden
