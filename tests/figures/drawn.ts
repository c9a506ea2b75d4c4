/**
 * What a figure draws: its texts and marks, read back from the SVG, for assertions.
 *
 * @module
 */
import type { Figure } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";

/** A text of a picture. */
export interface DrawnText {
  /** All its lines as one, with a blank between them. */
  readonly text: string;
  readonly lines: readonly string[];
  /** `mark`, `axis-title`, `axis-label`, `title-text`, `title-subtitle`, `legend-label`, … */
  readonly role: string;
  /** Pixels from the upper left of the picture to the anchor of the first line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Degrees by which it is turned clockwise. */
  readonly angle: number;
  readonly size: number;
  readonly weight: number;
  /** Typefaces as a style sheet lists them. */
  readonly family: string;
  readonly fill: string;
}

/** A mark of a picture that is no text; looks that it does not have are empty. */
export interface DrawnMark {
  /** `symbol`, `rule`, `rect`, `line`, `area`, `arc`, … */
  readonly kind: string;
  /** `mark`, or `legend-symbol`, `axis-grid`, `axis-tick`, … */
  readonly role: string;
  /** Of a symbol: `circle`, `square`, `diamond`, `triangle`, `stroke`; otherwise empty. */
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: string;
  readonly dash: string;
  readonly opacity: string;
  /** Pixels from the upper left of the picture. */
  readonly x: number;
  readonly y: number;
  /** The path that it follows, or the end of a rule as `x2,y2`. */
  readonly path: string;
  /** Values that Vega says of it, such as `value: 3; group: bilateral`. */
  readonly label: string;
}

/** A picture as its marks and texts, in the order in which they are drawn. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly marks: readonly DrawnMark[];
  /** Marks and texts by the layer of the specification that draws them, in whichever panels. */
  readonly layers: ReadonlyMap<string, number>;
}

/** Renders a figure and reads back what it draws. */
export async function drawn(figure: Figure): Promise<Drawn> {
  return readDrawing(await renderSvg(figure));
}

/** Marks or texts that look so in each respect named. */
export function like<Item extends DrawnMark | DrawnText>(
  items: readonly Item[],
  look: { readonly [Key in keyof Item]?: Item[Key] },
): Item[] {
  const wanted = Object.keys(look) as (keyof Item)[];
  return items.filter((item) => wanted.every((key) => item[key] === look[key]));
}

/** The words of texts, of one role where it is named. */
export function wordsOf({ texts }: Drawn, role?: string): string[] {
  return texts.filter((each) => role === undefined || each.role === role).map(({ text }) => text);
}

type Attributes = Readonly<Record<string, string>>;

/** An open element: what it adds to the place and the role of what stands in it. */
interface Open {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly role: string;
  readonly layer: string;
}

/** Texts and marks of an SVG as Vega writes it. */
function readDrawing(svg: string): Drawn {
  const texts: DrawnText[] = [];
  const marks: DrawnMark[] = [];
  const [, size = ""] = /<svg([^>]*)>/.exec(svg) ?? [];
  const layers = new Map<string, number>();
  const open: Open[] = [{ x: 0, y: 0, kind: "", role: "", layer: "" }];
  let text:
    | { readonly at: Open; readonly attributes: Attributes; readonly lines: string[] }
    | null = null;
  for (const [token, closing, name, rest = "", alone] of svg.matchAll(tokens)) {
    if (closing) {
      if (name === "text" && text) texts.push(textOf(text.at, text.attributes, text.lines));
      if (name === "text") text = null;
      if (name === "g") open.pop();
      continue;
    }
    if (!name) {
      text?.lines.push(plain(token));
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]),
    );
    const at = inside(open.at(-1)!, attributes);
    if (name === "g" && at.role === "mark") layers.set(at.layer, layers.get(at.layer) ?? 0);
    else if (at.role === "mark" && !isGround(attributes)) {
      layers.set(at.layer, (layers.get(at.layer) ?? 0) + Number(name !== "tspan"));
    }
    if (name === "text") text = { at, attributes, lines: [] };
    else if (name === "g" && !alone) open.push(at);
    else if ((name === "path" || name === "line") && !isGround(attributes)) {
      marks.push(markOf(at, attributes));
    }
  }
  const { width, height } = Object.fromEntries(
    [...size.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
  );
  return { width: Number(width), height: Number(height), texts, marks, layers };
}

const tokens = /<(\/?)(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;

/** Behind and before the marks of every group Vega keeps a path of its own. */
function isGround(attributes: Attributes): boolean {
  return ["background", "foreground"].includes(attributes["class"] ?? "");
}

function inside({ x, y, ...outside }: Open, attributes: Attributes): Open {
  const [, right = "0", down = "0"] =
    /translate\(([-\d.e]+),\s*([-\d.e]+)\)/.exec(attributes["transform"] ?? "") ?? [];
  const at = { x: x + Number(right), y: y + Number(down) };
  const own = /^mark-(\w+) role-([\w-]+) ?(\w*)/.exec(attributes["class"] ?? "");
  return own
    ? { ...at, kind: own[1]!, role: own[2]!, layer: own[3]!.replace(/^.*concat_\d+_/, "") }
    : { ...outside, ...at };
}

function textOf({ x, y, role }: Open, attributes: Attributes, lines: readonly string[]): DrawnText {
  const [, angle = "0"] = /rotate\(([-\d.]+)\)/.exec(attributes["transform"] ?? "") ?? [];
  return {
    ...{ text: lines.join(" "), lines, role, x, y, angle: Number(angle) },
    anchor: (attributes["text-anchor"] ?? "start") as DrawnText["anchor"],
    size: parseFloat(attributes["font-size"] ?? "11"),
    weight: Number(attributes["font-weight"] ?? 400),
    family: attributes["font-family"] ?? "",
    fill: attributes["fill"] ?? "",
  };
}

function markOf({ x, y, kind, role }: Open, attributes: Attributes): DrawnMark {
  const path = attributes["d"] ?? `${attributes["x2"] ?? 0},${attributes["y2"] ?? 0}`;
  return {
    ...{ kind, role, x, y, path },
    shape: kind === "symbol" ? shapeOf(path) : "",
    fill: attributes["fill"] ?? "",
    stroke: attributes["stroke"] ?? "",
    width: attributes["stroke-width"] ?? "",
    dash: attributes["stroke-dasharray"] ?? "",
    opacity: attributes["opacity"] ?? "",
    label: attributes["aria-label"] ?? "",
  };
}

/** The symbol of a path: round, of right angles, or by its number of corners. */
function shapeOf(path: string): string {
  if (path.includes("A")) return "circle";
  if (path.includes("h")) return "square";
  const corners = path.split("L").length;
  return corners > 3 ? "diamond" : corners === 3 ? "triangle" : "stroke";
}

function plain(text: string): string {
  return text.replaceAll("&#xA;", "\n").replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
