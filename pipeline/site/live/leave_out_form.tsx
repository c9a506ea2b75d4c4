/**
 * The form that leaves evidence out, or reads all openings otherwise.
 *
 * @module
 */
import { useMemo, useState } from "preact/hooks";
import { type Edit, leftOutBy, otherReadings, type Without } from "../../what_if/edits.ts";
import type { Ground } from "../../what_if/ground.ts";
import { namesOf } from "../../what_if/left_out.ts";

const labels: Readonly<Record<Without["by"], string>> = {
  source: "a document",
  case: "a case",
  archive: "a state’s archives",
  grade: "a grade of evidence",
};

const readingLabels: Readonly<Record<typeof otherReadings[number], string>> = {
  median: "the median of all words before the outcome",
  military: "the earliest word, of soldiers too",
};

/** The form. */
export function LeaveOutForm({ ground, add }: {
  readonly ground: Ground;
  readonly add: (edit: Edit) => boolean;
}) {
  const [by, setBy] = useState<Without["by"]>("archive");
  const [which, setWhich] = useState("");
  const names = useMemo(
    () => [...namesOf(ground.texts, ground.rows, by)].filter((name) => name !== "").sort(),
    [ground, by],
  );
  return (
    <form
      class="life"
      aria-label="Leave evidence out"
      onSubmit={(event) => {
        event.preventDefault();
        if (add({ kind: "without", by, which })) setWhich("");
      }}
    >
      <h2>Leave evidence out, or read it otherwise</h2>
      <div class="controls">
        <label>
          Leave out
          <select
            value={by}
            onChange={({ currentTarget }) => {
              setBy(leftOutBy.find((each) => each === currentTarget.value)!);
              setWhich("");
            }}
          >
            {leftOutBy.map((each) => <option key={each} value={each}>{labels[each]}</option>)}
          </select>
        </label>
        <label class="wide">
          Which
          <input
            type="text"
            list="what-if-names"
            value={which}
            required
            onInput={({ currentTarget }) => setWhich(currentTarget.value)}
          />
          <datalist id="what-if-names">
            {names.map((name) => <option key={name} value={name} />)}
          </datalist>
        </label>
        <button type="submit" disabled={which === ""}>Leave out</button>
      </div>
      <p class="note">
        Instead of the earliest word and the word coded as an opening, take as every opening
      </p>
      <div class="controls">
        {otherReadings.map((reading) => (
          <button
            key={reading}
            type="button"
            onClick={() => add({ kind: "reading", reading })}
          >
            {readingLabels[reading]}
          </button>
        ))}
      </div>
    </form>
  );
}
