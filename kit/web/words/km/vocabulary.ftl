### The controlled words of the survey.

## Kinds of instrument

kind-constitution = រដ្ឋធម្មនុញ្ញ
kind-law = ច្បាប់
kind-regulation = បទបញ្ជា
kind-circular = សារាចរ
kind-policy = គោលនយោបាយ
kind-guideline = គោលការណ៍ណែនាំ
kind-code-of-conduct = ក្រមប្រតិបត្តិ
kind-strategy = យុទ្ធសាស្ត្រ
kind-declaration = សេចក្តីប្រកាស
kind-standard = ស្តង់ដារ

## Status

status-in-force = នៅជាធរមាន
status-draft = សេចក្តីព្រាង
status-repealed = ត្រូវបាននិរាករណ៍
status-superseded = ត្រូវបានជំនួស
status-unknown = មិនដឹងស្ថានភាព

## What a provision does

stance-enables = ផ្តល់លទ្ធភាព
stance-protects = ការពារ
stance-restricts = រឹតត្បិត
stance-obliges = កំណត់កាតព្វកិច្ច
stance-procedural = នីតិវិធី
stance-unassessed = មិនទាន់បានវាយតម្លៃ

## How far a record was checked

evidence-seen = បានឃើញ
evidence-partly-seen = បានឃើញមួយផ្នែក
evidence-general-knowledge = ផ្អែកលើចំណេះដឹងទូទៅ
evidence-seen-means = អត្តសញ្ញាណ ឆ្នាំ និងខ្លឹមសារសំខាន់នៃឯកសារនេះត្រូវបានឃើញនៅក្នុងប្រភព។
evidence-partly-seen-means = ផ្នែកខ្លះត្រូវបានឃើញនៅក្នុងប្រភព ប៉ុន្តែបទប្បញ្ញត្តិខ្លះអាចផ្អែកលើចំណេះដឹងទូទៅ។ សូមពិនិត្យឯកសារដើម មុននឹងពឹងផ្អែកលើបទប្បញ្ញត្តិណាមួយ។
evidence-general-knowledge-means = គ្មានអ្វីនៅក្នុងកំណត់ត្រានេះត្រូវបានផ្ទៀងផ្ទាត់ជាមួយប្រភពទេ។ សូមកុំពឹងផ្អែកលើកំណត់ត្រានេះដោយមិនបានពិនិត្យឯកសារដើម។
confidence-high = អ្នកចងក្រងមានទំនុកចិត្តកម្រិតខ្ពស់។
confidence-medium = អ្នកចងក្រងមានទំនុកចិត្តកម្រិតមធ្យម។
confidence-low = អ្នកចងក្រងមានទំនុកចិត្តកម្រិតទាប។

## Binding

binding-yes = ជាប់កាតព្វកិច្ច
binding-no = មិនជាប់កាតព្វកិច្ច

## Domains of law

domain-government-social-media = បណ្តាញសង្គមរបស់រដ្ឋាភិបាល
domain-freedom-of-expression = សេរីភាពនៃការបញ្ចេញមតិ
domain-access-to-information = សិទ្ធិទទួលបានព័ត៌មាន
domain-data-protection = កិច្ចការពារទិន្នន័យ
domain-cybercrime = បទល្មើសសាយប័រ
domain-electronic-transactions = ប្រតិបត្តិការតាមប្រព័ន្ធអេឡិចត្រូនិក
domain-public-records = កំណត់ត្រាសាធារណៈ
domain-civil-service-conduct = ឥរិយាបថរបស់មន្ត្រីរាជការ
domain-defamation-sedition = ការបរិហារកេរ្តិ៍ និងការញុះញង់ប្រឆាំងរដ្ឋ
domain-misinformation-online-safety = ព័ត៌មានមិនពិត និងសុវត្ថិភាពតាមអនឡាញ
domain-intellectual-property = កម្មសិទ្ធិបញ្ញា
domain-accessibility = លទ្ធភាពប្រើប្រាស់សម្រាប់ជនពិការ
domain-elections = ការបោះឆ្នោត
domain-child-protection = កិច្ចការពារកុមារ
domain-platform-regulation = និយ័តកម្មវេទិកាឌីជីថល
domain-cybersecurity-data-localisation = សន្តិសុខសាយប័រ និងការរក្សាទុកទិន្នន័យក្នុងប្រទេស
domain-digital-government = រដ្ឋាភិបាលឌីជីថល
domain-media-regulation = និយ័តកម្មប្រព័ន្ធផ្សព្វផ្សាយ

## The 22 elements of a social media policy

element-human-rights-safeguards = ការធានាការពារសិទ្ធិមនុស្ស
element-employee-access = ការចូលប្រើរបស់បុគ្គលិក
element-account-management = ការគ្រប់គ្រងគណនី
element-acceptable-use = ការប្រើប្រាស់សមស្រប
element-employee-conduct = ឥរិយាបថរបស់បុគ្គលិក
element-content = ខ្លឹមសារ
element-security = សន្តិសុខ
element-legal-issues = បញ្ហាផ្លូវច្បាប់
element-citizen-conduct = ឥរិយាបថរបស់ប្រជាពលរដ្ឋ
element-records-retention = កំណត់ត្រា និងការរក្សាទុក
element-privacy = ឯកជនភាព
element-accessibility = លទ្ធភាពប្រើប្រាស់ និងភាសា
element-transparency = តម្លាភាព
element-moderation = ការសម្របសម្រួលខ្លឹមសារ
element-crisis-communication = ការទំនាក់ទំនងពេលមានវិបត្តិ
element-misinformation = ព័ត៌មានមិនពិត
element-evaluation = ការវាយតម្លៃ
element-capacity-building = ការកសាងសមត្ថភាព
element-public-education = ការអប់រំសាធារណជន
element-participation = ការចូលរួម
element-procurement-and-platform-choice = លទ្ធកម្ម និងការជ្រើសរើសវេទិកា
element-intellectual-property = កម្មសិទ្ធិបញ្ញា

## Regions

region-asean = អាស៊ាន
region-asia-pacific = អាស៊ី និងប៉ាស៊ីហ្វិក
region-middle-east = មជ្ឈិមបូព៌ា
region-africa = អាហ្វ្រិក
region-europe = អឺរ៉ុប
region-americas = ទ្វីបអាមេរិក
region-global = ស្ថាប័នអន្តរជាតិ

## Roles

role-owner = ម្ចាស់
role-officer = មន្ត្រី
role-moderator = អ្នកសម្របសម្រួល
role-researcher = អ្នកស្រាវជ្រាវ
role-citizen = ប្រជាពលរដ្ឋ
role-anonymous = អ្នកណាក៏បាន
