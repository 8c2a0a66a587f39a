// All words of the page, in every language, from one table.

import table from "./texts.json";

export const LANGUAGES = { en: "English", nl: "Nederlands" };

let language = "en";

export function speak(code) {
  language = code in LANGUAGES ? code : "en";
  document.documentElement.lang = language;
}

export function spoken() {
  return language;
}

// The text called so, with {name} filled in.
export function t(key, values = {}) {
  const entry = table[key];
  if (!entry) throw new Error(`no text ${key}`);
  return entry[language].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// Names that come from data, such as systems of a brain: translated where the table knows them.
export function translated(group, name) {
  const key = `${group}.${name}`;
  return key in table ? t(key) : name;
}

export function number(value, digits = 3) {
  if (!Number.isFinite(value)) return "–";
  return value.toLocaleString(language, { maximumSignificantDigits: digits, useGrouping: false });
}

export function seconds(value, decimals) {
  return `${value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false })} s`;
}

// Where a run is: seconds, or weeks of a life.
export function clock(source) {
  if (source.header.clock === "weeks") return t("clock.week", { week: Math.round(source.time()) });
  return seconds(source.time(), source.live ? 1 : 2);
}

export function withUnit(value, unit) {
  return unit && unit !== "1" ? `${number(value)} ${unit}` : number(value);
}

export function titled(name, unit) {
  return unit && unit !== "1" ? `${name} (${unit})` : name;
}
