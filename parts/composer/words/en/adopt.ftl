### Adopting a draft, and adopted policies.

adopt-title = Adopt this policy
adopt-link = Adopt this policy
adopt-link-adopted = Read the adopted policy
adopt-intro = What you enter here is published with the policy. From then on the draft can no longer be changed.
adopt-amends = This becomes the next version of “{ $title }”, whose newest version is { $version }.
adopt-amends-read = Read that version
adopt-clear = Nothing stands in the way.
adopt-in-the-way = { $count ->
    [one] { $n } thing stands in the way
   *[other] { $n } things stand in the way
}
adopt-mend = Mend it
adopt-obstacles = Something stands in the way. It is listed below.
adopt-name = Word for the permanent address
adopt-name-hint = It stands behind { $address } and stays for ever. Write a–z, 0–9 and hyphens.
adopt-name-bad = Write 3 to 60 letters a–z, digits or single hyphens.
adopt-name-taken = Another policy has this word. Choose another.
adopt-adopted = Adopted on
adopt-adopted-hint = The day, as year-month-day: 2026-05-04.
adopt-effective = In force from (optional)
adopt-effective-hint = Leave it empty if it holds from the day of adoption.
adopt-review = To be reviewed by (optional)
adopt-review-hint = The day by which the body looks at it again.
adopt-date-bad = Write a day as year-month-day, such as 2026-05-04.
adopt-date-future = The day of adoption lies in the future. Come back when the body has adopted it.
adopt-date-before = The version it amends was adopted later than this day.
adopt-date-early = This day lies before the day of adoption.
adopt-decision = Act that adopts it (optional)
adopt-decision-hint = As it is cited, for example: Ministerial Decision 12/2026.
adopt-signatories = Who signed
adopt-signatories-hint = At least one. Saving with all lines filled gives you more lines.
adopt-signatory = Name { $number }
adopt-office = Office { $number }
adopt-signatory-missing = Name at least one who signed.
adopt-signatory-half = Give both name and office of each who signed.
adopt-long = Too long: at most 200 characters, and at most 12 who signed.
adopt-confirm = I confirm that { $issuer } has adopted this text.
adopt-confirm-missing = Confirm that the body has adopted this text.
adopt-newer = The draft was changed since you opened this page. Read it again before you adopt it.
adopt-overtaken = The policy has a newer version than the one this draft began from. Begin again from the newest.
adopt-press = Adopt and publish
obstacle-empty = The draft has no clause.
obstacle-jurisdiction = The draft names no jurisdiction, which its permanent address needs.
obstacle-blank = The blank “{ $name }” is open (clauses { $clauses }).
obstacle-reference = “{ $clause }” refers to a clause that is not there ({ $to }).
obstacle-finding = { $finding } (Clauses { $clauses })

policies-title = Policies
policies-means = Policies that public bodies adopted here, each with all its versions.
policies-none = No policy has been adopted here yet.
policies-adopted = adopted on { $date }
policy-address = Permanent address
policy-amend = Amend this policy
policy-amendments = { $count ->
    [one] { $n } amendment made this version of the one before
   *[other] { $n } amendments made this version of the one before
}
amendment-insert-after = Insert { $number } after { $target }:
amendment-insert-before = Insert { $number } before { $target }:
amendment-replace = Replace the words of { $target }:
amendment-repeal = Repeal { $target }.
amendment-move-after = Put { $target } after { $beside }.
amendment-move-before = Put { $target } before { $beside }.
amendment-renumber = { $target } becomes { $number }.
policy-changes-from = Text of (day)
policy-changes-to = with the text of (day)
policy-changes-hint = Write days as year-month-day. Of each day, the version that was the newest is compared.

record-applies = { $issuer } and those who work for it or comment on its pages
record-summary = Social media policy that { $issuer } adopted on { $day }, with { $clauses } clauses. The gist of each provision is the clause itself, word for word.
record-verified = Composed and adopted on this node on { $day }; the text is the adopted one. Signed by { $signed }.
