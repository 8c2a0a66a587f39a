// Elements in one call: h("button", { class: "quiet", onclick: f, "aria-pressed": "true" }, "text", child …).

let count = 0;

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function identifier(prefix) {
  count += 1;
  return `${prefix}-${count}`;
}

// A control with its label, tied together for those who do not see them side by side.
export function labelled(text, control, extra = null, attributes = {}) {
  control.id = control.id || identifier("control");
  return h("div", { class: "field", ...attributes }, h("label", { for: control.id }, text), extra, control);
}

export function options(entries, chosen) {
  return entries.map(([value, text]) => h("option", { value, selected: String(value) === String(chosen) }, text));
}

export function clear(element) {
  element.replaceChildren();
  return element;
}

export function download(name, text, type = "text/csv") {
  const link = h("a", { href: `data:${type};charset=utf-8,${encodeURIComponent(text)}`, download: name });
  link.click();
}
