### Adding and editing instruments by hand.

hand-add = Add an instrument
hand-edit = Edit this record
hand-forms = Your unfinished forms
hand-forms-text = Nobody but you can read these. A form waits for you for 180 days.
hand-forms-none = You have no unfinished form.
hand-forms-waiting = { $count ->
    [one] { $n } unfinished form of yours
   *[other] { $n } unfinished forms of yours
}
hand-intro = Every button on this page keeps what you have typed. Nobody else sees it until you save.
hand-keep = Keep what I have typed
hand-kept = What you have typed is kept.
hand-later = Keep, and continue later
hand-save-new = Add to the library
hand-save-version = Save as a new version
hand-untitled = Without a title yet
hand-changed = changed on { $date }
hand-other = You have an unfinished form of this record, changed on { $date }. Continue with that one.
hand-throw = Throw away
hand-thrown = Thrown away in the last seven days
hand-thrown-done = Thrown away. You can take it back for seven days.
hand-take-back = Take back
hand-apart = This form had changed since your page was shown, perhaps in another window. Nothing is lost: what you sent is here, in a form of its own. Look through it, then save.

## The sections of the form

hand-group-what = What it is
hand-group-standing = Where it stands
hand-group-words = Address and summary

## Fields

hand-id = Short name
hand-url-basis = What that address is
hand-confidence = How sure you are
hand-note = What you checked for this change
hand-reference = Reference
hand-hint-title = In English.
hand-hint-title-original = As it was published, in its own script.
hand-hint-id = For its permanent address: small letters a–z, digits and hyphens, such as ph-memorandum-12-2024. Leave it empty and it is made from jurisdiction, title and year.
hand-hint-adopted = A Gregorian year, month or day: 2011, 2011-07 or 2011-07-29. Leave it empty if it is not known.
hand-hint-effective = Written in the same way.
hand-hint-applies-to = Such as agencies, public-servants, platforms or everyone, or in your own words. May stay empty.
hand-hint-languages = Codes of two or three letters, with commas: th, en.
hand-hint-amended = One amending instrument or year in each line. May stay empty.
hand-hint-url = The best web address there is. It begins with http:// or https://.
hand-hint-url-basis = May stay empty.
hand-hint-summary = Two to four sentences in English.
hand-hint-sources = The web addresses of pages on which you checked facts, one in each line.
hand-hint-verified = What you saw and what you did not see. Everybody can read it.
hand-hint-note = What you looked at, and what you found. Everybody can read it in the history of the record.
hand-hint-relations = Write the short name or the address of the other instrument. For one outside this library write ext: and its name.
hand-hint-reference = How one cites it, such as art. 12 or มาตรา ๑๒.
hand-hint-stance = A judgement, made to be debated.
hand-relation-kind = Relation { $n }: which
hand-relation-to = Relation { $n }: to which instrument

## Provisions

hand-provisions = { $count ->
    [0] No provision
    [one] { $n } provision
   *[other] { $n } provisions
}
hand-provision = Provision { $place }
hand-in-provision = Provision { $place }, { $field }
hand-chosen = { $count ->
    [0] none chosen
   *[other] { $n } chosen
}
hand-address-stays = Its address ends in ~{ $eid } and stays the same, whatever you change here.
hand-another = Add another provision
hand-up = Move up
hand-down = Move down
hand-remove = Remove
hand-removed = Removed when you save
hand-back = Put back

## Pasting a text

hand-text = Paste a text
hand-text-intro = The text is cut where an article, section or clause begins, in Latin, Thai, Khmer, Lao, Burmese, Chinese or Tamil. Then you correct the provisions by hand: nothing is saved to the library before you say so.
hand-text-label = Text
hand-text-hint = Plain text, as it stands in the original. Lines that only number a page are dropped.
hand-text-place = { $count ->
    [one] The form has { $n } provision already
   *[other] The form has { $n } provisions already
}
hand-text-after = Put the new ones after
hand-text-instead = Put the new ones in their place
hand-split = Cut into provisions
hand-split-done = { $count ->
    [one] The text became { $n } provision. Correct it below.
   *[other] The text became { $n } provisions. Correct them below.
}
hand-split-nothing = There was no text to cut. Paste one first.
hand-back-to-form = Back to the form
hand-preamble = Preamble
hand-paragraph = Paragraph { $n }

## What can be wrong

hand-nothing-lost = Nothing you typed is lost.
hand-fault = { $field }: { $why }
hand-missing = This is missing. Fill it in.
hand-too-long = At most { $most } characters. Shorten it.
hand-control = There are characters in it that cannot be shown. Type it anew.
hand-bad-language = “{ $value }” is no code of a language. Write two or three letters, such as th.
hand-bad-source = “{ $value }” is no web address. It begins with http:// or https:// and has no spaces.
hand-no-domain = Choose at least one.
hand-half-relation = Choose which relation it is, and write to which instrument. To take it out, empty both.
hand-no-such-record = No instrument here is called “{ $value }”. Write its short name or its address; for one outside this library write ext: before its name.
hand-bad-id = Write small letters a–z, digits and hyphens only, at least two.
hand-no-id = The title has no Latin letters to make one from. Write a short name.
hand-id-taken = The library has a record called “{ $value }” already. Edit that one, or write another short name.
hand-address-taken = Another instrument lives at { $value } already. Edit that one, or write another short name.
hand-no-address = No permanent address can be made: { $value }. Write another short name.
hand-no-record = The record does not read back: { $value }. Correct that field, then save again.
hand-unchanged = The newest version says all this already. Change something, or throw the form away.

## Somebody else saved a newer version

hand-overtaken = Somebody saved version { $version } of this record while you were writing. Nothing was saved yet: look through what has changed, then save again.
hand-taken = You had not touched these, so they are now as the newer version has them: { $what }.
hand-both = Both of you changed these. Yours stands in the form, the other one beside it: { $what }.
hand-theirs = Version { $version } says:
hand-theirs-gone = Version { $version } does not have this provision any more.

## A session that ended, a store that fails

hand-not-lost = What you typed is not lost.
hand-rescued = It is kept on this site, and only you can read it. Sign in again, then continue:
hand-send-again-text = It is held in this page: do not close it. If you were signed out, sign in again in another window first. Then send it again.
hand-send-again = Send it again
