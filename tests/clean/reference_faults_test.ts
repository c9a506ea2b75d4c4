import { type Cells, secondShock } from "./damaged.ts";
import { anyRow, crosswalk, type Fault, nearest, nearestRow, testFaults } from "./faults.ts";

const alias = (cells: Cells) => cells["treaty_id"] === "MANILA-PROTOCOL-1954";
const state = "a state of data-raw/states.csv";
const treaty = "a treaty of the treaties sheets that is not the same as another";

const unknown: readonly Fault[] = [
  {
    fault: "a name that stands for a state that is none",
    path: crosswalk("actors"),
    fits: (cells) => cells["as_written"] === "56th Fighter Wing",
    changed: { states: "AUS;USB" },
    problem: { column: "states", value: "USB", expected: state, hint: nearest("USA") },
  },
  {
    fault: "an actor reported by a state that is none",
    path: crosswalk("actors"),
    fits: (cells) => cells["as_written"] === "56th Fighter Wing",
    changed: { reported_by: "JPM" },
    problem: { column: "reported_by", value: "JPM", expected: state, hint: nearest("JPN") },
  },
  ...[["ally_states", "JPM;THA"], ["other_states", "AUS;JPM"]].map(([column, codes]): Fault => ({
    fault: `an episode with ${column} that are none`,
    path: "data-raw/episodes.csv",
    fits: (cells) => cells["episode"] === "JPN-1951",
    changed: { [column!]: codes! },
    problem: { column: column!, value: "JPM", expected: state, hint: nearest("JPN") },
  })),
  {
    fault: "an episode of a case without a folder",
    path: "data-raw/episodes.csv",
    fits: (cells) => cells["episode"] === "JPN-1951",
    changed: { case: "japn" },
    problem: {
      column: "case",
      value: "japn",
      expected: "a case folder of data-raw",
      hint: nearest("japan"),
    },
  },
  {
    fault: "a shock to an ally that is neither state nor organisation",
    path: crosswalk("shocks"),
    fits: (cells) => cells["ally"] === "SEATO",
    changed: { ally: "SEETO" },
    also: [secondShock("SEATO", { ally: "SEETO" })],
    problem: {
      column: "ally",
      value: "SEETO",
      expected:
        "a state of data-raw/states.csv, or an organisation of data-raw/crosswalks/commitments.csv",
      hint: nearest("SEATO"),
    },
  },
  ...["parent", "successor"].map((column): Fault => ({
    fault: `a ${column} that is no treaty`,
    path: crosswalk("commitments"),
    fits: (cells) => cells["treaty_id"] === "AIT-CCNAA-1980",
    changed: { [column]: "USA-JPN-1961" },
    problem: {
      column,
      value: "USA-JPN-1961",
      expected: treaty,
      hint: nearest("USA-JPN-1951"),
    },
  })),
  {
    fault: "a parent that is the id that goes of two",
    path: crosswalk("commitments"),
    fits: (cells) => cells["treaty_id"] === "AIT-CCNAA-1980",
    changed: { parent: "MANILA-PROTOCOL-1954" },
    problem: { column: "parent", value: "MANILA-PROTOCOL-1954", expected: treaty, hint: "" },
  },
  {
    fault: "a treaty that is the same as one that does not exist",
    path: crosswalk("commitments"),
    fits: alias,
    changed: { same_as: "SEATO-PROT-1955" },
    problem: {
      column: "same_as",
      value: "SEATO-PROT-1955",
      expected: treaty,
      hint: nearest("SEATO-PROT-1954"),
    },
  },
  {
    fault: "an issue that carries on none",
    path: crosswalk("issues"),
    fits: (cells) => cells["carries_on"] === "PACOCEAN-1951/area",
    changed: { carries_on: "PACOCEAN-1951/aera" },
    problem: {
      column: "carries_on",
      value: "PACOCEAN-1951/aera",
      expected: "an issue, as episode/issue",
      hint: nearest("PACOCEAN-1951/area"),
    },
  },
  {
    fault: "a design of an organisation that no sheet lists",
    path: "data-raw/seato/designs.csv",
    fits: (cells) => cells["organisation"] === "SEATO-1970",
    changed: { organisation: "SEATO-1971" },
    problem: {
      column: "organisation",
      value: "SEATO-1971",
      expected: "a row of the table organisations",
      hint: nearestRow("organisations", "SEATO-1970"),
    },
  },
  {
    fault: "a node that is no state",
    path: crosswalk("nodes"),
    fits: (cells) => cells["state"] === "JPN",
    changed: { state: "JPM" },
    problem: {
      column: "state",
      value: "JPM",
      expected: "a row of the table states",
      hint: nearestRow("states", "JPN"),
    },
  },
  {
    fault: "a correction with a source that no sheet lists",
    path: "data-raw/corrections.csv",
    fits: anyRow,
    changed: { source: "FRUS 1951 VI/1 doc. 3333" },
    problem: {
      column: "source",
      value: "FRUS 1951 VI/1 doc. 3333",
      expected: "a row of the table sources",
      hint: nearestRow("sources", "FRUS 1951 VI/1 doc. 33", "frus-1951-vi-1-doc-33"),
    },
  },
];

testFaults("reference-unknown", unknown);
