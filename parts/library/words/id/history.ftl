### The history of a record, and of the library.

history-title = Riwayat entri ini
history-program = oleh program
history-because = Berdasarkan
history-compare = Yang berubah
history-checked = Diperiksa lagi dan dinyatakan benar
history-corrected = Diubah pada { $date }
history-corrections = Koreksi
changes-between = Yang berubah dari versi { $from } ke versi { $to }
changes-none = Tidak ada perbedaan.
changes-removed = dihapus:
changes-added = ditambahkan:
changes-provision-added = Ketentuan baru
changes-provision-removed = Ketentuan dihapus
changes-provision-changed = Ketentuan diubah
changes-provision-renumbered = Nomor ketentuan diubah
changes-title = Perubahan di pustaka
changes-feed = Ikuti perubahan (umpan Atom)
changes-new = Baru di pustaka
unchecked-since = Belum diperiksa lagi sejak { $date }.
unchecked-button = Saya telah memeriksa lagi entri ini, dan entri ini benar
unchecked-title = Entri yang tidak diperiksa selama dua tahun
unchecked-none = Semua entri telah diperiksa dalam dua tahun terakhir.
