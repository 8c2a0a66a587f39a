// What passes between people: dashed tubes from the sender's regions to the receiver's, thicker where more passes.
// Dashes move towards the receiver; they stand still for readers who asked for less motion.

import { BufferAttribute, Color, CubicBezierCurve3, Group, Mesh, ShaderMaterial, TubeGeometry, Vector3 } from "three";

const RISE = 70; // mm
const RADIUS = [0.2, 0.9]; // mm, of the weakest and the strongest
const DASH = 9; // mm

export class Arcs {
  constructor(relation, index) {
    this.relation = relation;
    this.index = index;
    this.group = new Group();
    this.material = new ShaderMaterial({
      transparent: true, depthWrite: false,
      uniforms: { colour: { value: new Color() }, alpha: { value: 1 }, moved: { value: 0 } },
      vertexShader: `
        attribute float along; varying float way; varying float share;
        void main() { way = along; share = uv.x; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,
      fragmentShader: `
        uniform vec3 colour; uniform float alpha; uniform float moved; varying float way; varying float share;
        void main() {
          if (fract(way / ${DASH.toFixed(1)} - moved) > 0.62) discard;
          gl_FragColor = vec4(colour, alpha * (0.35 + 0.65 * share));
        }`,
    });
  }

  // Draw anew between two heads; `from` and `to` give the places of regions in the room.
  connect(from, to) {
    this.group.clear();
    this.top = null;
    const rise = RISE + 26 * (this.index % 2); // the way back runs higher
    for (const [sender, receiver, share] of this.relation.arcs) {
      const [start, end] = [from(sender), to(receiver)];
      const up = new Vector3(0, 0, rise);
      const curve = new CubicBezierCurve3(
        start, start.clone().lerp(end, 0.25).add(up), start.clone().lerp(end, 0.75).add(up), end,
      );
      const top = curve.getPoint(0.5);
      if (!this.top || top.z > this.top.z) this.top = top;
      this.group.add(new Mesh(tube(curve, RADIUS[0] + (RADIUS[1] - RADIUS[0]) * share), this.material));
    }
  }

  strength(share) {
    this.group.visible = share > 0;
    this.material.uniforms.alpha.value = Math.min(1, 0.2 + 0.5 * share);
  }
}

function tube(curve, radius) {
  const geometry = new TubeGeometry(curve, 40, radius, 5);
  const length = curve.getLength();
  const uv = geometry.getAttribute("uv");
  const along = Float32Array.from({ length: uv.count }, (_, k) => uv.getX(k) * length);
  geometry.setAttribute("along", new BufferAttribute(along, 1));
  return geometry;
}
