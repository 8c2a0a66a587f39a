// The glass brain: one shape for everybody, lit at its edges in the colour of the person.
// Layout of the file: uint32 vertices, triangles; int16 xyz in 0.01 mm, MNI; uint16 triangles (frontend/NOTICE.md).

import { BufferAttribute, BufferGeometry, Color, DoubleSide, Mesh, ShaderMaterial, Vector2 } from "three";
import packed from "../../brain.bin";

const STEP = 0.01;

export function glassGeometry() {
  const buffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
  const [vertices, triangles] = new Uint32Array(buffer, 0, 2);
  const positions = Float32Array.from(new Int16Array(buffer, 8, vertices * 3), (x) => x * STEP);
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(new Uint16Array(buffer, 8 + vertices * 6, triangles * 3), 1));
  geometry.computeVertexNormals();
  return geometry;
}

export function glass(geometry) {
  const material = new ShaderMaterial({
    transparent: true, depthWrite: false, side: DoubleSide,
    uniforms: { colour: { value: new Color() }, alpha: { value: new Vector2() } },
    vertexShader: `
      varying vec3 facing; varying vec3 eye;
      void main() {
        facing = normalMatrix * normal;
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        eye = -seen.xyz;
        gl_Position = projectionMatrix * seen;
      }`,
    fragmentShader: `
      uniform vec3 colour; uniform vec2 alpha; varying vec3 facing; varying vec3 eye;
      void main() {
        float edge = 1.0 - abs(dot(normalize(facing), normalize(eye)));
        gl_FragColor = vec4(colour, alpha.x + alpha.y * pow(edge, 2.4));
      }`,
  });
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = 2;
  return mesh;
}
