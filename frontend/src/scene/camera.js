// The camera stands as near as everything fits, whatever the shape of the window.

import { PerspectiveCamera, Vector3 } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";

const VIEWS = { front: [0, -1, 0.3], above: [0, -0.02, 1], side: [1, -0.25, 0.2] };
const OVER_HEADS = 0.9; // rise of the view from the front when people sit behind each other
const MARGIN = 1.06;

export class View {
  constructor(canvas, people) {
    this.crowd = people > 2;
    this.camera = new PerspectiveCamera(28, 1, 10, 6000);
    this.camera.up.set(0, 0, 1);
    this.controls = new OrbitControls(this.camera, canvas);
    this.controls.enableDamping = false;
    this.controls.maxDistance = 4000;
    this.controls.minDistance = 60;
    this.direction = new Vector3();
    this.from("front");
  }

  // Show all `points` from the direction that was last chosen; `room` is the share of the height left free below.
  fit(points, room = 0) {
    const { camera, direction } = this;
    camera.position.copy(direction);
    camera.lookAt(0, 0, 0);
    camera.updateMatrixWorld();
    const [right, up, near] = [0, 1, 2].map((k) => new Vector3().setFromMatrixColumn(camera.matrixWorld, k));
    const tangent = Math.tan((camera.fov * Math.PI) / 360);
    const spans = [right, up].map((axis) => {
      const along = points.map((point) => point.dot(axis));
      return [Math.min(...along), Math.max(...along)];
    });
    spans[1][0] -= room * (spans[1][1] - spans[1][0]);
    const middle = spans.map(([low, high]) => (low + high) / 2);
    const target = right.clone().multiplyScalar(middle[0]).addScaledVector(up, middle[1]);
    const distances = points.map((point) => {
      const height = (spans[1][1] - spans[1][0]) / 2;
      const aside = Math.abs(point.dot(right) - middle[0]) / (tangent * camera.aspect);
      return Math.max(aside, height / tangent) * MARGIN + point.dot(near);
    });
    this.controls.target.copy(target);
    camera.position.copy(target).addScaledVector(direction, Math.max(...distances));
    this.controls.update();
  }

  from(view) {
    const [x, y, z] = VIEWS[view];
    this.direction.set(x, y, this.crowd ? Math.max(z, OVER_HEADS) : z).normalize();
  }

  turn(around, over) {
    const offset = this.camera.position.clone().sub(this.controls.target);
    const flat = Math.hypot(offset.x, offset.y);
    const angle = Math.atan2(offset.y, offset.x) + around;
    const tilt = Math.max(-1.4, Math.min(1.5, Math.atan2(offset.z, flat) + over));
    const length = offset.length();
    offset.set(Math.cos(angle) * Math.cos(tilt), Math.sin(angle) * Math.cos(tilt), Math.sin(tilt)).multiplyScalar(length);
    this.camera.position.copy(this.controls.target).add(offset);
    this.controls.update();
  }

  zoom(factor) {
    const offset = this.camera.position.clone().sub(this.controls.target).multiplyScalar(factor);
    offset.clampLength(this.controls.minDistance, this.controls.maxDistance);
    this.camera.position.copy(this.controls.target).add(offset);
    this.controls.update();
  }
}
