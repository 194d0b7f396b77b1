### Pages that belong to no part: first page, about, display, sign-in, office.

nav-home = Home
home-title = How should public bodies use social media, and who decides?
home-lead = Balai is the hall where a government and its citizens settle this together. Begin with what others have decided: real policies, laws and guidelines, each with its evidence.
home-number-instruments = { $count ->
    [one] instrument
   *[other] instruments
}
home-number-jurisdictions = { $count ->
    [one] jurisdiction
   *[other] jurisdictions
}
home-number-provisions = { $count ->
    [one] provision
   *[other] provisions
}
home-start-heading = Where to start
home-start-government = Rules on government’s own use of social media
home-start-asean = Instruments of ASEAN states
home-start-restricts = Provisions that restrict
home-start-protects = Provisions that protect
home-start-elements = The 22 elements of a policy
home-new-heading = Last changed in the library
about-title = About Balai
about-what = Balai is a word for the communal hall in Malay, Indonesian and several Philippine languages: the place where a community meets to settle things. This site is such a hall for one question: how public bodies should use social media.
about-origin = It grew out of the ITU and ASEAN research on social media use by governments of 2013 and 2014.
about-evidence-heading = How far you can rely on it
about-evidence = Every record says how far it was checked: seen, partly seen, or from general knowledge. Nothing here is legal advice. Summaries and provisions are in the survey’s own words; the official text is at the address given.
about-data-heading = Take it with you
about-data = Everything on this site is also there as JSON, under /api/v1, described at /api/openapi.json. The content may be used under CC BY 4.0; names of places and languages come from Unicode CLDR.
about-privacy-heading = What is stored about you
about-privacy = Nothing, unless you choose a language or colours (two cookies with just that choice) or sign in (one cookie for your session, kept 14 days). Nothing is loaded from other sites and nobody is told what you read.
about-node = This node runs Balai { $version }.
languages-title = Languages
languages-intro = This site speaks 13 languages. Choose one; it is remembered on this device.
languages-reviewed = Reviewed by a native reader
languages-not-reviewed = Not yet reviewed by a native reader
languages-source-language = Source language of the interface
languages-note = Interface words were first written in English and translated for Balai. Where no native reader has reviewed them, expect mistakes, and tell us about them.
languages-choose = Read in this language
languages-state = State
language-chosen = This is the language you are reading in.
display-title = Colours and data use
display-theme = Colours
display-theme-auto = As my device says
display-theme-light = Light
display-theme-dark = Dark
display-light-mode = Save data: use no web fonts
display-light-mode-hint = Pages are smaller. Use this if your device shows your script without them.
display-save = Save
display-saved = Your choice has been saved on this device.
licences-title = Licences
licences-intro = Balai itself may be used under the Apache License 2.0 or the MIT licence, as you choose. Its content may be used under CC BY 4.0. These are the licences of the style sheet and fonts it carries.
problems-title = API errors
sign-in-title = Sign in
sign-in-text = Press the button to sign in on this device. The link works once.
sign-in-button = Sign in
office-title = Office
office-intro = The state of this node.
office-facts = This node
office-version = Version
office-database = Database
office-instruments = Instruments
office-import = Load the content again
office-import-text = Loads the records that came with this version. Records that have not changed are left alone; changed ones become new versions.
office-imported = The content has been loaded: { $added } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused.
office-log = What happened last
office-log-when = When (UTC)
office-log-deed = Deed
office-log-detail = Detail
office-log-who = Who
office-by-program = the program
