### The page that shows the API.

api-title = API
api-intro = လူတို့ စာမျက်နှာများတွင် ဖတ်ရှုသည့်အရာကို ပရိုဂရမ်များက ဤနေရာတွင် ဖတ်ရှုနိုင်ပါသည်။ တူညီသော မှတ်တမ်းများကို JSON ပုံစံဖြင့် ပေးပါသည်။ သော့ (key) မလိုအပ်ပါ။
api-lists = စာရင်းတစ်ခုကို တောင်းခံပါက total၊ items နှင့် next တို့ဖြင့် ဖြေကြားပါသည်။ နောက်စာမျက်နှာကို ရယူရန် next ၏ တန်ဖိုးကို ?cursor= တွင် ထည့်ပါ။ နောက်ဆုံးစာမျက်နှာတွင် next သည် null ဖြစ်ပါသည်။
api-errors = ဖြေကြား၍မရသော တောင်းဆိုမှုအတွက် 400 နှင့်အထက် အခြေအနေကုဒ်တစ်ခုနှင့် အကြောင်းရင်းကို ဖော်ပြသော ပြဿနာစာတမ်း (RFC 9457) ကို ပေးပို့ပါသည်။
api-again = ဖြေကြားချက်တိုင်းတွင် ETag ပါရှိပါသည်။ ယင်းကို If-None-Match အဖြစ် ပြန်လည်ပေးပို့ပါက မပြောင်းလဲသည့်အရာကို ထပ်မံမပေးပို့ပါ။
api-tables = စာရင်းတစ်ခုလုံးကို တစ်ကြိမ်တည်း CSV၊ JSON၊ JSON Lines သို့မဟုတ် Parquet ပုံစံဖြင့် ရယူရန်:
api-description = ပရိုဂရမ်များအတွက် ဤအရာအားလုံးကို OpenAPI 3.1 ဖြင့် ဖော်ပြထားပါသည်:
api-in-english = ဖော်ပြချက်များကို အင်္ဂလိပ်ဘာသာဖြင့် ရေးသားထားပါသည်။
api-operations = တောင်းခံနိုင်သည့်အရာများ
api-example = စမ်းသပ်ရန်
api-parameters = ပါရာမီတာများ
api-parameters-none = ပါရာမီတာ မလိုအပ်ပါ။
api-required = မဖြစ်မနေ လိုအပ်
api-optional = ချန်ထားနိုင်
api-in-path = လမ်းကြောင်း (path) တွင်
api-in-query = query တွင်
api-in-header = header တွင်
api-in-cookie = cookie တွင်
api-takes = ပေးပို့ရမည့်အရာ
api-answers = ဖြေကြားချက်များ
api-kind-text = စာသား
api-kind-integer = ကိန်းပြည့်
api-kind-number = ကိန်းဂဏန်း
api-kind-flag = true သို့မဟုတ် false
api-kind-object = object
api-kind-anything = မည်သည့်အရာမဆို
api-kind-list = { $of } စာရင်း
api-kind-maybe = { $of } သို့မဟုတ် null
api-kind-word = ဤအရာများထဲမှ တစ်ခု: { $words }
api-kind-words = ဤအရာများထဲမှ တစ်ခု သို့မဟုတ် တစ်ခုထက်ပို: { $words }
