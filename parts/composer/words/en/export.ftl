### What stands on papers and in files, and the page that lists them.

draft-take = Take it along: PDF, Word and other files
export-contents = Contents
export-page = Page { $page } of { $pages }
export-address = Permanent address:
export-signed = Signed
export-version = Version { $number }, { $date }
export-version-label = Version
export-state = State
export-body = Public body
export-jurisdiction = Jurisdiction
export-adopted = Adopted on
export-decision = By
export-effective = In force from
export-review = To be reviewed by
export-draft-lead = This is a draft. Nobody has adopted it.
export-adapted = Adapted from “{ $title }”, { $address }
export-adapted-reworded = Adapted, with other words, from “{ $title }”, { $address }
export-findings = Findings accepted with a reason
export-finding-clauses = Concerns { $clauses }

summary-title = In short: { $title }
summary-lead = What this policy means for you. The policy itself has the last word.
summary-lead-draft = What this policy would mean for you. It is a draft; nobody has adopted it.
summary-citizens = What it says to you
summary-agency = What we promise
summary-none = No clause of the policy speaks to citizens yet, or of what the body does for them.
card-title = May I post this? { $title }
card-lead = Read this before you post. The policy itself has the last word.
card-lead-draft = Read this before you post. It is a draft; nobody has adopted it.
card-servants = Before you post
card-moderators = When people comment
card-none = No clause of the policy speaks to staff yet.
points-point = { $heading }: { $sentence }
points-more-title = The whole policy
points-more = { $count ->
    [one] { $n } more clause is in the policy, at the address below.
   *[other] { $n } more clauses are in the policy, at the address below.
}

take-title = Take it along
take-intro = All files are made from the same clauses and speak the language of the policy: { $language }.
take-with-notes = In the files of the whole text, each clause tells which guideline it was adapted from.
take-without-notes = The files do not tell which guideline a clause was adapted from.
take-add-notes = Add it to the files of the whole text
take-drop-notes = Leave it out
take-export = The whole text
take-export-means = Every clause with its number, and the box with body, state and version.
take-summary = One page for citizens
take-summary-means = What the policy means for those who read and comment, in short.
take-card = One card for staff: may I post this?
take-card-means = What to think of before posting and when looking after comments.
take-size = { $size } kB
take-format-html = Web page
take-format-html-means = One file for any browser, without network; to put on another website.
take-format-pdf = PDF
take-format-pdf-means = To print and sign; tagged for screen readers.
take-format-docx = Word document
take-format-docx-means = To go on editing in a word processor, with headings, numbers and contents.
take-format-md = Markdown
take-format-md-means = Plain text that keeps its structure.
take-format-akn = Akoma Ntoso
take-format-akn-means = The law format of archives and parliaments.
take-format-json = JSON
take-format-json-means = Data for programs.
take-no-press = This node has no typesetter, so there is no PDF. Print the web page instead.
problem-no-press-title = There is no PDF here
problem-no-press-text = This node has no typesetter. Take the web page or the Word document and print that.
problem-press-slow-title = The PDF took too long
problem-press-slow-text = Try again in a minute, or take the web page or the Word document and print that.
