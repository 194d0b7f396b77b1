### Adding and editing instruments by hand.

hand-add = Aumenta instrumentu ida
hand-edit = Muda rejistu ida-ne’e
hand-forms = Ita-Boot nia formuláriu sira-ne’ebé seidauk remata
hand-forms-text = Ita-Boot de’it mak bele lee sira-ne’e. Formuláriu ida hein Ita-Boot durante loron 180.
hand-forms-none = Laiha formuláriu ida mak seidauk remata.
hand-forms-waiting = Ita-Boot nia formuláriu { $n } seidauk remata
hand-intro = Botaun hotu iha pájina ida-ne’e rai buat ne’ebé Ita-Boot hakerek. Ema seluk la haree to’o Ita-Boot rai iha biblioteka.
hand-keep = Rai buat ne’ebé ha’u hakerek
hand-kept = Buat ne’ebé Ita-Boot hakerek rai ona.
hand-later = Rai, no kontinua depois
hand-save-new = Aumenta ba biblioteka
hand-save-version = Rai hanesan versaun foun
hand-untitled = Seidauk iha títulu
hand-changed = muda iha { $date }
hand-other = Ita-Boot iha formuláriu ida hosi rejistu ida-ne’e ne’ebé seidauk remata, muda iha { $date }. Kontinua ho ida-ne’ebá.
hand-throw = Soe
hand-thrown = Soe tiha iha loron hitu ikus
hand-thrown-done = Soe tiha ona. Ita-Boot bele foti fali iha loron hitu nia laran.
hand-take-back = Foti fali
hand-apart = Formuláriu ne’e muda ona hafoin Ita-Boot nia pájina hatudu, karik iha janela seluk. Laiha buat ida mak lakon: buat ne’ebé Ita-Boot haruka iha-ne’e, iha formuláriu ketak. Haree didi’ak, hafoin rai.

## The sections of the form

hand-group-what = Saida mak ida-ne’e
hand-group-standing = Nia situasaun
hand-group-words = Enderesu no rezumu

## Fields

hand-id = Naran badak
hand-url-basis = Saida mak enderesu ne’e
hand-confidence = Ita-Boot nia nivel konfiansa
hand-note = Saida mak Ita-Boot verifika ba mudansa ida-ne’e
hand-reference = Referénsia
hand-hint-title = Iha lian inglés.
hand-hint-title-original = Hanesan publika ona, ho nia alfabetu rasik.
hand-hint-id = Ba nia enderesu permanente: letra ki’ik a–z, númeru no trasu (-), hanesan ph-memorandum-12-2024. Se husik mamuk, sei halo hosi jurisdisaun, títulu no tinan.
hand-hint-adopted = Tinan, fulan ka loron iha kalendáriu gregorianu: 2011, 2011-07 ka 2011-07-29. Husik mamuk se la hatene.
hand-hint-effective = Hakerek ho maneira hanesan.
hand-hint-applies-to = Hanesan agencies, public-servants, platforms ka everyone, ka ho Ita-Boot nia liafuan rasik. Bele husik mamuk.
hand-hint-languages = Kódigu ho letra rua ka tolu, haketak ho vírgula: th, en.
hand-hint-amended = Instrumentu ka tinan ida ne’ebé altera, ida iha liña ida-idak. Bele husik mamuk.
hand-hint-url = Enderesu web ne’ebé di’ak liu. Hahú ho http:// ka https://.
hand-hint-url-basis = Bele husik mamuk.
hand-hint-summary = Fraze rua to’o haat iha lian inglés.
hand-hint-sources = Enderesu web hosi pájina sira-ne’ebé Ita-Boot uza atu verifika faktu sira, ida iha liña ida-idak.
hand-hint-verified = Saida mak Ita-Boot haree no saida mak la haree. Ema hotu bele lee.
hand-hint-note = Saida mak Ita-Boot verifika, no saida mak Ita-Boot hetan. Ema hotu bele lee iha istória rejistu nian.
hand-hint-relations = Hakerek naran badak ka enderesu hosi instrumentu seluk. Ba ida-ne’ebé la tama iha biblioteka ida-ne’e, hakerek ext: no nia naran.
hand-hint-reference = Oinsá atu sita, hanesan art. 12 ka มาตรา ๑๒.
hand-hint-stance = Avaliasaun ida, atu ema bele debate.
hand-relation-kind = Relasaun { $n }: ida-ne’ebé
hand-relation-to = Relasaun { $n }: ho instrumentu ida-ne’ebé

## Provisions

hand-provisions = { $count ->
    [0] Laiha dispozisaun
   *[other] Dispozisaun { $n }
}
hand-provision = Dispozisaun { $place }
hand-in-provision = Dispozisaun { $place }, { $field }
hand-chosen = { $count ->
    [0] seidauk hili ida
   *[other] hili ona { $n }
}
hand-address-stays = Nia enderesu remata ho ~{ $eid } no la muda, maski Ita-Boot muda buat ruma iha-ne’e.
hand-another = Aumenta dispozisaun ida tan
hand-up = Book ba leten
hand-down = Book ba kraik
hand-remove = Hasai
hand-removed = Sei hasai bainhira Ita-Boot rai
hand-back = Tau fali

## Pasting a text

hand-text = Kola testu ida
hand-text-intro = Testu ne’e fahe iha fatin ne’ebé artigu, seksaun ka kláuzula ida hahú, iha alfabetu latinu, tailandés, kmér, laosianu, birmanés, xinés ka tamil. Hafoin Ita-Boot hadi’a dispozisaun sira: laiha buat ida mak rai iha biblioteka molok Ita-Boot haruka.
hand-text-label = Testu
hand-text-hint = Testu simples, hanesan iha orijinál. Liña sira-ne’ebé iha de’it númeru pájina nian sei hasai.
hand-text-place = Formuláriu ne’e iha ona dispozisaun { $n }
hand-text-after = Tau sira foun iha kotuk
hand-text-instead = Troka ho sira foun
hand-split = Fahe ba dispozisaun sira
hand-split-done = Testu ne’e sai dispozisaun { $n }. Hadi’a iha kraik.
hand-split-nothing = Laiha testu atu fahe. Kola testu ida uluk.
hand-back-to-form = Fila ba formuláriu
hand-preamble = Preámbulu
hand-paragraph = Parágrafu { $n }

## What can be wrong

hand-nothing-lost = Buat ne’ebé Ita-Boot hakerek la lakon.
hand-fault = { $field }: { $why }
hand-missing = Seidauk prienxe. Favór ida prienxe.
hand-too-long = Másimu karakter { $most }. Halo badak liután.
hand-control = Iha karakter sira-ne’ebé labele hatudu. Hakerek fali.
hand-bad-language = “{ $value }” la’ós kódigu lian nian. Hakerek letra rua ka tolu, hanesan th.
hand-bad-source = “{ $value }” la’ós enderesu web. Enderesu web hahú ho http:// ka https:// no laiha espasu.
hand-no-domain = Hili ida ka liu.
hand-half-relation = Hili relasaun ida-ne’ebé, no hakerek ho instrumentu ida-ne’ebé. Atu hasai, hamamuk rua hotu.
hand-no-such-record = Laiha instrumentu ida iha-ne’e ho naran “{ $value }”. Hakerek nia naran badak ka nia enderesu; ba ida-ne’ebé la tama iha biblioteka ida-ne’e, hakerek ext: molok nia naran.
hand-bad-id = Hakerek de’it letra ki’ik a–z, númeru no trasu (-), mínimu rua.
hand-no-id = Títulu ne’e laiha letra latinu atu halo naran badak. Hakerek naran badak ida.
hand-id-taken = Biblioteka iha ona rejistu ida ho naran “{ $value }”. Muda ida-ne’ebá, ka hakerek naran badak seluk.
hand-address-taken = Instrumentu seluk iha ona { $value }. Muda ida-ne’ebá, ka hakerek naran badak seluk.
hand-no-address = Labele halo enderesu permanente: { $value }. Hakerek naran badak seluk.
hand-no-record = Labele lee fali rejistu ne’e: { $value }. Hadi’a parte ne’e, hafoin rai fali.
hand-unchanged = Versaun foun liu hateten ona buat hotu ne’e. Muda buat ruma, ka soe formuláriu ne’e.

## Somebody else saved a newer version

hand-overtaken = Ema ruma rai versaun { $version } hosi rejistu ida-ne’e bainhira Ita-Boot hakerek hela. Seidauk rai buat ida: haree saida mak muda, hafoin rai fali.
hand-taken = Ita-Boot la muda sira-ne’e, tan ne’e agora hanesan iha versaun foun: { $what }.
hand-both = Ita-Boot no ema seluk muda sira-ne’e. Ita-Boot nian iha formuláriu, ema seluk nian iha sorin: { $what }.
hand-theirs = Versaun { $version } hateten:
hand-theirs-gone = Dispozisaun ida-ne’e laiha ona iha versaun { $version }.

## A session that ended, a store that fails

hand-not-lost = Buat ne’ebé Ita-Boot hakerek la lakon.
hand-rescued = Rai ona iha sítiu ida-ne’e, no Ita-Boot de’it mak bele lee. Loke fali sesaun, hafoin kontinua:
hand-send-again-text = Rai hela iha pájina ida-ne’e: keta taka. Se Ita-Boot nia sesaun taka ona, loke fali sesaun iha janela seluk uluk. Hafoin haruka fali.
hand-send-again = Haruka fali
