### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Constitution
kind-law = Law
kind-regulation = Regulation
kind-circular = Circular
kind-policy = Policy
kind-guideline = Guideline
kind-code-of-conduct = Code of conduct
kind-strategy = Strategy
kind-declaration = Declaration
kind-standard = Standard

## Status

status-in-force = In force
status-draft = Draft
status-repealed = Repealed
status-superseded = Superseded
status-unknown = Status unknown

## What a provision does

stance-enables = Enables
stance-protects = Protects
stance-restricts = Restricts
stance-obliges = Obliges
stance-procedural = Procedure
stance-unassessed = Not assessed yet

## How far a record was checked

evidence-seen = Seen
evidence-partly-seen = Partly seen
evidence-general-knowledge = From general knowledge
evidence-seen-means = Its identity, year and main content were seen in sources.
evidence-partly-seen-means = Some of it was seen in sources; single provisions may rest on general knowledge. Check the original before you rely on one.
evidence-general-knowledge-means = Nothing in this record was checked against a source. Do not rely on it without checking the original.
confidence-high = The compiler’s confidence is high.
confidence-medium = The compiler’s confidence is medium.
confidence-low = The compiler’s confidence is low.

## Binding

binding-yes = Binding
binding-no = Not binding

## Domains of law

domain-government-social-media = Government social media
domain-freedom-of-expression = Freedom of expression
domain-access-to-information = Access to information
domain-data-protection = Data protection
domain-cybercrime = Cybercrime
domain-electronic-transactions = Electronic transactions
domain-public-records = Public records
domain-civil-service-conduct = Civil service conduct
domain-defamation-sedition = Defamation and sedition
domain-misinformation-online-safety = Misinformation and online safety
domain-intellectual-property = Intellectual property
domain-accessibility = Accessibility
domain-elections = Elections
domain-child-protection = Child protection
domain-platform-regulation = Platform regulation
domain-cybersecurity-data-localisation = Cybersecurity and data localisation
domain-digital-government = Digital government
domain-media-regulation = Media regulation

## The 22 elements of a social media policy

element-human-rights-safeguards = Human rights safeguards
element-employee-access = Employee access
element-account-management = Account management
element-acceptable-use = Acceptable use
element-employee-conduct = Employee conduct
element-content = Content
element-security = Security
element-legal-issues = Legal issues
element-citizen-conduct = Citizen conduct
element-records-retention = Records and retention
element-privacy = Privacy
element-accessibility = Accessibility and languages
element-transparency = Transparency
element-moderation = Moderation
element-crisis-communication = Crisis communication
element-misinformation = Misinformation
element-evaluation = Evaluation
element-capacity-building = Capacity-building
element-public-education = Public education
element-participation = Participation
element-procurement-and-platform-choice = Procurement and platform choice
element-intellectual-property = Intellectual property

## Regions

region-asean = ASEAN
region-asia-pacific = Asia and the Pacific
region-middle-east = Middle East
region-africa = Africa
region-europe = Europe
region-americas = Americas
region-global = International bodies

## Roles

role-owner = Owner
role-officer = Officer
role-moderator = Moderator
role-researcher = Researcher
role-citizen = Citizen
role-anonymous = Anyone
