// Regions as small balls with a dark rim, so that the light end of a colour scale shows on any ground.

import { Color, InstancedBufferAttribute, InstancedMesh, Matrix4, ShaderMaterial, SphereGeometry } from "three";

const BALL = new SphereGeometry(1, 14, 10);
const RADIUS = 3.1; // mm
const CHOSEN = 1.75;
const DIMMED = 0.55;

export class Nodes {
  constructor(places) {
    this.places = places;
    this.material = new ShaderMaterial({
      uniforms: { rim: { value: new Color() } },
      vertexShader: `
        varying vec3 tint; varying vec3 facing; varying vec3 eye;
        void main() {
          tint = instanceColor;
          facing = normalMatrix * normal;
          vec4 seen = modelViewMatrix * instanceMatrix * vec4(position, 1.0);
          eye = -seen.xyz;
          gl_Position = projectionMatrix * seen;
        }`,
      fragmentShader: `
        uniform vec3 rim; varying vec3 tint; varying vec3 facing; varying vec3 eye;
        void main() {
          float front = dot(normalize(facing), normalize(eye));
          gl_FragColor = vec4(mix(rim, tint, smoothstep(0.22, 0.42, front)), 1.0);
        }`,
    });
    this.mesh = new InstancedMesh(BALL, this.material, places.length);
    this.mesh.instanceColor = new InstancedBufferAttribute(new Float32Array(places.length * 3), 3);
    this.mesh.frustumCulled = false;
    this.size(null, null);
  }

  // `chosen` is larger; regions for which `dim` holds are smaller.
  size(chosen, dim) {
    const matrix = new Matrix4();
    this.places.forEach((place, k) => {
      const scale = RADIUS * (k === chosen ? CHOSEN : 1) * (dim?.(k) ? DIMMED : 1);
      matrix.makeScale(scale, scale, scale).setPosition(...place);
      this.mesh.setMatrixAt(k, matrix);
    });
    this.mesh.instanceMatrix.needsUpdate = true;
  }

  // `colour(region)` is [red, green, blue] from 0 to 1.
  paint(colour) {
    const { array } = this.mesh.instanceColor;
    this.places.forEach((_, k) => array.set(colour(k), 3 * k));
    this.mesh.instanceColor.needsUpdate = true;
  }
}
