import { assertEquals } from "@std/assert";
import { answerText } from "../../pipeline/readme/answer/answer_text.ts";
import { describedFindings } from "../../pipeline/tables/derived/findings/all.ts";
import { realRead } from "../fixtures/real_tables.ts";
import { siteTest } from "./visit.ts";

siteTest("without scripts the first page shows question, answer and verdicts", async ({
  page,
  go,
}) => {
  const findings = realRead(describedFindings.findings);
  await go("index.html");
  await page.getByRole("heading", { level: 1, name: "Why is there no NATO in Asia?" }).waitFor();
  const { text } = answerText(findings, realRead(describedFindings.estimates));
  const shown = (await page.locator("main p").allInnerTexts()).join(" ");
  assertEquals(shown.includes(text), true, text);
  const verdicts = await page.locator(".verdicts li").evaluateAll((lines) =>
    lines.map((line) => [
      line.querySelector("a")!.getAttribute("href")!.split("#")[1]!,
      line.querySelector(".verdict")!.textContent!.trim(),
    ])
  );
  assertEquals(
    Object.fromEntries(verdicts),
    Object.fromEntries(findings.map(({ finding, verdict }) => [finding, verdict])),
  );
}, { javaScriptEnabled: false });
