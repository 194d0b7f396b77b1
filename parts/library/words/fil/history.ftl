### The history of a record, and of the library.

history-title = Kasaysayan ng talang ito
history-program = ginawa ng programa
history-because = Dahil sa
history-compare = Ang nagbago
history-checked = Sinuring muli at nakitang tama
history-corrected = Binago noong { $date }
history-corrections = Mga pagwawasto
changes-between = Ang nagbago mula sa bersiyon { $from } hanggang sa bersiyon { $to }
changes-none = Walang pagkakaiba.
changes-removed = inalis:
changes-added = idinagdag:
changes-provision-added = Bagong probisyon
changes-provision-removed = Inalis na probisyon
changes-provision-changed = Binagong probisyon
changes-provision-renumbered = Probisyong binago ang bilang
changes-title = Mga pagbabago sa aklatan
changes-feed = Subaybayan ang mga pagbabago (Atom)
changes-new = Bago sa aklatan
unchecked-since = Hindi pa nasusuring muli mula noong { $date }.
unchecked-button = Sinuri ko muli ang talang ito, at tama ito
unchecked-title = Mga talang hindi nasuri sa loob ng dalawang taon
unchecked-none = Nasuri ang bawat tala sa nakaraang dalawang taon.
