import { assertEquals } from "@std/assert";
import { fromFileUrl } from "@std/path";
import { watch } from "../../pipeline/tools/watch/watch.ts";

/** Bursts of changes, each after a pause that is longer than what settles one. */
async function* bursts(sizes: readonly number[]): AsyncGenerator<void> {
  for (const size of sizes) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    for (let at = 0; at < size; at++) yield;
  }
}

Deno.test("a check is done at first and once after every burst of saves", async () => {
  for (const sizes of [[], [1], [5, 1, 3]]) {
    let done = 0;
    await watch("data-raw", () => Promise.resolve(done++), bursts(sizes));
    assertEquals(done, 1 + sizes.length);
  }
});

Deno.test("what the system refuses is told, and the next save is waited for", async () => {
  let done = 0;
  const act = async () => {
    done++;
    await Deno.readFile("data-raw/no such file");
  };
  await watch("data-raw", act, bursts([1]));
  assertEquals(done, 2);
});

Deno.test("a saved file is seen, one that is only read is not", async () => {
  const folder = await Deno.makeTempDir();
  const watcher = new AbortController();
  try {
    const script = `${folder}/probe.ts`;
    await Deno.writeTextFile(script, "");
    const module = new URL("../../pipeline/tools/watch/watch.ts", import.meta.url);
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "eval",
        `--config=${fromFileUrl(new URL("../../deno.json", import.meta.url))}`,
        `import { watch } from "${module}";
        let done = 0;
        await watch("in", async () => { await Deno.readTextFile("in/a"); console.log(++done); });`,
      ],
      cwd: await withFile(folder),
      signal: watcher.signal,
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const lines = child.stdout.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    await until(lines, "Watching");
    await Deno.writeTextFile(`${folder}/in/a`, "b");
    assertEquals((await until(lines, "2")).includes("3"), false);
    watcher.abort();
    await child.status;
    let rest = "";
    for await (const text of { [Symbol.asyncIterator]: () => lines }) rest += text;
    assertEquals(rest, "");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

async function withFile(folder: string): Promise<string> {
  await Deno.mkdir(`${folder}/in`);
  await Deno.writeTextFile(`${folder}/in/a`, "a");
  return folder;
}

/** Reads on until a text has come, and gives all that was read. */
async function until(lines: AsyncIterator<string>, text: string): Promise<string> {
  let read = "";
  while (!read.includes(text)) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`ended before ${text}: ${read}`);
    read += value;
  }
  return read;
}
