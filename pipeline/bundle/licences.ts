/**
 * The licences of the packages in a bundle, as one text.
 *
 * @module
 */
import { InputError, type Problem } from "../base/problems/problem.ts";
import { byText } from "../base/words/order.ts";

/** What a package says of itself. */
export interface PackageTerms {
  readonly name: string;
  readonly version: string;
  /** The licence that its `package.json` names; `undefined` where it names none. */
  readonly licence: string | undefined;
  /** Its author in `package.json`, empty where it names none. */
  readonly author: string;
  /** The text of its files on licences, `undefined` where it has none. */
  readonly text: string | undefined;
}

/** A row of `licences/unstated.csv`: what a package leaves out, and how it is known. */
export interface Unstated {
  readonly package: string;
  readonly licence: string;
  /** The usual text of the licence, empty where the package has one. */
  readonly text: string;
  readonly reason: string;
}

/** Licences, by their SPDX names, under which a copy may be passed on with the licence's text. */
const passedOn: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Zlib",
]);

const opening =
  `The file offline/reproduce.mjs holds the packages below, as they are published on npm.
Their terms hold for these parts, LICENSE for the rest.
`;

/**
 * Name, version, licence and text of each package, in the order of their names.
 *
 * @throws {InputError} naming each package whose licence or text is not known
 */
export function licencesText(
  packages: readonly PackageTerms[],
  unstated: readonly Unstated[],
): string {
  const known = new Map(unstated.map((row) => [row.package, row]));
  const problems: Problem[] = [];
  const parts = packages.toSorted((a, b) => byText(a.name, b.name) || byText(a.version, b.version))
    .map((each) => {
      const row = known.get(each.name);
      const licence = each.licence ?? row?.licence;
      const text = each.text ?? row?.text;
      const fault = licence === undefined || !mayBePassedOn(licence)
        ? `the licence ${licence ?? "that is not named"}`
        : text === undefined || text === ""
        ? "no text of its licence"
        : undefined;
      if (fault !== undefined) problems.push(refusal(each, fault));
      const origin = each.text === undefined && row
        ? [`${row.reason}; this is its usual text.`, copyright(each)].filter((line) => line !== "")
        : [];
      return [
        "=".repeat(80),
        `${each.name} ${each.version}`,
        `Licence: ${licence}`,
        ...origin,
        "",
        (text ?? "").replaceAll("\r\n", "\n").trim(),
        "",
      ].join("\n");
    });
  if (problems.length > 0) throw new InputError(problems);
  return [opening, ...parts].join("\n");
}

/** Whether all licences of an SPDX expression are such; one with a choice is looked up by hand. */
function mayBePassedOn(expression: string): boolean {
  return expression.replace(/^\((.*)\)$/, "$1").split(" AND ").every((each) => passedOn.has(each));
}

function copyright({ author }: PackageTerms): string {
  return author === "" ? "" : `Copyright: ${author}`;
}

function refusal({ name, version }: PackageTerms, value: string): Problem {
  return {
    code: "file-refused",
    file: `${name}@${version}`,
    line: 0,
    column: "",
    value,
    expected: `a text and one of ${[...passedOn].join(" · ")}`,
    hint: "look its licence up, and add a row to pipeline/bundle/licences/unstated.csv",
  };
}
