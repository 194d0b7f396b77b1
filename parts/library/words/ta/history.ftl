### The history of a record, and of the library.

history-title = இந்தப் பதிவின் மாற்ற வரலாறு
history-program = நிரல் செய்தது
history-because = இதற்கு அடிப்படை
history-compare = மாறியவை
history-checked = மீண்டும் சரிபார்க்கப்பட்டது; சரியாக உள்ளது
history-corrected = மாற்றப்பட்ட தேதி: { $date }
history-corrections = திருத்தங்கள்
changes-between = பதிப்பு { $from } முதல் பதிப்பு { $to } வரை மாறியவை
changes-none = எந்த வேறுபாடும் இல்லை.
changes-removed = நீக்கப்பட்டது:
changes-added = சேர்க்கப்பட்டது:
changes-provision-added = புதிய விதிக்கூறு
changes-provision-removed = நீக்கப்பட்ட விதிக்கூறு
changes-provision-changed = மாற்றப்பட்ட விதிக்கூறு
changes-provision-renumbered = எண் மாற்றப்பட்ட விதிக்கூறு
changes-title = நூலகத்தில் மாற்றங்கள்
changes-feed = மாற்றங்களைப் பின்தொடர்க (Atom ஊட்டம்)
changes-new = நூலகத்திற்குப் புதியது
unchecked-since = { $date } முதல் மீண்டும் சரிபார்க்கப்படவில்லை.
unchecked-button = இந்தப் பதிவை மீண்டும் சரிபார்த்தேன்; அது சரியாக உள்ளது
unchecked-title = இரண்டு ஆண்டுகளாகச் சரிபார்க்கப்படாத பதிவுகள்
unchecked-none = எல்லாப் பதிவுகளும் கடந்த இரண்டு ஆண்டுகளில் சரிபார்க்கப்பட்டுள்ளன.
