// The room: heads, what is between them, names, and what lies under the pointer.

import { Color, Group, Scene, Vector3, WebGLRenderer } from "three";
import { THEMES, marker, person } from "../colours.js";
import { h } from "../dom.js";
import { number, t } from "../texts.js";
import { Arcs } from "./arcs.js";
import { View } from "./camera.js";
import { Changing } from "./changing.js";
import { Edges } from "./edges.js";
import { glass, glassGeometry } from "./glass.js";
import { places } from "./layout.js";
import { Nodes } from "./nodes.js";

const SHARPEST = 2; // device pixels per pixel
const NEAR = 16; // pixels from a region within which the pointer means it
const LINE = 17; // pixels between two labels
const HIDDEN = 200; // ms between frames when the page is out of sight
const SAMPLED = 90; // vertices apart, of those by which the camera is placed

export class Stage {
  constructor(box, header, store) {
    this.box = box;
    this.header = header;
    this.store = store;
    this.renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
    this.canvas = this.renderer.domElement;
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "application");
    this.overlay = h("div", { class: "overlay", "aria-hidden": "true" });
    box.append(this.canvas, this.overlay);
    this.scene = new Scene();
    this.view = new View(this.canvas, header.people.length);
    this.shape = header.placed ? glassGeometry() : null;
    this.heads = header.people.map((someone, index) => this.#head(someone, index));
    this.arcs = header.relations.map((relation, index) => this.#between(relation, index));
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.frames = 0;
    this.arrange();
    this.dress();
    new ResizeObserver(() => this.resize()).observe(box);
    this.resize();
  }

  #head(someone, index) {
    const brain = this.header.brains[someone.brain];
    const group = new Group();
    const nodes = new Nodes(brain.xyz);
    const edges = new Edges(brain.edges, brain.xyz);
    const hull = this.shape ? glass(this.shape) : null;
    const changing = this.header.changed?.[index]?.length ? new Changing(this.header.changed[index], brain.xyz) : null;
    group.add(nodes.mesh, edges.lines, ...(hull ? [hull] : []), ...(changing ? [changing.lines] : []));
    this.scene.add(group);
    const name = h("div", { class: "name" }, `${marker(index)} ${someone.name}`);
    this.overlay.append(name);
    const corners = this.shape ? sampled(this.shape) : brain.xyz.map((place) => new Vector3(...place));
    return { group, nodes, edges, changing, hull, name, corners, xyz: brain.xyz.map((place) => new Vector3(...place)) };
  }

  #between(relation, index) {
    const arcs = new Arcs(relation, index);
    arcs.name = h("div", { class: "between" });
    arcs.factor = 1;
    this.overlay.append(arcs.name);
    this.scene.add(arcs.group);
    return arcs;
  }

  arrange() {
    places(this.heads.length, this.store.get("arrangement")).forEach(({ x, y, turn }, index) => {
      const { group } = this.heads[index];
      group.position.set(x, y, 0);
      group.rotation.z = turn;
      group.updateMatrixWorld(true);
    });
    for (const arcs of this.arcs) {
      const { sender, receiver } = arcs.relation;
      arcs.connect((k) => this.place(sender, k), (k) => this.place(receiver, k));
      const middle = this.heads[sender].group.position.clone().lerp(this.heads[receiver].group.position, 0.5);
      arcs.spot = middle.setZ(arcs.top?.z ?? 90);
    }
    this.fit();
  }

  // Place of a region in the room.
  place(who, region) {
    return this.heads[who].xyz[region].clone().applyMatrix4(this.heads[who].group.matrixWorld);
  }

  fit() {
    const points = this.heads.flatMap(({ corners, group }) => corners.map((p) => p.clone().applyMatrix4(group.matrixWorld)));
    const tops = this.store.get("relations") ? this.arcs.map((arcs) => arcs.spot) : [];
    this.view.fit([...points, ...tops], 0.1);
  }

  dress() {
    const theme = THEMES[this.store.get("theme")];
    this.scene.background = new Color().setStyle(theme.ground);
    this.heads.forEach(({ nodes, edges, changing, hull, name }, index) => {
      const colour = person(this.store.get("theme"), index);
      raw(nodes.material.uniforms.rim.value, theme.rim);
      edges.dress(theme.edge);
      changing?.dress(theme.between, theme.edge[1]);
      if (hull) {
        raw(hull.material.uniforms.colour.value, colour);
        hull.material.uniforms.alpha.value.set(...theme.glass);
      }
      name.style.color = colour;
    });
    for (const { material, name } of this.arcs) {
      raw(material.uniforms.colour.value, theme.between);
      name.style.color = theme.between;
    }
  }

  // Names of relations carry their strength; `factors` are what has been changed while running.
  relate(factors = {}) {
    const shown = this.store.get("relations");
    const strongest = Math.max(...this.header.relations.map((r) => Math.abs(r.gain)), 1e-12);
    for (const arcs of this.arcs) {
      const { relation } = arcs;
      arcs.factor = factors[relation.name] ?? 1;
      arcs.strength(shown ? (Math.abs(relation.gain) / strongest) * arcs.factor : 0);
      arcs.name.textContent = `${relation.name} · ${arcs.factor ? number(relation.gain * arcs.factor) : t("relation.off")}`;
      arcs.name.hidden = !shown;
    }
  }

  resize() {
    const { clientWidth: width, clientHeight: height } = this.box;
    if (!width || !height) return;
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, SHARPEST));
    this.renderer.setSize(width, height, false);
    this.view.camera.aspect = width / height;
    this.view.camera.updateProjectionMatrix();
    this.fit();
  }

  // The region and person nearest to a point of the canvas, or null.
  under(x, y) {
    let found = null;
    let nearest = NEAR;
    this.heads.forEach((head, who) => head.xyz.forEach((_, region) => {
      const [px, py] = this.#seen(this.place(who, region));
      const distance = Math.hypot(px - x, py - y);
      if (distance < nearest) [nearest, found] = [distance, { who, region }];
    }));
    return found;
  }

  #seen(point) {
    const { x, y } = point.project(this.view.camera);
    return [((x + 1) / 2) * this.box.clientWidth, ((1 - y) / 2) * this.box.clientHeight];
  }

  // Put an element with its middle at x and its top at y, inside the box.
  #label(element, x, y) {
    const left = Math.max(4, Math.min(this.box.clientWidth - element.offsetWidth - 4, x - element.offsetWidth / 2));
    element.style.transform = `translate(${left.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }

  // Names below heads, and relations above their arcs, one over the other where they would meet.
  #labels() {
    for (const { name, corners, group } of this.heads) {
      const seen = corners.map((corner) => this.#seen(corner.clone().applyMatrix4(group.matrixWorld)));
      const [xs, ys] = [0, 1].map((k) => seen.map((point) => point[k]));
      this.#label(name, (Math.min(...xs) + Math.max(...xs)) / 2, Math.min(Math.max(...ys) + 8, this.box.clientHeight - 60));
    }
    const taken = [];
    for (const { name, spot } of this.arcs) {
      let [x, y] = this.#seen(spot.clone());
      while (taken.some(([px, py]) => Math.abs(px - x) < name.offsetWidth && Math.abs(py - y) < LINE)) y -= LINE;
      taken.push([x, y]);
      this.#label(name, x, Math.max(2, y - 20));
    }
  }

  render() {
    const seconds = performance.now() / 1000;
    for (const arcs of this.arcs) arcs.material.uniforms.moved.value = this.still.matches ? 0 : (seconds * 1.2) % 1;
    this.renderer.render(this.scene, this.view.camera);
    this.#labels();
    this.frames += 1;
    if (this.frames === 1) window.__first = performance.now();
  }

  // Call `draw` and render, for ever: as often as the screen asks, seldom when nobody looks.
  loop(draw) {
    const next = () => {
      draw();
      this.render();
      if (document.hidden) setTimeout(next, HIDDEN);
      else requestAnimationFrame(next);
    };
    next();
  }
}

// A colour as it is written, since our shaders write to the screen without conversion.
function raw(target, hex) {
  target.setRGB(...[1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16) / 255));
}

function sampled(geometry) {
  const position = geometry.getAttribute("position");
  const extremes = [0, 1, 2].flatMap((axis) => {
    let [low, high] = [0, 0];
    for (let k = 0; k < position.count; k += 1) {
      const value = position.array[3 * k + axis];
      if (value < position.array[3 * low + axis]) low = k;
      if (value > position.array[3 * high + axis]) high = k;
    }
    return [low, high];
  });
  const chosen = Array.from({ length: Math.floor(position.count / SAMPLED) }, (_, k) => k * SAMPLED);
  return [...extremes, ...chosen].map((k) => new Vector3().fromBufferAttribute(position, k));
}
