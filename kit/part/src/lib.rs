//! The contract between a part and the house: what a part declares, and what its page functions
//! are given.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`Part`], [`Route`] | what does a part bring: pages, words, tables, API, navigation? |
//! | [`ctx`] | what does a page function know: store, reader, visitor, time? |
//! | [`allowed`] | how does a page function say which deed it does? |
//! | [`house`] | how do parts together become one site? |
//! | [`listing`] | how does every JSON list answer? |
//! | [`described`] | what do all operations of the API have in common? |

pub mod allowed;
pub mod ctx;
pub mod described;
pub mod house;
pub mod listing;

use axum::http::Method;
use axum::routing::MethodRouter;
use balai_model::Deed;
use balai_store::Migration;
use balai_web::{NavItem, WordFile};

pub use allowed::Allowed;
pub use ctx::{Ctx, refused};
pub use house::House;
pub use listing::{Cursor, Listing, PageParams};

/// A way in: a method, a path, the deed whoever comes must be allowed to do, and who answers.
#[derive(Clone)]
pub struct Route {
    /// `GET` (which answers `HEAD` too) or `POST`.
    pub method: Method,
    /// The path as the router spells it: `/library`, `/akn/{*address}`.
    pub path: &'static str,
    /// What is done there. The house refuses whoever may not, before the page function is asked.
    pub deed: Deed,
    /// Bodies above this many bytes are refused.
    pub body_limit: usize,
    pub(crate) handler: MethodRouter,
    pub(crate) rescue: Option<MethodRouter>,
}

/// Bodies above this are refused where a route says nothing else.
pub const BODY_LIMIT: usize = 1024 * 1024;

impl Route {
    /// A page or a JSON answer.
    pub fn get(path: &'static str, deed: Deed, handler: MethodRouter) -> Self {
        Self { method: Method::GET, path, deed, body_limit: BODY_LIMIT, handler, rescue: None }
    }

    /// A form's target.
    pub fn post(path: &'static str, deed: Deed, handler: MethodRouter) -> Self {
        Self { method: Method::POST, path, deed, body_limit: BODY_LIMIT, handler, rescue: None }
    }

    /// The same way in for bodies of up to `bytes`, such as a file.
    pub fn up_to(self, bytes: usize) -> Self {
        Self { body_limit: bytes, ..self }
    }

    /// The same way in, with somebody who answers when whoever comes is not let in (her session has
    /// ended, or the store does not say who she is), so that what she typed is not lost. The
    /// [`balai_web::Problem`] is an extension of the request; the answer must still be a refusal.
    pub fn rescued_by(self, rescue: MethodRouter) -> Self {
        Self { rescue: Some(rescue), ..self }
    }
}

/// What a part brings to the house.
#[derive(Default)]
pub struct Part {
    /// Its name, with which its tables begin: `library`.
    pub name: &'static str,
    /// Its ways in.
    pub routes: Vec<Route>,
    /// Its words, in every language.
    pub words: Vec<WordFile>,
    /// Its tables.
    pub migrations: Vec<Migration>,
    /// Its entries in the main navigation.
    pub nav: Vec<NavItem>,
    /// Its part of the API's description.
    pub openapi: utoipa::openapi::OpenApi,
    /// Kinds of thing it enters in the register.
    pub things: &'static [&'static str],
    /// Kinds of link it enters in the register.
    pub links: &'static [&'static str],
}
