### The menu of guidelines, exclusive choices, bundles.

nav-menu = Menu
menu-title = Menu of guidelines
menu-title-search = { $query }: menu of guidelines
menu-intro = Model clauses from which an administration builds its own policy. It is a menu, not a model law: where practice differs there are real alternatives, and you choose.
menu-in-english = This site’s pages are in your language; the guidelines are in English.
menu-search-label = Search the guidelines
menu-search-button = Search
menu-compose = Create a policy
menu-begin = Ways to begin
menu-choices-link = { $count ->
    [one] { $n } choice to make, with its options side by side
   *[other] { $n } choices to make, with their options side by side
}
menu-bundle = Bundle
menu-chosen = Chosen filters
menu-remove-filter = Remove the filter
menu-clear = Clear all
menu-filters = Filters
menu-filters-jump = Go to the filters
menu-found = { $count ->
    [one] { $n } guideline
   *[other] { $n } guidelines
}
menu-nothing = No guideline matches.
menu-nothing-words = Use fewer or other words; all words must appear.
menu-nothing-filters = Remove a filter.
menu-pagination = Pages
menu-page-of = page { $page } of { $last }
menu-previous = Previous page
menu-next = Next page
menu-facet-element = Policy element
menu-facet-strength = Strength
menu-facet-audience = Who must act on it
menu-facet-right = Rights it touches
menu-facet-openness = Effect on openness
menu-facet-safety = Effect on safety
menu-strength-baseline = Baseline
menu-strength-baseline-means = every policy should have it
menu-strength-recommended = Recommended
menu-strength-recommended-means = good practice where resources allow
menu-strength-advanced = Advanced
menu-strength-advanced-means = needs special resources, reasons or safeguards
menu-audience-agency = The agency
menu-audience-leadership = Its leaders
menu-audience-public-servants = Public servants
menu-audience-moderators = Moderators
menu-audience-citizens = Citizens
menu-right-expression = Expression
menu-right-access-to-information = Access to information
menu-right-privacy = Privacy
menu-right-participation = Participation
menu-right-non-discrimination = Non-discrimination
menu-right-remedy = Remedy
menu-right-assembly = Assembly
menu-right-culture-language = Culture and language
menu-openness-2 = opens strongly
menu-openness-1 = opens
menu-openness-0 = neither opens nor limits
menu-openness-minus-1 = limits
menu-openness-minus-2 = limits strongly
menu-safety-2 = much safer
menu-safety-1 = safer
menu-safety-0 = neither safer nor riskier
menu-safety-minus-1 = riskier
menu-safety-minus-2 = much riskier
menu-precedents-count = { $count ->
    [one] ({ $n } precedent)
   *[other] (best checked of { $n } precedents)
}
menu-own-proposal = The menu’s own proposal
menu-own-proposal-means = We found no precedent in the library. The clause is the menu’s own proposal.
menu-evidence-what = What it rests on
menu-model-text = Model text
menu-blanks = Blanks to fill in
menu-blanks-hint = Examples are starting points, not norms.
menu-for-example = For example:
menu-why = Why
menu-none = none
menu-check = How an auditor would check it
menu-option-of = One of several options that exclude each other:
menu-requires = Rests on
menu-safeguards = Safeguards
menu-safeguards-hint = These must stand in the same policy.
menu-conflicts = Cannot stand beside
menu-needed-by = { $count ->
    [one] { $n } guideline needs it
   *[other] { $n } guidelines need it
}
menu-precedents = Precedents
menu-precedents-mean = These instruments show the idea in practice, seldom in the same words. Each is shown with how far its record was checked.
menu-judgement = Effects on openness and safety are judgements of the drafters, meant to be debated. Nothing here is legal advice.
menu-json = This guideline as JSON
menu-reference-gone = a clause that is not there
choices-title = Choices to make
choices-intro = Here practice differs, and the options exclude each other. See what each gives and takes.
choice-one-of = Choose one; the options exclude each other.
choice-needs = Needs
bundle-means = A set to start from: it has all that its clauses need and no two that conflict. You can add, change and remove clauses afterwards.
bundle-start = Start a draft from this bundle
