/**
 * Colours and the theme of the figures.
 *
 * @module
 */

/** Colour-blind-safe (Okabe and Ito 2008, "Color Universal Design"); their greys differ too. */
export const palette = {
  ink: "#222222",
  faint: "#8a8a8a",
  grid: "#e4e4e4",
  blue: "#0072b2",
  orange: "#e69f00",
  green: "#009e73",
  red: "#d55e00",
  sky: "#56b4e9",
  pink: "#cc79a7",
} as const;

/** What a colour says wherever it stands for one of these. */
export const roles = {
  us: palette.blue,
  ally: palette.orange,
  neither: palette.faint,
  bilateral: palette.green,
  trilateral: palette.ink,
  multilateral: palette.red,
  asiaPacific: palette.pink,
  northAtlantic: palette.sky,
} as const;

/** The one typeface of all figures. */
export const typeface = "Source Sans 3";

/** The typeface as style sheets name it: in quotes, for a name with a figure in it is none without. */
const fontFamily = `'${typeface}', sans-serif`;

/** Titles of axes, headers and legends. */
const titles = { titleFontSize: 11.5, titleFontWeight: 400 } as const;

/** Vega-Lite configuration shared by all figures. */
export const theme = {
  background: "#ffffff",
  font: fontFamily,
  padding: 10,
  title: {
    anchor: "start",
    frame: "bounds",
    fontSize: 15,
    fontWeight: 600,
    color: palette.ink,
    offset: 12,
    lineHeight: 18,
    subtitleFontSize: 12,
  },
  axis: {
    labelFontSize: 11,
    ...titles,
    labelColor: palette.ink,
    titleColor: palette.ink,
    gridColor: palette.grid,
    domainColor: palette.faint,
    tickColor: palette.faint,
    labelLimit: 260,
  },
  header: { labelFontSize: 12, labelFontWeight: 600, labelColor: palette.ink, ...titles },
  legend: {
    labelFontSize: 11,
    ...titles,
    labelLimit: 300,
    layout: { top: { direction: "vertical", anchor: "start" } },
  },
  text: { fontSize: 11, color: palette.ink },
  view: { stroke: null },
} as const;
