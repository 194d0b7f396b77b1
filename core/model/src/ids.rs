//! Identities. Each is a UUID of its own type, so that a person is never taken for a thing.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identity {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

identity! {
    /// A space: an administration or agency, the unit of sovereignty, tenancy and sharding.
    SpaceId,
    /// A thing of the register: an instrument, a jurisdiction, a domain, a policy element.
    ThingId,
    /// One expression of a thing: its text as it stood in one version and language.
    ExpressionId,
    /// A provision, the same through all expressions of its instrument.
    ProvisionId,
    /// A person who can sign in.
    PersonId,
    /// An entry of the log of acts.
    ActId,
}
