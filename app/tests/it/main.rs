//! Tests through the front door: HTTP and the command line, on both databases.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests say what they are for in their names")]

mod akn;
mod api;
mod bad_input;
mod budgets;
mod cli;
mod compare;
mod corrections;
mod coverage;
mod framework;
mod import;
mod languages;
mod library;
mod matrix;
mod people;
mod process_guides;
mod processes;
mod routes;
mod schema;
mod web;
mod world;
