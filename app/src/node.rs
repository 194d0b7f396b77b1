//! A node: store, parts, words and catalogue, put together.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use balai_library::Catalogue;
use balai_model::SpaceId;
use balai_part::ctx::Shared;
use balai_part::{House, Part};
use balai_press::Press;
use balai_register::{Outside, space};
use balai_store::{Migration, Store, migrate};
use balai_web::Words;

use crate::adopt::LibraryRegistrar;
use crate::pages;
use crate::settings::Settings;

/// Everything that runs.
pub struct Node {
    /// The database.
    pub store: Store,
    /// The node's own space.
    pub space: SpaceId,
    /// Time, chance and new identities.
    pub outside: Arc<dyn Outside>,
    /// Shelf and index of the library.
    pub catalogue: Arc<Catalogue>,
    /// All parts.
    pub house: House,
    /// All words.
    pub words: Arc<Words>,
}

/// The parts, in the order of the navigation. A new part is added here, and its tables below.
pub fn parts(catalogue: Arc<Catalogue>, press: Arc<Press>) -> Vec<Part> {
    vec![
        pages::front(catalogue.clone()),
        balai_library::part(catalogue.clone()),
        balai_framework::part(),
        balai_composer::part(press, Arc::new(LibraryRegistrar::new(catalogue.clone()))),
        balai_processes::part(),
        pages::back(catalogue),
    ]
}

/// All migrations, in order, without opening anything. A test holds them against the parts' own.
pub fn migrations() -> Vec<Migration> {
    let mut all = balai_register::migrations();
    all.extend(balai_people::migrations());
    all.extend(balai_library::migrations());
    all.extend(balai_framework::migrations());
    all.extend(balai_composer::migrations());
    all.extend(balai_processes::migrations());
    all
}

/// Opens the database the settings name.
pub async fn open_store(settings: &Settings) -> anyhow::Result<Store> {
    if settings.database.url.is_empty() {
        settings.make_data_dir()?;
        let file = settings.sqlite_file();
        Store::open_sqlite(&file)
            .await
            .with_context(|| format!("the database {} cannot be opened", file.display()))
    } else {
        Store::open_postgres(&settings.database.url).await.context("the PostgreSQL database cannot be opened")
    }
}

impl Node {
    /// Puts a node together on a database whose schema is up to date. The text index lies in
    /// `index`, or in memory.
    pub async fn assemble(
        store: Store,
        outside: Arc<dyn Outside>,
        index: Option<PathBuf>,
    ) -> anyhow::Result<Self> {
        Self::assemble_with(store, outside, index, Press::beside_this_program()).await
    }

    /// The same with a typesetter at another place.
    pub async fn assemble_with(
        store: Store,
        outside: Arc<dyn Outside>,
        index: Option<PathBuf>,
        press: Press,
    ) -> anyhow::Result<Self> {
        migrate::check(&store, &migrations()).await?;
        let space = space::own_space(&store, outside.new_id(), outside.now()).await?;
        let catalogue = Arc::new(Catalogue::open(index)?);
        let house = House::new(parts(catalogue.clone(), Arc::new(press)));
        let words =
            Words::read(house.word_files()).map_err(anyhow::Error::msg).context("a word file is broken")?;
        Ok(Self { store, space, outside, catalogue, house, words: Arc::new(words) })
    }

    /// What all requests share.
    pub fn shared(&self, origin: String, secure_cookies: bool) -> Arc<Shared> {
        Arc::new(Shared {
            store: self.store.clone(),
            space: self.space,
            outside: self.outside.clone(),
            nav: self.house.nav(),
            origin,
            secure_cookies,
        })
    }

    /// The site.
    pub fn site(&self, origin: String, secure_cookies: bool) -> Router {
        let shared = self.shared(origin, secure_cookies);
        let openapi = pages::Openapi(Arc::new(self.house.openapi()));
        self.house.serve(shared, self.words.clone()).layer(axum::Extension(openapi))
    }
}
