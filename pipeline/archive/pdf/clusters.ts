/**
 * Words of Markdown as pieces of one look, in clusters between which a line may break.
 *
 * @module
 */
import type { Token, Tokens } from "marked";
import { fonts } from "../../base/typeface/fonts.ts";

/** How words look. */
export interface Look {
  readonly bold: boolean;
  readonly code: boolean;
  /** Where a click leads. */
  readonly url?: string;
}

/** Letters of one look. */
export interface Piece extends Look {
  readonly text: string;
}

/** Pieces that stay on one line. */
export interface Cluster {
  readonly pieces: readonly Piece[];
  /** Whether a blank stands before it, unless it begins a line. */
  readonly spaced: boolean;
}

const plain: Look = { bold: false, code: false };

/** Letters after which a long word may break: in paths, addresses and names of files. */
const softBreaks = /(?<=[/_.?&=-])(?=[^/_.?&=-])/;

/** A word of up to so many letters is never broken. */
const unbroken = 14;

/** Clusters of the words within a paragraph, a heading or a cell. */
export function clustersOf(tokens: readonly Token[], look: Look = plain): Cluster[] {
  const clusters: { pieces: Piece[]; spaced: boolean }[] = [];
  for (const { text, ...looks } of piecesOf(tokens, look)) {
    for (const [at, word] of text.split(/(\s+)/).entries()) {
      // Every second part is the blank between two words.
      if (at % 2 === 1) clusters.push({ pieces: [], spaced: true });
      else if (word !== "") addWord(clusters, word, looks);
    }
  }
  return clusters.filter(({ pieces }) => pieces.length > 0);
}

function addWord(
  clusters: { pieces: Piece[]; spaced: boolean }[],
  word: string,
  look: Look,
): void {
  const [first, ...others] = word.length > unbroken ? word.split(softBreaks) : [word];
  const last = clusters.at(-1);
  if (last === undefined) clusters.push({ pieces: [{ ...look, text: first! }], spaced: false });
  else last.pieces.push({ ...look, text: first! });
  for (const text of others) clusters.push({ pieces: [{ ...look, text }], spaced: false });
}

function piecesOf(tokens: readonly Token[], look: Look): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    const within = (more: Partial<Look>) =>
      piecesOf((token as Tokens.Generic).tokens ?? [], { ...look, ...more });
    switch (token.type) {
      case "strong":
        return within({ bold: true });
      case "em":
      case "paragraph":
        return within({});
      case "link":
        return within({ url: (token as Tokens.Link).href });
      case "codespan":
        return [{ ...look, code: true, text: drawn((token as Tokens.Codespan).text) }];
      case "checkbox":
        return [];
      default:
        return (token as Tokens.Generic).tokens
          ? within({})
          : [{ ...look, text: drawn((token as Tokens.Text).text) }];
    }
  });
}

/** A text with letters that the typeface lacks as code points, so that none is lost. */
function drawn(text: string): string {
  return [...text].map((letter) =>
    /\s/.test(letter) || fonts.every(({ draws }) => draws(letter))
      ? letter
      : `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`
  ).join("");
}

/** Width of letters in points. */
export function widthOf(text: string, bold: boolean, size: number): number {
  return fonts[bold ? 1 : 0].measure(text, size);
}

/** Width of a cluster without the blank before it. */
export function clusterWidth({ pieces }: Cluster, size: number): number {
  return pieces.reduce((sum, { text, bold }) => sum + widthOf(text, bold, size), 0);
}

/** Lines of clusters, each as full as a width allows; a cluster that is wider has a line alone. */
export function linesOf(clusters: readonly Cluster[], width: number, size: number): Cluster[][] {
  const blank = widthOf(" ", false, size);
  const lines: Cluster[][] = [];
  let used = Infinity;
  for (const cluster of clusters.flatMap((cluster) => fitted(cluster, width, size))) {
    const more = clusterWidth(cluster, size) + (cluster.spaced ? blank : 0);
    if (used + more > width) {
      lines.push([cluster]);
      used = clusterWidth(cluster, size);
    } else {
      lines.at(-1)!.push(cluster);
      used += more;
    }
  }
  return lines;
}

/** A cluster in parts that are no wider than a line, broken between letters if nothing else helps. */
function fitted(cluster: Cluster, width: number, size: number): Cluster[] {
  if (clusterWidth(cluster, size) <= width) return [cluster];
  const letters = cluster.pieces.flatMap(({ text, ...look }) =>
    [...text].map((letter): Cluster => ({ pieces: [{ ...look, text: letter }], spaced: false }))
  );
  return letters.map((letter, at) => at === 0 ? { ...letter, spaced: cluster.spaced } : letter);
}
