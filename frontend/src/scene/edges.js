// Links within a brain, strongest first, so that a threshold is a number of lines to draw.

import { BufferGeometry, Color, Float32BufferAttribute, LineBasicMaterial, LineSegments } from "three";

export class Edges {
  constructor(edges, places) {
    this.edges = edges;
    const geometry = new BufferGeometry();
    const ends = edges.flatMap(([a, b]) => [...places[a], ...places[b]]);
    geometry.setAttribute("position", new Float32BufferAttribute(ends, 3));
    geometry.setAttribute("color", new Float32BufferAttribute(new Float32Array(ends.length), 3));
    const material = new LineBasicMaterial({ vertexColors: true, transparent: true, opacity: 0.7, depthWrite: false });
    this.lines = new LineSegments(geometry, material);
    this.lines.frustumCulled = false;
  }

  show(count) {
    this.lines.geometry.setDrawRange(0, 2 * Math.min(count, this.edges.length));
  }

  // Weaker links fade into the ground.
  dress([weak, strong]) {
    const [from, to] = [weak, strong].map((hex) => new Color(hex).toArray());
    const most = Math.abs(this.edges[0]?.[2] ?? 1);
    const colours = this.edges.flatMap(([, , weight]) => {
      const share = Math.sqrt(Math.abs(weight) / most);
      const colour = from.map((low, k) => low + (to[k] - low) * share);
      return [...colour, ...colour];
    });
    this.lines.geometry.setAttribute("color", new Float32BufferAttribute(colours, 3));
  }
}
