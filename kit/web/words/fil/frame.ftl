### The frame of every page, and problems.

site-name = Balai
skip-to-content = Lumaktaw sa nilalaman
language = Wika
main-navigation = Pangunahin
breadcrumbs = Kinaroroonan ninyo
nav-about = Tungkol sa Balai
nav-languages = Mga wika
nav-display = Mga kulay at paggamit ng datos
nav-licences = Mga lisensiya
nav-api = API
nav-office = Tanggapan
signed-in-as = Naka-sign in bilang { $name }.
sign-out = Mag-sign out
footer-no-tracking = Walang sinusubaybayan ang Balai at wala itong kinukuha mula sa ibang website.

## Problems: what went wrong and what to do next

problem-what-we-got = Ang natanggap namin:
problem-go-home = Pumunta sa unang pahina
problem-go-library = Maghanap sa aklatan
problem-code = Kodigo ng error { $code }
problem-not-found-title = Walang makikita sa address na ito
problem-not-found-text = Tingnan kung may maling letra sa address, o maghanap sa aklatan. Hindi kailanman nagbabago ang tinutukoy ng permanenteng address ng mga instrumento: kung inilipat ang isa, dadalhin kayo ng dating address sa bago.
problem-bad-request-title = Hindi namin naunawaan ang kahilingan
problem-bad-request-text = May bahagi ng address o form na hindi namin kilala ang anyo. Walang binago. Bumalik, itama ito, at subukang muli.
problem-sign-in-title = Mag-sign in muna
problem-sign-in-text = Para sa mga nagtatrabaho sa website na ito ang pahinang ito. Buksan ang link sa pag-sign in na ibinigay sa inyo, o humingi nito sa may-ari ng website.
problem-forbidden-title = Hindi ninyo ito maaaring gawin
problem-forbidden-text = Hindi ito pinahihintulutan ng inyong tungkulin sa website na ito. Walang binago. Kung kailangan ninyo ito, makipag-ugnayan sa may-ari ng website.
problem-cross-site-title = Galing sa ibang website ang kahilingan
problem-cross-site-text = Upang maprotektahan kayo, tinatanggap lamang ang mga pagbabagong mula sa mga pahina ng website na ito. Walang binago. Buksan dito ang pahina at subukang muli.
problem-too-long-title = Masyadong mahaba
problem-too-long-text = Mas malaki ang address o form kaysa sa tinatanggap ng website na ito. Walang binago. Paikliin ito at subukang muli.
problem-method-title = Hindi magagamit sa ganoong paraan ang address na ito
problem-method-text = Mayroong ganitong address, ngunit hindi para sa ganitong uri ng kahilingan. Walang binago.
problem-too-slow-title = Masyadong natagalan ang sagot
problem-too-slow-text = Marami ang gumagamit ng website. Maghintay ng isang minuto at subukang muli.
problem-ours-title = Nagkaproblema sa aming panig
problem-ours-text = Hindi ninyo ito kasalanan, at naitala na ito. Subukang muli pagkaraan ng ilang minuto.
problem-sign-in-link-title = Hindi gumagana ang link na ito sa pag-sign in
problem-sign-in-link-text = Nagamit na ito, lampas na sa isang araw, o hindi nakopya nang buo. Humingi ng bago sa may-ari ng website; makagagawa siya nito gamit ang utos na “balai doctor --sign-in-link”.
