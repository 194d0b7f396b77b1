//! Tests through the front door: HTTP and the command line, on both databases.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests say what they are for in their names")]

mod adopt;
mod akn;
mod api;
mod api_page;
mod bad_input;
mod balance;
mod budgets;
mod cite;
mod cli;
mod compare;
mod corrections;
mod coverage;
mod download;
mod drafts;
mod exports;
mod framework;
mod hand;
mod import;
mod languages;
mod library;
mod matrix;
mod menu;
mod people;
mod routes;
mod schema;
mod transfer;
mod web;
mod world;
