### The history of a record, and of the library.

history-title = Sejarah rekod ini
history-program = oleh program
history-because = Berdasarkan
history-compare = Yang berubah
history-checked = Disemak semula dan didapati betul
history-corrected = Diubah pada { $date }
history-corrections = Pembetulan
changes-between = Yang berubah daripada versi { $from } kepada versi { $to }
changes-none = Tiada perbezaan.
changes-removed = dibuang:
changes-added = ditambah:
changes-provision-added = Peruntukan baharu
changes-provision-removed = Peruntukan dibuang
changes-provision-changed = Peruntukan diubah
changes-provision-renumbered = Nombor peruntukan diubah
changes-title = Perubahan dalam perpustakaan
changes-feed = Ikuti perubahan (suapan Atom)
changes-new = Baharu dalam perpustakaan
unchecked-since = Tidak disemak sejak { $date }.
unchecked-button = Saya telah menyemak semula rekod ini, dan rekod ini betul
unchecked-title = Rekod yang tidak disemak selama dua tahun
unchecked-none = Semua rekod telah disemak dalam tempoh dua tahun yang lalu.
