//! The files that texts were taken in from, each named after its digest.

use balai_model::SpaceId;
use balai_people::Proof;
use balai_people::deeds::ImportContent;
use balai_store::{OnConflict, Store, insert_rows};
use sha2::{Digest, Sha256};

use super::store as asks;
use crate::akn::LARGEST_FILE;
use crate::export::ExportFailed;
use crate::import::{ImportFailed, Refused, Source};
use crate::store;

/// Writes every file, by its digest; returns how many.
pub async fn write(
    db: &Store,
    space: SpaceId,
    mut write: impl FnMut(&str, &[u8]) -> std::io::Result<()>,
) -> Result<u64, ExportFailed> {
    let mut written = 0;
    for digest in asks::sources(db, space).await? {
        if let Some(body) = store::source(db, space, &digest).await? {
            write(&digest, body.as_bytes())?;
            written += 1;
        }
    }
    Ok(written)
}

/// Takes files in. One whose name is not its digest is refused.
pub async fn read(
    db: &Store,
    space: SpaceId,
    _proof: &Proof<ImportContent>,
    files: &[&dyn Source],
) -> Result<Vec<Refused>, ImportFailed> {
    let mut refused = Vec::new();
    for source in files {
        let fault = |reason: &str| Refused {
            file: source.name().to_owned(),
            line: 1,
            field: "(file)".into(),
            reason: reason.to_owned(),
        };
        let failed = |error| ImportFailed::File(source.name().to_owned(), error);
        let mut bytes = Vec::new();
        let mut file = std::io::Read::take(source.open().map_err(failed)?, LARGEST_FILE as u64 + 1);
        std::io::Read::read_to_end(&mut file, &mut bytes).map_err(failed)?;
        let digest: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        let stem = source.name().rsplit('/').next().and_then(|name| name.strip_suffix(".xml"));
        if stem != Some(digest.as_str()) {
            refused.push(fault("its name is not the SHA-256 digest of what it holds"));
            continue;
        }
        let Ok(body) = String::from_utf8(bytes) else {
            refused.push(fault("is not UTF-8"));
            continue;
        };
        let tx = db.begin().await?;
        let row = vec![space.0.into(), digest.into(), body.into()];
        let keep = OnConflict::Keep(&["space_id", "digest"]);
        insert_rows(&tx, "library_source", &["space_id", "digest", "body"], vec![row], keep).await?;
        tx.commit().await?;
    }
    Ok(refused)
}
