/**
 * Every figure, in the order of the argument.
 *
 * @module
 */
import { centralization } from "./centralization.ts";
import { commitmentsByForm } from "./commitments_by_form.ts";
import { evidenceBase } from "./evidence_base.ts";
import type { MakeFigure } from "./figure.ts";
import { hubAndSpokes } from "./hub_and_spokes.ts";
import { linkagesByAlly } from "./linkages_by_ally.ts";

/** The figures in the order in which `figures/README.md` shows them. */
export const figures: readonly MakeFigure[] = [
  hubAndSpokes,
  commitmentsByForm,
  centralization,
  linkagesByAlly,
  evidenceBase,
];
