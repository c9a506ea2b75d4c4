/**
 * Whether a shock fits its event.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { cellProblem, type CodedRow, soundList, soundText } from "./coded_row.ts";
import { type RowsOf, type Rule, unlikely } from "./rule.ts";

/** The rule that a shock is dated when its event is, as far as the days tell. */
export const datedAsEvent: Rule = unlikely("shock-far-from-event", {
  says: "`date` is that of the event, or part of it",
  problems: (shocks, rowsOf) => {
    const events = eventsById(rowsOf);
    return shocks.flatMap((shock) => {
      const event = events.get(soundText(shock, "event_id"));
      if (event === undefined) return [];
      const [own, its] = [dayBounds(soundText(shock, "date")), dayBounds(soundText(event, "date"))];
      const apart = (before: string | undefined, after: string | undefined) =>
        before !== undefined && after !== undefined && before < after;
      if (!apart(own.latest, its.earliest) && !apart(its.latest, own.earliest)) return [];
      const { file, line } = event.kept.raw;
      const expected = `${soundText(event, "date")}, the date of the event in ${file}:${line}`;
      return [cellProblem(shock, "date", expected)];
    });
  },
});

/**
 * The rule that an event concerns the ally whom it shocks, or one of the parties of the treaty of the
 * organisation. An event without allies concerns all.
 */
export const ofConcern: Rule = unlikely("shock-of-no-concern", {
  says: "The event concerns the `ally`, or a party of its treaty where it is an organisation",
  problems: (shocks, rowsOf) => {
    const events = eventsById(rowsOf);
    const members = membersOf(rowsOf);
    return shocks.flatMap((shock) => {
      const event = events.get(soundText(shock, "event_id"));
      const concerned = event === undefined ? [] : soundList(event, "allies");
      const ally = soundText(shock, "ally");
      const states = members.get(ally) ?? [ally];
      if (!event || concerned.length === 0 || states.some((state) => concerned.includes(state))) {
        return [];
      }
      const { file, line } = event.kept.raw;
      const expected = `one of ${concerned.join(";")}, whom the event in ${file}:${line} concerns`;
      return [cellProblem(shock, "ally", expected)];
    });
  },
});

function eventsById(rowsOf: RowsOf): ReadonlyMap<string, CodedRow> {
  return new Map(rowsOf("events").map((event) => [soundText(event, "event_id"), event]));
}

/** The parties of the treaties on which organisations stand. */
function membersOf(rowsOf: RowsOf): ReadonlyMap<string, readonly string[]> {
  const parties = new Map(
    rowsOf("treaties").map((row) => [soundText(row, "treaty_id"), soundList(row, "parties")]),
  );
  return new Map(
    rowsOf("commitments").filter((row) => soundText(row, "organisation") !== "").map((row) => [
      soundText(row, "organisation"),
      parties.get(soundText(row, "treaty_id")) ?? [],
    ]),
  );
}
