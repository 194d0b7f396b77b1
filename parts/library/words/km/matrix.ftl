### The matrix of jurisdictions by elements or domains.

matrix-title = យុត្តាធិការណាលើកឡើងអំពីអ្វី
matrix-link = ម៉ាទ្រីស
matrix-columns = ជួរឈរ
matrix-by-elements = តាមសមាសធាតុគោលនយោបាយ
matrix-by-domains = តាមវិស័យច្បាប់
matrix-jurisdictions = មានយុត្តាធិការចំនួន { $n } ដែលមានឯកសារនៅទីនេះ។
matrix-most = អ្វីដែលបានកត់ត្រាច្រើនជាងគេគឺ { $name }៖ { $count } (យុត្តាធិការដែលគ្មានសោះ៖ { $silent })។
matrix-least = អ្វីដែលបានកត់ត្រាតិចជាងគេគឺ { $name }៖ { $count } (យុត្តាធិការដែលគ្មានសោះ៖ { $silent })។
matrix-map-elements = { $region }៖ បទប្បញ្ញត្តិតាមយុត្តាធិការ និងសមាសធាតុគោលនយោបាយ
matrix-map-domains = { $region }៖ ឯកសារតាមយុត្តាធិការ និងវិស័យច្បាប់
matrix-map-note = ក្រឡាកាន់តែដិត មានន័យថាបានកត់ត្រាកាន់តែច្រើន។ លេខក្នុងក្រឡាប្រាប់ចំនួន ហើយនាំទៅរកវា។ ក្រឡាទទេមានន័យថាគ្មានអ្វីត្រូវបានកត់ត្រាទេ។
matrix-totals-note = អ្វីដែលមាននៅក្នុងជួរឈរច្រើន ត្រូវបានរាប់តែម្តងក្នុងចំនួនសរុបនៃជួរដេក។
matrix-table = តួលេខដូចគ្នាជាតារាង
matrix-total = សរុប
matrix-csv = ម៉ាទ្រីសជាទម្រង់ CSV
matrix-json = ម៉ាទ្រីសជាទម្រង់ JSON
