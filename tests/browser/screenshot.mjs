// Takes the picture of the library that the documents show: `node screenshot.mjs OUT.png`.

import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { startBrowser, startSite } from "./site.mjs";

const [out] = process.argv.slice(2);
if (!out) {
  console.error("Say where the picture goes: node screenshot.mjs OUT.png");
  process.exit(2);
}
const site = await startSite();
const browser = await startBrowser();
try {
  const page = await browser.newPage({
    baseURL: site.origin,
    viewport: { width: 1280, height: 900 },
    // One pixel for each: the picture is looked at beside text, and should not weigh more than the page it shows.
    deviceScaleFactor: 1,
    locale: "en",
    colorScheme: "light",
  });
  await page.goto("/library?q=blocking");
  await page.evaluate(() => document.fonts.ready);
  await mkdir(dirname(out), { recursive: true });
  await page.screenshot({ path: out });
} finally {
  await browser.close();
  await site.stop();
}
