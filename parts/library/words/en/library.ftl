### The library.

nav-library = Library
nav-jurisdictions = Jurisdictions
library-title = Library of policy instruments
library-title-search = { $query }: library of policy instruments
search-label = Search titles, summaries and provisions, in any language
search-button = Search
chosen-heading = Chosen filters
remove-filter = Remove the filter
clear-all = Clear all
filters-heading = Filters
filters-jump = Go to the filters
instruments-found = { $count ->
    [one] { $n } instrument
   *[other] { $n } instruments
}
provisions-found = { $count ->
    [one] { $n } provision
   *[other] { $n } provisions
}
instruments-count = { $count ->
    [one] { $n } instrument
   *[other] { $n } instruments
}
respelled = No record has the word “{ $typed }”. We looked for “{ $taken }” and similar words instead.
view-label = What to list
view-instruments = Instruments
view-provisions = Provisions
sort-label = Order
sort-relevance = Best match
sort-newest = Newest
sort-oldest = Oldest
sort-title = Title
sort-changed = Last changed here
nothing-found = Nothing matches.
nothing-found-words = Use fewer or other words; all words must appear.
nothing-found-filters = Remove a filter.
pagination-label = Pages
page-of = page { $page } of { $last }
page-previous = Previous page
page-next = Next page
feed-title = Balai: what is new in the library
feed-link = Follow what is new (Atom feed)
facet-jurisdiction = Jurisdiction
facet-region = Region
facet-kind = Kind
facet-domain = Domain of law
facet-element = Policy element
facet-stance = What it does
facet-binding = Binding
facet-status = Status
facet-language = Language of the original
facet-year = Year
facet-evidence = Evidence
date-unknown = date unknown
content-in-english = This site’s pages are in your language; the survey’s summaries and provisions are in English.
evidence-what-checked = What was checked
evidence-heading = Evidence
field-issuer = Issued by
field-adopted = Adopted
field-effective = In effect from
field-applies-to = Addressed to
field-languages = Languages of the original
field-amended = Amended by
field-source = Address of the original
applies-to-whole-of-government = The whole of government
applies-to-public-servants = Public servants
applies-to-agencies = Agencies
applies-to-everyone = Everyone
applies-to-platforms = Platforms
url-basis-seen = The text itself, or a page about it, was seen at this address.
url-basis-known = A well-known address that was not opened again for this survey.
url-basis-portal = Only the front page of an official site: search there by title.
url-basis-unstated = The record does not say whether the text itself was seen at this address.
provisions-heading = { $count ->
    [one] { $n } key provision
   *[other] { $n } key provisions
}
provision-heading = Provision
provision-whole = See the whole instrument
provisions-none = No provision of this instrument has been recorded.
provisions-filter = Choose which provisions to show
provisions-shown = { $shown } of { $all } provisions shown.
provisions-judgement = The words are the survey’s own, not the official text. What a provision does is the compiler’s judgement, made to be debated.
filter-button = Show these
relations-heading = Relations
relation-implements = Implements
relation-implements-by = Is implemented by
relation-amends = Amends
relation-amends-by = Is amended by
relation-repeals = Repeals
relation-repeals-by = Is repealed by
relation-cites = Cites
relation-cites-by = Is cited by
relation-constrains = Constrains
relation-constrains-by = Is constrained by
relation-adapts = Adapts
relation-adapts-by = Is adapted by
relation-outside = not in this library
sources-heading = Pages on which facts were checked
sources-none = No source page was recorded.
cite-heading = How to cite
cite-address = Permanent address:
cite-json = This record as JSON
versions-heading = Versions of this record
version-number = Version { $number }
version-old = You are reading an older version of this record.
version-newest = Read the newest
jurisdictions-title = Jurisdictions
jurisdictions-intro = States, territories and organisations whose instruments are in the library.
jurisdiction-in-library = Search and filter these instruments
jurisdiction-caveat = What is not listed here was not found in the material searched. That does not prove that it does not exist.
