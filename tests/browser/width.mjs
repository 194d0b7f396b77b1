// A phone of 320 px, or a desk at 400 %: nobody should have to scroll sideways to read a line.

import assert from "node:assert/strict";
import { test } from "node:test";
import { owner, visiting } from "./house.mjs";
import { called, LANGUAGES, open, PAGES, STATES } from "./pages.mjs";

for (const lang of LANGUAGES) {
  test(`no page in ${lang} is wider than a window of 320 px`, () =>
    visiting({ viewport: { width: 320, height: 640 }, storageState: owner }, async (page) => {
      const wide = [];
      for (const path of [...PAGES, ...STATES]) {
        await open(page, lang, path);
        for (const unfolded of [false, true]) {
          if (unfolded) {
            await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
          }
          const found = await page.evaluate(() => {
            const width = document.documentElement.scrollWidth;
            if (width <= 320) return null;
            // The innermost elements that stick out say where to mend it.
            const out = [...document.querySelectorAll("body *")].filter(
              (part) => part.getBoundingClientRect().right > 320.5 && !part.closest(".b-scroll, .b-sr"),
            );
            const inner = out.filter((part) => !out.some((other) => other !== part && part.contains(other)));
            return `${width} px: ${inner.slice(0, 3).map((part) => part.outerHTML.slice(0, 160))}`;
          });
          if (found) wide.push(`${called(path)}${unfolded ? " unfolded" : ""} ${found}`);
        }
      }
      assert.deepEqual(wide, []);
    }));
}
