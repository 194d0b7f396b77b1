// What a program can find of WCAG 2.2 AA and of good practice. People find the rest.

import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { owner, visiting } from "./house.mjs";
import { called, ofOffice, open, PAGES } from "./pages.mjs";

const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // This one is off unless it is asked for.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const LOOKS = [
  { lang: "en", colorScheme: "light", width: 1280 },
  { lang: "en", colorScheme: "dark", width: 1280 },
  { lang: "km", colorScheme: "light", width: 320 },
  { lang: "my", colorScheme: "light", width: 320 },
  { lang: "th", colorScheme: "dark", width: 320 },
];

/// What axe finds, so that it can be mended without running the test again.
async function findings(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), RULES);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${node.target.join(" ")}: ${node.html}\n${node.failureSummary}`),
  );
}

for (const { lang, colorScheme, width } of LOOKS) {
  const look = { colorScheme, viewport: { width, height: 900 } };
  // Two windows keep two processors busy; a window for each page would spend its time on opening them.
  const lookAt = (t, paths, options) =>
    visiting({ ...look, ...options }, async (page) => {
      for (const path of paths) {
        await t.test(`${called(path)}, ${lang}, ${colorScheme}, ${width} px`, async () => {
          await open(page, lang, path);
          // What is folded away is read too, once somebody unfolds it.
          await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
          assert.deepEqual(await findings(page), []);
        });
      }
    });

  test(`axe finds nothing in ${lang}, ${colorScheme}, ${width} px wide`, { concurrency: 2 }, async (t) => {
    const anyone = PAGES.filter((path) => !ofOffice(path));
    const half = Math.ceil(anyone.length / 2);
    await Promise.all([
      lookAt(t, anyone.slice(0, half)),
      lookAt(t, anyone.slice(half)).then(() => lookAt(t, PAGES.filter(ofOffice), { storageState: owner })),
    ]);
  });
}

test("axe finds nothing in the open list of languages", async () => {
  for (const width of [320, 1280]) {
    for (const colorScheme of ["light", "dark"]) {
      await visiting({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
        await open(page, "en", "/about");
        await page.locator(".b-language summary").click();
        assert.deepEqual(await findings(page), [], `${colorScheme} at ${width} px`);
      });
    }
  }
});
