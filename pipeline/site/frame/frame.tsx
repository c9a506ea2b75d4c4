/**
 * What stands around the main part of every page.
 *
 * @module
 */
import type { Page } from "./document.ts";

/** Navigation, main part and foot of a page. */
export function Frame({ page, pages }: { readonly page: Page; readonly pages: readonly Page[] }) {
  return (
    <>
      <a class="skip" href="#main">Skip to the text</a>
      <header class="top">
        <a class="brand" href="index.html">Hub and spokes</a>
        <nav aria-label="Pages">
          <ul>
            {pages.map(({ file, name }) => (
              <li key={file}>
                <a href={file} aria-current={file === page.file ? "page" : undefined}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="theme" data-theme-switch hidden>Light or dark</button>
      </header>
      <main id="main" tabIndex={-1}>{page.body}</main>
      <footer>
        <p>
          Made from the coded sheets by the same code as every table and figure of the package. It
          works from a folder, without a network; nothing that you do here leaves your machine.
        </p>
      </footer>
    </>
  );
}
