### The history of a record, and of the library.

history-title = ဤမှတ်တမ်း၏ ပြောင်းလဲမှုသမိုင်း
history-program = ပရိုဂရမ်က ဆောင်ရွက်သည်
history-because = အခြေခံသည့် ပြင်ဆင်ချက်
history-compare = ပြောင်းလဲသည့်အချက်
history-checked = ထပ်မံစစ်ဆေးပြီး မှန်ကန်ကြောင်း တွေ့ရှိသည်
history-corrected = { $date } တွင် ပြောင်းလဲခဲ့ပါသည်
history-corrections = ပြင်ဆင်ချက်များ
changes-between = ဗားရှင်း { $from } မှ ဗားရှင်း { $to } သို့ ပြောင်းလဲသည့်အချက်များ
changes-none = ကွဲပြားမှု မရှိပါ။
changes-removed = ဖယ်ရှားသည်:
changes-added = ဖြည့်စွက်သည်:
changes-provision-added = ပြဋ္ဌာန်းချက်အသစ်
changes-provision-removed = ဖယ်ရှားထားသော ပြဋ္ဌာန်းချက်
changes-provision-changed = ပြောင်းလဲထားသော ပြဋ္ဌာန်းချက်
changes-provision-renumbered = နံပါတ်ပြောင်းထားသော ပြဋ္ဌာန်းချက်
changes-title = စာကြည့်တိုက်ရှိ ပြောင်းလဲမှုများ
changes-feed = ပြောင်းလဲမှုများကို စောင့်ကြည့်ဖတ်ရှုရန် (Atom ဖိဒ်)
changes-new = စာကြည့်တိုက်တွင် အသစ်
unchecked-since = { $date } နောက်ပိုင်း ထပ်မံစစ်ဆေးထားခြင်း မရှိပါ။
unchecked-button = ဤမှတ်တမ်းကို ထပ်မံစစ်ဆေးပြီး မှန်ကန်ပါသည်
unchecked-title = နှစ်နှစ်အတွင်း စစ်ဆေးထားခြင်း မရှိသော မှတ်တမ်းများ
unchecked-none = မှတ်တမ်းအားလုံးကို ပြီးခဲ့သည့် နှစ်နှစ်အတွင်း စစ်ဆေးထားပြီး ဖြစ်ပါသည်။
