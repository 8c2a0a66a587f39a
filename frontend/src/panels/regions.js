// The numbers behind the picture: every region with its values now.

import { marker } from "../colours.js";
import { download, h } from "../dom.js";
import { number, t, titled, translated } from "../texts.js";

const REDRAWN = 500; // ms

export const regions = {
  title: "regions.title",
  open: false,
  applies: () => true,
  build({ source, store }) {
    const { header } = source;
    const names = header.regions;
    const head = h("tr");
    const rows = names.label.map((label, region) => {
      const values = header.people.map(() => h("td", { class: "number" }));
      const choose = h("button", { type: "button", class: "link", onclick: () => store.set("selected", region) }, names.name[region]);
      return { element: h("tr", {}, h("th", { scope: "row" }, choose), h("td", {}, translated("system", names.system[region])), ...values), values, choose };
    });
    const table = h("table", {}, h("caption", { class: "hint" }, t("regions.caption")), h("thead", {}, head), h("tbody", {}, ...rows.map((row) => row.element)));
    const box = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("regions.title") }, table);
    let drawn = 0;
    const quantity = () => header.quantities[store.get("quantity")];
    const heads = () => head.replaceChildren(h("th", { scope: "col" }, t("course.region")), h("th", { scope: "col" }, t("regions.system")),
      ...header.people.map((someone, k) => h("th", { scope: "col", class: "number" }, `${marker(k)} ${titled(quantity().name, quantity().unit)}`)));
    const save = () => {
      const lines = names.label.map((label, r) => [label, names.system[r], ...header.people.map((_, p) => source.value(store.get("quantity"), p, r))].join(","));
      download(`${quantity().name}-${source.time().toFixed(2)}s.csv`, [["region", "system", ...header.people.map((someone) => `"${someone.name}"`)].join(","), ...lines].join("\n"));
    };
    store.on(["quantity"], heads);
    store.on(["selected"], (region) => rows.forEach((row, k) => row.element.classList.toggle("chosen", k === region)));
    heads();
    return {
      element: h("div", {}, box, h("button", { type: "button", class: "quiet", onclick: save }, t("course.save"))),
      draw() {
        if (!box.offsetParent || performance.now() - drawn < REDRAWN) return;
        drawn = performance.now();
        rows.forEach((row, r) => row.values.forEach((cell, p) => { cell.textContent = number(source.value(store.get("quantity"), p, r)); }));
      },
    };
  },
};
