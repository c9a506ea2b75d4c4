/**
 * Facts of history that the clean tables must hold, whatever the pipeline does.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";
import { pinned } from "./pinned.ts";

function table(name: string): Record<string, string>[] {
  return parse(Deno.readTextFileSync(`data-clean/tables/${name}.csv`), { skipFirstRow: true });
}

const treaties = table("treaties");
const commitments = table("commitments");

/** The one row of an id. */
function only(rows: readonly Record<string, string>[], id: string): Record<string, string> {
  const found = rows.filter((row) => row["treaty_id"] === id);
  assertEquals(found.length, 1, `rows of ${id}`);
  return found[0]!;
}

function facts(id: string, ...columns: readonly string[]): (string | undefined)[] {
  return columns.map((column) => only(treaties, id)[column]);
}

function judged(id: string, ...columns: readonly string[]): (string | undefined)[] {
  return columns.map((column) => only(commitments, id)[column]);
}

pinned(
  "the security treaty with Japan was signed on 8 September 1951 and gave way on 23 June 1960",
  () => {
    assertEquals(facts("USA-JPN-1951", "signed", "in_force", "ended", "end_mode", "parties"), [
      "1951-09-08",
      "1952-04-28",
      "1960-06-23",
      "replaced",
      "JPN;USA",
    ]);
  },
);

pinned(
  "the treaty of 1951 with Japan has no armed-attack clause, and that of 1960 succeeds it",
  () => {
    assertEquals(judged("USA-JPN-1951", "class", "successor"), ["B", "USA-JPN-1960"]);
    assertEquals(judged("USA-JPN-1960", "class", "successor"), ["A", ""]);
  },
);

pinned(
  "the treaty of 1960 with Japan was signed on 19 January and came into force on 23 June",
  () => {
    assertEquals(facts("USA-JPN-1960", "signed", "in_force", "ended"), [
      "1960-01-19",
      "1960-06-23",
      "",
    ]);
  },
);

pinned("no commitment that a successor replaced ended before that one began", () => {
  // Implementing agreements (class C) may have gaps, and the reasons in the crosswalk say which.
  const replaced = commitments.filter(({ treaty_id: id, class: grade, successor }) =>
    successor && /[AB]/.test(grade!) && only(treaties, id!)["end_mode"] === "replaced"
  );
  assert(replaced.length >= 3);
  for (const { treaty_id: id, successor } of replaced) {
    const { ended } = only(treaties, id!);
    const { in_force: inForce, signed } = only(treaties, successor!);
    const began = inForce || signed;
    if (!ended || !began) continue;
    const shared = Math.min(ended.length, began.length);
    assert(
      ended.slice(0, shared) >= began.slice(0, shared),
      `${id} ${ended}, ${successor} ${began}`,
    );
  }
});

pinned(
  "the treaty with the Republic of China was signed on 2 December 1954 and ended with 1979",
  () => {
    assertEquals(facts("USA-ROC-1954", "signed", "in_force", "ended", "end_mode", "parties"), [
      "1954-12-02",
      "1955-03-03",
      "1980-01-01",
      "terminated",
      "TWN;USA",
    ]);
    assertEquals(judged("USA-ROC-1954", "class"), ["A"]);
  },
);

pinned("ANZUS was signed on 1 September 1951 by three states and never ended", () => {
  assertEquals(facts("USA-AUS-NZL-1951", "signed", "in_force", "ended", "parties"), [
    "1951-09-01",
    "1952-04-29",
    "",
    "AUS;NZL;USA",
  ]);
  assertEquals(judged("USA-AUS-NZL-1951", "class"), ["A"]);
});

pinned(
  "the Manila treaty was signed on 8 September 1954 by eight states and never terminated",
  () => {
    assertEquals(facts("SEATO-1954", "signed", "in_force", "ended", "end_mode", "parties"), [
      "1954-09-08",
      "1955-02-19",
      "",
      "in force",
      "AUS;FRA;GBR;NZL;PAK;PHL;THA;USA",
    ]);
  },
);

pinned("SEATO as an organisation ended on 30 June 1977", () => {
  assertEquals(judged("SEATO-1954", "class", "organisation", "organisation_ended"), [
    "A",
    "SEATO",
    "1977-06-30",
  ]);
});

pinned(
  "the treaties with the Philippines and with Korea were signed on 30 August 1951 and 1 October 1953",
  () => {
    const signed = (parties: string) =>
      treaties.filter((row) => row["parties"] === parties).map((row) => row["signed"]);
    assert(signed("PHL;USA").includes("1951-08-30"));
    assert(signed("KOR;USA").includes("1953-10-01"));
  },
);

const twiceCoded: Readonly<
  Record<string, readonly [name: RegExp, signed: string, class_: string]>
> = {
  "FPDA-1971": [/^Five Power Defence Arrangements/, "1971-04-15/1971-04-16", "B"],
  "USA-THA-1962": [/^Rusk.Thanat/, "1962-03-06", "B"],
  "SEATO-PROT-1954": [/^Protocol to the Southeast Asia Collective/, "1954-09-08", "C"],
};

for (const [id, [name, signed, grade]] of Object.entries(twiceCoded)) {
  pinned(`${id} stands once among the treaties and once among the commitments`, () => {
    const named = treaties.filter((row) => name.test(row["name"]!));
    assertEquals(named.map((row) => [row["treaty_id"], row["signed"]]), [[id, signed]]);
    assertEquals(judged(id, "class", "same_as"), [grade, ""]);
  });
}

pinned(
  "the second id of the Manila protocol is in no table, and its rows are with the first one",
  () => {
    for (const name of ["treaties", "commitments", "treaty_parties"]) {
      const columns = ["row_id", "treaty_id", "parent", "successor"];
      const found = table(name).filter((row) =>
        columns.some((column) => row[column]?.startsWith("MANILA-PROTOCOL-1954"))
      );
      assertEquals(found, [], name);
    }
    assertEquals(judged("SEATO-PROT-1954", "parent"), ["SEATO-1954"]);
  },
);

pinned("no treaty ends before it was signed", () => {
  const both = treaties.filter(({ signed, ended }) => signed && ended);
  assert(both.length > 20);
  for (const { row_id: id, signed, ended } of both) {
    const shared = Math.min(signed!.length, ended!.length, 10);
    assert(ended!.slice(0, shared) >= signed!.slice(0, shared), `${id} ${signed} ${ended}`);
  }
});
