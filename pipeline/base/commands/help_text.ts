/**
 * Usage and help of a command, made of its description.
 *
 * @module
 */
import type { Command, Word } from "./words.ts";

/** How to call a command, as a line. */
export function usageText({ task, words, options }: Command): string {
  const parts = [
    ...words.map(wordText),
    ...Object.entries(options).map(([name, { value }]) => `[${optionText(name, value)}]`),
  ];
  return ["Usage: deno task", task, ...parts].join(" ");
}

/** What a command does and takes. */
export function helpText(command: Command): string {
  const { does, words, options } = command;
  const lines: [string, string][] = [
    ...words.map((word): [string, string] => [wordText(word), word.says]),
    ...Object.entries(options).map(([name, { value, says }]): [string, string] => [
      optionText(name, value),
      says,
    ]),
    ["--help", "says this"],
  ];
  const width = Math.max(...lines.map(([left]) => left.length));
  return [
    `${does}.`,
    "",
    usageText(command),
    ...lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join("\n");
}

function wordText({ name, optional, several }: Word): string {
  const text = `<${name}>${several ? "…" : ""}`;
  return optional ? `[${text}]` : text;
}

function optionText(name: string, value: string): string {
  return `--${name}${value === "" ? "" : ` <${value}>`}`;
}
