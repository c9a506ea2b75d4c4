/**
 * Starting a worker from a folder: a browser takes no file as a worker's script there, so that the
 * page hands over the text of its own.
 *
 * @module
 */

/** The page's script as one function, as the site wraps it. */
declare const hubAndSpokesPage: () => void;

/** A worker that runs the page's script. */
export function startWorker(): Worker {
  const text = `(${hubAndSpokesPage.toString()})();`;
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  return new Worker(address, { name: "what-if" });
}
