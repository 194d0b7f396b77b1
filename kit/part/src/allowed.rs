//! The extractor that yields a proof: a page function that does a deed names it in its signature.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use balai_people::{May, Proof};
use balai_web::Problem;

use crate::ctx::{Ctx, NotAllowedProblem};

/// A proof that the visitor may do the deed `D`: `async fn import(ctx: Ctx, Allowed(proof): Allowed<ImportContent>)`.
pub struct Allowed<D>(pub Proof<D>);

impl<D: May, S: Send + Sync> FromRequestParts<S> for Allowed<D> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let ctx = Ctx::from_request_parts(parts, state).await?;
        ctx.visitor.prove::<D>().map(Self).map_err(|why| NotAllowedProblem(why).into())
    }
}
