// What this is: simulated, by which model, with which numbers, and what it must not be taken for.

import { h } from "../dom.js";
import { t } from "../texts.js";

export const about = {
  title: "about.title",
  open: false,
  applies: () => true,
  build({ source }) {
    const { facts, quantities, placed } = source.header;
    const rows = Object.entries(facts).filter(([, value]) => value !== "" && value !== null && String(value).length > 0);
    const thinned = quantities.filter((q) => q.every > 1);
    return {
      element: h("div", {},
        h("p", {}, t("about.simulated")),
        h("p", {}, t("about.layout")),
        placed ? null : h("p", {}, t("about.unplaced")),
        ...thinned.map((q) => h("p", {}, t("about.thinned", { name: q.name, every: q.every }))),
        h("dl", {}, ...rows.flatMap(([name, value]) => [h("dt", { lang: "en" }, name.replaceAll("_", " ")), h("dd", { lang: "en" }, written(value))])),
        h("p", { class: "hint" }, t("about.notices"))),
    };
  },
};

function written(value) {
  if (Array.isArray(value)) return value.map(written).join("; ");
  if (value && typeof value === "object") return Object.entries(value).map(([name, item]) => `${name} ${written(item)}`).join(", ");
  return String(value);
}
