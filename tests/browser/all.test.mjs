// The tests of Balai in a real browser. They share one node and one browser, which is why one file gathers them.

import "./accessibility.mjs";
import "./width.mjs";
import "./markup.mjs";
import "./without_script.mjs";
import "./keyboard.mjs";
import "./letters.mjs";
import "./media.mjs";
import "./quiet.mjs";
import "./weight.mjs";
