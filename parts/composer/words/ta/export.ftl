### What stands on papers and in files, and the page that lists them.

draft-take = உடன் எடுத்துச் செல்ல: PDF, Word, பிற கோப்புகள்
export-contents = பொருளடக்கம்
export-page = பக்கம் { $page } / { $pages }
export-address = நிரந்தர முகவரி:
export-signed = கையொப்பம்
export-version = பதிப்பு { $number }, { $date }
export-version-label = பதிப்பு
export-state = நிலை
export-body = பொது அமைப்பு
export-jurisdiction = அதிகார வரம்பு
export-adopted = ஏற்கப்பட்ட தேதி
export-decision = ஏற்ற ஆணை
export-effective = நடப்புக்கு வரும் தேதி
export-review = மறுஆய்வு செய்ய வேண்டிய தேதி
export-draft-lead = இது ஒரு வரைவு. இதை எவரும் ஏற்கவில்லை.
export-adapted = “{ $title }” என்பதிலிருந்து தழுவியது, { $address }
export-adapted-reworded = “{ $title }” என்பதிலிருந்து வேறு சொற்களில் தழுவியது, { $address }
export-findings = காரணம் கூறி ஏற்கப்பட்ட கண்டறிதல்கள்
export-finding-clauses = தொடர்புடைய பிரிவுகள்: { $clauses }

summary-title = சுருக்கமாக: { $title }
summary-lead = இந்தக் கொள்கை உங்களுக்கு என்ன பொருள் தருகிறது. கொள்கையின் வாசகமே இறுதியானது.
summary-lead-draft = இந்தக் கொள்கை உங்களுக்கு என்ன பொருள் தரும். இது ஒரு வரைவு; இதை எவரும் ஏற்கவில்லை.
summary-citizens = இது உங்களுக்குக் கூறுவது
summary-agency = நாங்கள் அளிக்கும் உறுதிமொழி
summary-none = கொள்கையின் எந்தப் பிரிவும் குடிமக்களைப் பற்றியோ அமைப்பு அவர்களுக்காகச் செய்வதைப் பற்றியோ இன்னும் பேசவில்லை.
card-title = இதை நான் பதிவிடலாமா? { $title }
card-lead = பதிவிடுவதற்கு முன் இதைப் படிக்கவும். கொள்கையின் வாசகமே இறுதியானது.
card-lead-draft = பதிவிடுவதற்கு முன் இதைப் படிக்கவும். இது ஒரு வரைவு; இதை எவரும் ஏற்கவில்லை.
card-servants = நீங்கள் பதிவிடுவதற்கு முன்
card-moderators = மக்கள் கருத்திடும்போது
card-none = கொள்கையின் எந்தப் பிரிவும் ஊழியர்களைப் பற்றி இன்னும் பேசவில்லை.
points-point = { $heading }: { $sentence }
points-more-title = முழுக் கொள்கை
points-more = { $count ->
    [one] மேலும் { $n } பிரிவு கொள்கையில் உள்ளது; கீழே உள்ள முகவரியில் காண்க.
   *[other] மேலும் { $n } பிரிவுகள் கொள்கையில் உள்ளன; கீழே உள்ள முகவரியில் காண்க.
}

take-title = உடன் எடுத்துச் செல்க
take-intro = எல்லாக் கோப்புகளும் அதே பிரிவுகளிலிருந்து உருவாக்கப்படுகின்றன; அவை கொள்கையின் மொழியில் உள்ளன: { $language }.
take-with-notes = முழு வாசகத்தின் கோப்புகளில், ஒவ்வொரு பிரிவும் எந்த வழிகாட்டுதலிலிருந்து தழுவியது என்பது குறிப்பிடப்படும்.
take-without-notes = ஒரு பிரிவு எந்த வழிகாட்டுதலிலிருந்து தழுவியது என்பதைக் கோப்புகள் குறிப்பிடுவதில்லை.
take-add-notes = முழு வாசகத்தின் கோப்புகளில் அதைச் சேர்க்க
take-drop-notes = அதை விட்டுவிடுக
take-export = முழு வாசகம்
take-export-means = ஒவ்வொரு பிரிவும் அதன் எண்ணுடன்; அமைப்பு, நிலை, பதிப்பு ஆகியவற்றைக் கொண்ட பெட்டியும்.
take-summary = குடிமக்களுக்கான ஒரு பக்கம்
take-summary-means = படிப்பவர்களுக்கும் கருத்திடுபவர்களுக்கும் கொள்கை என்ன பொருள் தருகிறது, சுருக்கமாக.
take-card = ஊழியர்களுக்கான ஓர் அட்டை: இதை நான் பதிவிடலாமா?
take-card-means = பதிவிடுவதற்கு முன்பும் கருத்துகளைக் கவனிக்கும்போதும் சிந்திக்க வேண்டியவை.
take-size = { $size } kB
take-format-html = இணையப் பக்கம்
take-format-html-means = எந்த உலாவியிலும் இணையத் தொடர்பின்றித் திறக்கும் ஒரே கோப்பு; வேறொரு வலைத்தளத்தில் வைக்கலாம்.
take-format-pdf = PDF
take-format-pdf-means = அச்சிட்டுக் கையொப்பமிட; திரைவாசிப்பான்களுக்காகக் குறியிடப்பட்டது.
take-format-docx = Word ஆவணம்
take-format-docx-means = சொற்செயலியில் தொடர்ந்து திருத்த; தலைப்புகள், எண்கள், பொருளடக்கம் ஆகியவற்றுடன்.
take-format-md = Markdown
take-format-md-means = கட்டமைப்பைத் தக்கவைக்கும் எளிய வாசகம்.
take-format-akn = Akoma Ntoso
take-format-akn-means = ஆவணக் காப்பகங்களும் நாடாளுமன்றங்களும் பயன்படுத்தும் சட்ட வடிவம்.
take-format-json = JSON
take-format-json-means = நிரல்களுக்கான தரவு.
take-no-press = இத்தளத்தில் அச்சுக்கோப்பு நிரல் இல்லை; எனவே PDF இல்லை. அதற்குப் பதிலாக இணையப் பக்கத்தை அச்சிடவும்.
problem-no-press-title = இங்கு PDF இல்லை
problem-no-press-text = இத்தளத்தில் அச்சுக்கோப்பு நிரல் இல்லை. இணையப் பக்கத்தையோ Word ஆவணத்தையோ எடுத்து அச்சிடவும்.
problem-press-slow-title = PDF உருவாக்க மிக அதிக நேரம் ஆனது
problem-press-slow-text = ஒரு நிமிடத்தில் மீண்டும் முயலவும் அல்லது இணையப் பக்கத்தையோ Word ஆவணத்தையோ எடுத்து அச்சிடவும்.
