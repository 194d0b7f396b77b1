// Forced colours, less motion, and paper.

import assert from "node:assert/strict";
import { test } from "node:test";
import { owner, visiting } from "./house.mjs";
import { called, INSTRUMENT, open, PAGES, PROVISION } from "./pages.mjs";

test("with forced colours every page works and shows where the focus is", () =>
  visiting({ forcedColors: "active", viewport: { width: 1280, height: 900 }, storageState: owner }, async (page) => {
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    for (const path of PAGES) {
      await open(page, "en", path);
      // Grounds and shadows are taken away there, so only an outline is left to show it.
      const steps = await page.locator("a, button, summary, input").count();
      for (let step = 0; step < Math.min(steps, 14); step += 1) {
        await page.keyboard.press("Tab");
        const fault = await page.evaluate(() => {
          const it = document.activeElement;
          if (it === document.body) return null;
          const shown = [getComputedStyle(it), it.labels?.[0] && getComputedStyle(it.labels[0], "::before")];
          const outlined = shown.some((style) => style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
          return outlined ? null : it.outerHTML.slice(0, 120);
        });
        assert.equal(fault, null, called(path));
      }
    }
    assert.deepEqual(errors, []);
  }));

test("with forced colours what is in use is told apart by a line and not by its ground", () =>
  visiting({ forcedColors: "active", viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto("/library");
    const lines = await page.locator(".b-nav a").evaluateAll((links) =>
      links.map((link) => {
        const { borderBottomColor, borderBottomWidth } = getComputedStyle(link);
        const seen = borderBottomColor !== getComputedStyle(document.body).backgroundColor && parseFloat(borderBottomWidth) > 0;
        return [link.hasAttribute("aria-current"), seen];
      }),
    );
    assert.ok(lines.some(([current]) => current));
    for (const [current, seen] of lines) assert.equal(seen, current);
  }));

test("nothing moves for readers who asked for less motion", () =>
  visiting({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } }, async (page) => {
    for (const path of ["/", "/library", INSTRUMENT, "/display"]) {
      await open(page, "en", path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((it) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(it);
            return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0) || scrollBehavior === "smooth";
          })
          .map((it) => it.outerHTML.slice(0, 120)),
      );
      assert.deepEqual(moving, [], path);
    }
  }));

test("on paper there is the text and where it comes from, and nothing that can only be clicked", () =>
  visiting({ viewport: { width: 800, height: 1100 }, colorScheme: "dark" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    const hidden = [".b-nav", ".b-language", ".b-search", ".b-footer", ".govuk-skip-link", "main form button"];
    for (const path of ["/library?q=blocking&region=asean", INSTRUMENT, PROVISION, "/framework"]) {
      await open(page, "en", path);
      for (const part of [...hidden, "#filters", ".b-chosen", ".b-sort", ".b-facet summary", ".govuk-pagination", ".govuk-breadcrumbs"]) {
        for (const one of await page.locator(part).all()) {
          assert.equal(await one.isVisible(), false, `${part} on the paper of ${path}`);
        }
      }
      assert.equal(await page.locator("main h1").isVisible(), true);
      assert.equal(await page.locator("main h1").evaluate((it) => getComputedStyle(it).color), "rgb(0, 0, 0)");
      assert.equal(
        await page.locator("body").evaluate((it) => getComputedStyle(it).backgroundColor),
        "rgba(0, 0, 0, 0)",
        "no ground is printed",
      );
    }

    await open(page, "en", INSTRUMENT);
    const source = page.locator("main dd a.b-outside").first();
    assert.equal(await source.isVisible(), true);
    const address = await source.getAttribute("href");
    assert.match(address, /^https?:/);
    const printed = await source.evaluate((it) => it.innerText + getComputedStyle(it, "::after").content.replace("none", ""));
    assert.equal(printed, address, "the address stands there, and only once");
    assert.match(await page.locator("main").innerText(), new RegExp(`${INSTRUMENT}\\b`), "and so does our own");
  }));
