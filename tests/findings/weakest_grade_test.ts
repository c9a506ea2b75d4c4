import { assertEquals } from "@std/assert";
import { weakestGrade } from "../../pipeline/findings/evidence/weakest_grade.ts";

Deno.test("what rests on several sources is as sure as the least sure", () => {
  const of = (...grades: readonly ("read" | "cited" | "known")[]) =>
    weakestGrade(grades.map((evidence) => ({ evidence })));
  assertEquals(of("read"), "read");
  assertEquals(of("cited", "read"), "cited");
  assertEquals(of("read", "known", "cited"), "known");
});
