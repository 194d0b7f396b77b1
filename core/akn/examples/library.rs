//! Writes works given as lines of tab-separated values on standard input into a folder, for
//! checking with tools this project did not write:
//! `address, title, author, adopted, kind, record, eid, num, text, eid, num, text …`.

use std::io::BufRead;
use std::path::Path;

use balai_akn::{DocumentKind, Provision, Work, write};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "akn".to_owned());
    std::fs::create_dir_all(&folder)?;
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line?;
        let cells: Vec<String> = line.split('\t').map(|cell| cell.replace("\\n", "\n")).collect();
        let cell = |i: usize| cells.get(i).cloned().unwrap_or_default();
        let provisions = cells.get(6..).unwrap_or_default().chunks(3);
        let work = Work {
            address: cell(0),
            title: cell(1),
            author: cell(2),
            work_date: Some(cell(3)).filter(|date| !date.is_empty()),
            expression_date: "2026-01-15".into(),
            version: 1,
            language: "eng".into(),
            aliases: vec![("title".into(), cell(1))],
            document: match cell(4).as_str() {
                "law" | "regulation" | "constitution" => DocumentKind::Act,
                _ => DocumentKind::Doc,
            },
            provisions: provisions
                .filter_map(|p| match p {
                    [eid, num, text] => Some(Provision {
                        eid: eid.clone(),
                        num: Some(num.clone()),
                        text: text.clone(),
                        ..Provision::default()
                    }),
                    _ => None,
                })
                .collect(),
            note: "A summary by the library; the official text is at the source named.".into(),
            record: cell(5),
        };
        std::fs::write(Path::new(&folder).join(format!("{number:04}.xml")), write(&work))?;
    }
    Ok(())
}
