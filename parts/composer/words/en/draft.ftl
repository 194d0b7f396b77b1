### Drafts of policies: composing, versions, sharing.

drafts-title = Drafts
drafts-none = There is no draft yet.
draft-state-draft = Draft
draft-state-adopted = Adopted
draft-version = version { $number }
draft-details = Title, body, jurisdiction, language
draft-details-change = Change
draft-title = Title of the policy
draft-title-hint = For example: Social media policy of the Ministry of Example
draft-title-missing = Give the policy a title.
draft-title-long = The title has more than 200 characters.
draft-issuer = Which body will adopt it?
draft-issuer-hint = Its name is filled in wherever a clause names the body.
draft-issuer-missing = Name the body that will adopt the policy.
draft-issuer-long = The name has more than 200 characters.
draft-jurisdiction = Jurisdiction
draft-jurisdiction-none = None of these
draft-jurisdiction-unknown = Choose a jurisdiction from the list.
draft-language = Language of the policy
draft-language-hint = The menu’s texts are in English; you can write over them in any language.
draft-language-unknown = Choose a language from the list.
draft-start = How do you want to begin?
draft-start-unknown = Choose how to begin.
draft-start-choices = { $count ->
    [one] By answering { $n } question; you can skip it
   *[other] By answering { $n } questions; you can skip any
}
draft-start-scratch = From nothing
draft-start-bundle = From the bundle “{ $title }”
draft-start-draft = From a copy of “{ $title }”
draft-begin = Begin the draft
draft-save = Save
draft-saved = Saved.
draft-error = Error:
draft-errors = There is a problem
draft-errors-kept = Nothing was saved yet. What you typed is still here.
draft-by-link-read = You read this draft by a link that was given to you.
draft-by-link-comment = You can read this draft and remark on each section, by a link that was given to you.
draft-by-link-edit = You can change this draft by a link that was given to you.
draft-preview = Read or print the whole text
draft-choices = Choices ({ $answered } of { $all } made)
draft-blanks = Blanks ({ $open } of { $all } still open)
draft-versions = Versions
draft-shares = Share this draft
draft-left-out = These were not added, because they cannot stand beside what is there. Decide:
draft-conflicts = Clauses that cannot stand beside each other
draft-broken = Clauses that refer to one that is not there
draft-lacking = { $count ->
    [one] { $n } clause is missing
   *[other] { $n } clauses are missing
}
draft-lacking-means = The clauses you have rest on these, or need them as safeguards.
draft-lacking-add = Add them all
draft-sections = Sections
draft-complete = { $complete } of { $all } sections completed
draft-clauses = { $count ->
    [0] no clause
    [one] { $n } clause
   *[other] { $n } clauses
}
draft-remarks = { $count ->
    [one] { $n } open remark
   *[other] { $n } open remarks
}
task-complete = Completed
task-begun = In progress
task-empty = Not started
section-merged = Saved. Somebody else saved this section meanwhile; the changes of both are kept.
section-conflict = Two clauses that exclude each other
section-conflict-new = You want to add:
section-conflict-with = It cannot stand beside what is there:
section-replace = Replace what is there
section-both = Keep both
section-keep = Do not add it
section-reworded = your wording differs from the model
section-added = Added:
section-added-needs = It needs these, too:
section-add-needs = Add these, too
section-empty = There is no clause in this section.
section-hint = Change the words as you need; the link to the model clause stays. Every save makes a version, so nothing is lost.
section-adapted-from = Adapted from
section-own = A clause of your own
section-heading = Heading
section-text = Text
section-read = As it will read
section-difference = What differs from the model text
section-up = Move up
section-down = Move down
section-remove = Remove
section-refer = To refer to this clause, write
section-new = Write a clause of your own
section-new-hint = For a blank that is filled in everywhere, write its name in two pairs of braces:
section-complete = Have you completed this section?
section-complete-yes = Yes, I have completed it
section-complete-no = No, I will come back to it
section-next = Next section:
section-offers = { $count ->
    [one] { $n } more guideline on the menu
   *[other] { $n } more guidelines on the menu
}
section-offers-hint = Adding one saves what you have typed above.
section-against = Cannot stand beside, in your draft:
section-add = Add
section-heading-missing = Write a heading for each clause.
section-heading-long = A heading has at most 200 characters.
section-text-missing = Write the text of the clause, or remove the clause.
section-text-long = A clause has at most 20,000 characters.
remarks-title = Remarks
remarks-none = There are no remarks on this section.
remark-name = Your name (optional)
remark-words = Your remark
remark-send = Send the remark
remark-empty = Write a remark before you send it.
remark-long = A remark has at most 4,000 characters, a name at most 80.
remark-anonymous = Somebody
remark-settle = Mark as settled
remark-settled = settled
merge-title = Two people changed the same clause
merge-intro = Nothing has been saved yet, and nothing you typed is lost. Read what the other wrote, put the text right, and save.
merge-base = Before
merge-theirs = What the other changed
merge-mine = What you changed
merge-result = Text to save
merge-hint = Both changes are in it. Where both changed the same words, yours stand first, then “/”, then the other’s.
merge-removed = The other removed this clause. If you save, your text stays as a clause of your own.
merge-save = Save this text
merge-drop = Keep what the other saved and drop my changes
blanks-title = Blanks
blanks-intro = Each blank is asked once and filled in wherever it stands.
blanks-none = No clause has a blank.
blanks-open = { $count ->
    [0] All blanks are filled in.
    [one] { $n } blank is still open.
   *[other] { $n } blanks are still open.
}
blanks-in = Stands in
blanks-in-many = { $count ->
    [one] Stands in { $n } clause.
   *[other] Stands in { $n } clauses.
}
blanks-empty = open
blanks-meanwhile = Somebody else filled in the same blanks meanwhile. Nothing has been saved yet; look at both and save again.
blanks-theirs = The other wrote “{ $value }”.
blank-long = At most 500 characters fit into a blank.
choices-answer = Choose, or leave for later what you cannot decide now. Choosing takes out the other options of the same question.
choices-one-by-one = Answer them one by one
choices-all = See all questions on one page
choices-place = Question { $place } of { $all }
choices-more = More
choices-or = or
choices-later = Not now
choices-continue = Save and continue
choices-skip = Skip this question
preview-note = This is a draft. Blanks that are still open are marked.
preview-old = You are reading an older version.
preview-newest = Read the newest
preview-empty = The draft has no clause yet.
versions-from = From version
versions-to = to version
versions-compare = Show what differs
versions-changes = What changed
versions-by-link = by the link for { $label }
versions-nobody = the program
versions-began = begun
versions-section = section “{ $section }”
versions-clauses = missing clauses added
versions-blanks = blanks filled in
versions-choices = choices made
versions-details = title, body, jurisdiction or language changed
draft-changes-title = From version { $from } to version { $to }
draft-changes-same = { $count ->
    [one] { $n } clause is the same
   *[other] { $n } clauses are the same
}
draft-changes-none = No clause differs.
draft-changes-reworded = reworded
draft-changes-added = added
draft-changes-removed = removed
draft-changes-split = split
draft-changes-merged = merged
draft-changes-moved = moved
draft-changes-renumbered = renumbered
share-intro = Whoever has a link can use it without an account, until it ends or you take it back. It opens this draft only.
share-made = Copy this link now. It is shown only once.
share-label = Whom is it for?
share-label-hint = It is shown beside what they change.
share-label-missing = Write whom the link is for.
share-label-long = At most 80 characters.
share-access = What may they do?
share-access-read = Read
share-access-comment = Read and remark
share-access-edit = Read, remark and edit
share-days = For how many days?
share-days-bad = Write a number of days from 1 to { $most }.
share-make = Make a link
share-list = Links
share-until = until { $day }
share-expired = ended
share-revoked = taken back
share-revoke = Take back
kept-title = Please sign in; what you typed is still here
kept-text = You are not signed in any more, so nothing has been saved yet. Open your sign-in link in another tab, sign in, come back to this page and press the button.
kept-send = Send it now
kept-typed = What you typed
problem-draft-link-title = This link does not open a draft
problem-draft-link-text = It has ended, was taken back, or was not copied whole. Ask whoever gave it to you for a new one.
