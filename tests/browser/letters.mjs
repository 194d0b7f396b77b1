// Scripts whose letters are stacked get the room and the letters they need.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { owner, visiting } from "./house.mjs";
import { INSTRUMENT, open, PAGES } from "./pages.mjs";
import { startBrowser } from "./site.mjs";

const SCRIPTS = {
  th: { line: 1.8, family: "Balai Thai" },
  lo: { line: 1.8, family: "Balai Lao" },
  km: { line: 1.9, family: "Balai Khmer" },
  my: { line: 2.1, family: "Balai Myanmar" },
};

for (const [lang, { line, family }] of Object.entries(SCRIPTS)) {
  test(`no text in ${lang} is clipped, and its lines stand ${line} apart`, async () => {
    for (const width of [320, 1280]) {
      await visiting({ viewport: { width, height: 900 }, storageState: owner }, async (page) => {
        for (const path of PAGES) {
          await open(page, lang, path);
          const { clipped, tight, lines } = await page.evaluate((least) => {
            document.querySelectorAll("details").forEach((part) => (part.open = true));
            const name = (it) => it.outerHTML.slice(0, 140);
            const shown = (it) => it.getClientRects().length > 0 && !it.closest(".b-sr, .govuk-visually-hidden, .govuk-skip-link");
            const clipped = [...document.querySelectorAll("h1, h2, h3, a, button, summary, label, legend, th, .b-stance, .b-evidence, .govuk-tag")]
              .filter(shown)
              .filter((it) => {
                const { overflowX, overflowY } = getComputedStyle(it);
                return (overflowX !== "visible" && it.scrollWidth > it.clientWidth + 1) || (overflowY !== "visible" && it.scrollHeight > it.clientHeight + 1);
              });
            // Text in another script, such as a title in English, has the lines of that script.
            const own = document.documentElement.lang;
            const body = [...document.querySelectorAll("main p, main li, main dd, main td, main label, footer p")].filter(
              (it) => shown(it) && it.innerText.trim() && it.closest("[lang]").lang === own,
            );
            const ratio = (it) => {
              const { fontSize, lineHeight } = getComputedStyle(it);
              return parseFloat(lineHeight) / parseFloat(fontSize);
            };
            // A line height of `normal` is no number, and so not enough either.
            const tight = body.filter((it) => !(ratio(it) >= least - 0.001));
            return { clipped: clipped.map(name), tight: tight.map((it) => `${ratio(it)}: ${name(it)}`), lines: body.length };
          }, line);
          assert.deepEqual(clipped, [], `${path} at ${width} px`);
          assert.deepEqual(tight, [], `${path} at ${width} px`);
          assert.ok(lines > 0, `${path} has text in ${lang}`);
        }
      });
    }
  });

  test(`a page in ${lang} knows our letters and uses those of the device where it has them`, () =>
    visiting({}, async (page) => {
      await open(page, lang, INSTRUMENT);
      const families = await page.evaluate(() => [...document.fonts].map((face) => face.family.replaceAll('"', "")));
      assert.ok(families.includes(family), families.join());
      const used = await page.locator("main h1 ~ p").first().evaluate((it) => getComputedStyle(it).fontFamily);
      assert.ok(used.indexOf("Noto Sans") < used.indexOf(family) && used.includes(family), used);
    }));
}

/// A browser on a device without any letters of Thai, Lao, Khmer and Burmese, as many phones are.
async function withoutLetters(visit) {
  const folder = await mkdtemp(join(tmpdir(), "balai-letters-"));
  const refused = Object.keys(SCRIPTS).map(
    (lang) => `<rejectfont><pattern><patelt name="lang"><string>${lang}</string></patelt></pattern></rejectfont>`,
  );
  const file = join(folder, "fonts.conf");
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include><cachedir>${folder}</cachedir><selectfont>${refused.join("")}</selectfont></fontconfig>`,
  );
  try {
    const poor = await startBrowser({ ...process.env, FONTCONFIG_FILE: file });
    try {
      await visit(poor);
    } finally {
      await poor.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/// The fonts a visitor fetches who reads the first page and one more in a language.
async function fetched(poor, lang, { headers, light } = {}) {
  return visiting(
    { extraHTTPHeaders: headers },
    async (page) => {
      const fonts = [];
      page.on("request", (request) => request.resourceType() === "font" && fonts.push(new URL(request.url()).pathname));
      if (light) {
        await page.goto("/display");
        await page.locator("label[for=light-mode]").click();
        await page.locator("main form button").click();
        await page.waitForURL("**/display?saved=yes");
      }
      await open(page, lang, "/");
      await page.evaluate(() => document.fonts.ready);
      await open(page, lang, "/library");
      await page.evaluate(() => document.fonts.ready);
      return fonts.map((path) => path.replace(/^.*\/|\..*$/g, ""));
    },
    poor,
  );
}

test("a device without the letters fetches one font, and none if it saves data or its reader chose the light mode", () =>
  withoutLetters(async (poor) => {
    for (const [lang, { family }] of Object.entries(SCRIPTS)) {
      const font = `noto-${family.replace("Balai ", "").toLowerCase()}`;
      assert.deepEqual([...new Set(await fetched(poor, lang))], [font]);
      assert.deepEqual(await fetched(poor, lang, { headers: { "save-data": "on" } }), [], `${lang} with Save-Data`);
      assert.deepEqual(await fetched(poor, lang, { light: true }), [], `${lang} in the light mode`);
    }
  }));
