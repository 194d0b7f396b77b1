### Instruments side by side, and the basket that chooses them.

compare-title = Bandingkan instrumen
compare-link = Bandingkan
compare-link-count = Bandingkan ({ $n } dipilih)
compare-add = Tambah pada perbandingan
compare-remove = Buang
compare-chosen = Instrumen yang dipilih
compare-how = Cara memilih
compare-how-text = Cari instrumen, buka, kemudian tekan “Tambah pada perbandingan”. Dua hingga lapan instrumen boleh dibandingkan. Kuki pada peranti anda menyimpan pilihan anda selama 30 hari; laman web ini tidak menyimpannya.
compare-empty = Anda belum memilih sebarang instrumen.
compare-one-more = Perbandingan memerlukan sekurang-kurangnya dua instrumen. Pilih satu lagi.
compare-too-many = Anda telah memilih { $n } instrumen, sedangkan paling banyak lapan boleh dibandingkan. Buang yang paling tidak anda perlukan; yang lain kekal.
compare-unknown = Tiada rekod dengan nama ini dalam perpustakaan; alamatnya mungkin tersalah taip atau terpotong:
compare-these = Bandingkan { $n } instrumen ini
compare-summary = Secara ringkas
compare-shared = Semua menyentuh:
compare-shared-none = Tiada elemen yang disentuh oleh semuanya.
compare-alone = Hanya { $letter } yang menyentuh:
compare-differs = dihadkan oleh { $restricting }; dilindungi atau dibolehkan oleh { $guarding }.
compare-differs-none = Tiada elemen yang dihadkan oleh satu instrumen tetapi dilindungi atau dibolehkan oleh instrumen lain.
compare-silent = Tidak menyentuh
compare-all-silent = Yang tidak disentuh oleh mana-mana instrumen
compare-caveat = “Tidak menyentuh” bermaksud tiada peruntukan yang direkodkan menyentuh elemen itu; teksnya sendiri mungkin menyentuhnya.
compare-take = Kongsi dan ambil
compare-share = Alamat perbandingan ini:
compare-csv = Perbandingan dalam format CSV
compare-json = Perbandingan dalam format JSON
