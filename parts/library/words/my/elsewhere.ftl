### What other parts say of an instrument, by kind of link.

elsewhere-precedent = ဤစာတမ်းကို ရှေ့စံနမူနာအဖြစ် ဖော်ပြထားသော လမ်းညွှန်ချက်များ
