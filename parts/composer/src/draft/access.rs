//! Who may do what with one draft. Nobody reads a draft but those whose role allows it and those who
//! hold a link to it; a link is for one draft only, ends, and can be taken back.

use std::collections::HashMap;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use balai_model::{Deed, PersonId, ThingId};
use balai_part::ctx::NotAllowedProblem;
use balai_part::{Ctx, refused};
use balai_people::deeds::ReadDraft;
use balai_web::{Answer, Path, Problem};

use super::{DRAFT, Draft, share, store};

/// What somebody may do with a draft; each includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Read it.
    Read,
    /// Say something about it.
    Comment,
    /// Change it.
    Edit,
}

impl Access {
    /// Every access, the least first.
    pub const ALL: [Access; 3] = [Access::Read, Access::Comment, Access::Edit];

    /// As tables, forms and word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Access::Read => "read",
            Access::Comment => "comment",
            Access::Edit => "edit",
        }
    }

    /// Reads what they spell.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|access| access.slug() == slug)
    }
}

/// That somebody may change one draft. Its only maker is [`Desk::editor`].
#[derive(Clone, Debug)]
pub struct Editor {
    draft: ThingId,
    person: Option<PersonId>,
    share: Option<String>,
}

impl Editor {
    /// The draft.
    pub fn draft(&self) -> ThingId {
        self.draft
    }

    /// Who, if she has signed in.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }

    /// The label of the link by which she came.
    pub fn share(&self) -> Option<&str> {
        self.share.as_deref()
    }
}

/// A draft before somebody who may at least read it.
#[derive(Clone)]
pub struct Desk {
    /// The request and the world.
    pub ctx: Ctx,
    /// The draft as it stands.
    pub draft: Draft,
    /// What she may do.
    pub access: Access,
    /// The address under which she works: the draft's, or that of her link.
    pub base: String,
    /// The label of her link.
    share: Option<String>,
}

impl Desk {
    /// An address below the draft, as it is written for her.
    pub fn href(&self, rest: &str) -> String {
        self.ctx.reader.href(&format!("{}{rest}", self.base))
    }

    /// Whether she came by a link.
    pub fn by_link(&self) -> bool {
        self.share.is_some()
    }

    /// That she may change it, or why not.
    pub fn editor(&self) -> Answer<Editor> {
        if self.access < Access::Edit {
            return Err(Problem::forbidden());
        }
        Ok(Editor {
            draft: self.draft.thing,
            person: self.ctx.visitor.person.as_ref().map(|p| p.id),
            share: self.share.clone(),
        })
    }

    /// The name under which her remarks stand, if she has one.
    pub fn known_as(&self) -> Option<String> {
        let person = self.ctx.visitor.person.as_ref().map(|p| p.name.clone());
        if self.by_link() { None } else { person }
    }

    /// The same desk with the draft as it stands now.
    pub async fn again(&self) -> Answer<Self> {
        let draft = store::by_thing(self.ctx.store(), self.ctx.space(), self.draft.thing)
            .await
            .map_err(refused)?
            .ok_or_else(Problem::not_found)?;
        Ok(Self { draft, ..self.clone() })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Desk {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let ctx = Ctx::from_request_parts(parts, state).await?;
        let Path(names) = Path::<HashMap<String, String>>::from_request_parts(parts, state).await?;
        if let Some(token) = names.get("token") {
            let key = share::key(token).ok_or_else(no_such_link)?;
            let link =
                share::open_link(ctx.store(), ctx.outside(), ctx.space(), &key).await.map_err(refused)?;
            let link = link.ok_or_else(no_such_link)?;
            let draft = store::by_thing(ctx.store(), ctx.space(), link.thing).await.map_err(refused)?;
            let base = format!("/drafts/shared/{token}");
            let draft = draft.ok_or_else(no_such_link)?;
            let access = while_open(&draft, link.access);
            return Ok(Self { ctx, draft, access, base, share: Some(link.label) });
        }
        ctx.visitor.prove::<ReadDraft>().map_err(NotAllowedProblem)?;
        let name = names.get("draft").ok_or_else(Problem::not_found)?;
        let draft = store::by_name(ctx.store(), ctx.space(), name).await.map_err(refused)?;
        let draft = draft.ok_or_else(Problem::not_found)?;
        let edits = ctx.visitor.role().may(Deed::ComposePolicy);
        let access = while_open(&draft, if edits { Access::Edit } else { Access::Read });
        let base = draft.address();
        Ok(Self { ctx, draft, access, base, share: None })
    }
}

/// Nobody changes a draft that is none any more.
fn while_open(draft: &Draft, access: Access) -> Access {
    if draft.state == DRAFT { access } else { access.min(Access::Comment) }
}

/// A link that is too old, was taken back, or never was: the three are not told apart.
fn no_such_link() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "problem-draft-link")
}
