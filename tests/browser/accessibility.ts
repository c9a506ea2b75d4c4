/**
 * What axe-core finds on a page, in light and dark, each look checked once.
 *
 * @module
 */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** What a check of accessibility found wrong. */
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Which rules a check goes by. */
interface Rules {
  readonly runOnly?: readonly string[];
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}

/** Of the rules only those of colour can say other things in light than in dark. */
const colours = ["color-contrast", "link-in-text-block"] as const;

const butColours: Rules = {
  rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
};

/** Rows of tables after the first ones, which the same code makes. */
const laterRows = [["tbody tr:nth-child(n+4)"]] as const;

/** Findings and tables of the codebook after the first ones: a narrow window changes all alike. */
const laterParts = [["main > :is(article, section):nth-of-type(n+5)"]] as const;

const everything = { include: [["html"]] } as const;

/**
 * Serious and critical faults of a page, of its colours in light and in dark. Little is left of the
 * page afterwards.
 *
 * Names, roles, ids and neighbours may be wrong anywhere and are looked at everywhere in a wide
 * window. Of colours one of each look is enough: a style sheet knows elements, classes and attributes
 * only, so that elements in which all of these are the same up to the body have the same colours. To
 * find what covers what, a check of colours takes in the whole page each time, which was most of the
 * time of the longest ones.
 */
export async function seriousFaults(page: Page, isWide: boolean): Promise<string[]> {
  await page.evaluate(axe.source);
  const exclude = isWide ? laterRows : [...laterRows, ...laterParts];
  const faults = await violationsOn(page, { exclude }, butColours);
  await page.evaluate(leaveOneOfEachLook);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violationsOn(page, everything, { runOnly: colours });
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

async function violationsOn(page: Page, where: object, rules: Rules): Promise<string[]> {
  const options = { resultTypes: ["violations"], elementRef: false, ...rules };
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(${JSON.stringify(where)}, ${
      JSON.stringify(options)
    }).then(({ violations }) => violations)`,
  );
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
}

/**
 * Takes off a page whatever holds nothing but looks that stand before it; a picture is one thing, and
 * what says something looks other than what is empty.
 */
const leaveOneOfEachLook = `(() => {
  const seen = new Set();
  const isWord = /^(id|href|for|title|value|aria-label|aria-labelledby|data-.*)$/;
  const lookOf = (element) => [
    element.localName,
    ...[...element.attributes].filter(({ name }) => !isWord.test(name))
      .map(({ name, value }) => name + "=" + value).sort(),
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""),
  ].join(" ");
  const partsOf = (element) => element.localName === "svg" ? [] : [...element.children];
  const looksIn = (element, above) => {
    const look = above + ">" + lookOf(element);
    return [look, ...partsOf(element).flatMap((part) => looksIn(part, look))];
  };
  const thin = (element, above) => {
    const looks = looksIn(element, above);
    if (looks.every((look) => seen.has(look))) return element.remove();
    seen.add(looks[0]);
    for (const part of partsOf(element)) thin(part, looks[0]);
  };
  for (const part of [...document.body.children]) thin(part, "");
})()`;
