/**
 * Designs of organisations as numbers of coded cells.
 *
 * @module
 */
import { type CellRegister, doubtByEvidence } from "../../measures/coding/coded_cells.ts";
import {
  codedDesigns,
  type DesignRows,
  type Designs,
} from "../../measures/organisation_design/coded_designs.ts";

/** Designs and the cells that their codes stand in. */
export interface DesignCase {
  readonly designs: Designs;
  /** Number of the cell of each organisation and feature; -1 where none is coded. */
  readonly cells: readonly Int32Array[];
}

/** Makes the designs. */
export function designCase(rows: DesignRows, register: CellRegister): DesignCase {
  const designs = codedDesigns(rows);
  return {
    designs,
    cells: designs.rows.map((of) =>
      Int32Array.from(of, (row) =>
        row === undefined ? -1 : register.numberOf(row, "value", () => ({
          table: "designs",
          row: row.row_id,
          value: row.value,
          layer: "codes",
          doubt: doubtByEvidence[row.evidence],
          steps: [0, 2],
        })))
    ),
  };
}

/** Numbers of the cells of each feature, of all organisations. */
export function cellsOfFeatures({ designs, cells }: DesignCase): number[][] {
  return designs.features.map((_, feature) =>
    cells.flatMap((of) => of[feature] === -1 ? [] : [of[feature]!])
  );
}

/** Codes of each organisation by feature, read from a coding. */
export interface CodedDesignValues {
  readonly values: readonly Float64Array[];
  readonly readAll: (coded: Float64Array) => void;
  /** Reads one feature of all organisations. */
  readonly readOne: (feature: number, coded: Float64Array) => void;
}

/** Makes the codes, once; reading them again overwrites them in place. */
export function codedDesignValues({ designs, cells }: DesignCase): CodedDesignValues {
  const values = designs.codes.map((codes) => codes.slice());
  const readOne = (feature: number, coded: Float64Array) => {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]![feature]!;
      if (cell !== -1) values[at]![feature] = coded[cell]!;
    }
  };
  return {
    values,
    readOne,
    readAll: (coded) => {
      for (let feature = 0; feature < designs.features.length; feature++) readOne(feature, coded);
    },
  };
}
