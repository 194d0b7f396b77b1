// The pages that are looked at, and the languages they are looked at in.

import assert from "node:assert/strict";
import { office, site } from "./house.mjs";

export const INSTRUMENT = "/akn/aa-asean/declaration/2012-11-18/ahrd-2012";
export const PROVISION = `${INSTRUMENT}/~art_21`;
export const MISSING = "/there-is-no-such-page";
const SIGN_IN = site.ownerLink.slice(site.origin.length);

const COMPARISON = "/library/compare?i=asean-ahrd-2012&i=un-udhr-1948";
const UNKNOWN = "/library/compare?i=asean-ahrd-2012&i=nothing";
const HISTORY = "/library/history/asean-ahrd-2012";

const SPENT = "/sign-in?token=spent";

/// One of each kind of page.
export const PAGES = [
  "/",
  "/library",
  "/library?q=blocking",
  "/library?q=goverment+recrods",
  INSTRUMENT,
  PROVISION,
  "/jurisdictions",
  "/jurisdictions/th",
  "/framework",
  "/framework/elements/privacy",
  "/framework/principles/privacy",
  "/framework/three-part-test",
  "/menu",
  "/menu/mo-before-publication",
  "/menu/choices",
  "/menu/choices/moderation-model",
  "/menu/bundles/open-engagement",
  COMPARISON,
  "/library/matrix?region=asean",
  "/regions/asean",
  HISTORY,
  "/library/download",
  "/api",
  "/api/operations/show_instrument",
  "/library/corrections/new?record=asean-ahrd-2012&field=title",
  "/library/changes",
  "/about",
  "/about/languages",
  "/display",
  "/about/licences",
  MISSING,
  SIGN_IN,
  "/office",
  "/office/akn",
  "/office/corrections",
  "/office/forms",
  "/office/instruments/new",
  "/office/instruments/asean-ahrd-2012/edit",
  "/drafts",
  "/drafts/new",
];

/// The same kinds again, in states that show other parts of them.
export const STATES = [
  "/library?page=2",
  "/library?q=blocking&view=provisions",
  "/library?stance=restricts&view=provisions",
  "/library?region=asean&sort=newest",
  "/library?q=zzzzqqqq",
  `${INSTRUMENT}?stance=protects`,
  "/framework/domains/government-social-media",
  "/library/compare",
  UNKNOWN,
  "/library/matrix?by=domains",
  "/library/download?q=privacy&region=asean",
  "/api/operations/list_instruments",
  "/library/corrections/new?record=asean-ahrd-2012",
  "/library/unchecked",
  "/menu?q=blocking&strength=baseline",
  "/menu?q=zzzzqqqq",
  "/regions/europe",
  "/display?saved=yes",
  "/problems",
  SPENT,
];

export const LANGUAGES = ["en", "id", "ms", "fil", "th", "vi", "km", "lo", "my", "zh", "ta", "pt", "tet"];

/// A page in a language, by its address; the office is the one that somebody has signed in to.
export function inLanguage(lang, path) {
  const { origin } = ofOffice(path) ? office : site;
  return `${origin}/${lang}${path === "/" ? "" : path}`;
}

const STATUS = { [MISSING]: 404, [SPENT]: 403, [UNKNOWN]: 404 };

/// The status a page is answered with.
export const statusOf = (path) => STATUS[path] ?? 200;

/// Whether somebody must have signed in to see a page.
export const ofOffice = (path) => path.startsWith("/office") || path.startsWith("/drafts");

/// Goes to a page and makes sure that it is the one that was meant, and not a page that says why there is none.
export async function open(page, lang, path) {
  const answer = await page.goto(inLanguage(lang, path));
  assert.equal(answer.status(), statusOf(path), `the status of ${called(path)}`);
}

/// How a page is called in a test's name: the owner's link is another in every run.
export const called = (path) => (path === SIGN_IN ? "/sign-in" : path);
