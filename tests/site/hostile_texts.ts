/**
 * Texts that must be shown as texts, wherever they stand.
 *
 * @module
 */

/** A text of each kind that could break a page, or out of one. */
export const hostileTexts: readonly string[] = [
  "<script>document.title='broken'</script>",
  "</script><script>document.title='broken'</script>",
  "</style><b>",
  "<!-- <script>",
  "]]>",
  "javascript:document.title='broken'",
  'https://example.org/" onmouseover="document.title=1',
  '=HYPERLINK("https://example.org";"here")',
  "\u202Efdp.exe",
  "\u2028\u2029",
  "&lt;b&gt; &amp; &#39;",
  "`${1}`",
  "x".repeat(10_000),
  "*bold* **bolder** [link](javascript:alert(1))",
];
