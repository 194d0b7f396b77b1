// The Nu HTML checker reads every kind of page.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { owner } from "./house.mjs";
import { called, inLanguage, PAGES, STATES, statusOf, ofOffice } from "./pages.mjs";

const CHECKER = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

/// Runs the checker once for all files, because starting it costs more than its work.
const errorsIn = (files) =>
  new Promise((answer, fail) => {
    const args = ["-jar", CHECKER, "--errors-only", "--format", "json", ...files];
    execFile("java", args, { maxBuffer: 64 * 1024 * 1024 }, (error, _, report) => {
      // With errors in the files it also ends with 1, so only a missing report is a failure of the checker.
      try {
        answer(JSON.parse(report).messages);
      } catch {
        fail(error ?? new Error(`the checker said: ${report}`));
      }
    });
  });

test("every page is valid HTML, in English, Thai and Khmer", async () => {
  const folder = await mkdtemp(join(tmpdir(), "balai-markup-"));
  try {
    const address = new Map();
    const cookie = owner.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    for (const lang of ["en", "th", "km"]) {
      for (const path of [...PAGES, ...STATES]) {
        // The bytes as sent: what the browser has made of them is always well formed.
        const headers = ofOffice(path) ? { cookie } : {};
        const answer = await fetch(inLanguage(lang, path), { headers });
        assert.equal(answer.status, statusOf(path), `the status of ${called(path)}`);
        const file = join(folder, `${address.size}.html`);
        address.set(basename(file), `${called(path)} in ${lang}`);
        await writeFile(file, await answer.text());
      }
    }
    const errors = await errorsIn([...address.keys()].map((name) => join(folder, name)));
    const told = errors.map((e) => `${address.get(basename(e.url))}: ${e.message} – ${e.extract}`);
    assert.deepEqual(told, []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
