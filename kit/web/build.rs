//! Makes the style sheet and the web fonts that the binary carries.
//!
//! First the files are put together under their plain names, in one of three ways:
//!
//! - `BALAI_ASSETS_DIR` names a folder of files built earlier (`balai.css`, `*.woff2`, `licences.txt`; the folder `built`
//!   beside the output of any build is one): for packagers and machines without a network;
//! - `BALAI_ASSETS=plain` takes the small style written by hand: for work that needs no look, and no node;
//! - otherwise npm fetches what `assets/package-lock.json` names, and sass compiles `assets/scss`.
//!
//! Then each file is written to `$OUT_DIR/assets` with a fingerprint in its name, so that a browser may keep it for ever.
//! `manifest.txt` there has a line `plain-name fingerprinted-name` for each; the style sheet also lies there compressed, as
//! `<name>.br` and `<name>.gz`. Nothing is ever written into the source tree.

use std::ffi::OsStr;
use std::fmt::Display;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// The scripts we carry a web font for; each is the name of its package, of its subset in there and of our file.
const FONTS: [&str; 5] = ["khmer", "lao", "myanmar", "tamil", "thai"];

/// One sentence for whoever runs the build.
type Outcome<T> = Result<T, String>;

fn main() {
    if let Err(sentence) = build() {
        eprintln!("{sentence}");
        std::process::exit(1);
    }
}

fn build() -> Outcome<()> {
    let source = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("assets");
    let out = PathBuf::from(variable("OUT_DIR")?);
    println!("cargo:rerun-if-env-changed=BALAI_ASSETS");
    println!("cargo:rerun-if-env-changed=BALAI_ASSETS_DIR");
    watch(&source)?;

    let built = match (given("BALAI_ASSETS_DIR"), given("BALAI_ASSETS").as_deref()) {
        (Some(folder), _) => {
            let folder = PathBuf::from(folder);
            if !folder.join("balai.css").is_file() {
                return Err(format!(
                    "BALAI_ASSETS_DIR is set to {}, but there is no balai.css in it.",
                    folder.display()
                ));
            }
            watch(&folder)?;
            folder
        }
        (None, Some("plain")) => assemble_plain(&source, &out)?,
        (None, None) => assemble(&source, &out)?,
        (None, Some(other)) => {
            return Err(format!(
                "BALAI_ASSETS is set to {other:?}, but the only value it can have is \"plain\"."
            ));
        }
    };
    fingerprint(&built, &source, &out.join("assets"))
}

/// Puts the hand-written style where the built one would be.
fn assemble_plain(source: &Path, out: &Path) -> Outcome<PathBuf> {
    let built = empty_folder(out.join("built"))?;
    copy(&source.join("plain.css"), &built.join("balai.css"))?;
    write(&built.join("licences.txt"), b"")?;
    Ok(built)
}

/// Compiles the style sheet, and gathers the fonts and the licences of what is embedded.
fn assemble(source: &Path, out: &Path) -> Outcome<PathBuf> {
    let npm = out.join("npm");
    install(source, &npm)?;
    let modules = npm.join("node_modules");
    let built = empty_folder(out.join("built"))?;
    compile(source, &modules, &built.join("balai.css"))?;

    let base = modules.join("govuk-frontend");
    // The package of the base comes without the text of its licence, so we keep a copy.
    let mut licences = licence(&base, &source.join("licences/govuk-frontend.txt"))?;
    for script in FONTS {
        let package = modules.join(format!("@fontsource/noto-sans-{script}"));
        let file = package.join(format!("files/noto-sans-{script}-{script}-400-normal.woff2"));
        copy(&file, &built.join(format!("noto-{script}.woff2")))?;
        licences.push_str(&licence(&package, &package.join("LICENSE"))?);
    }
    write(&built.join("licences.txt"), licences.as_bytes())?;
    Ok(built)
}

/// Fetches the packages, unless those of this very lock file are already there.
fn install(source: &Path, npm: &Path) -> Outcome<()> {
    let lock = read(&source.join("package-lock.json"))?;
    let installed = npm.join("installed-lock.json");
    if npm.join("node_modules").is_dir() && fs::read(&installed).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    fs::create_dir_all(npm).map_err(|cause| failed("create", npm, cause))?;
    // Without the old mark, an installation that breaks off is begun again the next time.
    let _ = fs::remove_file(&installed);
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        copy(&source.join(name), &npm.join(name))?;
    }
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(Command::new(program).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(npm))?;
    write(&installed, &lock)
}

fn compile(source: &Path, modules: &Path, css: &Path) -> Outcome<()> {
    let base = modules.join("govuk-frontend/dist");
    run(Command::new("node")
        .arg(modules.join("sass/sass.js"))
        .args(["--style=compressed", "--no-source-map", "--quiet-deps"])
        .arg(format!("--load-path={}", base.display()))
        .arg(source.join("scss/balai.scss"))
        .arg(css))
}

/// Runs a program of node's; what it says is passed on only when it fails.
fn run(command: &mut Command) -> Outcome<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|cause| match cause.kind() {
        io::ErrorKind::NotFound => format!(
            "The style sheet of Balai cannot be built because `{name}` was not found: install node 20 or later with npm, or \
             set BALAI_ASSETS=plain to build with the plain style."
        ),
        _ => format!("`{name}` could not be started: {cause}."),
    })?;
    if output.status.success() {
        return Ok(());
    }
    eprintln!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!(
        "The style sheet of Balai could not be built because `{name}` failed as said above: mend that, or set \
         BALAI_ASSETS_DIR to a folder of built files, or BALAI_ASSETS=plain to build with the plain style."
    ))
}

/// Writes every file of `built` to `assets` under a name that changes with its content.
fn fingerprint(built: &Path, source: &Path, assets: &Path) -> Outcome<()> {
    let assets = empty_folder(assets.to_path_buf())?;
    let mut manifest = String::new();
    let mut publish = |plain: &str, content: &[u8]| -> Outcome<String> {
        let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, "bin"));
        let hash: String = Sha256::digest(content).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let name = format!("{stem}.{hash}.{ending}");
        write(&assets.join(&name), content)?;
        manifest.push_str(&format!("{plain} {name}\n"));
        Ok(name)
    };

    let mut css =
        String::from_utf8(read(&built.join("balai.css"))?).map_err(|_| "balai.css is not text in UTF-8.")?;
    for file in files(built)? {
        if file.extension() == Some(OsStr::new("woff2")) {
            let plain = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = publish(&plain, &read(&file)?)?;
            // Style sheet and fonts lie in one folder of the site.
            css = css.replace(&format!("url(fonts/{plain})"), &format!("url({name})"));
        }
    }
    if let Some((_, rest)) = css.split_once("url(fonts/") {
        let missing = rest.split(')').next().unwrap_or_default();
        return Err(format!("balai.css asks for the font {missing}, which is not in {}.", built.display()));
    }
    let name = publish("balai.css", css.as_bytes())?;
    write(
        &assets.join(format!("{name}.br")),
        &brotli(css.as_bytes()).map_err(|cause| failed("compress", &name, cause))?,
    )?;
    write(
        &assets.join(format!("{name}.gz")),
        &gzip(css.as_bytes()).map_err(|cause| failed("compress", &name, cause))?,
    )?;
    publish("favicon.svg", &read(&source.join("favicon.svg"))?)?;
    write(&assets.join("manifest.txt"), manifest.as_bytes())?;

    let licences = built.join("licences.txt");
    if licences.is_file() {
        copy(&licences, &assets.join("licences.txt"))
    } else {
        println!(
            "cargo:warning=no licences.txt in {}: the licences of fonts and styles will not be shown",
            built.display()
        );
        write(&assets.join("licences.txt"), b"")
    }
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    // The best quality and the usual window: it is done once, here, and never while somebody waits for a page.
    brotli::CompressorWriter::new(&mut packed, 4096, 11, 22).write_all(content)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(content)?;
    packer.finish()
}

/// One entry of `licences.txt`: a line `== name version licence`, an empty line, the text, an empty line.
fn licence(package: &Path, text: &Path) -> Outcome<String> {
    let about = String::from_utf8_lossy(&read(&package.join("package.json"))?).into_owned();
    let field = |name: &str| {
        let (_, rest) = about.split_once(&format!("\"{name}\": \""))?;
        rest.split('"').next().map(str::to_owned)
    };
    let (Some(name), Some(version), Some(kind)) = (field("name"), field("version"), field("license")) else {
        return Err(format!("{} does not say its name, version and licence.", package.display()));
    };
    let text = String::from_utf8_lossy(&read(text)?).into_owned();
    Ok(format!("== {name} {version} {kind}\n\n{}\n\n", text.trim()))
}

/// Tells cargo of each file in a folder and below it.
fn watch(folder: &Path) -> Outcome<()> {
    for file in files(folder)? {
        println!("cargo:rerun-if-changed={}", file.display());
    }
    Ok(())
}

/// The files in a folder and below it, in the order of their names, so that two builds do the same.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|cause| failed("read", folder, cause))? {
        let path = entry.map_err(|cause| failed("read", folder, cause))?.path();
        // An editor or a curious person may have run npm in the source tree; those thousands of files are not ours.
        if path.is_dir() && path.file_name() != Some(OsStr::new("node_modules")) {
            found.append(&mut files(&path)?);
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn empty_folder(folder: PathBuf) -> Outcome<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|cause| failed("empty", &folder, cause))?;
    }
    fs::create_dir_all(&folder).map_err(|cause| failed("create", &folder, cause))?;
    Ok(folder)
}

fn variable(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("cargo did not set {name}."))
}

/// A variable somebody set on purpose: an empty one counts as absent.
fn given(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|cause| failed("read", path, cause))
}

fn write(path: &Path, content: &[u8]) -> Outcome<()> {
    fs::write(path, content).map_err(|cause| failed("write", path, cause))
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    write(to, &read(from)?)
}

fn failed(deed: &str, path: impl AsRef<Path>, cause: impl Display) -> String {
    format!("Could not {deed} {}: {cause}.", path.as_ref().display())
}
