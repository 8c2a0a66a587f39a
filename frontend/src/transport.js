// Playing: start and stop, pace, and in a saved run the way through it.

import { h, labelled } from "./dom.js";
import { clock, number, t } from "./texts.js";

const PACES = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20];

export class Transport {
  constructor(source, store) {
    this.source = source;
    this.store = store;
    this.before = performance.now();
    this.button = h("button", { type: "button", class: "play", onclick: () => this.toggle() });
    this.clock = h("output", { class: "clock" });
    this.pace = h("select", { onchange: () => this.paced(Number(this.pace.value)) },
      ...PACES.map((pace) => h("option", { value: pace, selected: pace === 1 }, t("transport.times", { pace: number(pace) }))));
    this.way = h("input", {
      type: "range", min: source.from ?? 0, max: source.to ?? 1, step: "any", "aria-label": t("transport.way"),
      oninput: () => { source.seek(Number(this.way.value)); },
    });
    this.element = h("div", { class: "transport", role: "group", "aria-label": t("transport.title") },
      this.button, this.clock, source.live ? null : this.way,
      labelled(t("transport.pace"), this.pace, null, { class: "field inline" }));
    this.show();
  }

  toggle() {
    if (this.source.live) return this.source.send({ do: "pause", on: this.store.get("playing") });
    if (!this.store.get("playing") && this.source.time() >= this.source.to) this.source.seek(this.source.from);
    this.store.set("playing", !this.store.get("playing"));
  }

  paced(pace) {
    if (this.source.live) this.source.send({ do: "pace", rate: pace });
    else this.store.set("pace", pace);
  }

  step(direction) {
    if (this.source.live) return;
    this.store.set("playing", false);
    this.source.seek(this.source.time() + direction * (this.source.to - this.source.from) / 100);
  }

  show() {
    const playing = this.store.get("playing");
    this.button.textContent = playing ? "❚❚" : "▶";
    this.button.setAttribute("aria-label", t(playing ? "transport.stop" : "transport.play"));
    this.pace.value = this.store.get("pace");
  }

  draw() {
    const now = performance.now();
    const passed = (now - this.before) / 1000;
    this.before = now;
    if (!this.source.live && this.store.get("playing")) {
      this.source.seek(this.source.time() + passed * this.store.get("pace"));
      if (this.source.time() >= this.source.to) this.store.set("playing", false);
    }
    if (!this.source.live && document.activeElement !== this.way) this.way.value = this.source.time();
    const text = clock(this.source);
    if (this.clock.textContent !== text) this.clock.textContent = text;
    if (!this.source.live) this.way.setAttribute("aria-valuetext", text);
  }
}
