import { shareOf } from "./share.ts";

await shareOf("today");
