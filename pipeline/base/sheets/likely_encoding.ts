/**
 * What bytes are that are not UTF-8.
 *
 * @module
 */

/** What bytes look like: another kind of file, or text in an encoding. */
export interface Likeness {
  /** In words that complete "it looks like …". */
  readonly looksLike: string;
  /** Label by which a text decoder knows the encoding, where it is text. */
  readonly label?: string;
}

/** First bytes that tell a kind of file; the longer of two that fit comes first. */
const beginnings: readonly (readonly [bytes: readonly number[], found: Likeness])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { looksLike: "a workbook (.xlsx, .ods) or another zip file" }],
  [[0xd0, 0xcf, 0x11, 0xe0], { looksLike: "an old Excel workbook (.xls)" }],
  [[0x25, 0x50, 0x44, 0x46], { looksLike: "a PDF" }],
  [[0x1f, 0x8b], { looksLike: "a gzip file" }],
  [[0xff, 0xfe, 0x00, 0x00], { looksLike: "UTF-32" }],
  [[0x00, 0x00, 0xfe, 0xff], { looksLike: "UTF-32" }],
  [[0xff, 0xfe], { looksLike: "UTF-16", label: "utf-16le" }],
  [[0xfe, 0xff], { looksLike: "UTF-16", label: "utf-16be" }],
];

/**
 * Encodings of East Asia, with two letters side by side of the script that text in each of them is
 * full of, and the least share of that script. Bytes of the first read as the second too, those of
 * the second as the third.
 */
const eastAsian: readonly {
  readonly label: string;
  readonly name: string;
  readonly script: RegExp;
  readonly share: number;
}[] = [
  { label: "shift_jis", name: "Shift_JIS (Japanese)", script: /[\u3040-\u30FF]/gu, share: 0.3 },
  { label: "euc-kr", name: "EUC-KR (Korean)", script: /\p{sc=Hangul}/gu, share: 0.7 },
  { label: "gb18030", name: "GB 18030 or Big5 (Chinese)", script: /\p{sc=Han}/gu, share: 0.7 },
];

/**
 * The kind of file or encoding that bytes show plainly, though they may be UTF-8 too: UTF-16 of
 * plain letters is, with a NUL beside each of them.
 */
export function plainLikeness(bytes: Uint8Array): Likeness | undefined {
  const known = beginnings.find(([begin]) => begin.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  const first = bytes.subarray(0, 1000);
  const nuls = (rest: number) => first.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  const most = first.length / 3;
  if (nuls(1) > most) return { looksLike: "UTF-16", label: "utf-16le" };
  if (nuls(0) > most) return { looksLike: "UTF-16", label: "utf-16be" };
  return undefined;
}

/**
 * The likely encoding of a line that is not UTF-8. Western letters stand one by one among plain
 * ones; those of East Asia stand side by side, and decode to letters of their script.
 */
export function likelyEncoding(line: Uint8Array): Likeness {
  for (const { label, name, script, share } of eastAsian) {
    const beyond = decoded(line, label)?.match(/\P{ASCII}+/gu) ?? [];
    const letters = [...beyond.join("")].length;
    const own = beyond.join("").match(script)?.length ?? 0;
    const sideBySide = beyond.some((run) => (run.match(script)?.length ?? 0) > 1);
    if (sideBySide && own >= share * letters) return { looksLike: name, label };
  }
  return { looksLike: "Windows-1252", label: "windows-1252" };
}

/** Bytes as text; `undefined` where they are none in that encoding. */
export function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
