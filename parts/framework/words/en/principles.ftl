### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Principles and rights
framework-principles-intro = What human rights law, the world summits and ASEAN ask of a social media policy, each with its sources in the library.
framework-principles-none = No principles have been loaded on this node.
framework-test = The three-part test
framework-test-intro = A limit on expression is allowed only if it passes all three steps. Each is shown with provisions from the library, some that meet it and some that do not.
framework-test-rule = The rule is article 19(3) of the International Covenant on Civil and Political Rights, as General Comment 34 explains it.
framework-sources = Where it stands
framework-outside = Not in the library yet
framework-says = What provisions in the library do
framework-found-by = These provisions speak about:
framework-found-in = in instruments on:
framework-few = A few are shown of each kind: first one of each jurisdiction, and the best checked first.
framework-no-provision = None in the library. That does not prove that there is none.
framework-all-provisions = { $count ->
    [one] See { $n } provision in the library
   *[other] See all { $n } provisions in the library
}
framework-all-instruments = { $count ->
    [one] See { $n } instrument in the library
   *[other] See all { $n } instruments in the library
}
framework-asks = What a policy should settle
framework-treated = Which instruments treat it, and how
framework-instruments = Instruments
framework-step = Step { $number }
framework-questions = Ask of your own rule
framework-examples = Seen in real provisions
framework-verdict-meets = Meets this step
framework-verdict-fails = Fell short, says an authority
framework-verdict-open = Leaves the question open
framework-judgement = Which provisions are shown, what they do and how they stand to a step are the survey’s judgement, made to be debated. This is not legal advice.
