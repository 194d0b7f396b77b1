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

/// The address of a process that the owner of `office` began, with a step that is late and a gate that is not passed.
export const begun = await visiting({ storageState: owner }, async (page) => {
  await page.goto(`${office.origin}/processes/new?template=small-agency-quick-start`);
  await page.getByLabel("Title").fill("House rules for our page");
  await page.getByLabel("Body that carries it out").fill("Municipality of San Isidro");
  await page.getByLabel("Jurisdiction").selectOption("ph");
  await page.getByLabel("First day").fill("2026-01-05");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.waitForURL("**/processes/*?told=saved");
  const address = new URL(page.url()).pathname;
  await page.goto(`${office.origin}${address}/gates/s-g1`);
  await page.locator("#words").fill("One account is in a volunteer's name; we ask for it.");
  await page.getByRole("button", { name: "No: not yet" }).click();
  await page.waitForURL("**?told=saved#p-s-g1");
  return address;
});

after(async () => {
  await browser.close();
  await Promise.all([site.stop(), office.stop()]);
});
