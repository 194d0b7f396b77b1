//! The schema as the database itself reports it, in words that are the same for both systems.
//! A test compares the two dumps and keeps the text under review.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sea_orm::{DbBackend, FromQueryResult};

use crate::{Store, StoreError, ask};

#[derive(FromQueryResult)]
struct ColumnRow {
    table_name: String,
    column_name: String,
    kind: String,
    required: i64,
}

#[derive(FromQueryResult)]
struct IndexRow {
    table_name: String,
    index_name: String,
    is_unique: i64,
    is_key: i64,
    columns: String,
}

#[derive(FromQueryResult)]
struct ReferenceRow {
    table_name: String,
    columns: String,
    to_table: String,
    to_columns: String,
}

#[derive(Default)]
struct Described {
    columns: Vec<String>,
    rest: Vec<String>,
}

/// Every table with its columns, key, indexes and references, in order of name.
pub async fn dump(store: &Store) -> Result<String, StoreError> {
    let postgres = store.writer().get_database_backend() == DbBackend::Postgres;
    let (columns, indexes, references) = if postgres {
        (POSTGRES_COLUMNS, POSTGRES_INDEXES, POSTGRES_REFERENCES)
    } else {
        (SQLITE_COLUMNS, SQLITE_INDEXES, SQLITE_REFERENCES)
    };
    let mut tables: BTreeMap<String, Described> = BTreeMap::new();
    for row in ask::<ColumnRow>(store, columns, []).await? {
        let null = if row.required == 1 { "" } else { " or nothing" };
        let line = format!("{}: {}{null}", row.column_name, plain_type(&row.kind));
        tables.entry(row.table_name).or_default().columns.push(line);
    }
    for row in ask::<IndexRow>(store, indexes, []).await? {
        let line = match (row.is_key, row.is_unique) {
            (1, _) => format!("key ({})", row.columns),
            (_, 1) => format!("unique {} ({})", row.index_name, row.columns),
            _ => format!("index {} ({})", row.index_name, row.columns),
        };
        tables.entry(row.table_name).or_default().rest.push(line);
    }
    for row in ask::<ReferenceRow>(store, references, []).await? {
        let line = format!("({}) refers to {} ({})", row.columns, row.to_table, row.to_columns);
        tables.entry(row.table_name).or_default().rest.push(line);
    }
    let mut out = String::new();
    for (name, mut described) in tables {
        described.rest.sort();
        let _ = writeln!(out, "{name}");
        for line in described.columns.iter().chain(&described.rest) {
            let _ = writeln!(out, "  {line}");
        }
    }
    Ok(out)
}

/// What a column's type is called here, whatever the database calls it.
fn plain_type(native: &str) -> &'static str {
    match native.to_ascii_lowercase().as_str() {
        "text" => "text",
        "bigint" | "integer" => "integer",
        "uuid" | "uuid_text" | "blob" => "uuid",
        "timestamp with time zone" | "timestamp_with_timezone_text" => "moment",
        "jsonb" | "jsonb_text" => "json",
        _ => "unknown",
    }
}

const SQLITE_COLUMNS: &str = "
select m.name as table_name, c.name as column_name, c.type as kind, c.\"notnull\" as required
  from sqlite_master m
  join pragma_table_info(m.name) c
 where m.type = 'table' and m.name not like 'sqlite_%'
 order by m.name, c.cid";

const SQLITE_INDEXES: &str = "
select m.name as table_name, i.name as index_name, i.\"unique\" as is_unique,
       case when i.origin = 'pk' then 1 else 0 end as is_key,
       (select group_concat(name, ', ') from (select name from pragma_index_info(i.name) order by seqno)) as columns
  from sqlite_master m
  join pragma_index_list(m.name) i
 where m.type = 'table' and m.name not like 'sqlite_%'";

const SQLITE_REFERENCES: &str = "
select m.name as table_name, group_concat(f.\"from\", ', ') as columns,
       f.\"table\" as to_table, group_concat(f.\"to\", ', ') as to_columns
  from sqlite_master m
  join pragma_foreign_key_list(m.name) f
 where m.type = 'table'
 group by m.name, f.id, f.\"table\"";

const POSTGRES_COLUMNS: &str = "
select table_name::text as table_name, column_name::text as column_name, data_type::text as kind,
       (case when is_nullable = 'NO' then 1 else 0 end)::bigint as required
  from information_schema.columns
 where table_schema = 'public'
 order by table_name, ordinal_position";

const POSTGRES_INDEXES: &str = "
select t.relname::text as table_name, i.relname::text as index_name,
       (case when x.indisunique then 1 else 0 end)::bigint as is_unique,
       (case when x.indisprimary then 1 else 0 end)::bigint as is_key,
       (select string_agg(a.attname::text, ', ' order by k.ord)
          from unnest(x.indkey) with ordinality as k(attnum, ord)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) as columns
  from pg_index x
  join pg_class t on t.oid = x.indrelid
  join pg_class i on i.oid = x.indexrelid
 where t.relnamespace = 'public'::regnamespace";

const POSTGRES_REFERENCES: &str = "
select t.relname::text as table_name,
       (select string_agg(a.attname::text, ', ' order by k.ord) from unnest(c.conkey) with ordinality k(n, ord)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n) as columns,
       r.relname::text as to_table,
       (select string_agg(a.attname::text, ', ' order by k.ord) from unnest(c.confkey) with ordinality k(n, ord)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n) as to_columns
  from pg_constraint c
  join pg_class t on t.oid = c.conrelid
  join pg_class r on r.oid = c.confrelid
 where c.contype = 'f' and t.relnamespace = 'public'::regnamespace";

/// What a distributed PostgreSQL would refuse in this schema, one sentence a row; none is right.
/// On SQLite there is nothing to ask.
pub async fn sharding_faults(store: &Store) -> Result<Vec<String>, StoreError> {
    #[derive(FromQueryResult)]
    struct Fault {
        fault: String,
    }
    if store.writer().get_database_backend() != DbBackend::Postgres {
        return Ok(Vec::new());
    }
    let rows = ask::<Fault>(store, SHARDING, []).await?;
    Ok(rows.into_iter().map(|row| row.fault).collect())
}

const SHARDING: &str = "
select 'no primary key: ' || c.relname as fault from pg_class c
 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
   and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)
union all
select 'unique index without leading space_id: ' || i.indexrelid::regclass from pg_index i
  join pg_class c on c.oid = i.indrelid
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'space_id'
 where c.relnamespace = 'public'::regnamespace and i.indisunique and i.indkey[0] <> a.attnum
union all
select 'foreign key without space_id: ' || k.conname from pg_constraint k
  join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'space_id'
  join pg_attribute b on b.attrelid = k.confrelid and b.attname = 'space_id'
 where k.contype = 'f' and not (a.attnum = any(k.conkey))
union all
select 'sequence: ' || relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
union all
select 'trigger: ' || tgname from pg_trigger where not tgisinternal
union all
select 'exclusion or deferrable: ' || conname from pg_constraint where contype = 'x' or condeferrable";
