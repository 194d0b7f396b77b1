// What a visit costs on a prepaid connection, as it goes over the wire.

import assert from "node:assert/strict";
import { test } from "node:test";
import { visiting } from "./house.mjs";
import { INSTRUMENT } from "./pages.mjs";

/// The bytes that came over the wire during `visit`, by type of resource.
async function weigh(page, context, visit) {
  const wire = await context.newCDPSession(page);
  const types = new Map();
  const bytes = {};
  wire.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? "Other";
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await wire.send("Network.enable");
  await visit();
  await page.waitForLoadState("networkidle");
  await wire.detach();
  return bytes;
}

const sum = ({ Font: _, ...rest }) => Object.values(rest).reduce((a, b) => a + b, 0);

for (const path of ["/", "/library"]) {
  test(`the first visit to ${path} takes at most 45,000 bytes, fonts not counted`, () =>
    visiting({}, async (page, context) => {
      const bytes = await weigh(page, context, () => page.goto(path));
      assert.ok(bytes.Document > 0 && bytes.Stylesheet > 0, "page and style sheet were weighed");
      assert.ok(sum(bytes) <= 45_000, JSON.stringify(bytes));
    }));
}

test("each further page of a journey takes at most 14,000 bytes, and the style sheet is not fetched again", () =>
  visiting({}, async (page, context) => {
    await page.goto("/", { waitUntil: "networkidle" });
    for (const next of ["/library?q=blocking", "/library", INSTRUMENT, "/jurisdictions", "/framework"]) {
      const bytes = await weigh(page, context, () => page.goto(next));
      assert.ok(bytes.Document > 0 && bytes.Document <= 14_000, `${next}: ${JSON.stringify(bytes)}`);
      assert.equal(bytes.Stylesheet ?? 0, 0, next);
    }
  }));
