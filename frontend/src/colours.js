// Colours of the three themes. Person 1 is blue, person 2 orange, what is between them gold; colour is never the only
// carrier: people have markers and line patterns, what is between is dashed, systems can be picked one by one.

export const MARKERS = ["●", "■", "▲", "◆", "▼"];
export const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 2]];

const LIGHT_PEOPLE = ["#1f5fae", "#b4510f", "#00664f", "#8a3b75", "#4a4a4a"];

export const THEMES = {
  dark: {
    people: ["#7db7ff", "#ffb27d", "#5fd3b2", "#e3a0d0", "#c8ccd2"],
    between: "#ffd35c", ground: "#0e1116", ink: "#e8ebf0", quiet: "#a3adba", line: "#2a313c",
    edge: ["#3d4754", "#c9d4e2"], rim: "#0e1116", glass: [0.025, 0.42],
  },
  light: {
    people: LIGHT_PEOPLE,
    between: "#7a5c00", ground: "#f7f7f5", ink: "#1b1f24", quiet: "#59606a", line: "#d4d6da",
    edge: ["#c9ccd1", "#4a525c"], rim: "#1b1f24", glass: [0.05, 0.5],
  },
  print: {
    people: LIGHT_PEOPLE,
    between: "#7a5c00", ground: "#ffffff", ink: "#000000", quiet: "#3a3f46", line: "#c9ccd1",
    edge: ["#b9bdc4", "#22262b"], rim: "#000000", glass: [0.04, 0.6],
  },
};

export function person(theme, index) {
  const people = THEMES[theme].people;
  return people[index % people.length];
}

export function marker(index) {
  return MARKERS[index % MARKERS.length];
}

// Distinct under the usual kinds of colour blindness up to nine; the rest are shades of grey.
const SYSTEMS = [
  "#cc6677", "#4477aa", "#ddcc77", "#44aa77", "#88ccee", "#aa4499",
  "#999933", "#882255", "#66ccaa", "#777777", "#aaaaaa", "#c9c9c9",
];

export function system(index) {
  return rgb(SYSTEMS[index % SYSTEMS.length]);
}

const VIRIDIS = [
  "#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725",
].map((hex) => rgb(hex));

// Viridis at a share from 0 to 1, as [red, green, blue] from 0 to 1.
export function ramp(share) {
  const place = Math.max(0, Math.min(1, share)) * (VIRIDIS.length - 1);
  const k = Math.min(VIRIDIS.length - 2, Math.floor(place));
  return VIRIDIS[k].map((low, i) => low + (VIRIDIS[k + 1][i] - low) * (place - k));
}

export function rgb(hex) {
  return [1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16) / 255);
}

export function css(colour) {
  return `rgb(${colour.map((x) => Math.round(255 * x)).join(" ")})`;
}
