import { assertEquals } from "@std/assert";
import { inForceAtEnd, spanOf } from "../../../pipeline/base/dates/spans.ts";

Deno.test("a commitment counts from the year in which it enters into force to the year before its end", () => {
  const span = spanOf("1952-04-28", "1960-06-23", true);
  assertEquals(inForceAtEnd(span, 1951), "no");
  assertEquals(inForceAtEnd(span, 1952), "surely");
  assertEquals(inForceAtEnd(span, 1959), "surely");
  assertEquals(inForceAtEnd(span, 1960), "no");
});

Deno.test("an end on the first of January leaves the year before whole", () => {
  const span = spanOf("1955-03-03", "1980-01-01", true);
  assertEquals(inForceAtEnd(span, 1979), "surely");
  assertEquals(inForceAtEnd(span, 1980), "no");
});

Deno.test("between the first and the last possible day it is possibly in force", () => {
  const span = spanOf("1948/1949", "1974/1975", true);
  assertEquals(inForceAtEnd(span, 1947), "no");
  assertEquals(inForceAtEnd(span, 1948), "possibly");
  assertEquals(inForceAtEnd(span, 1949), "surely");
  assertEquals(inForceAtEnd(span, 1973), "surely");
  assertEquals(inForceAtEnd(span, 1974), "possibly");
  assertEquals(inForceAtEnd(span, 1975), "no");
});

Deno.test("an end without a date may lie anywhere after the start", () => {
  const span = spanOf("1951", null, true);
  assertEquals(inForceAtEnd(span, 1951), "possibly");
  assertEquals(inForceAtEnd(span, 2025), "possibly");
});

Deno.test("a start without a date may lie anywhere before", () => {
  const span = spanOf(null, null, false);
  assertEquals(inForceAtEnd(span, 1945), "possibly");
});
