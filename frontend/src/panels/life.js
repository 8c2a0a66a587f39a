// A life: dials of every person now, with the other course as a ghost; the line of one dial over the weeks with the episodes
// above it. Where the reader is in time is the transport's; a click into the line goes there.

import uPlot from "uplot";
import { DASHES, THEMES, marker, person } from "../colours.js";
import { h, labelled, options } from "../dom.js";
import { number, t, titled } from "../texts.js";

const REDRAWN = 100; // ms
const SHOWN = ["window", "danger", "control", "expectation", "cortisol", "mark", "homotopic", "cortex_limbic"];

// Place of a moment among the samples of a course.
function place(times, time) {
  let k = times.findIndex((value) => value > time);
  if (k < 0) k = times.length;
  return Math.max(0, k - 1);
}

function span(name, rows) {
  const values = rows.flatMap((row) => row[name] ?? []).filter((v) => v !== null);
  return [Math.min(0, ...values), Math.max(1e-9, ...values)];
}

export const life = {
  title: "life.title",
  open: true,
  applies: (header) => Boolean(header.life),
  build({ source, store }) {
    const { header } = source;
    const told = header.life;
    const courses = [{ name: t("life.this"), ...told }, ...told.beside];
    const names = Object.keys(told.quantities).filter((name) => courses.some((c) => c.people.some((p) => p[name])));
    const ranges = Object.fromEntries(names.map((name) => [name, span(name, courses.flatMap((c) => c.people))]));
    const dials = header.people.flatMap((someone, p) => {
      const own = SHOWN.filter((name) => told.people[p][name]);
      return own.length ? [dialled(someone, p, own)] : [];
    });
    const between = told.bonds.map((bond, k) => between_(bond, k));
    let chosen = names.includes("window") ? "window" : names[0];
    const select = h("select", { onchange: () => { chosen = select.value; rebuild(); } },
      ...options(names.map((name) => [name, t(`dial.${name}`)]), chosen));
    const box = h("div", { class: "plot life", role: "img" });
    const lanes = h("div", { class: "lanes" });
    let plot = null;
    let drawn = 0;
    let shown = null;

    function dialled(someone, p, own) {
      const rows = own.map((name) => {
        const bar = h("span", { class: "fill" });
        const ghosts = told.beside.map((other) => h("span", { class: "ghost", title: other.name }));
        const value = h("output");
        const { unit, meaning } = told.quantities[name];
        const text = t(`dial.${name}`);
        return { name, bar, ghosts, value, element: h("div", { class: "dial", role: "group", "aria-label": text, title: `${meaning} (${unit})` }, h("span", { class: "what" }, text), h("span", { class: "track" }, bar, ...ghosts), value) };
      });
      return { p, rows, element: h("div", { class: "dials" }, h("h3", {}, `${marker(p)} ${someone.name}`), ...rows.map((row) => row.element)) };
    }

    function between_(bond, k) {
      const cells = ["quality", "comfort", "synchrony"].filter((name) => bond[name]).map((name) => ({ name, value: h("output") }));
      return { k, cells, element: h("div", { class: "dials" }, h("h3", {}, bond.name), ...cells.map((cell) => h("div", { class: "dial plain" }, h("span", { class: "what" }, t(`dial.${cell.name}`)), cell.value))) };
    }

    function paint() {
      const time = source.time();
      for (const { p, rows } of dials) {
        for (const { name, bar, ghosts, value } of rows) {
          const [low, high] = ranges[name];
          const share = (v) => `${Math.max(0, Math.min(100, (100 * (v - low)) / (high - low)))}%`;
          const now = told.people[p][name][place(told.times, time)];
          bar.style.width = now === null ? "0" : share(now);
          value.textContent = now === null ? "–" : number(now);
          told.beside.forEach((other, k) => {
            const there = other.people[p]?.[name]?.[place(other.times, time)];
            ghosts[k].style.left = there === undefined || there === null ? "-9px" : share(there);
          });
        }
      }
      for (const { k, cells } of between) for (const cell of cells) cell.value.textContent = number(told.bonds[k][cell.name][place(told.times, time)] ?? NaN);
    }

    function rebuild() {
      plot?.destroy();
      const look = THEMES[store.get("theme")];
      const lines = courses.flatMap((course, c) => header.people.flatMap((someone, p) => (course.people[p]?.[chosen] ? [{ c, p, course }] : [])));
      const times = [...new Set(courses.flatMap((course) => course.times))].sort((a, b) => a - b);
      const data = lines.map(({ course, p }) => {
        const at = new Map(course.times.map((time, k) => [time, course.people[p][chosen][k]]));
        return times.map((time) => (at.has(time) ? at.get(time) : undefined));
      });
      const { unit } = told.quantities[chosen];
      box.setAttribute("aria-label", t("life.described", { quantity: t(`dial.${chosen}`) }));
      const axis = { stroke: look.quiet, grid: { stroke: look.line, width: 1 }, ticks: { stroke: look.line }, font: "11px system-ui", labelFont: "11px system-ui", labelSize: 14 };
      plot = new uPlot({
        width: box.clientWidth || 260, height: 130, legend: { show: false }, cursor: { y: false, drag: { x: false } },
        scales: { x: { time: false } },
        axes: [
          { ...axis, label: t("clock.axis"), size: 26, values: (_, ticks) => ticks.map((v) => number(v, 5)) },
          { ...axis, label: titled(t(`dial.${chosen}`), unit), size: 44, space: 24, values: (_, ticks) => ticks.map((v) => number(v, 3)) },
        ],
        series: [{}, ...lines.map(({ c, p }) => ({ stroke: c ? look.quiet : person(store.get("theme"), p), width: 1.6, dash: DASHES[c % DASHES.length], points: { show: false }, spanGaps: true }))],
        hooks: { drawClear: [mark] },
      }, [times, ...data], box);
      plot.over.addEventListener("click", (event) => { store.set("playing", false); source.seek(plot.posToVal(event.offsetX, "x")); });
      for (const { p, rows } of dials) for (const row of rows) row.bar.style.background = person(store.get("theme"), p);
      laned();
    }

    function mark(drawnPlot) {
      const { ctx, bbox } = drawnPlot;
      ctx.save();
      ctx.fillStyle = THEMES[store.get("theme")].between;
      ctx.fillRect(drawnPlot.valToPos(source.time(), "x", true) - 1, bbox.top, 2, bbox.height);
      ctx.restore();
    }

    function laned() {
      const kinds = [...new Set(told.episodes.map((e) => e.kind))];
      const last = Math.max(...told.times) || 1;
      lanes.replaceChildren(...kinds.map((kind) => h("div", { class: "lane" }, h("span", { class: "what", lang: "en" }, kind), h("span", { class: "track" },
        ...told.episodes.filter((e) => e.kind === kind).map((e) => h("span", { class: "span", title: `${number(e.start)} – ${number(e.end)}` }))))));
      kinds.forEach((kind, row) => told.episodes.filter((e) => e.kind === kind).forEach((e, k) => {
        const { style } = lanes.children[row].lastChild.children[k];
        style.left = `${(100 * e.start) / last}%`;
        style.width = `${Math.max(0.5, (100 * (Math.min(e.end, last) - e.start)) / last)}%`;
        style.opacity = 0.35 + 0.65 * Math.sqrt(e.share);
      }));
    }

    store.on(["theme"], () => rebuild());
    rebuild();
    paint();
    return {
      element: h("div", { class: "living" }, ...dials.map((d) => d.element), ...between.map((b) => b.element),
        told.beside.length ? h("p", { class: "hint" }, t("life.beside", { names: told.beside.map((other) => other.name).join(", ") })) : null,
        labelled(t("life.line"), select), box, lanes, h("p", { class: "hint" }, t("life.hint"))),
      draw() {
        const now = performance.now();
        if (now - drawn < REDRAWN || (shown === source.time() && plot.width === box.clientWidth)) return;
        drawn = now;
        shown = source.time();
        if (box.clientWidth && plot.width !== box.clientWidth) plot.setSize({ width: box.clientWidth, height: 130 });
        paint();
        plot.redraw(false);
      },
    };
  },
};
