### The page that shows the API.

api-title = API
api-intro = மக்கள் பக்கங்களில் படிப்பவற்றை நிரல்கள் இங்கு படிக்கின்றன: அதே பதிவுகள், JSON வடிவில். சாவி எதுவும் தேவையில்லை.
api-lists = ஒரு பட்டியலுக்கான பதிலில் total, items, next ஆகியவை இருக்கும். அடுத்த பக்கத்தைப் பெற, next இல் உள்ளதை ?cursor= இல் இடவும்; கடைசிப் பக்கத்திற்குப் பிறகு அது null ஆக இருக்கும்.
api-errors = பதிலளிக்க இயலாத கோரிக்கைக்கு 400 அல்லது அதற்கு மேற்பட்ட நிலைக் குறியீடும், காரணத்தைக் கூறும் சிக்கல் ஆவணமும் (RFC 9457) கிடைக்கும்.
api-again = ஒவ்வொரு பதிலிலும் ETag உள்ளது. அதை If-None-Match ஆகத் திருப்பி அனுப்பினால், மாறாதவை மீண்டும் அனுப்பப்படாது.
api-tables = முழுப் பட்டியல்களை ஒரே முறையில் பெற, CSV, JSON, JSON Lines அல்லது Parquet வடிவில்:
api-description = நிரல்களுக்காக, இவை அனைத்தும் OpenAPI 3.1 வடிவில் விவரிக்கப்பட்டுள்ளன:
api-in-english = விவரிப்புகள் ஆங்கிலத்தில் உள்ளன.
api-operations = கேட்கக்கூடியவை
api-example = முயன்று பார்க்க
api-parameters = அளபுருக்கள்
api-parameters-none = இதற்கு அளபுருக்கள் இல்லை.
api-required = கட்டாயம்
api-optional = விட்டுவிடலாம்
api-in-path = முகவரிப் பாதையில்
api-in-query = வினவலில்
api-in-header = தலைப்புப் புலத்தில் (header)
api-in-cookie = குக்கீயில்
api-takes = அனுப்ப வேண்டியவை
api-answers = பதில்கள்
api-kind-text = உரை
api-kind-integer = முழு எண்
api-kind-number = எண்
api-kind-flag = true அல்லது false
api-kind-object = பொருள் (object)
api-kind-anything = எதுவாகவும் இருக்கலாம்
api-kind-list = { $of } பட்டியல்
api-kind-maybe = { $of } அல்லது null
api-kind-word = இவற்றுள் ஒன்று: { $words }
api-kind-words = இவற்றுள் எவையும்: { $words }
