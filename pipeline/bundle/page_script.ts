/**
 * The script of a page.
 *
 * @module
 */

/**
 * A bundle within a function, so that the page can hand its own text to a worker: a page from a
 * folder may read no file, its own script not excepted. In brackets a function is compiled when it is
 * read, not read over first.
 */
export function pageScript(bundled: string): string {
  return `const hubAndSpokesPage=(function(){${bundled}\n});\nhubAndSpokesPage();\n`;
}
