/**
 * Rows of the figure of moves: every contested issue, and what types of issue give.
 *
 * @module
 */
import { concessionFrom } from "../../measures/bargaining/moves.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { MoveLine } from "../../tables/derived/findings/moves.ts";
import type { MovesByTypeLine } from "../../tables/derived/findings/moves_by_type.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { typeName } from "../draw/reader_names.ts";

/** With fewer families no share is rejected at 5%: of five, one pattern of signs in sixteen is. */
export const fewestFamilies = 6;

/** A point of the figure. */
export type MovesRow = {
  /** A move on one issue, the mean move of a type, or its share of issues with a US concession. */
  readonly shows: "move" | "mean move" | "share";
  readonly type: string;
  /** The type as the figure names it. */
  readonly label: string;
  readonly reading: "earliest" | "coded";
  /** Whose move, or whose concessions. */
  readonly side: "us" | "ally";
  readonly episode: string | null;
  readonly issue: string | null;
  readonly value: number;
  /** Interval of 95%; empty where so few families reject nothing, and of single issues. */
  readonly low: number | null;
  readonly high: number | null;
  /** Contested issues that it rests on. */
  readonly contested: number;
  readonly families: number;
  /** Negotiations with a contested issue, and those with at least one US concession. */
  readonly episodes: number;
  readonly with_concession: number;
  /** Weakest evidence grade of a single issue's outcome and openings. */
  readonly evidence: string | null;
};

/** Types of issue as the figure orders them: the whole, then from the largest share conceded. */
export function orderedTypes(types: readonly MovesByTypeLine[]): MovesByTypeLine[] {
  return types.filter(({ reading, contested }) => reading === "earliest" && contested > 0).sort(
    (a, b) =>
      Number(b.type === "all") - Number(a.type === "all") ||
      b.us_conceded_share! - a.us_conceded_share! || b.contested - a.contested,
  );
}

/** The types of issue at the usual mark of a concession. */
export function typeLines(read: ReadTable): MovesByTypeLine[] {
  return read(describedFindings.movesByType)
    .filter(({ concession_from }) => concession_from === concessionFrom);
}

/** All points, type by type: issues, means of both sides, shares under both readings. */
export function movesRows(read: ReadTable): MovesRow[] {
  const types = typeLines(read);
  const moves = read(describedFindings.moves).filter(({ reading, status }) =>
    reading === "earliest" && status === "contested"
  );
  const other = new Map(
    types.filter(({ reading }) => reading === "coded").map((line) => [line.type, line]),
  );
  return orderedTypes(types).flatMap((line) => {
    const coded = other.get(line.type);
    return [
      ...moves.filter(({ type }) => type === line.type).flatMap((move) => issueRows(move, line)),
      ...meanRows(line),
      shareRow(line),
      ...(coded && coded.contested > 0 ? [shareRow(coded)] : []),
    ];
  });
}

function issueRows(move: MoveLine, line: MovesByTypeLine): MovesRow[] {
  return (["us", "ally"] as const).map((side) => ({
    ...ofType(line),
    shows: "move",
    side,
    episode: move.episode,
    issue: move.issue,
    value: side === "us" ? move.us_move! : move.ally_move!,
    low: null,
    high: null,
    evidence: move.evidence,
  }));
}

function meanRows(line: MovesByTypeLine): MovesRow[] {
  const row = (side: "us" | "ally", value: number, low: number, high: number): MovesRow => ({
    ...ofType(line),
    shows: "mean move",
    side,
    value,
    ...interval(line, low, high),
  });
  return [
    row("us", line.mean_us_move!, line.mean_us_move_low!, line.mean_us_move_high!),
    row("ally", line.mean_ally_move!, line.mean_ally_move_low!, line.mean_ally_move_high!),
  ];
}

function shareRow(line: MovesByTypeLine): MovesRow {
  return {
    ...ofType(line),
    shows: "share",
    side: "us",
    value: line.us_conceded_share!,
    ...interval(line, line.us_conceded_low!, line.us_conceded_high!),
  };
}

function ofType(line: MovesByTypeLine) {
  const { type, reading, contested, families, episodes, episodes_with_concession } = line;
  return {
    type,
    label: type === "all" ? "all issues" : typeName(type),
    reading,
    episode: null,
    issue: null,
    contested,
    families,
    episodes,
    with_concession: episodes_with_concession,
    evidence: null,
  };
}

function interval({ families }: MovesByTypeLine, low: number, high: number) {
  return families < fewestFamilies ? { low: null, high: null } : { low, high };
}
