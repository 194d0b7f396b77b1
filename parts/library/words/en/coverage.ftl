### Jurisdictions held against their region: timeline, coverage, gaps, the map of tiles.

coverage-contents = On this page
coverage-timeline-title = Instruments over the years
coverage-timeline-caption = { $count ->
    [one] { $n } instrument by year of adoption (Gregorian), in the row of the first of its domains. The list below says the same.
   *[other] { $n } instruments by year of adoption (Gregorian), each in the row of the first of its domains. The list below says the same.
}
coverage-timeline-none = No instrument here has a date.
coverage-undated = { $count ->
    [one] { $n } instrument without a date, not on the timeline:
   *[other] { $n } instruments without a date, not on the timeline:
}
coverage-list-title = Instruments by domain
coverage-title = Held against the region
coverage-intro = What the instruments here cover, and how many jurisdictions of the region ({ $region }) cover it. This one is counted among them.
coverage-domains = Domains of law: { $here } of { $all } covered here
coverage-elements = Policy elements: { $here } of { $all } covered here
coverage-here = Instruments here
coverage-provisions = Provisions here
coverage-in-region = Jurisdictions of the region
coverage-share = { $some } of { $all }
coverage-none = none
coverage-gaps-title = Not found here
coverage-gaps-intro = This follows from the records in the library, and from nothing else.
coverage-gap-domain = No instrument found that belongs to the domain “{ $name }”.
coverage-gap-element = No provision found that speaks about “{ $name }”.
coverage-neighbours = Others of the region have it:
coverage-neighbours-none = No other jurisdiction of the region has it here either.
coverage-neighbours-more = and more
coverage-no-gaps = Every domain and every element is covered by at least one instrument.
coverage-notes-title = What the compilers looked for
coverage-notes-compiled = Compiled { $date }.
coverage-note-found = Found:
coverage-note-not-found = Not found:
coverage-region-title = { $name }: the region
coverage-region-link = The region: { $name }
coverage-regions-title = Regions
coverage-map-title = Map of tiles: instruments by jurisdiction
coverage-map-caption = Each tile is a jurisdiction, roughly where it lies, with the number of its instruments; the more there are, the darker the tile. ASEAN’s own instruments have a tile of their own. The table below says the same.
coverage-table-title = Jurisdictions of the region
coverage-column-domains = Domains covered
coverage-column-elements = Elements covered
coverage-column-newest = Newest instrument
coverage-region-gaps-title = What no jurisdiction of the region covers
coverage-region-no-gaps = Every domain and every element is covered somewhere in the region.
