/**
 * A figure drawn anew after edits.
 *
 * @module
 */
import { useEffect, useMemo, useState } from "preact/hooks";
import { figures } from "../../figures/all.ts";
import { drawnFigure, type MakeFigure } from "../../figures/draw/figure.ts";
import { type DerivedTable, type Row } from "../../tables/derived/derived_table.ts";
import { readDerived, type ReadTable } from "../../tables/derived/read_derived.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import type { Edit } from "../../what_if/edits.ts";
import { type RobustnessAfter } from "../../what_if/robustness_steps.ts";
import { derivedId, siteTables } from "../embedded/site_tables.ts";
import { loadedReader } from "./derived_reader.ts";
import { figureNames } from "./figure_names.ts";
import { FigureView } from "./figure_view.tsx";
import type { Doubts } from "./use_doubts.ts";

/** Tables that figures read. */
const drawnTables: readonly DerivedTable[] = derivedTables.filter((table) =>
  siteTables.some(({ derived }) => derived === table) && table.stage !== "clean"
);

/** A choice of figures, and the chosen one as it would be. */
export function RedrawnFigure({ edits, doubts }: {
  readonly edits: readonly Edit[];
  readonly doubts: Doubts;
}) {
  const [chosen, setChosen] = useState(-1);
  const [published, setPublished] = useState<ReadTable>();
  const isAsked = chosen !== -1;
  useEffect(() => {
    if (isAsked && published === undefined) {
      loadedReader(drawnTables).then((read) => setPublished(() => read));
    }
  }, [isAsked]);
  useEffect(() => {
    if (isAsked && edits.length > 0) doubts.askDerived();
  }, [isAsked, edits]);
  const read = useMemo(
    () => published && readerAfter(published, doubts.derived, doubts.lines),
    [published, doubts.derived, doubts.lines],
  );
  const isWaiting = isAsked &&
    (read === undefined || (edits.length > 0 && doubts.derived === undefined));
  return (
    <section aria-labelledby="figure-head">
      <h2 id="figure-head">A figure, drawn anew</h2>
      <div class="controls">
        <label>
          Figure
          <select
            value={`${chosen}`}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          >
            <option value="-1">none</option>
            {figureNames.map((name, at) => (
              <option key={name} value={`${at}`}>{name.replaceAll("_", " ")}</option>
            ))}
          </select>
        </label>
      </div>
      {isWaiting ? <p class="waiting">Making its tables …</p> : null}
      {isAsked && read && edits.length > 0 && readsSummaries(figures[chosen]!, read)
        ? (
          <p class="note">
            This figure also counts rows of clean tables by themselves; these counts stand as
            published.
          </p>
        )
        : null}
      {isAsked && read && !isWaiting
        ? <FigureView key={chosen} make={figures[chosen]!} read={read} />
        : null}
    </section>
  );
}

/** The published tables with those in place that edits make anew. */
function readerAfter(
  published: ReadTable,
  derived: Doubts["derived"],
  robustness: RobustnessAfter | undefined,
): ReadTable {
  const known = new Map<DerivedTable, readonly object[]>();
  const made = (table: DerivedTable): readonly object[] => {
    const text = derived?.get(derivedId(table));
    if (text !== undefined) return readDerived(table, text);
    const name = Object.entries(describedRobustness).find(([, each]) => each === table)?.[0];
    const after = robustness?.[name as keyof RobustnessAfter];
    if (after === undefined) return published(table);
    // Of claims that nothing touched the published lines stand.
    const touched = new Set(robustness!.robustness.map(({ finding }) => finding));
    const stay = published(table as typeof describedRobustness.robustness)
      .filter(({ finding }) => !touched.has(finding));
    return [...stay, ...after];
  };
  return <Of extends DerivedTable>(table: Of) => {
    const rows = known.get(table) ?? made(table);
    known.set(table, rows);
    // A map cannot say that each key has rows of its own type.
    return rows as readonly Row<Of>[];
  };
}

/** Whether a figure reads summaries, beside names: they are counted outside the page. */
function readsSummaries(make: MakeFigure, read: ReadTable): boolean {
  return drawnFigure(make, read).tables.some(({ stage, namesOnly }) =>
    stage === "summarise" && !namesOnly
  );
}
