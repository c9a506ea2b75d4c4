import { shareOfCode } from "./share.ts";

await shareOfCode(4, 4);
