//! The controlled words of the survey: kinds, statuses, stances, domains, policy elements and
//! how far a record was checked. Each word is spelled once, here, and is the same in content
//! files, addresses, tables and word files (`stance-restricts`).

use serde::{Deserialize, Serialize};

/// A word that is not in the controlled list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{got}\" is not one of: {allowed}")]
pub struct UnknownWord {
    /// What was found.
    pub got: String,
    /// The words that would have been right, with commas.
    pub allowed: String,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every word, in the order in which it is shown.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as content files, addresses and tables spell it.
            pub fn slug(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            /// Reads a word; the error lists the words that would have been right.
            pub fn parse(word: &str) -> Result<Self, UnknownWord> {
                match word {
                    $($word => Ok($name::$variant),)*
                    other => Err(UnknownWord {
                        got: other.chars().take(80).collect(),
                        allowed: [$($word),*].join(", "),
                    }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.slug())
            }
        }
    };
}

words! {
    /// What sort of text an instrument is.
    InstrumentKind {
        /// The basic law of a state.
        Constitution = "constitution",
        /// A statute; also judgments and rulings that decide what a public page may do.
        Law = "law",
        /// A rule below a statute.
        Regulation = "regulation",
        /// An instruction inside the administration.
        Circular = "circular",
        /// What a body has decided to do.
        Policy = "policy",
        /// Advice.
        Guideline = "guideline",
        /// Rules of behaviour.
        CodeOfConduct = "code-of-conduct",
        /// A plan.
        Strategy = "strategy",
        /// A statement of principle.
        Declaration = "declaration",
        /// A norm of an expert or standards body.
        Standard = "standard",
    }
}

words! {
    /// Where an instrument stands in its life.
    Status {
        /// It has effect.
        InForce = "in-force",
        /// It is not adopted yet.
        Draft = "draft",
        /// A later act took it back.
        Repealed = "repealed",
        /// A later edition took its place.
        Superseded = "superseded",
        /// The sources do not tell.
        Unknown = "unknown",
    }
}

words! {
    /// What a provision does to people's freedom to use social media. A judgement of the
    /// compiler, meant to be debated.
    Stance {
        /// Makes possible.
        Enables = "enables",
        /// Guards a right.
        Protects = "protects",
        /// Limits.
        Restricts = "restricts",
        /// Puts a duty on somebody.
        Obliges = "obliges",
        /// Says how something is done.
        Procedural = "procedural",
        /// Nobody has judged it yet, as with a text that was just taken in.
        Unassessed = "unassessed",
    }
}

words! {
    /// How far a record was checked against its sources.
    Evidence {
        /// Identity, year and content were seen.
        Seen = "seen",
        /// Some of it was seen; single provisions may rest on general knowledge.
        PartlySeen = "partly-seen",
        /// Nothing was checked.
        GeneralKnowledge = "general-knowledge",
    }
}

words! {
    /// How sure the compiler is of a record.
    Confidence {
        /// Identity, year and main content were seen.
        High = "high",
        /// More than that rests on general knowledge or secondary reports.
        Medium = "medium",
        /// Guesswork; allowed by the format, unused so far.
        Low = "low",
    }
}

words! {
    /// What an instrument's web address is.
    UrlBasis {
        /// The text itself, or a page about it, was met.
        Seen = "seen",
        /// A well-known address that was not fetched again.
        Known = "known",
        /// Only the front page of an official site.
        Portal = "portal",
    }
}

words! {
    /// The field of law or administration an instrument belongs to.
    Domain {
        /// Rules on government's or officials' own use.
        GovernmentSocialMedia = "government-social-media",
        /// Freedom of opinion and expression.
        FreedomOfExpression = "freedom-of-expression",
        /// Access to information held by public bodies.
        AccessToInformation = "access-to-information",
        /// Protection of personal data.
        DataProtection = "data-protection",
        /// Computer crime.
        Cybercrime = "cybercrime",
        /// Electronic transactions and signatures.
        ElectronicTransactions = "electronic-transactions",
        /// Records and archives.
        PublicRecords = "public-records",
        /// Conduct of public servants.
        CivilServiceConduct = "civil-service-conduct",
        /// Defamation and sedition.
        DefamationSedition = "defamation-sedition",
        /// False information and online safety.
        MisinformationOnlineSafety = "misinformation-online-safety",
        /// Copyright and related rights.
        IntellectualProperty = "intellectual-property",
        /// Access for people with disabilities.
        Accessibility = "accessibility",
        /// Elections.
        Elections = "elections",
        /// Protection of children.
        ChildProtection = "child-protection",
        /// Duties of platforms.
        PlatformRegulation = "platform-regulation",
        /// Cybersecurity and where data must lie.
        CybersecurityDataLocalisation = "cybersecurity-data-localisation",
        /// Digital government at large.
        DigitalGovernment = "digital-government",
        /// Press and broadcasting.
        MediaRegulation = "media-regulation",
    }
}

words! {
    /// The 22 policy elements: what a social media policy of a public body speaks about.
    Element {
        /// The tests, notices and reviews that stand beside every restriction.
        HumanRightsSafeguards = "human-rights-safeguards",
        /// Who may reach and use social media, and from where.
        EmployeeAccess = "employee-access",
        /// How accounts are opened, run, handed over and closed.
        AccountManagement = "account-management",
        /// What work tools and official accounts may be used for.
        AcceptableUse = "acceptable-use",
        /// What is expected of public servants.
        EmployeeConduct = "employee-conduct",
        /// What is posted, checked, corrected and labelled.
        Content = "content",
        /// How accounts, devices and people are protected.
        Security = "security",
        /// Which laws apply and who answers for what.
        LegalIssues = "legal-issues",
        /// House rules for people who comment.
        CitizenConduct = "citizen-conduct",
        /// How posts, comments and decisions are kept.
        RecordsRetention = "records-retention",
        /// What happens to people's data.
        Privacy = "privacy",
        /// How everyone can read and take part.
        Accessibility = "accessibility",
        /// What the public is told.
        Transparency = "transparency",
        /// The model of moderation.
        Moderation = "moderation",
        /// What to do in an emergency.
        CrisisCommunication = "crisis-communication",
        /// How to meet false claims.
        Misinformation = "misinformation",
        /// Goals, figures, reviews and audits.
        Evaluation = "evaluation",
        /// Courses, community, time and people.
        CapacityBuilding = "capacity-building",
        /// What citizens should know.
        PublicEducation = "public-education",
        /// Answering, consulting and drafting together.
        Participation = "participation",
        /// Which platforms and tools, on what terms.
        ProcurementAndPlatformChoice = "procurement-and-platform-choice",
        /// Reuse of public work and respect for others' work.
        IntellectualProperty = "intellectual-property",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_22_elements_and_every_word_reads_back() {
        assert_eq!(Element::ALL.len(), 22);
        for element in Element::ALL {
            assert_eq!(Element::parse(element.slug()), Ok(*element));
        }
        let refused = Stance::parse("forbids").unwrap_err();
        assert!(refused.to_string().contains("restricts"), "{refused}");
    }
}
