### The page that shows the API.

api-title = API
api-intro = កម្មវិធីអាននៅទីនេះនូវអ្វីដែលមនុស្សអានលើទំព័រ៖ កំណត់ត្រាដដែលជាទម្រង់ JSON។ មិនត្រូវការសោទេ។
api-lists = បញ្ជីមួយឆ្លើយតបដោយ total, items និង next។ សូមដាក់អ្វីដែលមានក្នុង next ទៅក្នុង ?cursor= ដើម្បីទទួលបានទំព័របន្ទាប់។ ក្រោយទំព័រចុងក្រោយ វាជា null។
api-errors = សំណើដែលមិនអាចឆ្លើយបាន ទទួលបានលេខកូដស្ថានភាពចាប់ពី 400 និងឯកសារបញ្ហា (RFC 9457) ដែលប្រាប់មូលហេតុ។
api-again = ចម្លើយនីមួយៗមាន ETag។ សូមផ្ញើវាត្រឡប់មកវិញជា If-None-Match នោះអ្វីដែលមិនបានផ្លាស់ប្តូរនឹងមិនត្រូវបានផ្ញើម្តងទៀតទេ។
api-tables = បញ្ជីទាំងមូលក្នុងពេលតែមួយ ជា CSV, JSON, JSON Lines ឬ Parquet៖
api-description = សម្រាប់កម្មវិធី អ្វីៗទាំងអស់នេះត្រូវបានពិពណ៌នាជា OpenAPI 3.1៖
api-in-english = ការពិពណ៌នាជាភាសាអង់គ្លេស។
api-operations = អ្វីដែលអាចស្នើសុំបាន
api-example = សាកល្បង
api-parameters = ប៉ារ៉ាម៉ែត្រ
api-parameters-none = គ្មានប៉ារ៉ាម៉ែត្រទេ។
api-required = ចាំបាច់
api-optional = អាចមិនដាក់ក៏បាន
api-in-path = ក្នុងផ្លូវអាសយដ្ឋាន
api-in-query = ក្នុងសំណួរអាសយដ្ឋាន
api-in-header = ក្នុងបឋមកថា
api-in-cookie = ក្នុងខូគី
api-takes = អ្វីដែលត្រូវផ្ញើ
api-answers = ចម្លើយ
api-kind-text = អត្ថបទ
api-kind-integer = ចំនួនគត់
api-kind-number = ចំនួន
api-kind-flag = ពិត ឬមិនពិត
api-kind-object = វត្ថុ
api-kind-anything = អ្វីក៏បាន
api-kind-list = បញ្ជីនៃ { $of }
api-kind-maybe = { $of } ឬ null
api-kind-word = មួយក្នុងចំណោម៖ { $words }
api-kind-words = មួយ ឬច្រើនក្នុងចំណោម៖ { $words }
