// Links that a life changes: gold where they grew, and the more so the more they have; weaker ones in the edges' own colour.

import { BufferGeometry, Color, Float32BufferAttribute, LineBasicMaterial, LineSegments } from "three";

export class Changing {
  constructor(edges, places) {
    this.edges = edges;
    this.most = Math.max(1e-12, ...edges.flatMap(([, , values]) => values.map(Math.abs)));
    const ends = edges.flatMap(([a, b]) => [...places[a], ...places[b]]);
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new Float32BufferAttribute(ends, 3));
    geometry.setAttribute("color", new Float32BufferAttribute(new Float32Array((ends.length / 3) * 4), 4));
    const material = new LineBasicMaterial({ vertexColors: true, transparent: true, depthWrite: false, depthTest: false });
    this.lines = new LineSegments(geometry, material);
    this.lines.frustumCulled = false;
    this.lines.renderOrder = 2;
    this.at = null;
  }

  dress(grown, fallen) {
    this.colours = [grown, fallen].map((hex) => new Color(hex).toArray());
    this.at = null;
  }

  // Bring the lines to sample k of the life.
  show(k) {
    if (k === this.at) return;
    this.at = k;
    const { array } = this.lines.geometry.attributes.color;
    this.edges.forEach(([, , values], e) => {
      const share = values[Math.min(k, values.length - 1)] / this.most;
      const colour = this.colours[share >= 0 ? 0 : 1];
      for (const end of [0, 1]) array.set([...colour, Math.min(1, Math.abs(share))], 8 * e + 4 * end);
    });
    this.lines.geometry.attributes.color.needsUpdate = true;
  }
}
