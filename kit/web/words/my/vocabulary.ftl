### The controlled words of the survey.

## Kinds of instrument

kind-constitution = ဖွဲ့စည်းပုံအခြေခံဥပဒေ
kind-law = ဥပဒေ
kind-regulation = စည်းမျဉ်း
kind-circular = ညွှန်ကြားလွှာ
kind-policy = မူဝါဒ
kind-guideline = လမ်းညွှန်ချက်
kind-code-of-conduct = ကျင့်ဝတ်စည်းကမ်း
kind-strategy = မဟာဗျူဟာ
kind-declaration = ကြေညာစာတမ်း
kind-standard = စံချိန်စံညွှန်း

## Status

status-in-force = အာဏာတည်ဆဲ
status-draft = မူကြမ်း
status-repealed = ရုပ်သိမ်းပြီး
status-superseded = အစားထိုးပြီး
status-unknown = အခြေအနေ မသိရ

## What a provision does

stance-enables = လုပ်ပိုင်ခွင့်ပေးသည်
stance-protects = ကာကွယ်သည်
stance-restricts = ကန့်သတ်သည်
stance-obliges = တာဝန်သတ်မှတ်သည်
stance-procedural = လုပ်ထုံးလုပ်နည်း
stance-unassessed = မအကဲဖြတ်ရသေး

## How far a record was checked

evidence-seen = တွေ့ရှိပြီး
evidence-partly-seen = တစ်စိတ်တစ်ပိုင်း တွေ့ရှိပြီး
evidence-general-knowledge = အထွေထွေဗဟုသုတအရ
evidence-seen-means = မည်သည့်စာတမ်းဖြစ်ကြောင်း၊ မည်သည့်ခုနှစ်ဖြစ်ကြောင်းနှင့် အဓိကအကြောင်းအရာတို့ကို ရင်းမြစ်များတွင် တွေ့ရှိခဲ့ပါသည်။
evidence-partly-seen-means = အချို့ကို ရင်းမြစ်များတွင် တွေ့ရှိခဲ့ပါသည်။ ပြဋ္ဌာန်းချက်အချို့သည် အထွေထွေဗဟုသုတအပေါ် အခြေခံထားခြင်း ဖြစ်နိုင်ပါသည်။ ပြဋ္ဌာန်းချက်တစ်ခုကို အားကိုး၍ မသုံးမီ မူရင်းကို စစ်ဆေးပါ။
evidence-general-knowledge-means = ဤမှတ်တမ်းရှိ မည်သည့်အချက်ကိုမျှ ရင်းမြစ်နှင့် တိုက်ဆိုင်စစ်ဆေးထားခြင်း မရှိပါ။ မူရင်းကို မစစ်ဆေးဘဲ အားမကိုးပါနှင့်။
confidence-high = ပြုစုသူ၏ ယုံကြည်စိတ်ချမှုအဆင့် မြင့်ပါသည်။
confidence-medium = ပြုစုသူ၏ ယုံကြည်စိတ်ချမှုအဆင့် အလယ်အလတ် ဖြစ်ပါသည်။
confidence-low = ပြုစုသူ၏ ယုံကြည်စိတ်ချမှုအဆင့် နိမ့်ပါသည်။

## Binding

binding-yes = စည်းနှောင်မှုရှိ
binding-no = စည်းနှောင်မှုမရှိ

## Domains of law

domain-government-social-media = အစိုးရ၏ လူမှုကွန်ရက်
domain-freedom-of-expression = လွတ်လပ်စွာ ထုတ်ဖော်ပြောဆိုခွင့်
domain-access-to-information = သတင်းအချက်အလက် ရယူပိုင်ခွင့်
domain-data-protection = ဒေတာကာကွယ်ရေး
domain-cybercrime = ဆိုက်ဘာရာဇဝတ်မှု
domain-electronic-transactions = အီလက်ထရောနစ် ဆက်သွယ်ဆောင်ရွက်ရေး
domain-public-records = အများပြည်သူဆိုင်ရာ မှတ်တမ်းများ
domain-civil-service-conduct = နိုင်ငံ့ဝန်ထမ်း ကျင့်ဝတ်
domain-defamation-sedition = အသရေဖျက်မှုနှင့် နိုင်ငံတော်အကြည်ညိုပျက်စေမှု
domain-misinformation-online-safety = သတင်းမှားနှင့် အွန်လိုင်းဘေးကင်းရေး
domain-intellectual-property = ဉာဏပစ္စည်းအခွင့်အရေး
domain-accessibility = မသန်စွမ်းသူများ အသုံးပြုနိုင်ရေး
domain-elections = ရွေးကောက်ပွဲ
domain-child-protection = ကလေးသူငယ်ကာကွယ်ရေး
domain-platform-regulation = ပလက်ဖောင်းများကို စည်းမျဉ်းဖြင့် ကြီးကြပ်ခြင်း
domain-cybersecurity-data-localisation = ဆိုက်ဘာလုံခြုံရေးနှင့် ဒေတာကို ပြည်တွင်း၌ သိမ်းဆည်းရေး
domain-digital-government = ဒစ်ဂျစ်တယ်အစိုးရ
domain-media-regulation = မီဒီယာကို စည်းမျဉ်းဖြင့် ကြီးကြပ်ခြင်း

## The 22 elements of a social media policy

element-human-rights-safeguards = လူ့အခွင့်အရေး အကာအကွယ်များ
element-employee-access = ဝန်ထမ်းများ၏ အသုံးပြုခွင့်
element-account-management = အကောင့် စီမံခန့်ခွဲမှု
element-acceptable-use = သင့်လျော်သော အသုံးပြုမှု
element-employee-conduct = ဝန်ထမ်းကျင့်ဝတ်
element-content = အကြောင်းအရာ
element-security = လုံခြုံရေး
element-legal-issues = ဥပဒေရေးရာ ကိစ္စရပ်များ
element-citizen-conduct = ပြည်သူတို့ လိုက်နာရန် စည်းကမ်း
element-records-retention = မှတ်တမ်းနှင့် ထိန်းသိမ်းမှု
element-privacy = ကိုယ်ရေးကိုယ်တာ လုံခြုံမှု
element-accessibility = အသုံးပြုနိုင်မှုနှင့် ဘာသာစကားများ
element-transparency = ပွင့်လင်းမြင်သာမှု
element-moderation = ကြီးကြပ်ထိန်းညှိမှု
element-crisis-communication = အကျပ်အတည်းကာလ ဆက်သွယ်ရေး
element-misinformation = သတင်းမှား
element-evaluation = အကဲဖြတ်ခြင်း
element-capacity-building = စွမ်းဆောင်ရည်မြှင့်တင်ရေး
element-public-education = ပြည်သူလူထု အသိပညာပေးရေး
element-participation = ပူးပေါင်းပါဝင်မှု
element-procurement-and-platform-choice = ဝယ်ယူရေးနှင့် ပလက်ဖောင်းရွေးချယ်မှု
element-intellectual-property = ဉာဏပစ္စည်းအခွင့်အရေး

## Regions

region-asean = အာဆီယံ
region-asia-pacific = အာရှနှင့် ပစိဖိတ်
region-middle-east = အရှေ့အလယ်ပိုင်း
region-africa = အာဖရိက
region-europe = ဥရောပ
region-americas = အမေရိကတိုက်
region-global = နိုင်ငံတကာအဖွဲ့အစည်းများ

## Roles

role-owner = ပိုင်ရှင်
role-officer = အရာရှိ
role-moderator = ကြီးကြပ်ထိန်းညှိသူ
role-researcher = သုတေသီ
role-citizen = နိုင်ငံသား
role-anonymous = မည်သူမဆို
