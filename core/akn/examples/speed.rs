//! How long a large act takes to read: about 700 kB of sections with subsections.

use std::fmt::Write as _;
use std::time::Instant;

use balai_akn::{Limits, read};

fn main() {
    let mut body = String::new();
    let mut section = 0;
    while body.len() < 700_000 {
        section += 1;
        let _ = write!(
            body,
            "<section eId=\"sec_{section}\"><num>{section}.</num><heading>On the river</heading>"
        );
        for sub in 1..=4 {
            let _ = write!(
                body,
                "<subsection eId=\"sec_{section}__subsec_{sub}\"><num>({sub})</num><content>\
                 <p eId=\"sec_{section}__subsec_{sub}__p_1\">An office answers <b>everyone</b> who asks it, &amp; says \
                 when it cannot, in the language of the question.</p></content></subsection>"
            );
        }
        body.push_str("</section>\n");
    }
    let xml = format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><meta>\
         <identification source=\"#s\"><FRBRWork><FRBRuri value=\"/akn/my/act/2026/1\"/></FRBRWork>\
         </identification></meta><body>{body}</body></act></akomaNtoso>"
    );
    let started = Instant::now();
    let answer = read(xml.as_bytes(), &Limits::default());
    let took = started.elapsed();
    match answer {
        Ok(document) => {
            println!("{} bytes, {} provisions, {took:?}", xml.len(), document.provisions.len());
        }
        Err(refused) => println!("{refused}"),
    }
}
