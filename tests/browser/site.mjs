// Starts a Balai node of our own, and the browser that visits it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const BUILT = fileURLToPath(new URL("../../target/debug/balai", import.meta.url));
// Loading the content takes about a second; a busy machine may need many.
const PATIENCE_MS = 60_000;

/// A new node on a free port, with the content that comes with the program and an owner who has not signed in yet.
export async function startSite(program = process.env.BALAI_BIN || BUILT) {
  const data = await mkdtemp(join(tmpdir(), "balai-browser-"));
  const child = spawn(program, ["serve", "--listen", "127.0.0.1:0", "--data", data], {
    env: { ...process.env, BALAI_METRICS__LISTEN: "", BALAI_LOG__LEVEL: "warn", DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Tests that break off must not leave a server behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    process.removeListener("exit", kill);
    await rm(data, { recursive: true, force: true });
  };

  let token;
  let waiting;
  const address = new Promise((found, failed) => {
    waiting = setTimeout(() => failed(new Error("the program did not say where it serves")), PATIENCE_MS);
    ended.then(([code]) => failed(new Error(`the program ended with ${code} before it served`)), failed);
    createInterface({ input: child.stdout }).on("line", (line) => {
      token = /\/sign-in\?token=(\S+)/.exec(line)?.[1] ?? token;
      const at = /^Balai is at (\S+)/.exec(line)?.[1];
      if (at) found(at);
    });
  });
  try {
    const origin = await address;
    // The port is chosen by the system, so the link is put together from the address that is served.
    return { origin, ownerLink: `${origin}/sign-in?token=${token}`, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(waiting);
  }
}

/// A browser that asks nobody but the pages it is sent to, so that a request elsewhere is the site's doing.
export function startBrowser(env = process.env) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    env,
  });
}
