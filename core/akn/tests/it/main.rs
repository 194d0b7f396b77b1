//! What goes out comes in again, and what others publish comes in whole or is refused with a place.

mod refusals;
mod strangers;
mod writing;
