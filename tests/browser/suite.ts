/**
 * All tests of the page in one process, so that they share one browser.
 *
 * @module
 */
import { shareOf } from "../shares/share.ts";

await shareOf("browser");
