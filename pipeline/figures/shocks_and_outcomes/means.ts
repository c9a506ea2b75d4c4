/**
 * Drawing of the allies' means over their shocks.
 *
 * @module
 */
import { palette } from "../draw/palette.ts";
import type { AllyRow } from "./rows.ts";
import { linkagesOn, namesWidth, numbersWidth, pixelY, text, width } from "./scale.ts";

const allyHeight = 17;
const title = "Depth-weighted institutions on the eve of the shock (sum of depths 1 to 3)";

/**
 * The panel of the allies.
 *
 * @param middle the median over the states' shocks
 * @param most end of the scale
 * @param result the test in words
 */
export function meansPanel(
  allies: readonly AllyRow[],
  middle: number,
  most: number,
  result: readonly string[],
): object {
  const x = (field: string) => linkagesOn(most, field, title);
  const allyTop = 38;
  const gap = 22;
  const kept = allies.filter((ally) => ally.mostly_kept).length;
  const lineOf = (at: number) => allyTop + allyHeight * (at + 0.5) + (at >= kept ? gap : 0);
  const allyBottom = lineOf(allies.length - 1) + allyHeight / 2 + 2;
  const placed = allies.map((ally, at) => ({ ...ally, y: lineOf(at) }));
  return {
    width,
    height: allyBottom,
    data: { values: placed },
    layer: [
      {
        data: { values: [{ at: middle }] },
        mark: { type: "rule", color: palette.faint, strokeDash: [4, 3] },
        encoding: {
          x: x("at"),
        },
      },
      {
        mark: { type: "rule", strokeWidth: 1.6, color: palette.faint },
        encoding: {
          x: x("low"),
          x2: { field: "high" },
          y: pixelY("y", allyBottom),
        },
      },
      {
        mark: { type: "point", size: 58, strokeWidth: 1.5, opacity: 1, stroke: palette.ink },
        encoding: {
          x: x("low"),
          y: pixelY("y", allyBottom),
          shape: {
            condition: { test: "datum.mostly_kept", value: "circle" },
            value: "triangle-down",
          },
          fill: {
            condition: [
              { test: "datum.contested_all", value: "#ffffff" },
              { test: "datum.mostly_kept", value: palette.ink },
            ],
            value: palette.orange,
          },
        },
      },
      {
        mark: { ...text, align: "right" },
        encoding: { x: { value: -10 }, y: pixelY("y", allyBottom), text: { field: "name" } },
      },
      {
        transform: [{ calculate: "datum.kept + ' of ' + datum.shocks", as: "count" }],
        mark: { ...text, align: "right" },
        encoding: {
          x: { value: width + numbersWidth - 8 },
          y: pixelY("y", allyBottom),
          text: { field: "count" },
        },
      },
      {
        data: {
          values: [
            { label: "Means by ally", y: 8, weight: 600 },
            { label: "kept after over half of shocks", y: allyTop - 10, weight: 400 },
            {
              label: "kept after half or fewer",
              y: allyTop + allyHeight * kept + gap - 9,
              weight: 400,
            },
          ],
        },
        layer: [600, 400].map((fontWeight) => ({
          transform: [{ filter: `datum.weight === ${fontWeight}` }],
          mark: {
            ...text,
            fontSize: 11.5,
            fontWeight,
            color: fontWeight === 400 ? "#5c5c5c" : palette.ink,
          },
          encoding: {
            x: { value: -namesWidth },
            y: pixelY("y", allyBottom),
            text: { field: "label" },
          },
        })),
      },
      {
        data: { values: [{ label: "kept", y: 8 }] },
        mark: { ...text, align: "right", fontWeight: 600 },
        encoding: {
          x: { value: width + numbersWidth - 8 },
          y: pixelY("y", allyBottom),
          text: { field: "label" },
        },
      },
      {
        data: {
          values: result.map((label, at) => ({
            label,
            y: allyBottom - 8 - 14 * (result.length - 1 - at),
          })),
        },
        mark: { ...text, align: "right", fontSize: 10.5 },
        encoding: {
          x: { value: width - 2 },
          y: pixelY("y", allyBottom),
          text: { field: "label" },
        },
      },
    ],
  };
}
