/**
 * An SVG as Vega writes it, as a flat list of what it draws: groups, paths, lines, rectangles, texts
 * and gradients from left to right are all that it holds.
 *
 * @module
 */

/** A place and a turn: a drawing is moved by `x` and `y`, then turned by degrees, then moved on. */
export type Step = readonly ["move", number, number] | readonly ["turn", number];

/** How a shape or text looks. */
export interface Look {
  /** Colour, or a gradient by its id; none where it is left out. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly fillOpacity: number;
}

/** What is drawn, with the steps from the upper left of the picture to its place. */
export type Item =
  & { readonly steps: readonly Step[]; readonly look: Look }
  & (
    | { readonly kind: "path"; readonly d: string }
    | { readonly kind: "text"; readonly text: Text }
  );

/** Words in one size, in lines. */
export interface Text {
  readonly lines: readonly { readonly words: string; readonly down: number }[];
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: "start" | "middle" | "end";
}

/** Colours along the width of a shape. */
export type Gradient = readonly { readonly offset: number; readonly color: string }[];

/** A picture. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly gradients: ReadonlyMap<string, Gradient>;
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes that a group hands on to what is in it. */
const inherited = ["fill", "stroke", "stroke-width", "font-size", "font-weight", "text-anchor"];

const token = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** Reads an SVG that Vega has written. */
export function readDrawing(svg: string): Drawing {
  const items: Item[] = [];
  const gradients = new Map<string, { offset: number; color: string }[]>();
  let size: Attributes = {};
  let gradient = "";
  let open: { readonly attributes: Attributes; readonly steps: readonly Step[] }[] = [
    { attributes: {}, steps: [] },
  ];
  let text: { words: string; down: number }[] = [];
  for (const [, closing, name = "", written = "", alone, words] of svg.matchAll(token)) {
    if (words !== undefined) {
      // Words stand in a text or in one of its lines, each of which begins anew.
      if (text.length > 0) text.push({ ...text.pop()!, words: unescaped(words) });
      continue;
    }
    if (closing) {
      const ended = open.at(-1)!;
      open = open.slice(0, -1);
      if (name !== "text") continue;
      items.push({ kind: "text", text: textOf(text, ended.attributes), ...placed(ended) });
      text = [];
      continue;
    }
    const own = attributesIn(written);
    const outer = open.at(-1)!;
    const here = {
      attributes: { ...kept(outer.attributes), ...own },
      steps: [...outer.steps, ...stepsIn(own["transform"] ?? "")],
    };
    if (!alone) open.push(here);
    if (name === "svg") size = own;
    if (name === "text") text = [{ words: "", down: 0 }];
    if (name === "tspan" && own["dy"] !== undefined) {
      text.push({ words: "", down: text.at(-1)!.down + parseFloat(own["dy"]) });
    }
    if (name === "linearGradient") gradients.set(gradient = own["id"]!, []);
    if (name === "stop") {
      gradients.get(gradient)!.push({ offset: Number(own["offset"]), color: own["stop-color"]! });
    }
    const d = name === "text" || own["display"] === "none" ? "" : outline(name, own);
    if (d !== "") items.push({ kind: "path", d, ...placed(here) });
  }
  return { width: Number(size["width"]), height: Number(size["height"]), items, gradients };
}

/** The outline of a shape as a path; empty where it has none. */
function outline(name: string, own: Attributes): string {
  const number = (key: string) => Number(own[key] ?? 0);
  if (name === "path") return own["d"] ?? "";
  if (name === "line") return `M${number("x1")},${number("y1")}L${number("x2")},${number("y2")}`;
  if (name !== "rect") return "";
  return `M${number("x")},${number("y")}h${number("width")}v${number("height")}` +
    `h${-number("width")}Z`;
}

function placed({ attributes, steps }: { attributes: Attributes; steps: readonly Step[] }) {
  const number = (key: string, otherwise: number) => Number(attributes[key] ?? otherwise);
  const { fill, stroke } = attributes;
  const look: Look = {
    ...(fill === undefined || fill === "none" || fill === "transparent" ? {} : { fill }),
    ...(stroke === undefined || stroke === "none" || stroke === "transparent" ? {} : { stroke }),
    strokeWidth: number("stroke-width", 1),
    dash: (attributes["stroke-dasharray"] ?? "").split(",").filter(Boolean).map(Number),
    opacity: number("opacity", 1),
    fillOpacity: number("fill-opacity", 1),
  };
  return { steps, look };
}

function textOf(lines: Text["lines"], attributes: Attributes): Text {
  const anchor = attributes["text-anchor"];
  return {
    lines: lines.filter(({ words }) => words !== ""),
    size: parseFloat(attributes["font-size"] ?? "11"),
    isBold: Number(attributes["font-weight"] ?? 400) >= 600,
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
  };
}

function kept(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => inherited.includes(name)),
  );
}

function attributesIn(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}

function stepsIn(transform: string): Step[] {
  return [...transform.matchAll(/(translate|rotate)\(([^)]*)\)/g)].map(([, name, numbers]) => {
    const [first = 0, second = 0] = numbers!.split(/[ ,]+/).map(Number);
    return name === "translate" ? ["move", first, second] : ["turn", first];
  });
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
