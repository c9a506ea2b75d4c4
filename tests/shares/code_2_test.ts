import { shareOfCode } from "./share.ts";

await shareOfCode(2, 4);
