//! Pages of adopted policies, which everybody may read, and what they share.
//!
//! | module | what |
//! | --- | --- |
//! | [`list`] | all policies |
//! | [`show`] | one, in a version: text, facts, signatories, what it changed |
//! | [`changes`] | what differs between two versions or days |
//! | [`files`] | the files one can take along |
//! | [`amend`] | begin the next version |

pub mod amend;
pub mod changes;
pub mod files;
pub mod list;
pub mod show;

use std::collections::HashMap;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use balai_part::{Ctx, refused};
use balai_web::{Answer, Path, Problem, Query};

use crate::adopt::{Adoption, store};
use crate::draft::{self, Body};
use crate::export::outgoing::{Adopted, Outgoing};
use crate::menu::Menu;
use crate::pages::take::findings;

/// A policy before a reader, in the version she asked for.
#[derive(Clone)]
pub struct Shown {
    /// The request and the world.
    pub ctx: Ctx,
    /// Every version, the newest first.
    pub versions: Vec<Adoption>,
    /// The one she reads.
    pub at: usize,
}

impl Shown {
    /// The version she reads.
    pub fn adoption(&self) -> &Adoption {
        &self.versions[self.at]
    }

    /// Whether it is the newest.
    pub fn is_newest(&self) -> bool {
        self.at == 0
    }

    /// An address below the policy, as it is written for her.
    pub fn href(&self, rest: &str) -> String {
        self.ctx.reader.href(&format!("{}{rest}", self.adoption().page()))
    }

    /// The text of a version.
    pub async fn body(&self, adoption: &Adoption) -> Answer<Body> {
        let (from, space) = (self.ctx.store(), self.ctx.space());
        let body = draft::store::at_version(from, space, adoption.draft, adoption.draft_version).await;
        body.map_err(refused)?.ok_or_else(|| Problem::ours(format!("policy {} has no text", adoption.name)))
    }

    /// The version she reads, on its way out.
    pub async fn outgoing(&self, menu: &Menu) -> Answer<Outgoing> {
        let adoption = self.adoption();
        let body = self.body(adoption).await?;
        let accepted = findings(&self.ctx, menu, adoption.draft, &body).await?;
        Ok(Outgoing {
            body,
            name: adoption.name.clone(),
            version: adoption.version,
            day: adoption.made_at.date(),
            address: adoption.address.clone(),
            work: adoption.address.clone(),
            adopted: Some(Adopted {
                on: Some(adoption.adopted),
                first: self.versions.last().map(|first| first.adopted),
                effective: adoption.effective,
                review: adoption.review,
                decision: adoption.decision.clone(),
                signatories: adoption.signatories.clone(),
            }),
            accepted,
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Shown {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let ctx = Ctx::from_request_parts(parts, state).await?;
        let Path(names) = Path::<HashMap<String, String>>::from_request_parts(parts, state).await?;
        let query = Query::from_request_parts(parts, state).await?;
        let name = names.get("name").map(String::as_str).unwrap_or_default();
        let versions = store::versions(ctx.store(), ctx.space(), name).await.map_err(refused)?;
        let newest = u64::try_from(versions.len()).unwrap_or_default();
        if newest == 0 {
            return Err(Problem::not_found());
        }
        let version = query.number("version", 1..=newest, newest)?;
        // Versions count from 1 without a gap.
        let at = usize::try_from(newest - version).unwrap_or_default();
        Ok(Self { ctx, versions, at })
    }
}
