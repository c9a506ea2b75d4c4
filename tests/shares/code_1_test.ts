import { shareOfCode } from "./share.ts";

await shareOfCode(1, 4);
