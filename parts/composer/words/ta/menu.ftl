### The menu of guidelines, exclusive choices, bundles.

nav-menu = வழிகாட்டுதல் பட்டியல்
menu-title = வழிகாட்டுதல் பட்டியல்
menu-title-search = { $query }: வழிகாட்டுதல் பட்டியல்
menu-intro = ஓர் அரசு நிர்வாகம் தன் சொந்தக் கொள்கையை உருவாக்க உதவும் மாதிரிப் பிரிவுகள். இது தெரிவு செய்வதற்கான பட்டியல்; மாதிரிச் சட்டம் அல்ல: நடைமுறைகள் வேறுபடும் இடங்களில் உண்மையான மாற்று வழிகள் உள்ளன; அவற்றில் ஒன்றை நீங்களே தெரிவு செய்கிறீர்கள்.
menu-in-english = இத்தளத்தின் பக்கங்கள் உங்கள் மொழியில் உள்ளன; வழிகாட்டுதல்கள் ஆங்கிலத்தில் உள்ளன.
menu-search-label = வழிகாட்டுதல்களில் தேடலாம்
menu-search-button = தேடுக
menu-compose = கொள்கை ஒன்றை உருவாக்குக
menu-begin = தொடங்கும் வழிகள்
menu-choices-link = { $count ->
    [one] செய்ய வேண்டிய { $n } தெரிவும் அதன் மாற்று வழிகளும் அருகருகே
   *[other] செய்ய வேண்டிய { $n } தெரிவுகளும் அவற்றின் மாற்று வழிகளும் அருகருகே
}
menu-bundle = தொகுப்பு
menu-chosen = தேர்ந்தெடுத்த வடிகட்டிகள்
menu-remove-filter = வடிகட்டியை நீக்குக
menu-clear = அனைத்தையும் நீக்குக
menu-filters = வடிகட்டிகள்
menu-filters-jump = வடிகட்டிகளுக்குச் செல்க
menu-found = { $count ->
    [one] { $n } வழிகாட்டுதல்
   *[other] { $n } வழிகாட்டுதல்கள்
}
menu-nothing = பொருந்தும் வழிகாட்டுதல் எதுவும் இல்லை.
menu-nothing-words = குறைவான சொற்களையோ வேறு சொற்களையோ பயன்படுத்தவும்; எல்லாச் சொற்களும் இடம்பெற்றிருக்க வேண்டும்.
menu-nothing-filters = ஒரு வடிகட்டியை நீக்கவும்.
menu-pagination = பக்கங்கள்
menu-page-of = பக்கம் { $page } / { $last }
menu-previous = முந்தைய பக்கம்
menu-next = அடுத்த பக்கம்
menu-facet-element = கொள்கை அம்சம்
menu-facet-strength = முக்கியத்துவம்
menu-facet-audience = யார் செயல்படுத்த வேண்டும்
menu-facet-right = தொடர்புடைய உரிமைகள்
menu-facet-openness = திறந்த தன்மையில் ஏற்படும் விளைவு
menu-facet-safety = பாதுகாப்பில் ஏற்படும் விளைவு
menu-strength-baseline = அடிப்படை
menu-strength-baseline-means = ஒவ்வொரு கொள்கையிலும் இருக்க வேண்டியது
menu-strength-recommended = பரிந்துரைக்கப்படுவது
menu-strength-recommended-means = வளங்கள் அனுமதித்தால் பின்பற்றத்தக்க நல்ல நடைமுறை
menu-strength-advanced = மேம்பட்டது
menu-strength-advanced-means = சிறப்பு வளங்கள், காரணங்கள் அல்லது பாதுகாப்புகள் தேவைப்படுவது
menu-audience-agency = அரசாங்க அமைப்பு
menu-audience-leadership = அதன் தலைமை
menu-audience-public-servants = அரசாங்க ஊழியர்கள்
menu-audience-moderators = நெறியாளர்கள்
menu-audience-citizens = குடிமக்கள்
menu-right-expression = கருத்துச் சுதந்திரம்
menu-right-access-to-information = தகவல் பெறும் உரிமை
menu-right-privacy = தனியுரிமை
menu-right-participation = பங்கேற்பு
menu-right-non-discrimination = பாகுபாடின்மை
menu-right-remedy = தீர்வு பெறும் உரிமை
menu-right-assembly = ஒன்றுகூடும் உரிமை
menu-right-culture-language = பண்பாடும் மொழியும்
menu-openness-2 = திறந்த தன்மையை மிகவும் கூட்டுகிறது
menu-openness-1 = திறந்த தன்மையைக் கூட்டுகிறது
menu-openness-0 = திறந்த தன்மையைக் கூட்டுவதும் இல்லை, வரம்பிடுவதும் இல்லை
menu-openness-minus-1 = வரம்பிடுகிறது
menu-openness-minus-2 = மிகவும் வரம்பிடுகிறது
menu-safety-2 = மிகவும் பாதுகாப்பானது
menu-safety-1 = கூடுதல் பாதுகாப்பானது
menu-safety-0 = பாதுகாப்பு கூடுவதும் இல்லை, இடர் கூடுவதும் இல்லை
menu-safety-minus-1 = இடர் கூடுதலானது
menu-safety-minus-2 = இடர் மிகக் கூடுதலானது
menu-precedents-count = { $count ->
    [one] ({ $n } முன்னுதாரணம்)
   *[other] ({ $n } முன்னுதாரணங்களுள் மிக நன்றாகச் சரிபார்க்கப்பட்டது)
}
menu-own-proposal = இப்பட்டியலின் சொந்த முன்மொழிவு
menu-own-proposal-means = நூலகத்தில் முன்னுதாரணம் எதுவும் எங்களுக்குக் கிடைக்கவில்லை. இந்தப் பிரிவு இப்பட்டியலின் சொந்த முன்மொழிவு.
menu-evidence-what = இதன் அடிப்படை
menu-model-text = மாதிரி வாசகம்
menu-blanks = நிரப்ப வேண்டிய இடங்கள்
menu-blanks-hint = எடுத்துக்காட்டுகள் தொடங்குவதற்கானவை; நெறிகள் அல்ல.
menu-for-example = எடுத்துக்காட்டாக:
menu-why = ஏன்
menu-none = எதுவும் இல்லை
menu-check = தணிக்கையாளர் இதை எவ்வாறு சரிபார்ப்பார்
menu-option-of = ஒன்றையொன்று விலக்கும் பல மாற்று வழிகளுள் ஒன்று:
menu-requires = இது சார்ந்திருப்பவை
menu-safeguards = பாதுகாப்புகள்
menu-safeguards-hint = இவை அதே கொள்கையில் இடம்பெற வேண்டும்.
menu-conflicts = இவற்றுடன் சேர்ந்து இடம்பெற இயலாது
menu-needed-by = { $count ->
    [one] { $n } வழிகாட்டுதலுக்கு இது தேவை
   *[other] { $n } வழிகாட்டுதல்களுக்கு இது தேவை
}
menu-precedents = முன்னுதாரணங்கள்
menu-precedents-mean = இந்த ஆவணங்கள் இக்கருத்தை நடைமுறையில் காட்டுகின்றன; அதே சொற்களில் கூறுவது அரிது. ஒவ்வொன்றின் பதிவும் எந்த அளவுக்குச் சரிபார்க்கப்பட்டது என்பதும் காட்டப்படுகிறது.
menu-judgement = திறந்த தன்மையிலும் பாதுகாப்பிலும் ஏற்படும் விளைவுகள் வரைவாளர்களின் மதிப்பீடு; அவை விவாதத்திற்கு உரியவை. இங்குள்ள எதுவும் சட்ட ஆலோசனை அன்று.
menu-json = இந்த வழிகாட்டுதல் JSON வடிவில்
menu-reference-gone = இங்கு இல்லாத ஒரு பிரிவு
choices-title = செய்ய வேண்டிய தெரிவுகள்
choices-intro = இவற்றில் நடைமுறைகள் வேறுபடுகின்றன; மாற்று வழிகள் ஒன்றையொன்று விலக்குகின்றன. ஒவ்வொன்றும் எதைத் தருகிறது, எதை எடுத்துக்கொள்கிறது என்பதைப் பார்க்கவும்.
choice-one-of = ஒன்றைத் தெரிவு செய்யவும்; மாற்று வழிகள் ஒன்றையொன்று விலக்குகின்றன.
choice-needs = இதற்குத் தேவை
bundle-means = தொடங்குவதற்கான தொகுப்பு: அதன் பிரிவுகளுக்குத் தேவையானவை அனைத்தும் இதில் உள்ளன; ஒன்றுக்கொன்று முரண்படும் இரு பிரிவுகள் இல்லை. பின்னர் நீங்கள் பிரிவுகளைச் சேர்க்கலாம், மாற்றலாம், நீக்கலாம்.
bundle-start = இந்தத் தொகுப்பிலிருந்து வரைவைத் தொடங்குக
