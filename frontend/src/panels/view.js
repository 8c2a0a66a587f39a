// How it is drawn: colours, links, what is between people, where people are.

import { h, labelled, options } from "../dom.js";
import { ARRANGEMENTS } from "../scene/layout.js";
import { number, t } from "../texts.js";

export const view = {
  title: "view.title",
  open: true,
  applies: () => true,
  build({ source, store, stage }) {
    const { header } = source;
    const most = Math.max(0, ...header.brains.map((brain) => brain.edges.length));
    const colour = h("select", { onchange: () => store.set("colour", colour.value) },
      ...options([["state", t("view.state")], ...(header.regions.system.some(Boolean) ? [["system", t("view.system")]] : [])], store.get("colour")));
    const shown = h("output", {}, String(store.get("edges")));
    const edges = h("input", { type: "range", min: 0, max: most, step: 1, value: store.get("edges"), oninput: () => store.set("edges", Number(edges.value)) });
    const weakest = h("p", { class: "hint" });
    const relations = h("input", { type: "checkbox", checked: store.get("relations"), onchange: () => store.set("relations", relations.checked) });
    const arrangement = h("select", { onchange: () => store.set("arrangement", arrangement.value) },
      ...options(ARRANGEMENTS.map((name) => [name, t(`arrangement.${name}`)]), store.get("arrangement")));
    const from = (name) => h("button", { type: "button", class: "quiet", onclick: () => { stage.view.from(name); stage.fit(); } }, t(`view.from.${name}`));
    const tell = () => {
      const count = store.get("edges");
      shown.textContent = String(count);
      edges.value = count;
      const lowest = header.brains.map((brain) => brain.edges[Math.min(count, brain.edges.length) - 1]?.[2]).filter((w) => w !== undefined);
      weakest.textContent = lowest.length ? t("view.weakest", { weight: number(Math.min(...lowest)) }) : t("view.none");
    };
    store.on(["edges"], tell);
    store.on(["colour"], (value) => { colour.value = value; });
    store.on(["arrangement"], (value) => { arrangement.value = value; });
    store.on(["relations"], (value) => { relations.checked = value; });
    tell();
    return {
      element: h("div", {},
        labelled(t("view.colour"), colour),
        labelled(t("view.edges"), edges, shown), weakest,
        header.relations.length ? labelled(t("view.relations"), relations, null, { class: "field check" }) : null,
        header.people.length > 1 ? labelled(t("view.arrangement"), arrangement) : null,
        h("div", { class: "row", role: "group", "aria-label": t("view.from") }, from("front"), from("side"), from("above"))),
    };
  },
};
