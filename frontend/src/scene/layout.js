// Where people are: place (mm) and turn (rad, about the vertical axis) of every head. A layout, not where anybody sat.

export const ARRANGEMENTS = ["facing", "beside", "circle"];

const APART = 205; // mm between the middles of two heads that face each other: a head is 180 mm long
const ASIDE = 165; // and of two side by side

export function places(people, arrangement) {
  if (people === 1) return [{ x: 0, y: 0, turn: arrangement === "facing" ? -Math.PI / 2 : 0 }];
  if (arrangement === "beside") {
    return Array.from({ length: people }, (_, k) => ({ x: (k - (people - 1) / 2) * ASIDE, y: 0, turn: Math.PI }));
  }
  if (arrangement === "facing" && people === 2) {
    return [-1, 1].map((side) => ({ x: (side * APART) / 2, y: 0, turn: (side * Math.PI) / 2 }));
  }
  if (arrangement === "facing") {
    return Array.from({ length: people }, (_, k) => {
      const side = k % 2 ? 1 : -1;
      return { x: (side * APART) / 2, y: (Math.floor(k / 2) - (Math.ceil(people / 2) - 1) / 2) * ASIDE, turn: (side * Math.PI) / 2 };
    });
  }
  const ring = Math.max(APART / 2, APART / (2 * Math.sin(Math.PI / people)));
  return Array.from({ length: people }, (_, k) => {
    const around = Math.PI - (2 * Math.PI * k) / people; // the first at the left, then clockwise
    return { x: ring * Math.cos(around), y: ring * Math.sin(around), turn: around + Math.PI / 2 };
  });
}
