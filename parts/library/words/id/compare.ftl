### Instruments side by side, and the basket that chooses them.

compare-title = Bandingkan instrumen
compare-link = Bandingkan
compare-link-count = Bandingkan ({ $n } dipilih)
compare-add = Tambahkan ke perbandingan
compare-remove = Hapus
compare-chosen = Instrumen yang dipilih
compare-how = Cara memilih
compare-how-text = Cari instrumen, buka, lalu tekan “Tambahkan ke perbandingan”. Dua sampai delapan instrumen dapat dibandingkan. Kuki di perangkat Anda menyimpan pilihan Anda selama 30 hari; situs ini tidak menyimpannya.
compare-empty = Anda belum memilih instrumen.
compare-one-more = Perbandingan memerlukan sedikitnya dua instrumen. Pilih satu lagi.
compare-too-many = Anda telah memilih { $n } instrumen, padahal paling banyak delapan yang dapat dibandingkan. Hapus yang paling tidak Anda perlukan; yang lain tetap ada.
compare-unknown = Di pustaka tidak ada entri dengan nama ini; mungkin alamatnya salah ketik atau terpotong:
compare-these = Bandingkan { $n } instrumen ini
compare-summary = Ringkasnya
compare-shared = Semua membahas:
compare-shared-none = Tidak ada unsur yang dibahas oleh semuanya.
compare-alone = Hanya { $letter } yang membahas:
compare-differs = dibatasi oleh { $restricting }; dilindungi atau dimungkinkan oleh { $guarding }.
compare-differs-none = Tidak ada unsur yang dibatasi oleh satu instrumen, tetapi dilindungi atau dimungkinkan oleh instrumen lain.
compare-silent = Tidak membahas
compare-all-silent = Yang tidak dibahas satu instrumen pun
compare-caveat = “Tidak membahas” berarti tidak ada ketentuan tercatat yang membahas unsur itu; teksnya sendiri mungkin membahasnya.
compare-take = Bagikan dan ambil
compare-share = Alamat perbandingan ini:
compare-csv = Perbandingan dalam format CSV
compare-json = Perbandingan dalam format JSON
