// Everything from the keyboard. Keys of one character can be switched off, since speech input types them by accident.

import { h, labelled } from "./dom.js";
import { remember, remembered, createStore } from "./store.js";
import { t } from "./texts.js";

const TURN = 0.12; // rad

export function keyboard({ stage, store, transport, keys, themes, languages }) {
  const next = (list, now) => list[(list.indexOf(now) + 1) % list.length];
  const region = (step) => {
    const count = stage.header.regions.label.length;
    const now = store.get("selected");
    store.set("selected", now === null ? (step > 0 ? 0 : count - 1) : (now + step + count) % count);
  };
  const single = {
    " ": ["play", () => transport.toggle()],
    n: ["next", () => region(1)],
    b: ["previous", () => region(-1)],
    c: ["colour", () => store.set("colour", store.get("colour") === "system" ? "state" : "system")],
    a: ["arrangement", () => store.set("arrangement", next(["facing", "beside", "circle"], store.get("arrangement")))],
    r: ["relations", () => store.set("relations", !store.get("relations"))],
    e: ["fewer", () => store.set("edges", Math.max(0, store.get("edges") - 50))],
    w: ["more", () => store.set("edges", Math.min(stage.mostEdges, store.get("edges") + 50))],
    p: ["pulse", () => keys.pulse?.()],
    f: ["fit", () => stage.fit()],
    t: ["theme", () => themes()],
    l: ["language", () => languages()],
    ",": ["back", () => transport.step(-1)],
    ".": ["forward", () => transport.step(1)],
    "?": ["help", () => help.showModal()],
  };
  const onCanvas = {
    ArrowLeft: () => stage.view.turn(-TURN, 0), ArrowRight: () => stage.view.turn(TURN, 0),
    ArrowUp: () => stage.view.turn(0, TURN), ArrowDown: () => stage.view.turn(0, -TURN),
    "+": () => stage.view.zoom(0.9), "=": () => stage.view.zoom(0.9), "-": () => stage.view.zoom(1.1),
  };
  const active = createStore({ on: remembered("keys", "on") === "on" });
  const box = h("input", { type: "checkbox", checked: active.get("on"), onchange: () => { active.set("on", box.checked); remember("keys", box.checked ? "on" : "off"); } });
  const rows = [
    ...Object.entries(single).map(([key, [name]]) => [key === " " ? t("keys.space") : key, t(`keys.${name}`)]),
    ["← → ↑ ↓ + −", t("keys.turn")], ["Esc", t("keys.escape")],
  ];
  const heading = h("h2", { id: "keys-title" }, t("keys.title"));
  const help = h("dialog", { "aria-labelledby": "keys-title" }, heading,
    h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("keys.key")), h("th", { scope: "col" }, t("keys.does")))),
      h("tbody", {}, ...rows.map(([key, text]) => h("tr", {}, h("td", {}, h("kbd", {}, key)), h("td", {}, text))))),
    labelled(t("keys.active"), box, null, { class: "field check" }),
    h("form", { method: "dialog" }, h("button", { class: "strong" }, t("keys.close"))));

  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key === "Escape") return store.set("selected", null);
    if (event.target === stage.canvas && onCanvas[event.key]) {
      event.preventDefault();
      return onCanvas[event.key]();
    }
    if (typing || !active.get("on")) return;
    if (event.key === " " && event.target.closest?.("button, summary, a")) return;
    const entry = single[event.key];
    if (!entry) return;
    event.preventDefault();
    entry[1]();
  }
  document.addEventListener("keydown", pressed);
  return { help, forget: () => document.removeEventListener("keydown", pressed) };
}
