import { shareOfCode } from "./share.ts";

await shareOfCode(3, 4);
