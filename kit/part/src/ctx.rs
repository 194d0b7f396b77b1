//! What a page function is given.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use balai_model::SpaceId;
use balai_people::proof::NotAllowed;
use balai_people::{Visitor, session};
use balai_register::Outside;
use balai_store::{Store, StoreError};
use balai_web::{Frame, NavItem, Problem, Reader};

/// The cookie that holds a session's token.
pub const SESSION_COOKIE: &str = "balai-session";

/// What all requests share.
pub struct Shared {
    /// The database.
    pub store: Store,
    /// The node's own space.
    pub space: SpaceId,
    /// Time, chance and new identities.
    pub outside: Arc<dyn Outside>,
    /// Main navigation.
    pub nav: Vec<NavItem>,
    /// The site's public origin, or empty.
    pub origin: String,
    /// Whether cookies are only sent over TLS.
    pub secure_cookies: bool,
}

/// Everything a page function may know about the request and the world.
#[derive(Clone)]
pub struct Ctx {
    /// What all requests share.
    pub shared: Arc<Shared>,
    /// Who reads: language, colours, addresses.
    pub reader: Reader,
    /// Who asks.
    pub visitor: Visitor,
}

impl Ctx {
    /// The database.
    pub fn store(&self) -> &Store {
        &self.shared.store
    }

    /// The space asked about.
    pub fn space(&self) -> SpaceId {
        self.shared.space
    }

    /// Time, chance and new identities.
    pub fn outside(&self) -> &dyn Outside {
        self.shared.outside.as_ref()
    }

    /// The frame of a page for this reader.
    pub fn frame(&self) -> Frame {
        let mut frame = Frame::new(self.reader.clone());
        frame.origin = self.shared.origin.clone();
        frame.nav = self.shared.nav.clone();
        frame.signed_in = self.visitor.person.as_ref().map(|p| p.name.clone());
        frame.office = self.visitor.role().may(balai_model::Deed::SeeOffice);
        frame
    }
}

/// A fault of the store is ours: logged, and shown as such.
pub fn refused(cause: StoreError) -> Problem {
    Problem::ours(cause)
}

impl From<NotAllowedProblem> for Problem {
    fn from(NotAllowedProblem(why): NotAllowedProblem) -> Self {
        match why {
            NotAllowed::SignInFirst => Problem::sign_in_first(),
            NotAllowed::Forbidden => Problem::forbidden(),
        }
    }
}

/// A refusal on its way to becoming a problem.
pub struct NotAllowedProblem(pub NotAllowed);

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        if let Some(known) = parts.extensions.get::<Ctx>() {
            return Ok(known.clone());
        }
        let reader = Reader::from_request_parts(parts, state).await?;
        let shared = parts
            .extensions
            .get::<Arc<Shared>>()
            .cloned()
            .ok_or_else(|| Problem::ours("the house is not mounted"))?;
        let jar = CookieJar::from_headers(&parts.headers);
        let person = match jar.get(SESSION_COOKIE) {
            Some(cookie) => {
                session::holder(&shared.store, shared.outside.as_ref(), shared.space, cookie.value())
                    .await
                    .map_err(refused)?
            }
            None => None,
        };
        let ctx = Ctx { shared, reader, visitor: Visitor { person } };
        parts.extensions.insert(ctx.clone());
        Ok(ctx)
    }
}
