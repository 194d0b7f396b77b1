//! A node with the real content, and visitors of every role.

use std::sync::Arc;

use balai::Node;
use balai::content::{self, Content};
use balai::node::migrations;
use balai_library::import::Outcome;
use balai_model::Role;
use balai_people::{Proof, person, session};
use balai_press::Press;
use balai_register::Outside;
use balai_store::migrate;
use balai_testkit::{Browser, Db, TestDatabase, TestWorld};

/// A node in a test.
pub struct World {
    pub node: Node,
    pub outside: Arc<TestWorld>,
    /// Kept because its file goes when it does.
    _database: TestDatabase,
}

/// Where the site of tests seems to be.
pub const ORIGIN: &str = "https://balai.test";

impl World {
    /// A node with the content that comes with the program.
    pub async fn new(db: Db) -> Self {
        let world = Self::empty(db).await;
        let outcome = world.import(&Content::Embedded).await;
        assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
        world
    }

    /// A node without content.
    pub async fn empty(db: Db) -> Self {
        let database = TestDatabase::new(db).await;
        let outside = Arc::new(TestWorld::new());
        migrate::migrate(&database.store, &migrations(), 0, outside.now()).await.unwrap();
        let node = Node::assemble(database.store.clone(), outside.clone(), None).await.unwrap();
        Self { node, outside, _database: database }
    }

    /// Loads content and lets the catalogue follow.
    pub async fn import(&self, content: &Content) -> Outcome {
        let proof = Proof::of_operator();
        let outside = self.outside.as_ref();
        let outcome = content::import(&self.node.store, outside, self.node.space, &proof, content, |_, _| {})
            .await
            .unwrap();
        self.node.catalogue.refresh(&self.node.store, self.node.space).await.unwrap();
        outcome
    }

    /// Anybody.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.node.site(ORIGIN.into(), true))
    }

    /// Somebody of a role, signed in.
    pub async fn signed_in(&self, role: Role) -> Browser {
        let mut browser = self.visitor();
        if role != Role::Anonymous {
            let tx = self.node.store.begin().await.unwrap();
            let outside = self.outside.as_ref();
            let person = person::enter(&tx, outside, self.node.space, "Ana", role).await.unwrap();
            let token = session::begin(&tx, outside, self.node.space, person.id).await.unwrap();
            tx.commit().await.unwrap();
            browser.cookies.insert("balai-session".into(), token);
        }
        browser
    }

    /// An officer at a node without typesetter, on the same database.
    pub async fn without_press(&self) -> Browser {
        let press = Press::at("/nonexistent/balai-typeset");
        let node =
            Node::assemble_with(self.node.store.clone(), self.outside.clone(), None, press).await.unwrap();
        let mut browser = Browser::new(node.site(ORIGIN.into(), true));
        browser.cookies = self.signed_in(Role::Officer).await.cookies;
        browser
    }

    /// How many acts the log has.
    pub async fn acts(&self) -> usize {
        balai_register::act::newest(&self.node.store, self.node.space, 100_000).await.unwrap().len()
    }
}
