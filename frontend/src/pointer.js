// Hovering shows a region's name and values; a click chooses it.

import { marker } from "./colours.js";
import { clear, h } from "./dom.js";
import { number, t, translated, withUnit } from "./texts.js";

const STILL = 5; // pixels that a click may move

export class Pointer {
  constructor(stage, source, store) {
    this.stage = stage;
    this.source = source;
    this.store = store;
    this.tip = h("div", { class: "tip", role: "tooltip", hidden: true });
    stage.box.append(this.tip);
    const { canvas } = stage;
    canvas.addEventListener("pointermove", (event) => this.#hover(event));
    canvas.addEventListener("pointerleave", () => this.#show(null));
    canvas.addEventListener("pointerdown", (event) => { this.pressed = [event.clientX, event.clientY]; });
    canvas.addEventListener("click", (event) => this.#choose(event));
  }

  #under(event) {
    const { left, top } = this.stage.canvas.getBoundingClientRect();
    this.at = [event.clientX - left, event.clientY - top];
    return this.stage.under(...this.at);
  }

  #hover(event) {
    if (event.buttons) return this.#show(null);
    this.#show(this.#under(event));
  }

  #choose(event) {
    if (this.pressed && Math.hypot(event.clientX - this.pressed[0], event.clientY - this.pressed[1]) > STILL) return;
    const found = this.#under(event);
    this.store.set("selected", found ? found.region : null);
    this.#show(found);
  }

  #show(found) {
    this.found = found;
    this.tip.hidden = !found;
    this.stage.canvas.classList.toggle("pointing", Boolean(found));
    if (found) this.draw();
  }

  draw() {
    if (!this.found) return;
    const { who, region } = this.found;
    const { regions, people, quantities, brains } = this.source.header;
    const place = brains[people[who].brain].xyz[region].map((x) => number(x)).join(", ");
    const shown = quantities.map((q, k) => [q, this.source.value(k, who, region)]).filter(([, value]) => Number.isFinite(value));
    clear(this.tip).append(
      h("strong", {}, `${marker(who)} ${regions.name[region]}`),
      h("span", {}, `${people[who].name} · ${regions.label[region]}${regions.system[region] ? ` · ${translated("system", regions.system[region])}` : ""}`),
      this.source.header.placed ? h("span", {}, t("pointer.place", { place })) : "",
      ...shown.map(([q, value]) => h("span", { class: "value" }, h("span", {}, q.name), h("span", {}, withUnit(value, q.unit)))));
    const { clientWidth, clientHeight } = this.stage.box;
    const x = Math.min(this.at[0] + 14, clientWidth - this.tip.offsetWidth - 6);
    const y = Math.min(this.at[1] + 14, clientHeight - this.tip.offsetHeight - 6);
    this.tip.style.transform = `translate(${Math.max(4, x)}px, ${Math.max(4, y)}px)`;
  }
}
