// The panels at the side, in order. To add one: a file here with `applies`, `title`, `open` and `build`, and a line below.
//
// `applies(header)` says whether there is something to show; `build(page)` returns { element, draw?, state? }, where
// `draw()` is called at every frame of the screen and `state(state)` whenever the run has been changed. `page` holds
// source, store, stage, course and announce.

import { about } from "./about.js";
import { happens } from "./happens.js";
import { life } from "./life.js";
import { parameters } from "./parameters.js";
import { regions } from "./regions.js";
import { view } from "./view.js";

export const PANELS = [view, life, happens, parameters, regions, about];
