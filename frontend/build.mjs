// Bundles the page, its styles and the glass brain into one file in the wheel; `--check` compares instead of writing.

import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here("../src/syntony/web/static/app.js");
const LICENCES = ["three", "uplot"].map((name) => [name, `node_modules/${name}/LICENSE`]);

const notices = [
  readFileSync(here("NOTICE.md"), "utf8"),
  ...LICENCES.map(([name, path]) => `## ${name}\n\n${readFileSync(here(path), "utf8")}`),
].join("\n").replaceAll("*/", "* /");

const { outputFiles } = await build({
  entryPoints: [here("src/main.js")],
  bundle: true, minify: true, format: "esm", target: "es2022", charset: "utf8", write: false, legalComments: "none",
  loader: { ".css": "text", ".bin": "binary" },
  footer: { js: `/*!\n${notices}*/` },
});
const made = outputFiles[0].text;
if (!process.argv.includes("--check")) {
  writeFileSync(OUT, made);
} else if (readFileSync(OUT, "utf8") !== made) {
  console.error("static/app.js is not what frontend/ builds; run make web");
  process.exit(1);
}
console.log(`${made.length} characters`);
