// The time course of the chosen region, or of the mean of all, one line per person.

import uPlot from "uplot";
import { DASHES, THEMES, marker, person } from "./colours.js";
import { download, h, labelled, options } from "./dom.js";
import { number, t, titled } from "./texts.js";

const REDRAWN = 100; // ms

export class Course {
  constructor(source, store) {
    this.source = source;
    this.store = store;
    this.events = [];
    this.drawn = 0;
    const { label, name } = source.header.regions;
    const entries = label.map((_, k) => [k, name[k]]).sort((a, b) => a[1].localeCompare(b[1]));
    this.region = h("select", { onchange: () => store.set("selected", this.region.value === "" ? null : Number(this.region.value)) },
      ...options([["", t("course.mean")], ...entries], store.get("selected") ?? ""));
    this.quantity = h("select", { onchange: () => store.set("quantity", Number(this.quantity.value)) },
      ...options(source.header.quantities.map((q, k) => [k, q.name]), store.get("quantity")));
    this.box = h("div", { class: "plot", role: "img" });
    this.element = h("section", { class: "course", "aria-label": t("course.title") },
      h("div", { class: "row" },
        labelled(t("course.region"), this.region, null, { class: "field inline" }),
        labelled(t("course.quantity"), this.quantity, null, { class: "field inline" }),
        h("span", { class: "key" }, ...source.header.people.map((someone, k) => h("span", { "data-person": k }, `${marker(k)} ${someone.name}`))),
        h("button", { type: "button", class: "quiet", onclick: () => this.save() }, t("course.save"))),
      this.box);
    new ResizeObserver(() => this.fit()).observe(this.box);
  }

  get unit() {
    return this.source.header.quantities[this.store.get("quantity")].unit;
  }

  // Build the plot anew: another theme, quantity or region.
  rebuild() {
    this.plot?.destroy();
    const look = THEMES[this.store.get("theme")];
    const region = this.store.get("selected");
    const quantity = this.source.header.quantities[this.store.get("quantity")];
    this.region.value = region ?? "";
    this.quantity.value = this.store.get("quantity");
    const where = region === null ? t("course.mean") : this.source.header.regions.name[region];
    this.box.setAttribute("aria-label", t("course.described", { quantity: quantity.name, where }));
    const axis = { stroke: look.quiet, grid: { stroke: look.line, width: 1 }, ticks: { stroke: look.line }, font: "11px system-ui", labelFont: "11px system-ui", labelSize: 16 };
    this.plot = new uPlot({
      width: this.box.clientWidth || 600, height: this.box.clientHeight || 120, legend: { show: false }, cursor: { y: false },
      scales: { x: { time: false } },
      axes: [
        { ...axis, label: t(this.source.header.clock === "weeks" ? "clock.axis" : "course.time"), size: 26, values: (_, ticks) => ticks.map((v) => number(v, 6)) },
        { ...axis, label: titled(quantity.name, quantity.unit), size: 62, space: 24, values: (_, ticks) => ticks.map((v) => number(v, 4)) },
      ],
      series: [{}, ...this.source.header.people.map((_, k) => ({
        stroke: person(this.store.get("theme"), k), width: 1.6, dash: DASHES[k % DASHES.length], points: { show: false },
      }))],
      hooks: { drawClear: [(plot) => this.#marks(plot, look)] },
    }, [[], ...this.source.header.people.map(() => [])], this.box);
    for (const [k, entry] of [...this.element.querySelectorAll("[data-person]")].entries()) entry.style.color = person(this.store.get("theme"), k);
    this.drawn = 0;
    this.#refill();
  }

  #refill() {
    if (this.source.ready()) this.plot.setData(this.source.course(this.store.get("quantity"), this.store.get("selected")));
  }

  // Pulses as bands, and where the reader is in a saved run.
  #marks(plot, look) {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.fillStyle = look.line;
    for (const { from, to } of this.events) {
      const [left, right] = [from, to].map((time) => Math.max(bbox.left, Math.min(bbox.left + bbox.width, plot.valToPos(time, "x", true))));
      if (right > left) ctx.fillRect(left, bbox.top, right - left, bbox.height);
    }
    if (!this.source.live) {
      ctx.fillStyle = look.between;
      ctx.fillRect(plot.valToPos(this.source.time(), "x", true) - 1, bbox.top, 2, bbox.height);
    }
    ctx.restore();
  }

  mark(from, to) {
    this.events = [...this.events.slice(-9), { from, to }];
  }

  draw() {
    const now = performance.now();
    if (!this.plot || !this.source.ready() || now - this.drawn < REDRAWN) return;
    this.drawn = now;
    if (this.events.some(({ from }) => from > this.source.time())) this.events = []; // begun again
    if (this.source.live) this.#refill();
    else this.plot.redraw(false);
  }

  fit() {
    if (this.plot && this.box.clientWidth) this.plot.setSize({ width: this.box.clientWidth, height: this.box.clientHeight });
  }

  save() {
    const [times, ...lines] = this.source.course(this.store.get("quantity"), this.store.get("selected"));
    const quantity = this.source.header.quantities[this.store.get("quantity")];
    const head = [this.source.header.clock === "weeks" ? "time (weeks)" : "time (s)", ...this.source.header.people.map((someone) => titled(`${someone.name} ${quantity.name}`, quantity.unit))];
    const rows = times.map((time, k) => [time, ...lines.map((line) => line[k])].map((x) => Number(x.toPrecision(6))).join(","));
    const region = this.store.get("selected");
    const where = region === null ? "mean" : this.source.header.regions.label[region];
    download(`${quantity.name}-${where}.csv`, [head.map((x) => `"${x.replaceAll('"', '""')}"`).join(","), ...rows].join("\n"));
  }
}
