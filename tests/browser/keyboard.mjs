// Everything is reached and seen with the keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { visiting } from "./house.mjs";
import { INSTRUMENT } from "./pages.mjs";

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

/// What has the focus, as a selector would find it.
const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    return it.id ? `#${it.id}` : [it.localName, ...it.classList].join(".");
  });

test("the first Tab shows the skip link, and Enter takes it to the main part", () =>
  visiting({ viewport: PHONE }, async (page) => {
    await page.goto("/library");
    const link = page.locator(".govuk-skip-link");
    // It is there for the keyboard, so an eye does not see it before.
    assert.ok((await link.boundingBox()).width <= 1);
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "a.govuk-skip-link");
    assert.ok(
      await link.evaluate((it) => {
        const box = it.getBoundingClientRect();
        const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return box.width > 40 && box.height >= 24 && box.top >= 0 && box.right <= innerWidth && it.contains(seen);
      }),
      "the link can be seen",
    );
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "#main");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
  }));

test("a language is chosen with Tab and Enter", () =>
  visiting({ viewport: DESK }, async (page) => {
    await page.goto("/library");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "a.b-header__name");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "summary");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".b-language").getAttribute("open"), "");
    const list = page.locator(".b-language__list button");
    for (let step = 1; step <= (await list.count()); step += 1) {
      await page.keyboard.press("Tab");
      assert.equal(await list.nth(step - 1).evaluate((it) => it === document.activeElement), true, `after ${step} steps`);
      if ((await list.nth(step - 1).getAttribute("value")) === "th") break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL("**/th/library");
    assert.equal(await page.locator("html").getAttribute("lang"), "th");
  }));

/// Goes from focus to focus to the end of the page, and tells what could not be seen on the way.
async function walk(page) {
  await page.evaluate(() => {
    // Focus may be shown on the element, or on what a label draws for a field that is itself invisible.
    const looks = (it) =>
      [[it, null], [it.labels?.[0], "::before"]]
        .filter(([part]) => part)
        .map(([part, pseudo]) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(part, pseudo);
          const outline = outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? "none" : outlineWidth + outlineColor;
          return [outline, boxShadow, backgroundColor].join();
        })
        .join();
    const before = new Map([...document.querySelectorAll("a, button, summary, input, [tabindex]")].map((it) => [it, looks(it)]));
    window.inspect = () => {
      const it = document.activeElement;
      if (it === document.body) return null;
      const box = it.getBoundingClientRect();
      const faults = [];
      if (looks(it) === before.get(it)) faults.push("its focus is not shown");
      if (box.left < 0 || box.right > innerWidth + 0.5 || box.top < -0.5 || box.bottom > innerHeight + 0.5) {
        faults.push(`it is outside the window: ${JSON.stringify(box)}`);
      }
      // A link over several lines has its box, but not its text, in the middle.
      const line = it.getClientRects()[0];
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      if (!it.contains(top) && !it.labels?.[0]?.contains(top)) faults.push(`it is covered by ${top?.outerHTML.slice(0, 80)}`);
      const name = it.outerHTML.slice(0, 120);
      return { last: it === [...document.querySelectorAll(".b-footer a")].pop(), fault: faults.length ? `${name}: ${faults}` : null };
    };
  });
  const faults = [];
  const limit = 10 + (await page.locator("a, button, summary, input, [tabindex]").count());
  for (let step = 1; step <= limit; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => window.inspect());
    assert.ok(seen, `the focus was lost after ${step} steps`);
    if (seen.fault) faults.push(seen.fault);
    if (seen.last) return faults;
  }
  throw new Error(`the footer was not reached in ${limit} steps`);
}

for (const [path, viewport, colorScheme] of [
  ["/library", DESK, "light"],
  ["/library?q=blocking&domain=platform-regulation", PHONE, "dark"],
  [`${INSTRUMENT}?stance=protects`, DESK, "dark"],
  ["/display", PHONE, "light"],
]) {
  test(`each step through ${path} is seen, in ${colorScheme} at ${viewport.width} px, and the last is in the footer`, () =>
    visiting({ viewport, colorScheme }, async (page) => {
      await page.goto(path);
      assert.deepEqual(await walk(page), []);
    }));
}
