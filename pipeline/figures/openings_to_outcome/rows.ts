/**
 * Rows of the figure of openings and outcomes: contested issues.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { OpeningLine } from "../../tables/derived/findings/openings.ts";
import { episodeOrder } from "../draw/episode_order.ts";
import { picked } from "../draw/picked.ts";
import { episodeNames, issueKey, issueNames } from "../draw/reader_names.ts";

/** Evidence grade of what somebody opened and read. */
export const soundGrade = "read";

/** A contested issue as the figure shows it. */
export type OutcomeRow = ReturnType<typeof outcomeRows>[number];

/** Whether an outcome lies beyond both openings, where it means little which of them is nearer. */
export function isOutside({ us_opening: us, ally_opening: ally, outcome }: OutcomeRow): boolean {
  return us !== null && ally !== null && (outcome - us) * (outcome - ally) > 0;
}

/** How many outcomes are nearer to the openings of either side, and how many are halfway. */
export function sidesOf(rows: readonly OutcomeRow[]) {
  const ahead = (side: string) => rows.filter((row) => row.ahead === side).length;
  return { us: ahead("us"), ally: ahead("ally"), even: ahead("even") };
}

/**
 * The contested issues, family by family and in them episode by episode, both from the earliest; in
 * an episode the issues on which the allies were most ahead come first.
 */
export function outcomeRows(read: ReadTable) {
  const [episodeNamed, issueNamed] = [episodeNames(read), issueNames(read)];
  const placeOf = episodeOrder(read);
  const contested = read(describedFindings.concessions)
    .filter(({ status }) => status === "contested");
  const drawn = new Set(contested.map(issueKey));
  const used = read(describedFindings.openings).filter((line) => drawn.has(issueKey(line)));
  const openingsOf = Map.groupBy(used, (line) => `${issueKey(line)} ${line.side}`);
  const alliesOf = Map.groupBy(used.filter(({ side }) => side === "ally"), (line) => line.episode);
  const rows = contested.map((line) => {
    const { name, orientation } = issueNamed(line);
    const [us = [], ally = []] = ["us", "ally"].map((side) =>
      openingsOf.get(`${issueKey(line)} ${side}`)
    );
    const states = alliesOf.get(line.episode)?.map(({ state }) => state);
    return {
      ...picked(line, ["family", "episode", "issue", "us_opening", "ally_opening", "outcome"]),
      ...picked(line, ["reference_point", "nearness", "ahead", "evidence"]),
      episode_name: episodeNamed(line.episode),
      issue_name: name,
      orientation,
      // 100 means something else than more binding or more multilateral.
      other_scale: !["more-binding", "multilateral"].includes(orientation),
      us_evidence: weakest(us),
      ally_evidence: weakest(ally),
      // No opening of the allies is known from documents in other archives.
      ally_american_only: ally.length > 0 && ally.every((each) => each.american_records_only),
      // Allies with an opening on a drawn issue of the episode.
      allies: [...new Set(states)].sort().join(" "),
    };
  });
  const inTime = rows.sort((a, b) =>
    placeOf(a.episode) - placeOf(b.episode) || (b.nearness ?? 0) - (a.nearness ?? 0)
  );
  return [...Map.groupBy(inTime, ({ family }) => family).values()].flat();
}

function weakest(openings: readonly OpeningLine[]): string {
  const grades = openings.map(({ evidence }) => evidence);
  return (["known", "cited"] as const).find((grade) => grades.includes(grade)) ?? soundGrade;
}
