/**
 * What the evidence covers, as a table of counts whose sides a reader chooses.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";
import { evidenceBase, type EvidenceCount } from "../../tables/derived/summaries/evidence_base.ts";
import { grouped } from "../../base/words/numbers.ts";
import { PlainTable } from "../parts/plain_table.tsx";
import { loadedReader } from "./derived_reader.ts";

const sides = ["case", "table", "evidence", "archive", "kind", "extent"] as const;

/** Something by which evidence is counted. */
type Side = typeof sides[number];

const labels: Readonly<Record<Side, string>> = {
  case: "case",
  table: "sheet",
  evidence: "grade",
  archive: "archive",
  kind: "class of source",
  extent: "how far read",
};

/** The counts. */
export function LedgerBrowser() {
  const [lines, setLines] = useState<readonly EvidenceCount[]>();
  const [down, setDown] = useState<Side>("case");
  const [across, setAcross] = useState<Side>("table");
  const [kept, setKept] = useState<Readonly<Partial<Record<Side, string>>>>({});
  useEffect(() => {
    loadedReader([evidenceBase]).then((read) => setLines(read(evidenceBase)));
  }, []);
  if (lines === undefined) return <p class="waiting">Loading …</p>;
  const counted = lines.filter((line) =>
    sides.every((side) => kept[side] === undefined || valueOf(line, side) === kept[side])
  );
  const values = (side: Side) => [...new Set(counted.map((line) => valueOf(line, side)))].sort();
  const sum = (of: readonly EvidenceCount[]) => of.reduce((total, { rows }) => total + rows, 0);
  return (
    <>
      <div class="controls">
        <SideChoice label="Down" value={down} set={setDown} />
        <SideChoice label="Across" value={across} set={setAcross} />
        {sides.filter((side) => side !== down && side !== across).map((side) => (
          <label key={side}>
            Only {labels[side]}
            <select
              value={kept[side] ?? ""}
              onChange={({ currentTarget: { value } }) => {
                const { [side]: _, ...others } = kept;
                setKept(value === "" ? others : { ...others, [side]: value });
              }}
            >
              <option value="">all</option>
              {[...new Set(lines.map((line) => valueOf(line, side)))].sort().map((value) => (
                <option key={value} value={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <PlainTable
        caption="Rows of evidence"
        heads={[
          { name: labels[down] },
          ...values(across).map((name) => ({ name, isNumber: true })),
          { name: "all", isNumber: true },
        ]}
        rows={[...values(down), undefined].map((value) => {
          const own = value === undefined
            ? counted
            : counted.filter((line) => valueOf(line, down) === value);
          return [
            value ?? "all",
            ...values(across).map((other) => {
              const rows = sum(own.filter((line) => valueOf(line, across) === other));
              return rows === 0 ? "" : grouped(rows);
            }),
            grouped(sum(own)),
          ];
        })}
      />
    </>
  );
}

function SideChoice({ label, value, set }: {
  readonly label: string;
  readonly value: Side;
  readonly set: (side: Side) => void;
}) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => set(event.currentTarget.value as Side)}
      >
        {sides.map((side) => <option key={side} value={side}>{labels[side]}</option>)}
      </select>
    </label>
  );
}

/** What a line counts under; a source of several archives under all of them together. */
function valueOf(line: EvidenceCount, side: Side): string {
  const value = line[side];
  return value === null || value === "" ? "none" : String(value);
}
