import { readerOf } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { centralization } from "../../pipeline/figures/centralization/figure.ts";
import type { ReadTable } from "../../pipeline/tables/derived/read_derived.ts";
import { hubAndSpokes } from "../../pipeline/figures/hub_and_spokes/figure.ts";
import { readingsOf, readingText } from "../../pipeline/measures/networks/network_readings.ts";
import { outlivedWords } from "../../pipeline/measures/networks/outlived_words.ts";
import { treatyName } from "../../pipeline/base/words/treaty_name.ts";
import { commitmentSpans } from "../../pipeline/measures/commitments/commitment_spans.ts";
import {
  networkReadingRows,
  outlivedOrganisationRows,
} from "../../pipeline/summarise/network_readings.ts";
import {
  networkRows,
  networkStateRows,
  networkTieRows,
} from "../../pipeline/summarise/networks.ts";
import { drawnYears } from "../../pipeline/base/dates/spans.ts";
import { commitmentRow, madeRow, stateRow, treatyRow } from "../fixtures/made_clean_rows.ts";
import { wholeCaption } from "./whole_caption.ts";

/** Readings whose ids say nothing of what they count. */
const readings = [
  madeRow("readings", "long", {
    reading: "long",
    classes: "A;B",
    status: "treaty",
    suspended: "kept",
    node_set: "core",
  }),
  madeRow("readings", "short", {
    reading: "short",
    classes: "A",
    status: "organisation",
    suspended: "ended",
    node_set: "wide",
    leave_out: "ISLES",
  }),
];
const states = ["AUS", "NZL", "USA"];
const clean = {
  states: states.map((state) => stateRow(state)),
  nodes: ["asia-pacific", "north-atlantic"].flatMap((region) =>
    states.map((state) =>
      madeRow("nodes", `${region}/${state}`, {
        region: region as "asia-pacific",
        state,
        set: "core",
        from: 1945,
        to: null,
      })
    )
  ),
  treaties: [
    treatyRow("OCEAN", {
      name: "Treaty on the ocean (Reef Pact)",
      form: "multilateral",
      parties: states,
      in_force: "1950-01-01",
      ended: null,
      end_mode: "in force",
    }),
    treatyRow("ISLES", {
      name: "Isles Arrangements (exchange of notes)",
      form: "bilateral",
      parties: ["AUS", "NZL"],
      in_force: "1950-01-01",
      ended: null,
      end_mode: "in force",
    }),
    // Its organisation ends with it, so that no reading tells the two apart.
    treatyRow("NORTH", {
      name: "Treaty of the north",
      form: "multilateral",
      parties: states,
      in_force: "1950-01-01",
      ended: "1990-01-01",
      end_mode: "terminated",
    }),
  ],
  treatyParties: [],
  commitments: [
    commitmentRow("OCEAN", {
      class: "A",
      region: "asia-pacific",
      organisation: "ROTO",
      organisation_ended: "1966-05-01",
    }),
    commitmentRow("ISLES", { class: "B", region: "asia-pacific" }),
    commitmentRow("NORTH", {
      class: "A",
      region: "north-atlantic",
      organisation: "NOTO",
      organisation_ended: "1990-01-01",
    }),
  ],
};

/** The summaries that the figures draw, with another baseline. */
function summariesWith(baseline: string): ReadTable {
  const tables = {
    ...clean,
    readings: readings.map((row) => ({ ...row, baseline: row.reading === baseline })),
  };
  const spans = commitmentSpans(tables);
  const made: Readonly<Record<string, readonly object[]>> = {
    network_measures: networkRows(spans, tables),
    network_readings: networkReadingRows(tables),
    outlived_organisations: outlivedOrganisationRows(spans, tables),
    network_ties: networkTieRows(spans, tables, drawnYears),
    network_states: networkStateRows(tables, drawnYears),
  };
  return readerOf((name) => made[name]!);
}

Deno.test("the texts of both figures follow the baseline", () => {
  const [long, short] = ["long", "short"].map((baseline) => {
    const figures = [centralization, hubAndSpokes].map((make) => make(summariesWith(baseline)));
    return figures.map(({ caption }) => wholeCaption(caption));
  }) as [string[], string[]];
  for (const text of long) {
    assertStringIncludes(
      text,
      "armed-attack pacts and lesser security ties count, a treaty binds until it ends, a suspended " +
        "tie still counts, core set of states.",
    );
  }
  for (const text of short) {
    assertStringIncludes(
      text,
      "armed-attack pacts only count, a treaty binds until its organisation ends, a suspended tie " +
        "has ended, wide set of states, without the Isles Arrangements.",
    );
  }
  const [drawnLong, drawnShort] = [long[1]!, short[1]!];
  const end = "after the end of its organisation, ROTO, in 1966.";
  assertStringIncludes(drawnLong, `The Reef Pact, which was never ended, counts ${end}`);
  assertStringIncludes(drawnShort, `The Reef Pact, which was never ended, no longer counts ${end}`);
  assertStringIncludes(drawnLong, "states outside the core set");
  assertStringIncludes(drawnShort, "states outside the wide set");
});

Deno.test("the lines and the drawn networks follow the baseline", () => {
  const tied = (baseline: string) => {
    const read = summariesWith(baseline);
    const line = centralization(read).rows.find((row) =>
      row["region"] === "asia-pacific" && row["year"] === 2025 && row["measure"] === "hub_share"
    )!;
    const drawn = hubAndSpokes(read).rows.filter((row) =>
      row["state_b"] !== null && row["year"] === 2025
    );
    return [line["value"], drawn.length];
  };
  assertEquals(tied("long"), [2 / 3, 3]);
  assertEquals(tied("short"), [null, 0]);
});

Deno.test("ties that rest on the treaty that outlived its organisation alone are counted", () => {
  const caption = (read: ReadTable) => wholeCaption(hubAndSpokes(read).caption);
  const read = summariesWith("long");
  // The two allies have a treaty of their own beside the pact.
  assert(!caption(read).includes("alone"));
  const without: ReadTable = (table) =>
    read(table).map((row) => ({ ...row, ...("treaties" in row ? { treaties: "OCEAN" } : {}) }));
  assertStringIncludes(caption(without), "in 2025, 1 rest on the Reef Pact alone");
});

Deno.test("a reading is told by what it counts, whatever its id", () => {
  const told = readingsOf(summariesWith("long"));
  assertEquals(told.outlived.map(({ treaty }) => treaty), ["OCEAN"]);
  assertEquals(
    readingText(told.all.get("short")!),
    "armed-attack pacts only count, a treaty binds until its organisation ends, a suspended tie " +
      "has ended, wide set of states, without the Isles Arrangements",
  );
  assertEquals(
    readingText(told.all.get("long")!),
    "armed-attack pacts and lesser security ties count, a treaty binds until it ends, a suspended " +
      "tie still counts, core set of states",
  );
});

Deno.test("words for none and for several treaties that outlived their organisation name no one", () => {
  const one = { treaty: "T", name: "Pact", organisation: "ORG", year: "1970", stands: false };
  assertEquals(outlivedWords([one]).neverEnded, "");
  const { treaties, count, itsOrganisation } = outlivedWords([one, {
    ...one,
    organisation: "ALL",
  }]);
  assertEquals(
    `${treaties} ${count} after the end of ${itsOrganisation}`,
    "the treaties that outlived their organisation count after the end of their organisations " +
      "(ORG in 1970, ALL in 1970)",
  );
  assertEquals(outlivedWords([]).itsOrganisation, "their organisations");
});

Deno.test("a treaty goes by its short name, else by its title without parties and asides", () => {
  assertEquals(treatyName("Collective Treaty (Manila Pact)"), "Manila Pact");
  assertEquals(treatyName("Security Treaty between Here and There (ANZUS)"), "ANZUS");
  assertEquals(
    treatyName("Five Power Defence Arrangements (communique)"),
    "Five Power Defence Arrangements",
  );
  assertEquals(treatyName("Security Treaty between Here and There"), "Security Treaty");
});
