/**
 * Handing a text to the reader as a file.
 *
 * @module
 */

/** Offers a text as a file to be saved. */
export function download(name: string, text: string, type = "text/plain"): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the address up before the page goes on.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
