import { assertEquals } from "@std/assert";
import { edtfOf } from "./listed_phrases.ts";

const unreadable: Readonly<Record<string, readonly string[]>> = {
  "it names a day that does not exist": [
    "30 February 1951",
    "February 29, 1951",
    "April 31, 1951",
    "February 30",
    "31/13/51",
    "13/13/51",
    "1951-02-30",
    "1951-13-01",
    "1954年2月30日",
    "before 29 February 1951",
    "after 30 February 1951",
    "30 and 31 April 1951",
  ],
  "day and month could change places": ["1/3/51", "1/3/1951", "12/11/50"],
  "no word of it is a date": ["", "   ", "sometime", "Saturday", "upon signature", "undated", "?"],
  "a word of it is no part of a date": [
    "sometime in 1951",
    "April 11, 1951 or so",
    "July 4, 1951?",
    "treaty of 1951",
    "May 1st that year",
  ],
  "a vague word stands before nothing it could mean": ["early", "JFY April 1987", "winter 1950s"],
  "it says the same part twice": ["April May 1951", "1951 1952", "3 4 April 1951"],
  "its ends are not in order": ["23 March 1996 – 21 July 1995", "April 17–16, 1964"],
  "it has three ends": ["1 and 2 and 3 April 1951"],
  "an end of it says nothing": ["April –", "– 1951"],
};

for (const [why, texts] of Object.entries(unreadable)) {
  Deno.test(`a written date is not read where ${why}`, () => {
    for (const text of texts) assertEquals(edtfOf(text), undefined, text);
  });
}
