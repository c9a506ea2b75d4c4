import { assert, assertEquals } from "@std/assert";
import { documentText, type Page } from "../../../pipeline/site/frame/document.ts";
import { policyOf } from "../../../pipeline/site/frame/policy.ts";
import { hostileTexts } from "../hostile_texts.ts";

function pageOf(text: string): Page {
  return {
    file: "made.html",
    name: text,
    description: text,
    scripted: false,
    body: <p title={text}>{text}</p>,
  };
}

Deno.test("a page's policy fits the one script and the one style sheet in it", async () => {
  const html = await documentText(pageOf("Made"), [], "0");
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text!);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
  assertEquals([scripts.length, styles.length], [1, 1]);
  const policy = await policyOf({ script: scripts[0]!, style: styles[0]! });
  assert(html.includes(policy.replaceAll("'", "&#39;")));
  assert(!/ style=| on[a-z]+=/.test(html), "something inline that the policy would refuse");
});

Deno.test("hostile texts stand in a page as texts only", async () => {
  const plain = await documentText(pageOf("Made"), [pageOf("Made")], "0");
  const tags = (html: string) => [...html.matchAll(/<[a-z!/][^\s>]*/gi)].map(([tag]) => tag);
  for (const text of hostileTexts) {
    const html = await documentText(pageOf(text), [pageOf(text)], text);
    assertEquals(tags(html), tags(plain), text.slice(0, 40));
    assert(!html.includes("<script>document.title"), text.slice(0, 40));
  }
});
