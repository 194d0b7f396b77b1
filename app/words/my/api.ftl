### The page that shows the API.

api-title = API
api-intro = လူများ စာမျက်နှာများတွင် ဖတ်ရှုသည့် မှတ်တမ်းများကိုပင် ပရိုဂရမ်များက ဤနေရာတွင် JSON ပုံစံဖြင့် ဖတ်ရှုနိုင်ပါသည်။ ကီး မလိုအပ်ပါ။
api-lists = စာရင်းတစ်ခုသည် total၊ items နှင့် next တို့ဖြင့် ဖြေကြားပါသည်။ နောက်စာမျက်နှာကို ရယူရန် next ၏ တန်ဖိုးကို ?cursor= တွင် ထည့်ပါ။ နောက်ဆုံးစာမျက်နှာတွင် next သည် null ဖြစ်ပါသည်။
api-errors = မဖြေကြားနိုင်သော တောင်းဆိုချက်အတွက် 400 မှစ၍ အခြေအနေကုဒ်နှင့် အကြောင်းရင်း ဖော်ပြသော ပြဿနာစာတမ်း (RFC 9457) ကို ပေးပို့ပါသည်။
api-again = အဖြေတိုင်းတွင် ETag ပါရှိပါသည်။ ယင်းကို If-None-Match အဖြစ် ပြန်ပို့ပါက မပြောင်းလဲသည်ကို ထပ်မံမပေးပို့ပါ။
api-tables = စာရင်းတစ်ခုလုံးကို တစ်ကြိမ်တည်း CSV၊ JSON၊ JSON Lines သို့မဟုတ် Parquet ပုံစံဖြင့်:
api-description = ပရိုဂရမ်များအတွက် ဤအရာအားလုံးကို OpenAPI 3.1 ဖြင့် ဖော်ပြထားပါသည်:
api-in-english = ဖော်ပြချက်များသည် အင်္ဂလိပ်ဘာသာဖြင့် ဖြစ်ပါသည်။
api-operations = တောင်းဆိုနိုင်သည့်အရာများ
api-example = စမ်းသပ်ရန်
api-parameters = ပါရာမီတာများ
api-parameters-none = ပါရာမီတာ မရှိပါ။
api-required = လိုအပ်
api-optional = ချန်လှပ်နိုင်
api-in-path = လိပ်စာလမ်းကြောင်းတွင်
api-in-query = query တွင်
api-in-header = header တွင်
api-in-cookie = ကွတ်ကီးတွင်
api-takes = ပေးပို့ရမည့်အရာ
api-answers = အဖြေများ
api-kind-text = စာသား
api-kind-integer = ကိန်းပြည့်
api-kind-number = ကိန်းဂဏန်း
api-kind-flag = true သို့မဟုတ် false
api-kind-object = အရာဝတ္ထု (object)
api-kind-anything = မည်သည့်အရာမဆို
api-kind-list = { $of } စာရင်း
api-kind-maybe = { $of } သို့မဟုတ် null
api-kind-word = ဤအထဲမှ တစ်ခု: { $words }
api-kind-words = ဤအထဲမှ မည်သည်များမဆို: { $words }
