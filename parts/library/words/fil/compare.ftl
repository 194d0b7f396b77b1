### Instruments side by side, and the basket that chooses them.

compare-title = Paghambingin ang mga instrumento
compare-link = Paghambingin
compare-link-count = { $count ->
    [one] Paghambingin ({ $n } ang napili)
   *[other] Paghambingin ({ $n } ang napili)
}
compare-add = Idagdag sa paghahambing
compare-remove = Alisin
compare-chosen = Mga piniling instrumento
compare-how = Paano pumili
compare-how-text = Humanap ng instrumento, buksan ito, at pindutin ang “Idagdag sa paghahambing”. Dalawa hanggang walo ang maaaring paghambingin. Nakatago ang inyong mga pinili sa isang cookie sa inyong device nang 30 araw; hindi ito iniimbak ng website na ito.
compare-empty = Wala pa kayong piniling instrumento.
compare-one-more = Kailangan ng kahit dalawang instrumento sa paghahambing. Pumili pa ng isa.
compare-too-many = { $n } ang napili ninyo, at hanggang walo lamang ang maaaring paghambingin. Alisin ang mga hindi ninyo gaanong kailangan; mananatili ang iba.
compare-unknown = Walang tala sa aklatan na may ganitong pangalan; maaaring mali ang pagkakatipa o naputol ang address:
compare-these = Paghambingin ang { $n } na ito
compare-summary = Sa maikling salita
compare-shared = Tinatalakay ng lahat ang:
compare-shared-none = Walang elementong tinatalakay nilang lahat.
compare-alone = { $letter } lamang ang tumatalakay sa:
compare-differs = hinihigpitan ng { $restricting }; pinoprotektahan o binibigyang-daan ng { $guarding }.
compare-differs-none = Walang elementong hinihigpitan ng isa at pinoprotektahan o binibigyang-daan ng iba.
compare-silent = Walang sinasabi
compare-all-silent = Walang sinasabi ang alinman sa mga ito tungkol sa
compare-caveat = Ang “Walang sinasabi” ay nangangahulugang walang naitalang probisyong tumatalakay sa elemento; maaaring tinatalakay ito ng mismong teksto.
compare-take = Ibahagi at dalhin
compare-share = Address ng paghahambing na ito:
compare-csv = Ang paghahambing bilang CSV
compare-json = Ang paghahambing bilang JSON
