//! What Balai's words mean: identities, kinds, roles, languages, jurisdictions, dates.
//!
//! Nothing here reads a clock, a file or a socket. A value of one of these types is right by its
//! type: it was parsed at the door and nobody checks it again.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`ids`] | which thing, person, expression or space is meant? |
//! | [`lang`] | in which of the 13 interface languages is the reader served? |
//! | [`vocabulary`] | which kinds, statuses, stances, domains and policy elements exist? |
//! | [`date`] | when, as far as it is known (a year, a month or a day)? |
//! | [`address`] | where does a thing live for ever (FRBR address, eId)? |
//! | [`role`] | who may do what? |

pub mod address;
pub mod date;
pub mod ids;
pub mod lang;
pub mod role;
pub mod vocabulary;

pub use address::{Address, BadAddress, EId};
pub use date::{BadDate, PartialDate};
pub use ids::{ActId, ExpressionId, PersonId, ProvisionId, SpaceId, ThingId};
pub use lang::Lang;
pub use role::{Deed, Role};
pub use vocabulary::{Confidence, Domain, Element, Evidence, InstrumentKind, Stance, Status, UrlBasis};
