import { isBuiltOfTheseData } from "./built_site.ts";

Deno.test("the site is built, of the tables that are in data-clean", isBuiltOfTheseData);
