/**
 * The script of the site, in the page and in the worker that the page starts.
 *
 * @module
 */
import { answerThePage } from "./doubt_worker.ts";
import { fillPage } from "./fill_page.tsx";

if (typeof document === "undefined") answerThePage();
else fillPage();
