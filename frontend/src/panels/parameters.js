// Parameters of the model, made from their declarations: name, unit, meaning, where the number comes from.

import { h, identifier, labelled, options } from "../dom.js";
import { number, t, titled } from "../texts.js";

export const parameters = {
  title: "parameters.title",
  open: false,
  applies: (header) => header.mode === "live",
  build({ source }) {
    const { header } = source;
    const who = h("select", { onchange: () => rows.forEach((row) => row.show()) },
      ...options([["", t("everybody")], ...header.people.map((someone) => [someone.name, someone.name])], ""));
    const person = () => who.value || null;
    const rows = header.parameters.map((parameter) => one(source, parameter, person));
    return {
      element: h("div", {}, h("p", { class: "hint" }, t(header.facts.balance ? "parameters.balanced" : "parameters.hint")),
        header.people.length > 1 ? labelled(t("happens.who"), who) : null, ...rows.map((row) => row.element)),
      state: (state) => rows.forEach((row) => row.state(state)),
    };
  },
};

function one(source, parameter, person) {
  const { people } = source.header;
  let values = parameter.values;
  const shown = h("output");
  const about = identifier("about");
  const input = h("input", {
    type: "range", min: parameter.low, max: parameter.high, step: "any", "aria-describedby": about,
    oninput: () => { shown.textContent = number(Number(input.value)); },
    onchange: () => source.send({ do: "set", name: parameter.name, value: Number(input.value), person: person() }),
  });
  const back = h("button", { type: "button", class: "quiet small", "aria-label": t("parameters.back", { name: parameter.name }), onclick: () => restore() }, "↺");
  const restore = () => people.forEach((someone, k) => {
    if (person() === null || person() === someone.name) source.send({ do: "set", name: parameter.name, value: parameter.values[k], person: someone.name });
  });
  const show = () => {
    const chosen = people.map((someone) => someone.name).indexOf(person());
    const own = chosen < 0 ? values : [values[chosen]];
    const same = own.every((value) => value === own[0]);
    input.max = Math.max(parameter.high, ...own);
    input.min = Math.min(parameter.low, ...own);
    input.value = own.reduce((a, b) => a + b, 0) / own.length;
    shown.textContent = same ? number(own[0]) : t("parameters.differ");
    back.hidden = own.every((value) => parameter.values.includes(value));
  };
  show();
  const told = parameter.tag === "published" && parameter.source ? parameter.source : t(`tag.${parameter.tag}`);
  return {
    element: h("div", { class: "parameter" },
      labelled(titled(parameter.name, parameter.unit), input, h("span", { class: "end" }, back, shown)),
      h("p", { class: "hint", id: about, lang: "en" }, `${parameter.meaning}${told ? ` · ${told}` : ""}`)),
    show,
    state(state) {
      values = (parameter.name === "coupling" ? state.coupling : state.params[parameter.name]) ?? parameter.values;
      if (document.activeElement !== input) show();
    },
  };
}
