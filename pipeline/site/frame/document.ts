/**
 * The frame of every page: head with its policy, navigation, main part, foot.
 *
 * @module
 */
import { render as renderToString } from "preact-render-to-string";
import type { VNode } from "preact";
import { escapedText } from "../../base/words/escaped_text.ts";
import { policyOf } from "./policy.ts";
import bootScript from "./boot.js" with { type: "text" };
import paperStyle from "./print.css" with { type: "text" };
import screenStyle from "./site.css" with { type: "text" };
import { Frame } from "./frame.tsx";

const style = screenStyle + paperStyle;

/** A page of the site. */
export interface Page {
  /** File name, such as `findings.html`. */
  readonly file: string;
  /** Name in the navigation and in the title. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** Whether it needs the page's own script, besides what stands in it. */
  readonly scripted: boolean;
  readonly body: VNode;
}

/**
 * The HTML of a page. It can be read without scripts; what needs one is put into it later.
 *
 * @param pages all pages, for the navigation
 * @param data short digest of the clean tables
 */
export async function documentText(
  page: Page,
  pages: readonly Page[],
  data: string,
): Promise<string> {
  const policy = await policyOf({ script: bootScript, style });
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapedText(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escapedText(page.description)}">`,
    `<title>${escapedText(page.name)} · Hub and spokes</title>`,
    `<style>${style}</style>`,
  ].join("\n");
  const body = renderToString(Frame({ page, pages }));
  return `<!doctype html>
<html lang="en" data-page="${escapedText(page.file)}" data-data="${escapedText(data)}">
<head>
${head}
</head>
<body${page.scripted ? " data-scripted" : ""}>
${body}
<script>${bootScript}</script>
</body>
</html>
`;
}
