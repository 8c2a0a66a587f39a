// Where the numbers come from: a file that holds them, a saved run on the server, or a run that goes on.
// All three answer alike: `value(quantity, person, region)` now, `course(…)` over time, `range(quantity)`.

const KEPT = 900; // frames of a live run, half a minute at its usual pace
const SCALED = 60; // frames whose values span the scale of colours; after them it stays, so that colours keep their meaning
const GAP = 3; // times the usual step: then frames were left out, and no line is drawn
const FRAME = 1;
const HEAD = 16; // bytes
const STEPS = 65535;

export async function openSource() {
  const held = document.getElementById("header");
  if (held) {
    const text = document.getElementById("frames").textContent;
    return recorded(JSON.parse(held.textContent), Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer);
  }
  const header = await (await fetch("header.json")).json();
  if (header.mode === "live") return live(header);
  return recorded(header, await (await fetch("frames.bin")).arrayBuffer());
}

function shape(header) {
  return { people: header.people.length, regions: header.regions.label.length };
}

// A saved run: everything is there, and the reader moves through it.
function recorded(header, buffer) {
  const { people, regions } = shape(header);
  const quantities = header.quantities.map((q) => ({
    ...q,
    codes: new Uint16Array(buffer, q.offset, q.count * people * regions),
    last: q.first + (q.count - 1) * q.step,
  }));
  const from = Math.min(...quantities.map((q) => q.first));
  const to = Math.max(...quantities.map((q) => q.last));
  let time = from;
  const index = (q) => Math.max(0, Math.min(q.count - 1, Math.round((time - q.first) / q.step)));
  const at = (q, k, p, r) => q.low + (q.codes[(k * people + p) * regions + r] / STEPS) * q.span;
  return {
    header, live: false, from, to,
    time: () => time,
    seek(to_) { time = Math.max(from, Math.min(to, to_)); },
    value: (quantity, p, r) => at(quantities[quantity], index(quantities[quantity]), p, r),
    range: (quantity) => quantities[quantity].scale,
    course(quantity, region) {
      const q = quantities[quantity];
      const times = Array.from({ length: q.count }, (_, k) => q.first + k * q.step);
      const one = (p, k) => (region === null ? mean(regions, (r) => at(q, k, p, r)) : at(q, k, p, region));
      return [times, ...Array.from({ length: people }, (_, p) => times.map((_, k) => one(p, k)))];
    },
    sample: () => index(quantities[0]),
    ready: () => true,
    refit() {},
    close() {},
  };
}

// A run that goes on: the last half minute is kept, in a ring.
function live(header) {
  const { people, regions } = shape(header);
  const size = header.quantities.length * people * regions;
  const ring = new Float32Array(KEPT * size);
  const times = new Float64Array(KEPT);
  const ranges = header.quantities.map(() => [Infinity, -Infinity]);
  let count = 0;
  let listener = () => {};
  const place = (quantity, p, r) => (quantity * people + p) * regions + r;
  const row = (k) => (k % KEPT) * size;

  function take(buffer) {
    const view = new DataView(buffer);
    if (view.getUint32(0, true) !== FRAME) return;
    socket.send(buffer.slice(4, 8)); // seen: the number of the frame, as it came
    const time = view.getFloat64(8, true);
    if (count && time <= times[(count - 1) % KEPT]) count = 0; // begun again
    ring.set(new Float32Array(buffer, HEAD), row(count));
    times[count % KEPT] = time;
    if (count < SCALED) widen(row(count));
    count += 1;
    source.frames += 1;
  }

  function widen(first) {
    ranges.forEach((range, quantity) => {
      const begin = first + place(quantity, 0, 0);
      for (let k = begin; k < begin + people * regions; k += 1) {
        if (ring[k] < range[0]) range[0] = ring[k];
        if (ring[k] > range[1]) range[1] = ring[k];
      }
    });
  }

  const socket = new WebSocket(new URL("live", location.href.replace(/^http/, "ws")));
  socket.binaryType = "arraybuffer";
  socket.onmessage = (event) => {
    if (typeof event.data === "string") listener(JSON.parse(event.data));
    else take(event.data);
  };
  socket.onclose = (event) => listener({ lost: event.reason });

  const source = {
    header, live: true, frames: 0,
    time: () => (count ? times[(count - 1) % KEPT] : 0),
    value: (quantity, p, r) => (count ? ring[row(count - 1) + place(quantity, p, r)] : NaN),
    range: (quantity) => (ranges[quantity][0] < ranges[quantity][1] ? ranges[quantity] : [0, 1]),
    course(quantity, region) {
      const first = Math.max(0, count - KEPT);
      const ks = withGaps(Array.from({ length: count - first }, (_, k) => first + k), (k) => times[k % KEPT]);
      const at = (p, k) => (region === null
        ? mean(regions, (r) => ring[row(k) + place(quantity, p, r)])
        : ring[row(k) + place(quantity, p, region)]);
      const one = (p, k) => (Number.isInteger(k) ? at(p, k) : null);
      const time = (k) => (times[Math.floor(k) % KEPT] + times[Math.ceil(k) % KEPT]) / 2;
      return [ks.map(time), ...Array.from({ length: people }, (_, p) => ks.map((k) => one(p, k)))];
    },
    ready: () => count > 0,
    refit() {
      ranges.forEach((range) => range.splice(0, 2, Infinity, -Infinity));
      for (let k = Math.max(0, count - SCALED); k < count; k += 1) widen(row(k));
    },
    listen(to) { listener = to; },
    send(command) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(command));
    },
    close: () => socket.close(),
  };
  return source;
}

// Frames with a half number between two that lie too far apart in time.
function withGaps(frames, time) {
  const steps = frames.slice(1).map((k) => time(k) - time(k - 1)).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)];
  return frames.flatMap((k, n) => (n && time(k) - time(k - 1) > GAP * usual ? [k - 0.5, k] : [k]));
}

function mean(n, value) {
  let total = 0;
  for (let k = 0; k < n; k += 1) total += value(k);
  return total / n;
}
