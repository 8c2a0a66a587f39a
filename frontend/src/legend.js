// What colours mean: systems that can be picked one by one, or a scale with its unit.

import { css, ramp, system } from "./colours.js";
import { clear, h } from "./dom.js";
import { number, t, titled, translated } from "./texts.js";

export class Legend {
  constructor(source, store) {
    this.source = source;
    this.store = store;
    this.systems = [...new Set(source.header.regions.system)].filter(Boolean).sort();
    this.element = h("div", { class: "legend" });
  }

  // Colour of a region of a person.
  colour(who, region) {
    if (this.store.get("colour") === "system") {
      const k = this.systems.indexOf(this.source.header.regions.system[region]);
      return k < 0 ? [0.6, 0.6, 0.6] : system(k);
    }
    const quantity = this.store.get("quantity");
    const [low, high] = this.source.range(quantity);
    const value = this.source.value(quantity, who, region);
    return Number.isFinite(value) ? ramp((value - low) / (high - low || 1)) : [0.5, 0.5, 0.5];
  }

  dimmed(region) {
    const picked = this.store.get("system");
    return picked !== null && this.source.header.regions.system[region] !== picked;
  }

  rebuild() {
    clear(this.element);
    if (this.store.get("colour") === "system") this.#systems();
    else this.#scale();
    this.draw();
  }

  #systems() {
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", t("legend.systems"));
    this.low = this.high = null;
    this.systems.forEach((name, k) => {
      const swatch = h("span", { class: "swatch", "aria-hidden": "true" });
      swatch.style.background = css(system(k));
      const picked = this.store.get("system") === name;
      this.element.append(h("button", {
        type: "button", class: "quiet", "aria-pressed": String(picked), onclick: () => this.store.set("system", picked ? null : name),
      }, swatch, translated("system", name)));
    });
  }

  #scale() {
    const quantity = this.source.header.quantities[this.store.get("quantity")];
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", t("legend.scale"));
    const bar = h("span", { class: "bar", "aria-hidden": "true" });
    bar.style.background = `linear-gradient(to right, ${Array.from({ length: 10 }, (_, k) => css(ramp(k / 9))).join(", ")})`;
    this.low = h("span");
    this.high = h("span");
    this.element.append(h("span", { class: "what" }, titled(quantity.name, quantity.unit)),
      h("span", { class: "scale" }, this.low, bar, this.high),
      quantity.meaning ? h("span", { class: "meaning", lang: "en" }, quantity.meaning) : "",
      this.source.live ? h("button", { type: "button", class: "quiet", onclick: () => this.source.refit() }, t("legend.refit")) : "");
  }

  draw() {
    if (!this.low) return;
    const [low, high] = this.source.range(this.store.get("quantity"));
    const texts = [`≤ ${number(low)}`, `≥ ${number(high)}`]; // what lies outside has the colour of the end
    if (this.low.textContent !== texts[0]) this.low.textContent = texts[0];
    if (this.high.textContent !== texts[1]) this.high.textContent = texts[1];
  }
}
