// A visit stays between the reader and the node: nothing else is asked, and nothing is refused or goes wrong.

import assert from "node:assert/strict";
import { test } from "node:test";
import { owner, visiting } from "./house.mjs";
import { called, ofOffice, open, PAGES, STATES } from "./pages.mjs";

/// Gathers everything that a page does and should not.
function watch(page, faults) {
  const note = (what) => faults.push(`${called(new URL(page.url()).pathname)}: ${what}`);
  page.on("console", (message) => {
    // The browser itself notes the status of a page that is not there; that is what was asked for.
    const asked = /status of (403|404)/.test(message.text()) && message.location().url === page.url();
    if (["error", "warning"].includes(message.type()) && !asked) note(message.text());
  });
  page.on("pageerror", (error) => note(error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure().errorText;
    // The browser gives up what it was still loading for a page that the test has left.
    if (reason !== "net::ERR_ABORTED") note(`${request.url()} failed: ${reason}`);
  });
  page.on("response", (response) => {
    const main = response.request().isNavigationRequest();
    if (response.status() >= 400 && !main) note(`${response.url()} is answered with ${response.status()}`);
  });
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== "127.0.0.1") note(`it asks ${request.url()}`);
    if (request.resourceType() === "script") note(`it runs ${request.url()}`);
  });
}

test("no page asks another site, runs a script, is refused by its own policy or says an error", async () => {
  const faults = [];
  await visiting({ storageState: owner, viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`the policy refuses ${event.violatedDirective} of ${event.blockedURI}`);
      });
    });
    watch(page, faults);
    for (const lang of ["en", "my"]) {
      for (const path of [...PAGES, ...STATES]) {
        await open(page, lang, path);
        // What a page asks for late, as a font, counts too.
        await page.evaluate(() => document.fonts.ready);
      }
    }
  });
  assert.deepEqual(faults, []);
});

test("a whole visit with forms is not refused by the policy either", async () => {
  const faults = [];
  await visiting({ viewport: { width: 1280, height: 900 } }, async (page) => {
    watch(page, faults);
    await open(page, "en", "/");
    await page.getByRole("searchbox").fill("<script>alert(1)</script> privacy");
    await page.getByRole("main").getByRole("button").click();
    await page.waitForURL("**/library?**");
    await page.locator(".b-language summary").click();
    await page.getByRole("button", { name: "Tetun" }).click();
    await page.waitForURL("**/tet/library?**");
    await open(page, "en", "/display");
    await page.locator("label[for=theme-dark]").click();
    await page.locator("main form button").click();
    await page.waitForURL("**/display?saved=yes");
  });
  assert.deepEqual(faults, []);
});

test("cookies are set by choices only, and no script could read them", () =>
  visiting({}, async (page, context) => {
    for (const path of PAGES.filter((path) => !ofOffice(path))) await open(page, "en", path);
    assert.deepEqual(await context.cookies(), []);
    await page.locator(".b-language summary").click();
    await page.getByRole("button", { name: "Filipino" }).click();
    await page.waitForURL("**/fil/**");
    const cookies = await context.cookies();
    assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]), [["balai-language", true, "Lax"]]);
  }));
