// The nodes and the browser that all tests share, and how a test gets a visitor into them.

import { after } from "node:test";
import { startBrowser, startSite } from "./site.mjs";

/// The node that nearly all is asked of. Its owner never signs in, so her link stays good.
export const site = await startSite();
/// Another one, whose owner has signed in: the link works once.
export const office = await startSite();
export const browser = await startBrowser();

/// A new visitor: cookies, language and colours of her own. Used as `await visiting({…}, async (page) => …)`.
export async function visiting(options, visit, from = browser) {
  const context = await from.newContext({ baseURL: site.origin, locale: "en", reducedMotion: "reduce", ...options });
  // Nothing here is slow; a step that hangs should say so before the whole run is given up.
  context.setDefaultTimeout(10_000);
  try {
    return await visit(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/// The cookies of the owner of `office`.
export const owner = await visiting({}, async (page, context) => {
  await page.goto(office.ownerLink);
  await page.locator("main form button").click();
  await page.waitForURL("**/office");
  return context.storageState();
});

after(async () => {
  await browser.close();
  await Promise.all([site.stop(), office.stop()]);
});
