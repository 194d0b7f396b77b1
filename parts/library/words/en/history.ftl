### The history of a record, and of the library.

history-title = History of this record
history-program = by the program
history-because = Because of
history-compare = What changed
history-checked = Checked again, and found right
history-corrected = Changed on { $date }
history-corrections = Corrections
changes-between = What changed from version { $from } to version { $to }
changes-none = Nothing differs.
changes-removed = removed:
changes-added = added:
changes-provision-added = New provision
changes-provision-removed = Provision removed
changes-provision-changed = Provision changed
changes-provision-renumbered = Provision renumbered
changes-title = Changes in the library
changes-feed = Follow the changes (Atom feed)
changes-new = New in the library
unchecked-since = Not checked since { $date }.
unchecked-button = I have checked this record again, and it is right
unchecked-title = Records not checked for two years
unchecked-none = Every record was checked in the last two years.
