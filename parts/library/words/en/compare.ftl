### Instruments side by side, and the basket that chooses them.

compare-title = Compare instruments
compare-link = Compare
compare-link-count = { $count ->
    [one] Compare ({ $n } chosen)
   *[other] Compare ({ $n } chosen)
}
compare-add = Add to comparison
compare-remove = Remove
compare-chosen = Chosen instruments
compare-how = How to choose
compare-how-text = Find an instrument, open it, and press “Add to comparison”. Two to eight can be compared. A cookie on your device keeps your choice for 30 days; this site does not store it.
compare-empty = You have not chosen any instrument yet.
compare-one-more = A comparison needs at least two instruments. Choose one more.
compare-too-many = You have chosen { $n }, and at most eight can be compared. Remove what you need least; the others stay.
compare-unknown = The library has no record with this name; the address may be mistyped or cut off:
compare-these = Compare these { $n }
compare-summary = In short
compare-shared = All speak about:
compare-shared-none = There is no element that all of them speak about.
compare-alone = Only { $letter } speaks about:
compare-differs = restricted by { $restricting }; protected or enabled by { $guarding }.
compare-differs-none = On no element does one restrict what another protects or enables.
compare-silent = Silent
compare-all-silent = All are silent on
compare-caveat = “Silent” means that no recorded provision speaks about the element; the text itself may.
compare-take = Share and take along
compare-share = Address of this comparison:
compare-csv = Comparison as CSV
compare-json = Comparison as JSON
