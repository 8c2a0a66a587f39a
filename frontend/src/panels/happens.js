// What happens to people while it runs: a pulse of stress, and turning towards or away.

import { h, labelled, options } from "../dom.js";
import { number, t, titled } from "../texts.js";

const AMYGDALA = "amygdala";
const CHOSEN = "chosen";

export const happens = {
  title: "happens.title",
  open: true,
  applies: (header) => header.mode === "live" && (header.pulse !== null || header.relations.length > 0),
  build(page) {
    const parts = [page.source.header.pulse ? pulse(page) : null, ...page.source.header.relations.map((relation) => turning(page, relation))].filter(Boolean);
    const again = h("button", { type: "button", class: "quiet", onclick: () => page.source.send({ do: "restart" }) }, t("happens.restart"));
    return {
      element: h("div", {}, ...parts.map((part) => part.element), again),
      state: (state) => parts.forEach((part) => part.state?.(state)),
    };
  },
};

function pulse({ source, store, course, announce, keys }) {
  const { header } = source;
  const offer = header.pulse;
  const who = h("select", {}, ...options([["", t("everybody")], ...header.people.map((someone) => [someone.name, someone.name])], header.people[0].name));
  const places = [...(offer.regions.length ? [[AMYGDALA, t("happens.amygdala")]] : []), [CHOSEN, t("happens.chosen")]];
  const where = h("select", {}, ...options(places, places[0][0]));
  const size = slider(titled(t("happens.amplitude"), offer.unit), -offer.most, offer.most, offer.amplitude);
  const length = slider(t("happens.duration"), 0.1, 10, offer.duration);
  const send = () => {
    const chosen = store.get("selected");
    const regions = where.value === AMYGDALA ? offer.regions : chosen === null ? [] : [chosen];
    if (!regions.length) return announce(t("happens.choose"));
    source.send({ do: "pulse", person: who.value || null, regions, amplitude: size.value(), duration: length.value() });
    course.mark(source.time(), source.time() + length.value());
  };
  keys.pulse = send;
  return {
    element: h("fieldset", {}, h("legend", {}, t("happens.pulse")),
      labelled(t("happens.who"), who), labelled(t("happens.where"), where), size.element, length.element,
      h("button", { type: "button", class: "strong", onclick: send }, t("happens.send"))),
  };
}

function slider(text, low, high, start) {
  const shown = h("output", {}, number(start));
  const input = h("input", { type: "range", min: low, max: high, step: "any", value: start, oninput: () => { shown.textContent = number(Number(input.value)); } });
  return { element: labelled(text, input, shown), value: () => Number(input.value) };
}

function turning({ source, stage }, relation) {
  const shown = h("output", {}, number(relation.gain));
  const towards = h("input", { type: "checkbox", checked: true, onchange: () => send(towards.checked ? Number(strength.value) || 1 : 0) });
  const strength = h("input", { type: "range", min: 0, max: 3, step: 0.05, value: 1, oninput: () => { shown.textContent = number(relation.gain * strength.value); }, onchange: () => send(Number(strength.value)) });
  const send = (factor) => source.send({ do: "relate", name: relation.name, factor });
  return {
    element: h("fieldset", {}, h("legend", {}, relation.name),
      labelled(t("relation.towards"), towards, null, { class: "field check" }),
      labelled(t("relation.strength"), strength, shown)),
    state(state) {
      const factor = state.factors[relation.name] ?? 1;
      towards.checked = factor > 0;
      if (document.activeElement !== strength && factor > 0) strength.value = factor;
      shown.textContent = number(relation.gain * factor);
      stage.relate(state.factors);
    },
  };
}
