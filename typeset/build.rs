//! Gathers the fonts the binary carries: what `assets/package-lock.json` names, fetched by npm, or a
//! folder of `*.ttf` that `BALAI_FONTS_DIR` names. Nothing is written into the source tree.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// The families, as their packages are called and as their files are.
const FAMILIES: [(&str, &str); 7] = [
    ("noto-sans", "NotoSans"),
    ("noto-sans-thai", "NotoSansThai"),
    ("noto-sans-lao", "NotoSansLao"),
    ("noto-sans-khmer", "NotoSansKhmer"),
    ("noto-sans-myanmar", "NotoSansMyanmar"),
    ("noto-sans-tamil", "NotoSansTamil"),
    ("noto-sans-sc", "NotoSansSC"),
];

fn main() {
    if let Err(sentence) = build() {
        eprintln!("{sentence}");
        std::process::exit(1);
    }
}

fn build() -> Result<(), String> {
    let source = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("assets");
    let out = PathBuf::from(variable("OUT_DIR")?);
    println!("cargo:rerun-if-env-changed=BALAI_FONTS_DIR");
    println!("cargo:rerun-if-changed={}", source.display());
    let files = match env::var("BALAI_FONTS_DIR").ok().filter(|dir| !dir.is_empty()) {
        Some(dir) => given(Path::new(&dir))?,
        None => fetched(&source, &out)?,
    };
    let list: String =
        files.iter().map(|file| format!("include_bytes!({:?}),", file.display().to_string())).collect();
    fs::write(out.join("fonts.rs"), format!("&[{list}]")).map_err(|e| format!("fonts.rs: {e}"))
}

/// The fonts of a folder.
fn given(dir: &Path) -> Result<Vec<PathBuf>, String> {
    println!("cargo:rerun-if-changed={}", dir.display());
    let entries = fs::read_dir(dir).map_err(|e| format!("BALAI_FONTS_DIR, {}: {e}", dir.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ttf" || ending == "otf"));
    files.sort();
    if files.is_empty() {
        return Err(format!("BALAI_FONTS_DIR is set to {}, but there is no *.ttf in it.", dir.display()));
    }
    Ok(files)
}

/// The fonts from npm, two weights of each family.
fn fetched(source: &Path, out: &Path) -> Result<Vec<PathBuf>, String> {
    let npm = out.join("npm");
    install(source, &npm)?;
    let mut files = Vec::new();
    for (package, stem) in FAMILIES {
        for weight in ["400Regular", "700Bold"] {
            let file =
                npm.join(format!("node_modules/@expo-google-fonts/{package}/{weight}/{stem}_{weight}.ttf"));
            if !file.is_file() {
                return Err(format!("{} is not there after npm ran.", file.display()));
            }
            files.push(file);
        }
    }
    Ok(files)
}

/// Fetches the packages, unless those of this very lock file are already there.
fn install(source: &Path, npm: &Path) -> Result<(), String> {
    let read = |path: &Path| fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
    let lock = read(&source.join("package-lock.json"))?;
    let mark = npm.join("installed-lock.json");
    if fs::read(&mark).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    fs::create_dir_all(npm).map_err(|e| format!("{}: {e}", npm.display()))?;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        fs::write(npm.join(name), read(&source.join(name))?).map_err(|e| format!("{name}: {e}"))?;
    }
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let done = Command::new(program)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(npm)
        .stdin(Stdio::null())
        .output()
        .map_err(|e| {
            format!(
                "The fonts for printing cannot be fetched because `{program}` could not be started ({e}): install node \
                 20 or later with npm, or set BALAI_FONTS_DIR to a folder of Noto Sans fonts."
            )
        })?;
    if !done.status.success() {
        eprintln!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        return Err("The fonts for printing could not be fetched because npm failed as said above.".into());
    }
    fs::write(mark, lock).map_err(|e| format!("{}: {e}", npm.display()))
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("cargo did not set {name}."))
}
