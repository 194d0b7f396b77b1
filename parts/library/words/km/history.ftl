### The history of a record, and of the library.

history-title = ប្រវត្តិនៃកំណត់ត្រានេះ
history-program = ដោយកម្មវិធីកុំព្យូទ័រ
history-because = ផ្អែកលើ
history-compare = អ្វីដែលបានផ្លាស់ប្តូរ
history-checked = ផ្ទៀងផ្ទាត់ម្តងទៀត ហើយឃើញថាត្រឹមត្រូវ
history-corrected = កែនៅ { $date }
history-corrections = សំណើកែតម្រូវ
changes-between = អ្វីដែលបានផ្លាស់ប្តូរពីកំណែទី { $from } ទៅកំណែទី { $to }
changes-none = គ្មានអ្វីខុសគ្នាទេ។
changes-removed = ដកចេញ៖
changes-added = បន្ថែម៖
changes-provision-added = បទប្បញ្ញត្តិថ្មី
changes-provision-removed = បទប្បញ្ញត្តិដែលបានដកចេញ
changes-provision-changed = បទប្បញ្ញត្តិដែលបានកែ
changes-provision-renumbered = បទប្បញ្ញត្តិដែលបានប្តូរលេខ
changes-title = ការផ្លាស់ប្តូរក្នុងបណ្ណាល័យ
changes-feed = តាមដានការផ្លាស់ប្តូរ (បណ្តាញព័ត៌មាន Atom)
changes-new = ថ្មីក្នុងបណ្ណាល័យ
unchecked-since = មិនបានផ្ទៀងផ្ទាត់តាំងពី { $date }។
unchecked-button = ខ្ញុំបានផ្ទៀងផ្ទាត់កំណត់ត្រានេះម្តងទៀត ហើយវាត្រឹមត្រូវ
unchecked-title = កំណត់ត្រាដែលមិនបានផ្ទៀងផ្ទាត់អស់រយៈពេលពីរឆ្នាំ
unchecked-none = កំណត់ត្រាទាំងអស់ត្រូវបានផ្ទៀងផ្ទាត់ក្នុងរយៈពេលពីរឆ្នាំចុងក្រោយ។
