### The library.

nav-library = நூலகம்
nav-jurisdictions = அதிகார வரம்புகள்
library-title = கொள்கை ஆவணங்களின் நூலகம்
library-title-search = { $query }: கொள்கை ஆவணங்களின் நூலகம்
search-label = தலைப்புகள், சுருக்கங்கள், விதிக்கூறுகள் ஆகியவற்றில் எந்த மொழியிலும் தேடலாம்
search-button = தேடுக
chosen-heading = தேர்ந்தெடுத்த வடிகட்டிகள்
remove-filter = வடிகட்டியை நீக்குக:
clear-all = அனைத்தையும் நீக்குக
filters-heading = வடிகட்டிகள்
filters-jump = வடிகட்டிகளுக்குச் செல்க
instruments-found = { $count ->
    [one] { $n } ஆவணம்
   *[other] { $n } ஆவணங்கள்
}
provisions-found = { $count ->
    [one] { $n } விதிக்கூறு
   *[other] { $n } விதிக்கூறுகள்
}
instruments-count = { $count ->
    [one] { $n } ஆவணம்
   *[other] { $n } ஆவணங்கள்
}
respelled = எந்தப் பதிவிலும் “{ $typed }” என்ற சொல் இல்லை. அதற்குப் பதிலாக “{ $taken }” என்ற சொல்லையும் அதைப் போன்ற சொற்களையும் தேடினோம்.
view-label = எவற்றைப் பட்டியலிட வேண்டும்
view-instruments = ஆவணங்கள்
view-provisions = விதிக்கூறுகள்
sort-label = வரிசை
sort-relevance = மிகப் பொருத்தமானவை
sort-newest = மிகப் புதியவை
sort-oldest = மிகப் பழையவை
sort-title = தலைப்பு
sort-changed = இங்குக் கடைசியாக மாற்றப்பட்டவை
nothing-found = பொருந்துவது எதுவும் இல்லை.
nothing-found-words = குறைவான சொற்களையோ வேறு சொற்களையோ பயன்படுத்தவும்; எல்லாச் சொற்களும் இடம்பெற்றிருக்க வேண்டும்.
nothing-found-filters = ஒரு வடிகட்டியை நீக்கவும்.
pagination-label = பக்கங்கள்
page-of = பக்கம் { $page } / { $last }
page-previous = முந்தைய பக்கம்
page-next = அடுத்த பக்கம்
feed-title = Balai: நூலகத்தில் புதியவை
feed-link = புதியவற்றைப் பின்தொடர்க (Atom ஊட்டம்)
facet-jurisdiction = அதிகார வரம்பு
facet-region = வட்டாரம்
facet-kind = வகை
facet-domain = சட்டத் துறை
facet-element = கொள்கை அம்சம்
facet-stance = அது என்ன செய்கிறது
facet-binding = கட்டாயத்தன்மை
facet-status = நிலை
facet-language = மூல ஆவணத்தின் மொழி
facet-year = ஆண்டு
facet-evidence = சான்று
date-unknown = தேதி தெரியவில்லை
content-in-english = இத்தளத்தின் பக்கங்கள் உங்கள் மொழியில் உள்ளன; ஆய்வின் சுருக்கங்களும் விதிக்கூறுகளும் ஆங்கிலத்தில் உள்ளன.
evidence-what-checked = எவை சரிபார்க்கப்பட்டன
evidence-heading = சான்று
field-issuer = வெளியிட்ட அமைப்பு
field-adopted = ஏற்கப்பட்ட தேதி
field-effective = நடப்புக்கு வரும் தேதி
field-applies-to = யாருக்குப் பொருந்தும்
field-languages = மூல ஆவணத்தின் மொழிகள்
field-amended = இதைத் திருத்தியவை
field-source = மூல ஆவணத்தின் முகவரி
applies-to-whole-of-government = அரசாங்கம் முழுவதும்
applies-to-public-servants = அரசாங்க ஊழியர்கள்
applies-to-agencies = அரசாங்க அமைப்புகள்
applies-to-everyone = அனைவரும்
applies-to-platforms = மின்னிலக்கத் தளங்கள்
url-basis-seen = ஆவணத்தின் வாசகமோ அதைப் பற்றிய பக்கமோ இந்த முகவரியில் பார்க்கப்பட்டது.
url-basis-known = நன்கு அறியப்பட்ட முகவரி; இந்த ஆய்வுக்காக மீண்டும் திறக்கப்படவில்லை.
url-basis-portal = அதிகாரபூர்வத் தளம் ஒன்றின் முதல் பக்கம் மட்டுமே: அங்குத் தலைப்பைக் கொண்டு தேடவும்.
url-basis-unstated = ஆவணத்தின் வாசகம் இந்த முகவரியில் பார்க்கப்பட்டதா என்பதைப் பதிவு குறிப்பிடவில்லை.
provisions-heading = { $count ->
    [one] { $n } முக்கிய விதிக்கூறு
   *[other] { $n } முக்கிய விதிக்கூறுகள்
}
provision-heading = விதிக்கூறு
provision-whole = முழு ஆவணத்தையும் பார்க்கவும்
provisions-none = இந்த ஆவணத்தின் விதிக்கூறு எதுவும் பதிவு செய்யப்படவில்லை.
provisions-filter = எந்த விதிக்கூறுகளைக் காட்ட வேண்டும் எனத் தேர்ந்தெடுக்கவும்
provisions-shown = மொத்தம் { $all } விதிக்கூறுகள்; இங்குக் காட்டப்படுபவை: { $shown }.
provisions-judgement = இவை ஆய்வின் சொந்தச் சொற்கள்; அதிகாரபூர்வ வாசகம் அல்ல. ஒரு விதிக்கூறு என்ன செய்கிறது என்பது தொகுப்பாளரின் மதிப்பீடு; அது விவாதத்திற்கு உரியது.
filter-button = இவற்றைக் காட்டுக
relations-heading = தொடர்புகள்
relation-implements = இது செயல்படுத்தும் ஆவணம்:
relation-implements-by = இதைச் செயல்படுத்தும் ஆவணம்:
relation-amends = இது திருத்தும் ஆவணம்:
relation-amends-by = இதைத் திருத்தும் ஆவணம்:
relation-repeals = இது ரத்து செய்யும் ஆவணம்:
relation-repeals-by = இதை ரத்து செய்யும் ஆவணம்:
relation-cites = இது மேற்கோள் காட்டும் ஆவணம்:
relation-cites-by = இதை மேற்கோள் காட்டும் ஆவணம்:
relation-constrains = இது வரம்புக்குட்படுத்தும் ஆவணம்:
relation-constrains-by = இதை வரம்புக்குட்படுத்தும் ஆவணம்:
relation-adapts = இது தழுவியுள்ள ஆவணம்:
relation-adapts-by = இதைத் தழுவியுள்ள ஆவணம்:
relation-outside = இந்த நூலகத்தில் இல்லை
sources-heading = விவரங்களைச் சரிபார்க்க உதவிய பக்கங்கள்
sources-none = ஆதாரப் பக்கம் எதுவும் பதிவு செய்யப்படவில்லை.
cite-heading = மேற்கோள் காட்டும் முறை
cite-address = நிரந்தர முகவரி:
cite-json = இந்தப் பதிவு JSON வடிவில்
versions-heading = இந்தப் பதிவின் பதிப்புகள்
version-number = பதிப்பு { $number }
version-old = இந்தப் பதிவின் பழைய பதிப்பைப் படிக்கிறீர்கள்.
version-newest = மிகப் புதிய பதிப்பைப் படிக்கவும்
jurisdictions-title = அதிகார வரம்புகள்
jurisdictions-intro = நூலகத்தில் ஆவணங்கள் இடம்பெற்றுள்ள நாடுகள், ஆட்சிப்பகுதிகள், அமைப்புகள்.
jurisdiction-in-library = இந்த ஆவணங்களைத் தேடுக, வடிகட்டுக
jurisdiction-caveat = இங்குப் பட்டியலிடப்படாதவை, தேடிப் பார்த்த தகவல்களில் காணப்படவில்லை. அதனால் அவை இல்லவே இல்லை என்று ஆகாது.
