//! The one program: settings, commands, the list of parts, and the few pages that belong to none.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`settings`] | what was set, where, and which setting wins? |
//! | [`node`] | how are store, parts, words and catalogue put together? |
//! | [`adopt`] | how does an adopted policy enter the library? |
//! | [`content`] | what comes with the program, and how does it enter the register? |
//! | [`folder`] | how does a whole library lie in a folder, and is it the one that left? |
//! | [`commands`] | serve, import, export, doctor, migrate |
//! | [`pages`] | first page, about, languages, display, sign-in, office, health |

pub mod adopt;
pub mod commands;
pub mod content;
pub mod folder;
pub mod node;
pub mod pages;
pub mod settings;

pub use node::Node;
pub use settings::Settings;
