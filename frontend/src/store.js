// What the reader has chosen. Whoever depends on a choice says so with `on`; `set` tells them.

export function createStore(initial) {
  const values = { ...initial };
  const listeners = new Map();
  return {
    get: (name) => values[name],
    set(name, value) {
      if (values[name] === value) return;
      values[name] = value;
      for (const listener of listeners.get(name) ?? []) listener(value);
    },
    // Returns what ends it.
    on(names, listener) {
      for (const name of names) listeners.set(name, [...(listeners.get(name) ?? []), listener]);
      return () => names.forEach((name) => listeners.set(name, listeners.get(name).filter((other) => other !== listener)));
    },
  };
}

// The same store for a part of the page that will be built anew: `end` lets go of everything it listened to.
export function scoped(store) {
  const ends = [];
  return { ...store, on: (names, listener) => ends.push(store.on(names, listener)), end: () => ends.splice(0).forEach((end) => end()) };
}

// Choices that outlive the page, where the browser lets a page remember anything (files from a disk often may not).
export function remembered(name, fallback) {
  try {
    return localStorage.getItem(`syntony.${name}`) ?? fallback;
  } catch {
    return fallback;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`syntony.${name}`, value);
  } catch {
    // nothing to do: the choice lasts as long as the page
  }
}
