import { realRead } from "../fixtures/real_tables.ts";
import { pinned } from "./pinned.ts";
import { assertStringIncludes } from "@std/assert";
import { bilateralText } from "../../pipeline/readme/bilateral_text.ts";
import { bilateralShare } from "../../pipeline/tables/derived/summaries/bilateral_share.ts";

const real = realRead(bilateralShare);

pinned(
  "the README gives the range of the share since the majority is lasting, also with the US",
  () => {
    const text = bilateralText(real);
    for (const classes of ["A", "A+B"]) {
      const [all, withHub] = ["all", "hub"].map((scope) => {
        const rows = real.filter((row) =>
          row.region === "asia-pacific" && row.classes === classes &&
          row.scope === scope &&
          row.year >= 1954
        );
        const low = Math.round(Math.min(...rows.map((row) => Number(row.share_low))));
        const high = Math.round(Math.max(...rows.map((row) => Number(row.share_high))));
        return `${low} to ${high}%`;
      });
      assertStringIncludes(
        text,
        `${all} (${withHub} of those with the United States) under ${classes}`,
      );
    }
    assertStringIncludes(text, "From 1954 on");
    assertStringIncludes(text, "no sure majority in 1952–1953 (1 of 2)");
  },
);
