//! `balai serve`

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use balai_people::{Proof, person, sign_in};
use balai_register::RealWorld;
use balai_store::migrate::check;
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::commands::Progress;
use crate::commands::import::report;
use crate::commands::migrate::bring_up_to_date;
use crate::content::{self, Content};
use crate::node::{Node, migrations, open_store};
use crate::settings::Settings;

/// How often the catalogue looks whether another process changed the register.
const FOLLOW: Duration = Duration::from_secs(2);
/// How long requests under way may take once the program is told to stop.
const DRAIN: Duration = Duration::from_secs(8);

/// Serves until it is told to stop.
pub async fn serve(settings: &Settings) -> anyhow::Result<ExitCode> {
    settings.make_data_dir()?;
    start_metrics(settings).await;
    let store = open_store(settings).await?;
    if settings.database.migrate {
        for name in bring_up_to_date(settings, &store).await? {
            tracing::info!(migration = name, "applied {name}");
        }
    }
    check(&store, &migrations()).await?;
    let index = Some(settings.search_folder());
    let node = Arc::new(Node::assemble_with(store, Arc::new(RealWorld), index, settings.press()).await?);
    let listener = TcpListener::bind(&settings.site.listen).await.with_context(|| {
        format!("{} cannot be listened on; choose another with --listen", settings.site.listen)
    })?;
    let address = listener.local_addr()?;
    let origin = settings.origin_at(address);
    first_start(&node, &origin).await?;
    node.catalogue.refresh(&node.store, node.space).await?;
    tracing::info!(
        instruments = node.catalogue.shelf().items.len(),
        "the library has {} instruments",
        node.catalogue.shelf().items.len()
    );
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        told_to_stop().await;
        tracing::info!("stopping: answering what is under way");
        let _ = stop.send(true);
    });
    let follower = tokio::spawn(follow(node.clone(), stopped.clone()));
    let site = node.site(origin, settings.secure_cookies());
    println!("Balai is at http://{address}");
    let mut draining = stopped.clone();
    let graceful = async move {
        drop(draining.wait_for(|stop| *stop).await);
    };
    let server = tokio::spawn(async move {
        axum::serve(listener, site.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(graceful)
            .await
    });
    let mut waiting = stopped;
    let out_of_time = async move {
        drop(waiting.wait_for(|stop| *stop).await);
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        served = server => served.context("the server ended")?.context("the server failed")?,
        () = out_of_time => tracing::warn!("gave up connections that were still open after {} s", DRAIN.as_secs()),
    }
    follower.abort();
    node.store.clone().close().await?;
    Ok(ExitCode::SUCCESS)
}

/// On a database without instruments: loads the content, makes the owner, prints her link.
async fn first_start(node: &Node, origin: &str) -> anyhow::Result<()> {
    let outside = node.outside.as_ref();
    if balai_library::is_empty(&node.store, node.space).await? {
        let mut progress = Progress::of("records");
        let proof = Proof::of_operator();
        let outcome =
            content::import(&node.store, outside, node.space, &proof, &Content::Embedded, |done, of| {
                progress.tell(done, of);
            })
            .await?;
        report(&outcome);
    }
    if person::owner(&node.store, node.space).await?.is_none() {
        let owner = person::ensure_owner(&node.store, outside, node.space).await?;
        let tx = node.store.begin().await?;
        let token = sign_in::make_link(&tx, outside, node.space, owner.id).await?;
        tx.commit().await?;
        println!("The owner signs in once, within a day, at {origin}/sign-in?token={token}");
    }
    Ok(())
}

/// Keeps the catalogue up with what other processes write.
async fn follow(node: Arc<Node>, mut stopped: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(FOLLOW) => {}
        }
        if let Err(error) = node.catalogue.refresh(&node.store, node.space).await {
            tracing::warn!(%error, "the catalogue is stale: {error}");
        }
    }
}

async fn start_metrics(settings: &Settings) {
    if settings.metrics.listen.is_empty() {
        return;
    }
    let Ok(address) = settings.metrics.listen.parse::<std::net::SocketAddr>() else {
        tracing::warn!("metrics.listen is not an address and port: {}", settings.metrics.listen);
        return;
    };
    // The site matters more than its metrics: a port in use is told, not fatal.
    match TcpListener::bind(address).await {
        Ok(probe) => {
            drop(probe);
            if let Err(error) = PrometheusBuilder::new().with_http_listener(address).install() {
                tracing::warn!(%error, "no metrics: {error}");
            }
        }
        Err(error) => {
            tracing::warn!(%error, "no metrics on {address}: {error}; set metrics.listen")
        }
    }
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(signal) => signal,
            Err(error) => {
                tracing::warn!(%error, "SIGTERM cannot be heard: {error}");
                drop(interrupt.await);
                return;
            }
        };
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}
