/**
 * Figure: the designs of organisations, feature by feature.
 *
 * @module
 */
import { nearerToLoosePacts } from "../findings/criteria.ts";
import type { DesignCellLine } from "../findings/tables/design_cells.ts";
import type { DesignDistanceLine } from "../findings/tables/design_distances.ts";
import type { DesignRankLine, DesignScoreLine } from "../findings/tables/designs.ts";
import {
  columnsOf,
  designRows,
  type DrawnDesigns,
  drawnDesigns,
  nameOf,
} from "./design_matrix_rows.ts";
import { designSpec } from "./design_matrix_spec.ts";
import type { MakeFigure } from "./figure.ts";

/** Ordered matrix of organisations by feature, with overall scores, ranks and distances. */
export const designMatrix: MakeFigure = (summary) => {
  const distances = summary("findings/design_distances") as unknown as DesignDistanceLine[];
  const drawn = drawnDesigns(
    summary("findings/design_cells") as unknown as DesignCellLine[],
    summary("findings/design_scores") as unknown as DesignScoreLine[],
    summary("findings/design_ranks") as unknown as DesignRankLine[],
    distances,
  );
  const columns = columnsOf(drawn.cells);
  const rows = designRows(drawn, columns);
  return {
    id: "design_matrix",
    title: titleOf(drawn),
    caption: captionOf(drawn, distances),
    alt: altOf(drawn),
    summaries: [
      "findings/design_cells",
      "findings/design_scores",
      "findings/design_ranks",
      "findings/design_distances",
    ],
    rows: rows.map((row) => ({ ...row })),
    spec: designSpec(rows, columns, drawn.ranks[0]?.vectors ?? 0),
  };
};

function titleOf({ overall, ranks, distances }: DrawnDesigns): string {
  const rankOf = (organisation: string) =>
    ranks.find((line) => line.organisation === organisation)?.equal_weights_rank ?? NaN;
  const asked = inQuestion(distances);
  if (asked.length === 0) return `Designs of ${overall.length} organisations, feature by feature`;
  const ranked = asked.map(({ organisation }, at) =>
    `${nameOf(organisation)} ${at === 0 ? "has " : ""}rank ${rankOf(organisation)}`
  );
  const yardstick = yardstickOf(distances);
  const standings = [...Map.groupBy(asked, standing)].map(([how, of]) =>
    `${
      of.length < asked.length
        ? `${listed(of.map(({ organisation }) => nameOf(organisation)))} ${verb(of)}`
        : ["it lies", "both lie"][of.length - 1] ?? "all lie"
    } ${how} to the loose pacts than to ${yardstick} (by ${
      listed(of.map((line) => line.nearer_to_loose_by.toFixed(2)))
    }, under ${
      listed(of.map(({ nearer_to_loose_share }) => percent(nearer_to_loose_share)))
    } of weightings)`
  );
  return `${listed(ranked)} of ${overall.length} by overall score; ${listed(standings)}`;
}

/**
 * How an organisation stands between the loose pacts and the yardstick, by the marks of the claim.
 */
function standing({ organisation, nearer_to_loose_by: by }: DesignDistanceLine): string {
  const { supportedFrom, notSupportedUpTo } = nearerToLoosePacts(organisation);
  return by >= supportedFrom
    ? "clearly nearer"
    : by > notSupportedUpTo
    ? "hardly nearer"
    : "no nearer";
}

function captionOf(
  { cells, overall, ranks, distances }: DrawnDesigns,
  all: readonly DesignDistanceLine[],
): string {
  const asked = inQuestion(distances);
  const yardstick = yardstickOf(distances);
  const loose = distances.filter(({ kind }) => kind === "loose");
  const contrary = loose.filter(({ nearer_to_loose_by }) => nearer_to_loose_by < 0);
  const place = overall.findIndex(({ kind }) => kind === "yardstick");
  const above = overall.slice(0, Math.max(0, place)).map(({ organisation }) =>
    nameOf(organisation)
  );
  const known = cells.filter(({ evidence }) => evidence === "known").length;
  const coded = cells.filter(({ value }) => value !== null).length;
  const features = new Set(cells.map(({ feature }) => feature)).size;
  const dimensions = new Set(cells.map(({ dimension }) => dimension)).size;
  const first = asked[0];
  const other = (cells: string, weighting: string) =>
    asked.flatMap(({ organisation }) =>
      all.filter((line) =>
        line.organisation === organisation && line.cells === cells && line.weighting === weighting
      )
    );
  const leads = (lines: readonly DesignDistanceLine[]) =>
    listed(lines.map((line) => signed(line.nearer_to_loose_by)));
  const left = other("without known", "dimension");
  return `Rows are ${overall.length} organisations, columns ${features} features of design in ` +
    `${dimensions} dimensions; a cell says whether a feature is absent (0), partial (1) or full (2), ` +
    "darker for more. A frame marks the organisation in question. Rows stand by overall score, the " +
    "mean of the dimensions, each of which is the mean of its features over 2: so a dimension " +
    "weighs alike whether it has many features or one. Circles show how often an organisation ranks " +
    `where over a grid of ${ranks[0]?.vectors ?? 0} weightings in which every dimension counts ` +
    "something; the grey line runs from the best to the worst rank. Distances are Gower’s, 0 for " +
    "alike to 1 for opposite on every feature; the mean distance to the loose pacts leaves out the " +
    "organisation itself. " +
    (first
      ? `The title goes by the distances and calls nearer by at least ${
        nearerToLoosePacts(first.organisation).supportedFrom
      } clearly nearer, the mark set in advance. In the order of the title the leads towards the ` +
        `loose pacts are ${
          leads(other("all", "feature"))
        } where features instead of dimensions weigh ` +
        "alike, " +
        `${
          listed(asked.map((line) => signed(line.to_yardstick - line.to_uncontested_loose)))
        } against only the pacts whose looseness a careful reader would not contest, and ` +
        `${leads(left)} without the cells graded known, where only ` +
        `${
          listed(left.map((line) =>
            `${line.yardstick_features} features of ` +
            `${line.yardstick_dimensions} dimensions`
          ))
        } are left to compare with ${yardstick}. The nearest single designs are ` +
        `${
          listed(asked.map((line) =>
            `${listed(line.nearest.split(";").map(nameOf))} (${line.nearest_distance.toFixed(2)})`
          ))
        }. `
      : "") +
    (contrary.length
      ? `The loose pacts are not much alike: by the same measure ${contrary.length} of ` +
        `${loose.length} of them (${
          listed(contrary.map(({ organisation }) => nameOf(organisation)))
        }) lie nearer to ${yardstick} than to the others. `
      : "") +
    "The score is no measure of strength: how an organisation decides and how long a notice it asks " +
    "for weigh as much as all that its members hand over to it" +
    (above.length
      ? `, and ${listed(above)} ${above.length === 1 ? "stands" : "stand"} above ${yardstick}. `
      : ". ") +
    `A filled dot marks the ${known} of ${coded} cells graded known: nobody opened the source, and ` +
    "the code rests on what the coder knew; a hollow dot marks cells whose source was only cited. " +
    "Codes are one team’s readings; organisations without a year in their name are not coded for a " +
    "single one.";
}

function altOf({ cells, overall, ranks, distances }: DrawnDesigns): string {
  const described = overall.map(({ organisation, score }) => {
    const rank = ranks.find((line) => line.organisation === organisation);
    const distance = distances.find((line) => line.organisation === organisation);
    return `${nameOf(organisation)} ${score.toFixed(2)}, rank ${rank?.best_rank} to ` +
      `${rank?.worst_rank}${
        typeof distance?.to_yardstick === "number"
          ? `, distance ${distance.to_yardstick.toFixed(2)}`
          : ""
      }`;
  });
  return `Matrix of ${overall.length} organisations by ${
    new Set(cells.map(({ feature }) => feature)).size
  } features with codes 0 to 2. Overall score, range of ranks and distance to ` +
    `${yardstickOf(distances)}: ${described.join("; ")}.`;
}

function inQuestion(distances: readonly DesignDistanceLine[]): DesignDistanceLine[] {
  return distances.filter(({ kind }) => kind === "in-question");
}

function yardstickOf(distances: readonly DesignDistanceLine[]): string {
  const yardstick = distances.find(({ kind }) => kind === "yardstick");
  return yardstick ? nameOf(yardstick.organisation) : "the yardstick";
}

function verb({ length }: readonly unknown[]): string {
  return length === 1 ? "lies" : "lie";
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** Two decimals with the sign, a true minus for less than nothing. */
function signed(by: number): string {
  const size = Math.abs(by).toFixed(2);
  return Number(size) === 0 ? size : `${by < 0 ? "−" : "+"}${size}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
