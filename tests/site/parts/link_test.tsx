import { assert, assertEquals } from "@std/assert";
import { render } from "preact-render-to-string";
import { isWebAddress, WebLink } from "../../../pipeline/site/parts/link.tsx";
import { hostileTexts } from "../hostile_texts.ts";

Deno.test("only addresses of the web are links", () => {
  const web = [
    "https://history.state.gov/d1",
    "http://example.org/?a=b&c=d",
    "HTTPS://example.org",
  ];
  const others = [
    "javascript:alert(1)",
    " https://example.org",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.org",
    "https://",
    "https://example.org/ onclick",
    'https://example.org/"',
    "",
  ];
  assertEquals(web.map(isWebAddress), web.map(() => true));
  assertEquals(others.map(isWebAddress), others.map(() => false));
});

Deno.test("a hostile address is shown, not linked to", () => {
  for (const text of hostileTexts) {
    const html = render(<WebLink to={text} />);
    assert(!html.includes("href") && !html.includes("<script"), html.slice(0, 80));
  }
  assertEquals(
    render(<WebLink to="https://example.org/a">A</WebLink>),
    '<a href="https://example.org/a" rel="noopener noreferrer external" class="web">A</a>',
  );
});
