### Akoma Ntoso files, in and out.

akn-title = Take in a text as Akoma Ntoso
akn-intro = Acts, bills and documents of any publisher become instruments of the library, with every provision at its own address. The file itself is kept and can be taken out again as it came.
akn-file-label = Akoma Ntoso file
akn-file-hint = XML, at most 8 megabytes. If the library has the instrument already, a changed file becomes its next version.
akn-button = Take it in
akn-link = This instrument as an Akoma Ntoso file
akn-fault-place = Line { $line }, in the element “{ $element }”. Nothing was changed.
akn-no-file = Choose a file that is not empty and not larger than 8 megabytes
akn-no-record = The file reads, but something in it cannot be put on the shelf
akn-address-taken = Another instrument lives at the file’s address already
akn-fault-xml = The file is not well-formed XML: mend it at the place below
akn-fault-no-akn = The file is XML, but not Akoma Ntoso 3.0
akn-fault-declined = Records of debates and judgments have no place in this library, which holds laws and policies
akn-fault-dtd = The file has a document type declaration; for safety, take it out and try again
akn-fault-entity = The file uses an entity that XML does not define by itself; write the letter instead
akn-fault-size = The file is too large, too deep or has too many provisions
akn-fault-identity = The file does not say which work it is: it has no FRBRWork with an address
akn-fault-encoding = The file is neither UTF-8 nor UTF-16
akn-fault-empty = The file holds no text
error-prefix = Error:
error-heading = There is a problem
