// The page: reads who is there, builds everything once, and again when the language changes.

import sheet from "./style.css";
import plotSheet from "uplot/dist/uPlot.min.css";
import { THEMES } from "./colours.js";
import { Course } from "./course.js";
import { clear, h, options } from "./dom.js";
import { keyboard } from "./keys.js";
import { Legend } from "./legend.js";
import { PANELS } from "./panels/index.js";
import { Pointer } from "./pointer.js";
import { Stage } from "./scene/stage.js";
import { openSource } from "./source.js";
import { createStore, remember, remembered, scoped } from "./store.js";
import { LANGUAGES, speak, spoken, t } from "./texts.js";
import { Transport } from "./transport.js";

const SHOWN_EDGES = 160;
const SAID = 6000; // ms that a message stays

dress();
speak(remembered("language", navigator.language.slice(0, 2)));
const source = await openSource();
const { header } = source;
const store = createStore({
  theme: remembered("theme", matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark"),
  colour: "state", quantity: header.activity ?? 0, selected: null, system: null, relations: true,
  arrangement: header.people.length > 2 ? "circle" : "facing", playing: true, pace: 1,
  edges: Math.min(SHOWN_EDGES, Math.max(0, ...header.brains.map((brain) => brain.edges.length))),
});
let last = { phase: source.live ? "waiting" : "replay", factors: {} };
let page = null;

function dress() {
  const sheets = [plotSheet, sheet].map((text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  });
  document.adoptedStyleSheets = sheets;
}

function build() {
  const own = scoped(store);
  const said = h("p", { class: "said", role: "status", "aria-live": "polite" });
  const phase = h("p", { class: "phase", role: "status" });
  const theme = h("select", { "aria-label": t("theme"), onchange: () => store.set("theme", theme.value) },
    ...options(Object.keys(THEMES).map((name) => [name, t(`theme.${name}`)]), store.get("theme")));
  const language = h("select", { "aria-label": t("language"), onchange: () => relearn(language.value) }, ...options(Object.entries(LANGUAGES), spoken()));
  const stageBox = h("section", { class: "stage", "aria-label": t("stage.title") });
  const side = h("aside", { "aria-label": t("panels") });
  const legend = new Legend(source, store);
  const course = new Course(source, store);
  const transport = new Transport(source, store);
  const help = h("button", { type: "button", class: "quiet", "aria-label": t("keys.title") }, "?");
  const main = h("main", {}, stageBox, side, h("footer", {}, transport.element, course.element));
  document.body.prepend(h("header", {}, h("h1", {}, header.people.map((someone) => someone.name).join(header.people.length === 2 ? " ⇄ " : ", ")), phase, h("span", { class: "end" }, language, theme, help)), main);
  const stage = page?.stage ?? new Stage(h("div", { class: "room" }), header, store);
  stage.mostEdges = Math.max(0, ...header.brains.map((brain) => brain.edges.length));
  stage.canvas.setAttribute("aria-label", t("stage.described", { people: header.people.map((someone) => someone.name).join(", ") }));
  stageBox.append(stage.box, legend.element, said);
  stage.resize();
  const keys = {};
  const announce = (text) => {
    said.textContent = text;
    setTimeout(() => { if (said.textContent === text) said.textContent = ""; }, SAID);
  };
  const shared = { source, store: own, stage, course, keys, announce };
  const panels = PANELS.filter((panel) => panel.applies(header)).map((panel) => {
    const built = panel.build(shared);
    side.append(h("details", { open: panel.open && innerWidth > 700 }, h("summary", {}, t(panel.title)), built.element));
    return built;
  });
  const { help: dialog, forget } = keyboard({ ...shared, transport, themes: nextTheme, languages: nextLanguage });
  document.body.append(dialog);
  help.addEventListener("click", () => dialog.showModal());
  const pointer = page?.pointer ?? new Pointer(stage, source, store);
  return { phase, theme, stage, legend, course, transport, panels, dialog, pointer, announce, forget: () => { forget(); own.end(); } };
}

function relearn(code) {
  speak(code);
  remember("language", code);
  const open = [...document.querySelectorAll("aside details")].map((details) => details.open);
  page.forget();
  page.dialog.remove();
  page.course.plot?.destroy();
  for (const element of [...document.body.children]) if (element.matches("header, main")) element.remove();
  page = build();
  document.querySelectorAll("aside details").forEach((details, k) => { details.open = open[k]; });
  everything();
}

function nextTheme() {
  const names = Object.keys(THEMES);
  store.set("theme", names[(names.indexOf(store.get("theme")) + 1) % names.length]);
}

function nextLanguage() {
  const codes = Object.keys(LANGUAGES);
  relearn(codes[(codes.indexOf(spoken()) + 1) % codes.length]);
}

// Bring everything in line with the choices.
function everything() {
  document.documentElement.dataset.theme = store.get("theme");
  page.theme.value = store.get("theme");
  page.stage.dress();
  page.legend.rebuild();
  page.course.rebuild();
  page.transport.show();
  sized();
  edges();
  told();
}

function sized() {
  const dim = store.get("system") === null ? null : (region) => page.legend.dimmed(region);
  for (const { nodes } of page.stage.heads) nodes.size(store.get("selected"), dim);
}

function edges() {
  for (const head of page.stage.heads) head.edges.show(store.get("edges"));
}

function told() {
  const playing = store.get("playing");
  const name = source.live && last.phase === "running" && !playing ? "paused" : last.phase;
  page.phase.textContent = t(`phase.${name}`);
  page.phase.dataset.phase = name;
  page.stage.relate(last.factors);
  for (const panel of page.panels) if (last.coupling) panel.state?.(last);
}

function connect() {
  source.listen((message) => {
    if (message.refused) page.announce(message.refused);
    if (message.lost !== undefined) last = { ...last, phase: "lost" };
    if (message.state) {
      last = message.state;
      store.set("pace", last.rate);
      store.set("playing", !last.paused);
      page.transport.show();
    }
    told();
  });
}

store.on(["theme"], (theme) => { remember("theme", theme); everything(); });
store.on(["quantity", "colour", "system"], () => { page.legend.rebuild(); sized(); });
store.on(["quantity", "selected"], () => page.course.rebuild());
store.on(["selected"], sized);
store.on(["edges"], edges);
store.on(["relations"], () => page.stage.relate(last.factors));
store.on(["arrangement"], () => page.stage.arrange());
store.on(["playing", "pace"], () => { page.transport.show(); told(); });

page = build();
everything();
if (source.live) connect();
page.stage.loop(() => {
  page.transport.draw();
  for (const [who, { nodes, changing }] of page.stage.heads.entries()) {
    nodes.paint((region) => page.legend.colour(who, region));
    changing?.show(source.sample());
  }
  page.legend.draw();
  page.course.draw();
  page.pointer.draw();
  for (const panel of page.panels) panel.draw?.();
});
let before = store.get("theme");
addEventListener("beforeprint", () => { before = store.get("theme"); store.set("theme", "print"); page.stage.render(); });
addEventListener("afterprint", () => store.set("theme", before));
window.__stat = () => ({ first: window.__first, drawn: page.stage.frames, received: source.frames ?? 0, time: source.time() });
