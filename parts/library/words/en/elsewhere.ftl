### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Guidelines that name this as a precedent
