/**
 * Running further scripts of the site: a page from a folder may read no files, but it may run scripts
 * beside it.
 *
 * @module
 */

/**
 * Runs a script of the site.
 *
 * @param file path in the site
 * @throws {Error} where there is no such file
 */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`Cannot load ${file}: expected it in the site`));
    script.src = file;
    document.head.append(script);
  });
}
