### The controlled words of the survey.

## Kinds of instrument

kind-constitution = அரசமைப்புச் சட்டம்
kind-law = சட்டம்
kind-regulation = ஒழுங்குவிதி
kind-circular = சுற்றறிக்கை
kind-policy = கொள்கை
kind-guideline = வழிகாட்டுதல்
kind-code-of-conduct = நடத்தை நெறிமுறை
kind-strategy = உத்தி
kind-declaration = பிரகடனம்
kind-standard = தரநிலை

## Status

status-in-force = நடப்பில் உள்ளது
status-draft = வரைவு
status-repealed = ரத்து செய்யப்பட்டது
status-superseded = மாற்றீடு செய்யப்பட்டது
status-unknown = நிலை தெரியவில்லை

## What a provision does

stance-enables = வகைசெய்கிறது
stance-protects = பாதுகாக்கிறது
stance-restricts = கட்டுப்படுத்துகிறது
stance-obliges = கடமையாக்குகிறது
stance-procedural = செயல்முறை
stance-unassessed = இன்னும் மதிப்பிடப்படவில்லை

## How far a record was checked

evidence-seen = பார்க்கப்பட்டது
evidence-partly-seen = பகுதியளவு பார்க்கப்பட்டது
evidence-general-knowledge = பொது அறிவிலிருந்து
evidence-seen-means = இதன் அடையாளம், ஆண்டு, முக்கிய உள்ளடக்கம் ஆகியவை ஆதாரங்களில் பார்க்கப்பட்டன.
evidence-partly-seen-means = இதன் ஒரு பகுதி ஆதாரங்களில் பார்க்கப்பட்டது; சில விதிக்கூறுகள் பொது அறிவை அடிப்படையாகக் கொண்டிருக்கலாம். ஒரு விதிக்கூற்றை நம்பிச் செயல்படுவதற்கு முன் மூல ஆவணத்தைச் சரிபார்க்கவும்.
evidence-general-knowledge-means = இந்தப் பதிவில் உள்ள எதுவும் ஆதாரத்துடன் ஒப்பிட்டுச் சரிபார்க்கப்படவில்லை. மூல ஆவணத்தைச் சரிபார்க்காமல் இதை நம்பிச் செயல்பட வேண்டாம்.
confidence-high = தொகுப்பாளரின் நம்பிக்கை அளவு: உயர்வு.
confidence-medium = தொகுப்பாளரின் நம்பிக்கை அளவு: நடுத்தரம்.
confidence-low = தொகுப்பாளரின் நம்பிக்கை அளவு: குறைவு.

## Binding

binding-yes = சட்டப்படி கட்டாயம்
binding-no = சட்டப்படி கட்டாயமில்லை

## Domains of law

domain-government-social-media = அரசாங்கத்தின் சமூக ஊடகம்
domain-freedom-of-expression = கருத்துச் சுதந்திரம்
domain-access-to-information = தகவல் பெறும் உரிமை
domain-data-protection = தரவுப் பாதுகாப்பு
domain-cybercrime = இணையக் குற்றம்
domain-electronic-transactions = மின்னணுப் பரிவர்த்தனைகள்
domain-public-records = பொதுப் பதிவேடுகள்
domain-civil-service-conduct = அரசாங்க ஊழியர் நடத்தை
domain-defamation-sedition = அவதூறும் தேச நிந்தனையும்
domain-misinformation-online-safety = தவறான தகவலும் இணையப் பயனர் பாதுகாப்பும்
domain-intellectual-property = அறிவுசார் சொத்துரிமை
domain-accessibility = அணுகல்தன்மை
domain-elections = தேர்தல்கள்
domain-child-protection = சிறார் பாதுகாப்பு
domain-platform-regulation = மின்னிலக்கத் தள ஒழுங்குமுறை
domain-cybersecurity-data-localisation = இணையப் பாதுகாப்பும் தரவை உள்நாட்டில் வைத்திருத்தலும்
domain-digital-government = மின்னிலக்க அரசாங்கம்
domain-media-regulation = ஊடக ஒழுங்குமுறை

## The 22 elements of a social media policy

element-human-rights-safeguards = மனித உரிமைப் பாதுகாப்புகள்
element-employee-access = ஊழியர்களுக்கான அணுகல்
element-account-management = கணக்கு நிர்வாகம்
element-acceptable-use = ஏற்கத்தக்க பயன்பாடு
element-employee-conduct = ஊழியர் நடத்தை
element-content = உள்ளடக்கம்
element-security = பாதுகாப்பு
element-legal-issues = சட்டம் சார்ந்த விவகாரங்கள்
element-citizen-conduct = குடிமக்கள் நடத்தை
element-records-retention = பதிவேடுகளும் அவற்றைப் பேணுதலும்
element-privacy = தனியுரிமை
element-accessibility = அணுகல்தன்மையும் மொழிகளும்
element-transparency = வெளிப்படைத்தன்மை
element-moderation = நெறிப்படுத்துதல்
element-crisis-communication = நெருக்கடிகாலத் தகவல்தொடர்பு
element-misinformation = தவறான தகவல்
element-evaluation = மதிப்பீடு
element-capacity-building = திறன் வளர்ப்பு
element-public-education = பொதுமக்களுக்கான கல்வி
element-participation = பங்கேற்பு
element-procurement-and-platform-choice = கொள்முதலும் மின்னிலக்கத் தளத் தேர்வும்
element-intellectual-property = அறிவுசார் சொத்துரிமை

## Regions

region-asean = ஆசியான்
region-asia-pacific = ஆசியா, பசிபிக்
region-middle-east = மத்திய கிழக்கு
region-africa = ஆப்பிரிக்கா
region-europe = ஐரோப்பா
region-americas = அமெரிக்கக் கண்டங்கள்
region-global = அனைத்துலக அமைப்புகள்

## Roles

role-owner = உரிமையாளர்
role-officer = அதிகாரி
role-moderator = நெறியாளர்
role-researcher = ஆய்வாளர்
role-citizen = குடிமகன்/குடிமகள்
role-anonymous = எவரும்
