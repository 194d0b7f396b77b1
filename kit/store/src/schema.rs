//! Tables, declared once for both databases, each with its class.
//!
//! The class keeps a distributed PostgreSQL possible (see `docs/adr/0003-sharding-rules.md`):
//! a *sharded* table's primary key and every unique index begin with `space_id`, and so do its
//! foreign keys; a *reference* table is small and copied everywhere; a *directory* table holds
//! what must be unique among all spaces. The declaration adds `space_id` by itself, so that it
//! cannot be forgotten.

use sea_orm::DbBackend;
use sea_orm::sea_query::{
    Alias, ColumnDef, ForeignKey, ForeignKeyAction, Index, IndexCreateStatement, PostgresQueryBuilder,
    SqliteQueryBuilder, Table as SeaTable,
};

/// Where a table's rows may live when there is more than one server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// With their space.
    Sharded,
    /// On every server.
    Reference,
    /// On one server, unique among all spaces.
    Directory,
}

/// The type of a column. Both databases store the same values, each in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text of any length.
    Text,
    /// A 64-bit integer.
    Integer,
    /// A UUID.
    Uuid,
    /// A moment in time, with its offset.
    Moment,
    /// A JSON document.
    Json,
}

#[derive(Clone, Debug)]
struct Column {
    name: &'static str,
    kind: Type,
    nullable: bool,
}

#[derive(Clone, Debug)]
struct Reference {
    columns: Vec<&'static str>,
    table: &'static str,
    to: Vec<&'static str>,
}

/// A table as a part declares it.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name, which begins with the name of the part that owns it.
    pub name: &'static str,
    /// Its class.
    pub class: Class,
    columns: Vec<Column>,
    key: Vec<&'static str>,
    unique: Vec<Vec<&'static str>>,
    indexed: Vec<Vec<&'static str>>,
    references: Vec<Reference>,
}

impl Table {
    /// A table whose rows belong to a space; `space_id` is its first column and the first of its
    /// primary key, unique indexes and references.
    pub fn sharded(name: &'static str, key: &[&'static str]) -> Self {
        Self::new(name, Class::Sharded, key).column("space_id", Type::Uuid)
    }

    /// A small table that every server has.
    pub fn reference(name: &'static str, key: &[&'static str]) -> Self {
        Self::new(name, Class::Reference, key)
    }

    /// A table of what is unique among all spaces.
    pub fn directory(name: &'static str, key: &[&'static str]) -> Self {
        Self::new(name, Class::Directory, key)
    }

    fn new(name: &'static str, class: Class, key: &[&'static str]) -> Self {
        let mut table = Self {
            name,
            class,
            columns: Vec::new(),
            key: Vec::new(),
            unique: Vec::new(),
            indexed: Vec::new(),
            references: Vec::new(),
        };
        table.key = table.with_space(key);
        table
    }

    fn with_space(&self, columns: &[&'static str]) -> Vec<&'static str> {
        let space = (self.class == Class::Sharded).then_some("space_id");
        space.into_iter().chain(columns.iter().copied()).collect()
    }

    /// Adds a column that is never null.
    pub fn column(mut self, name: &'static str, kind: Type) -> Self {
        self.columns.push(Column { name, kind, nullable: false });
        self
    }

    /// Adds a column that may be null.
    pub fn maybe(mut self, name: &'static str, kind: Type) -> Self {
        self.columns.push(Column { name, kind, nullable: true });
        self
    }

    /// Declares that no two rows (of a space) agree in these columns.
    pub fn unique(mut self, columns: &[&'static str]) -> Self {
        let columns = self.with_space(columns);
        self.unique.push(columns);
        self
    }

    /// Declares that rows (of a space) are looked up by these columns.
    pub fn indexed(mut self, columns: &[&'static str]) -> Self {
        let columns = self.with_space(columns);
        self.indexed.push(columns);
        self
    }

    /// Declares that these columns name a row of another sharded table of the same space.
    pub fn refers(mut self, columns: &[&'static str], table: &'static str, to: &[&'static str]) -> Self {
        let reference = Reference { columns: self.with_space(columns), table, to: self.with_space(to) };
        self.references.push(reference);
        self
    }

    /// The statements that create the table. With `partitions` above 0, on PostgreSQL, a sharded
    /// table is partitioned by hash on `space_id`: plain PostgreSQL then refuses whatever a
    /// distributed engine would refuse.
    pub(crate) fn statements(&self, backend: DbBackend, partitions: u32) -> Vec<String> {
        let mut create = SeaTable::create();
        create.table(Alias::new(self.name));
        for column in &self.columns {
            let mut def = ColumnDef::new(Alias::new(column.name));
            match column.kind {
                Type::Text => def.text(),
                Type::Integer => def.big_integer(),
                Type::Uuid => def.uuid(),
                Type::Moment => def.timestamp_with_time_zone(),
                Type::Json => def.json_binary(),
            };
            if !column.nullable {
                def.not_null();
            }
            create.col(&mut def);
        }
        let mut key = Index::create();
        for column in &self.key {
            key.col(Alias::new(*column));
        }
        create.primary_key(&mut key);
        for reference in &self.references {
            let mut foreign = ForeignKey::create();
            foreign.from_tbl(Alias::new(self.name)).to_tbl(Alias::new(reference.table));
            for column in &reference.columns {
                foreign.from_col(Alias::new(*column));
            }
            for column in &reference.to {
                foreign.to_col(Alias::new(*column));
            }
            foreign.on_delete(ForeignKeyAction::NoAction);
            create.foreign_key(&mut foreign);
        }
        let partitioned = backend == DbBackend::Postgres && partitions > 0 && self.class == Class::Sharded;
        if partitioned {
            create.extra("PARTITION BY HASH (space_id)");
        }
        let spell = |index: &IndexCreateStatement| match backend {
            DbBackend::Postgres => index.to_string(PostgresQueryBuilder),
            _ => index.to_string(SqliteQueryBuilder),
        };
        let mut statements = vec![match backend {
            DbBackend::Postgres => create.to_string(PostgresQueryBuilder),
            _ => create.to_string(SqliteQueryBuilder),
        }];
        for (columns, unique) in
            self.unique.iter().map(|c| (c, true)).chain(self.indexed.iter().map(|c| (c, false)))
        {
            let mut index = Index::create();
            let short: Vec<_> = columns.iter().filter(|c| **c != "space_id").copied().collect();
            index.name(format!("{}_by_{}", self.name, short.join("_"))).table(Alias::new(self.name));
            for column in columns {
                index.col(Alias::new(*column));
            }
            if unique {
                index.unique();
            }
            statements.push(spell(&index));
        }
        if partitioned {
            statements.extend((0..partitions).map(|remainder| {
                format!(
                    "create table {0}_p{remainder} partition of {0} for values with (modulus {partitions}, remainder {remainder})",
                    self.name
                )
            }));
        }
        statements
    }
}

/// One step of a schema, run once and in order. Expand first, contract in a later release.
#[derive(Clone, Debug)]
pub struct Migration {
    /// Its name for ever, such as `0001_register`.
    pub name: &'static str,
    /// The tables it creates.
    pub creates: Vec<Table>,
}
