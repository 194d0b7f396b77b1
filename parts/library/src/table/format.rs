//! The formats of a table. A writer is given rows as they come and hands out bytes as they are
//! ready, so a table of any length needs little memory.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::builder::{BooleanBuilder, Int64Builder, ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use serde_json::{Map, Value};

use super::{Cell, Column, Kind, Table};
use crate::sheet::{BOM, safe};

/// What stands between the texts of a list in a CSV cell.
pub const BAR: char = '|';
/// What such a bar within a text becomes there.
pub const BROKEN_BAR: char = '¦';
/// A Parquet row group is closed at about this many bytes.
const GROUP: usize = 8 * 1024 * 1024;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, safe for spreadsheets.
    Csv,
    /// One JSON list of objects.
    Json,
    /// A JSON object a line.
    JsonLines,
    /// Apache Parquet.
    Parquet,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 4] = [Format::Csv, Format::Json, Format::JsonLines, Format::Parquet];

    /// The ending of its files, also its name in word files.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Json => "json",
            Format::JsonLines => "jsonl",
            Format::Parquet => "parquet",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Json => "application/json",
            Format::JsonLines => "application/jsonl",
            Format::Parquet => "application/vnd.apache.parquet",
        }
    }
}

/// Why a table could not be written. Always a fault of ours.
#[derive(Debug)]
pub enum WriteFailed {
    /// The CSV writer fails.
    Csv(csv::Error),
    /// The Parquet writer fails.
    Parquet(ParquetError),
}

impl std::fmt::Display for WriteFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Csv(error) => write!(f, "the CSV cannot be written: {error}"),
            Self::Parquet(error) => write!(f, "the Parquet file cannot be written: {error}"),
        }
    }
}

impl std::error::Error for WriteFailed {}

impl From<csv::Error> for WriteFailed {
    fn from(error: csv::Error) -> Self {
        Self::Csv(error)
    }
}

impl From<ParquetError> for WriteFailed {
    fn from(error: ParquetError) -> Self {
        Self::Parquet(error)
    }
}

/// Writes a table, rows after rows.
pub struct Writer {
    table: Table,
    ink: Ink,
    begun: bool,
}

enum Ink {
    Csv,
    Json,
    JsonLines,
    Parquet { file: Box<ArrowWriter<Sink>>, sink: Sink, schema: Arc<Schema> },
}

impl Writer {
    /// A writer of a format. `about` goes into the file where a format has a place for it.
    pub fn new(table: Table, format: Format, about: &[(&str, String)]) -> Result<Self, WriteFailed> {
        let ink = match format {
            Format::Csv => Ink::Csv,
            Format::Json => Ink::Json,
            Format::JsonLines => Ink::JsonLines,
            Format::Parquet => {
                let schema = Arc::new(schema(table));
                let about = about.iter().map(|(k, v)| KeyValue::new((*k).to_owned(), v.clone())).collect();
                let properties = WriterProperties::builder()
                    .set_compression(Compression::ZSTD(ZstdLevel::default()))
                    .set_key_value_metadata(Some(about))
                    .build();
                let sink = Sink::default();
                let file = ArrowWriter::try_new(sink.clone(), schema.clone(), Some(properties))?;
                Ink::Parquet { file: Box::new(file), sink, schema }
            }
        };
        Ok(Self { table, ink, begun: false })
    }

    /// Takes rows, each with a cell for every column; hands out the bytes that are ready.
    pub fn rows(&mut self, rows: &[Vec<Cell>]) -> Result<Vec<u8>, WriteFailed> {
        let columns = self.table.columns();
        let first = !std::mem::replace(&mut self.begun, true);
        match &mut self.ink {
            Ink::Csv => csv_of(columns, rows, first),
            Ink::Json => {
                let mut out = Vec::new();
                for (at, row) in rows.iter().enumerate() {
                    let before: &[u8] = if first && at == 0 { b"[\n" } else { b",\n" };
                    out.extend_from_slice(before);
                    out.extend(object(columns, row).to_string().into_bytes());
                }
                // Without rows nothing was begun.
                self.begun = !first || !rows.is_empty();
                Ok(out)
            }
            Ink::JsonLines => {
                let lines = rows.iter().map(|row| format!("{}\n", object(columns, row)));
                Ok(lines.collect::<String>().into_bytes())
            }
            Ink::Parquet { file, sink, schema } => {
                let arrays = columns.iter().enumerate().map(|(at, c)| array(c, at, rows)).collect();
                let batch = RecordBatch::try_new(schema.clone(), arrays).map_err(ParquetError::from)?;
                file.write(&batch)?;
                if file.in_progress_size() >= GROUP {
                    file.flush()?;
                }
                Ok(sink.take())
            }
        }
    }

    /// The end: the bytes that were still missing.
    pub fn finish(self) -> Result<Vec<u8>, WriteFailed> {
        match self.ink {
            Ink::Csv if self.begun => Ok(Vec::new()),
            Ink::Csv => csv_of(self.table.columns(), &[], true),
            Ink::Json => Ok(if self.begun { b"\n]\n".to_vec() } else { b"[]\n".to_vec() }),
            Ink::JsonLines => Ok(Vec::new()),
            Ink::Parquet { file, sink, .. } => {
                file.close()?;
                Ok(sink.take())
            }
        }
    }
}

fn csv_of(columns: &[Column], rows: &[Vec<Cell>], head: bool) -> Result<Vec<u8>, WriteFailed> {
    // Every cell is quoted: a spreadsheet that splits at semicolons, too, leaves it whole.
    let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    if head {
        writer.write_record(columns.iter().map(|column| column.name))?;
    }
    for row in rows {
        writer.write_record(row.iter().map(|cell| safe(&in_a_cell(cell))))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(if head { [BOM, &bytes].concat() } else { bytes })
}

/// A cell as a spreadsheet shows it: the texts of a list with bars between them.
fn in_a_cell(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::List(texts) => {
            let texts: Vec<String> =
                texts.iter().map(|text| text.replace(BAR, &BROKEN_BAR.to_string())).collect();
            texts.join(&BAR.to_string())
        }
        Cell::Flag(flag) => flag.to_string(),
        Cell::Count(n) => n.to_string(),
    }
}

fn object(columns: &[Column], row: &[Cell]) -> Value {
    let value = |cell: &Cell| match cell {
        Cell::Nothing => Value::Null,
        Cell::Text(text) => text.as_str().into(),
        Cell::List(texts) => texts.as_slice().into(),
        Cell::Flag(flag) => (*flag).into(),
        Cell::Count(n) => (*n).into(),
    };
    let fields = columns.iter().zip(row).map(|(column, cell)| (column.name.to_owned(), value(cell)));
    Value::Object(fields.collect::<Map<String, Value>>())
}

fn schema(table: Table) -> Schema {
    let field = |column: &Column| {
        let kind = match column.kind {
            Kind::Text | Kind::Word(_) | Kind::Moment => DataType::Utf8,
            Kind::List => DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true))),
            Kind::Flag => DataType::Boolean,
            Kind::Count => DataType::Int64,
        };
        Field::new(column.name, kind, !column.always)
    };
    Schema::new(table.columns().iter().map(field).collect::<Vec<_>>())
}

fn array(column: &Column, at: usize, rows: &[Vec<Cell>]) -> ArrayRef {
    let cells = rows.iter().map(|row| row.get(at).unwrap_or(&Cell::Nothing));
    match column.kind {
        Kind::Text | Kind::Word(_) | Kind::Moment => {
            let mut texts = StringBuilder::new();
            for cell in cells {
                texts.append_option(if let Cell::Text(text) = cell { Some(text) } else { None });
            }
            Arc::new(texts.finish())
        }
        Kind::List => {
            let mut lists = ListBuilder::new(StringBuilder::new());
            for cell in cells {
                if let Cell::List(texts) = cell {
                    texts.iter().for_each(|text| lists.values().append_value(text));
                }
                lists.append(true);
            }
            Arc::new(lists.finish())
        }
        Kind::Flag => {
            let mut flags = BooleanBuilder::new();
            for cell in cells {
                flags.append_option(if let Cell::Flag(flag) = cell { Some(*flag) } else { None });
            }
            Arc::new(flags.finish())
        }
        Kind::Count => {
            let mut counts = Int64Builder::new();
            for cell in cells {
                counts.append_option(if let Cell::Count(n) = cell { i64::try_from(*n).ok() } else { None });
            }
            Arc::new(counts.finish())
        }
    }
}

/// Where the Parquet writer puts its bytes until they are handed out.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Sink {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
