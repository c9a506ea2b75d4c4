// The figures in plain Node: each specification to SVG, and to PNG by the native resvg.
// Usage: node draw.mjs <folder with .vl.json files> <folder to write to>
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import * as vega from "vega";
import { compile } from "vega-lite";

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((each) => each.endsWith(".vl.json"))) {
  const { spec } = compile(JSON.parse(readFileSync(join(from, name), "utf8")));
  const svg = await new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
  const png = new Resvg(svg, { fitTo: { mode: "width", value: 1950 } }).render().asPng();
  writeFileSync(join(to, name.replace(".vl.json", ".svg")), svg);
  writeFileSync(join(to, name.replace(".vl.json", ".png")), png);
}
