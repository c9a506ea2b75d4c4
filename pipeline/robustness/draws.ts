/**
 * How many draws of noise a user asks for, and where what they give is kept.
 *
 * @module
 */
import { drawsFolder } from "../stages/draws_folder.ts";
import type { Draws } from "./noise_lines.ts";

/**
 * The draws where so many are asked for. With more draws than usual each kind of cell by itself gets
 * more in proportion.
 *
 * @param all draws with all kinds of cell erring at once
 * @param usual what holds where nobody asks
 */
export function drawsAsked(all: number, usual: Draws): Draws {
  return { all, each: Math.max(1, Math.round(usual.each * all / usual.all)) };
}

/**
 * The file of what so many draws give. It is none of the stage's outputs, so that no page, figure or
 * archive can come to rest on draws that somebody asked for.
 */
export function drawsPath({ all }: Draws): string {
  return `${drawsFolder}/noise-${all}.csv`;
}
