//! How long the check takes on a draft of all 137 guidelines with their model texts, in English and
//! with texts of the same length in scripts without spaces. Names the menu file and the rules file.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use balai_balance::{Clause, Menu, Nature, Origin, Policy, Rules, check};
use balai_model::Lang;

const THAI: &str = "หน่วยงานตอบทุกคนที่ถาม และแจ้งเมื่อไม่สามารถตอบได้ ด้วยภาษาของคำถามนั้น ";
const KHMER: &str = "ក្រសួងឆ្លើយសំណួររបស់ប្រជាពលរដ្ឋទាំងអស់ ហើយបោះពុម្ពផ្សាយចម្លើយជាសាធារណៈ។ ";
const BURMESE: &str = "ဝန်ကြီးဌာနသည် ပြည်သူများ၏ မေးခွန်းအားလုံးကို ဖြေကြားပြီး အဖြေများကို ထုတ်ပြန်သည်။ ";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut files = std::env::args().skip(1);
    let menu_file =
        std::fs::read_to_string(files.next().unwrap_or("content/guidelines/menu.json".to_owned()))?;
    let rules_file =
        std::fs::read_to_string(files.next().unwrap_or("content/balance/rules.json".to_owned()))?;
    let menu = Menu::read(&menu_file).map_err(|bad| format!("{bad:?}"))?;
    let rules = Rules::read(&rules_file).map_err(|bad| format!("{bad:?}"))?;
    let file: serde_json::Value = serde_json::from_str(&menu_file)?;
    for (lang, sample) in [(Lang::En, ""), (Lang::Th, THAI), (Lang::Km, KHMER), (Lang::My, BURMESE)] {
        let policy = policy(&menu, &file, lang, sample);
        let letters: usize = policy.clauses.iter().map(|c| c.words.chars().count()).sum();
        let mut times: Vec<Duration> = Vec::new();
        let mut findings = 0;
        for _ in 0..50 {
            let started = Instant::now();
            findings = check(&menu, &rules, &policy).findings.len();
            times.push(started.elapsed());
        }
        times.sort_unstable();
        println!(
            "{lang}: {} clauses, {letters} letters, {findings} findings: median {:.2?}, slowest {:.2?}",
            policy.clauses.len(),
            times[25],
            times[49],
        );
    }
    Ok(())
}

/// A draft of every guideline; the words are the model's own, or a sample of the same length.
fn policy(menu: &Menu, file: &serde_json::Value, lang: Lang, sample: &str) -> Policy {
    let mut clauses = Vec::new();
    for (guideline, row) in menu.guidelines().iter().zip(file["guidelines"].as_array().into_iter().flatten())
    {
        let model = row["text"].as_str().unwrap_or_default();
        let words = if sample.is_empty() {
            model.to_owned()
        } else {
            format!(
                "{{{{agency}}}} {}",
                sample.chars().cycle().take(model.chars().count()).collect::<String>()
            )
        };
        clauses.push(Clause {
            id: guideline.id.as_str().into(),
            elements: vec![guideline.element],
            heading: row["title"].as_str().unwrap_or_default().to_owned(),
            words,
            origin: Origin::Guideline(guideline.id.clone()),
            account: None,
        });
    }
    Policy { nature: Nature::Draft, lang: Some(lang), clauses, filled: BTreeMap::new() }
}
