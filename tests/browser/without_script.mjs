// Everything works in a browser that runs no script at all.

import assert from "node:assert/strict";
import { test } from "node:test";
import { visiting } from "./house.mjs";
import { INSTRUMENT } from "./pages.mjs";
import { startSite } from "./site.mjs";

const plain = (visit) => visiting({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, visit);
const heading = (page) => page.locator("main h1");
const found = async (page) => Number((await page.locator("#results").innerText()).replace(/\D/g, ""));

test("without script, a search is made, narrowed, widened and turned over page by page", () =>
  plain(async (page) => {
    await page.goto("/");
    await page.getByRole("searchbox").fill("government");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    assert.equal(new URL(page.url()).pathname, "/library");
    assert.equal(await page.getByRole("searchbox").inputValue(), "government");
    const all = await found(page);
    assert.ok(all > 20, `${all} found`);

    // The first facet that is folded: to unfold it is the browser's own doing.
    const facet = page.locator("#filters details:not([open])").first();
    const name = await facet.locator("summary").innerText();
    assert.equal(await facet.locator("a").first().isVisible(), false);
    await facet.locator("summary").click();
    const same = page.locator("#filters details", { hasText: name });
    const value = same.locator("a").first();
    const promised = Number((await value.locator(".b-facet__count").innerText()).replace(/\D/g, ""));
    await value.click();
    assert.equal(await found(page), promised);
    assert.equal(await same.getAttribute("open"), "", "the facet in use stays unfolded");
    assert.equal(await page.getByRole("searchbox").inputValue(), "government");

    await page.locator(".b-chosen a", { hasText: "Remove" }).last().click();
    assert.equal(await found(page), all);

    const first = await page.locator(".b-result__title").allInnerTexts();
    await page.locator("a[rel=next]").click();
    const second = await page.locator(".b-result__title").allInnerTexts();
    assert.equal(second.filter((title) => first.includes(title)).length, 0);
    await page.locator("a[rel=prev]").click();
    assert.deepEqual(await page.locator(".b-result__title").allInnerTexts(), first);
  }));

test("without script, an instrument is opened from the list and its provisions are filtered", () =>
  plain(async (page) => {
    await page.goto("/library?q=asean+human+rights+declaration");
    const result = page.locator(".b-result__title a").first();
    const title = await result.innerText();
    await result.click();
    assert.equal(new URL(page.url()).pathname, INSTRUMENT);
    assert.equal(await heading(page).innerText(), title);

    const all = await page.locator(".b-provision").count();
    assert.ok(all > 1);
    await page.locator("main details.b-facet summary").click();
    await page.locator("main label[for=stance-protects]").click();
    await page.locator("main .b-filter button").click();
    const shown = await page.locator(".b-provision").count();
    assert.ok(shown > 0 && shown < all, `${shown} of ${all}`);
    assert.equal(await page.locator(".b-provision .b-stance--protects").count(), shown);
    assert.equal(await page.locator("#stance-protects").isChecked(), true);
    await page.locator("main a[href$='#provisions']").click();
    assert.equal(await page.locator(".b-provision").count(), all);
  }));

test("without script, a language is chosen, kept from page to page, and remembered", () =>
  plain(async (page) => {
    const lang = () => page.locator("html").getAttribute("lang");
    await page.goto("/library?q=privacy");
    assert.equal(await lang(), "en");
    await page.locator(".b-language summary").click();
    await page.getByRole("button", { name: "ไทย" }).click();
    assert.equal(await lang(), "th");
    assert.equal(new URL(page.url()).search, "?q=privacy", "the search stays the same");
    assert.match(await heading(page).innerText(), /\p{Script=Thai}/u);

    for (const link of [".b-nav li:nth-child(3) a", "main li a", ".b-footer__links a >> nth=0"]) {
      await page.locator(link).first().click();
      assert.equal(await lang(), "th", `after ${link}`);
      assert.ok(new URL(page.url()).pathname.startsWith("/th/"), page.url());
    }
    // Somebody who comes back another day types the bare address.
    await page.goto("/");
    assert.equal(await lang(), "th");
    assert.match(await heading(page).innerText(), /\p{Script=Thai}/u);
  }));

test("without script, dark colours are chosen and kept", () =>
  plain(async (page) => {
    const ground = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.goto("/display");
    const light = await ground();
    await page.locator("label[for=theme-dark]").click();
    await page.locator("main form button").click();
    assert.equal(await page.getByRole("status").count(), 1);
    assert.equal(await page.locator("#theme-dark").isChecked(), true);
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.locator(".b-nav a").first().click();
    assert.equal(await ground(), dark);
    assert.equal(await page.locator("html").evaluate((html) => getComputedStyle(html).colorScheme), "dark");
  }));

test("without script, the owner signs in by her link, loads the content again and signs out", async () => {
  // A node of its own, because its link is spent here.
  const node = await startSite();
  try {
    await plain(async (page) => {
      const office = page.locator(".b-nav a[href='/office']");
      await page.goto(node.ownerLink);
      assert.equal(await office.count(), 0, "to look at the link spends nothing and opens nothing");
      await page.locator("main form button").click();
      assert.equal(page.url(), `${node.origin}/office`);
      assert.equal(await office.count(), 1);
      assert.match(await page.locator("main table").innerText(), /sign/);

      await page.locator("main form[action='/office/import'] button").click();
      assert.equal(await page.getByRole("status").count(), 1);
      assert.match(await page.getByRole("status").innerText(), /296/);

      await page.locator("footer form[action='/sign-out'] button").click();
      assert.equal(await office.count(), 0);
      assert.equal((await page.goto(`${node.origin}/office`)).status(), 401);
      assert.equal((await page.goto(node.ownerLink)).status(), 403, "the link works once");
    });
  } finally {
    await node.stop();
  }
});
