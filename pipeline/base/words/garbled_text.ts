/**
 * Text that was written as UTF-8 and read as if it were Windows-1252: `FranÃ§ois`, `1945â€“1967`.
 *
 * @module
 */

/** The letters of Windows-1252 by byte. */
const letters = [
  ...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
];
const byteOf = new Map(letters.map((letter, byte) => [letter, byte]));

const between = (first: number, last: number) => letters.slice(first, last + 1).join("");

/** Runs of letters whose bytes may be one letter of UTF-8: a first byte with those that go on. */
const suspect = new RegExp(`[${between(0xc2, 0xf4)}][${between(0x80, 0xbf)}]+`, "u");
const suspects = new RegExp(suspect, "gu");

/**
 * The text as it was before it was read in the wrong encoding; `undefined` where nothing in it looks
 * so. Letters that happen to be bytes of another one are rare: a capital with an accent before a
 * closing quotation mark is a case.
 */
export function ungarbled(text: string): string | undefined {
  if (!suspect.test(text)) return undefined;
  const mended = text.replaceAll(suspects, (run) => {
    try {
      const bytes = Uint8Array.from(run, (letter) => byteOf.get(letter)!);
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return run;
    }
  });
  return mended === text ? undefined : mended;
}
