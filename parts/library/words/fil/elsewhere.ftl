### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Mga alituntuning bumabanggit dito bilang naunang halimbawa
