import { expect, it } from "vitest";
import { addedLines, isChanged } from "../../src/report/changed.ts";

const PATCH = `@@ -1,4 +1,5 @@
 one
-two
+two, changed
+new
 three
 four
@@ -20,2 +21,3 @@ section
 a
+b
 c
\\ No newline at end of file`;

it("reads the new lines of a patch", () => {
  expect(addedLines(PATCH)).toEqual([
    [2, 3],
    [22, 22],
  ]);
  expect(addedLines("")).toEqual([]);
  expect(addedLines("@@ -0,0 +1,2 @@\n+a\n+b")).toEqual([[1, 2]]);
});

it("finds a place on them", () => {
  const changed = new Map([["a.yaml", addedLines(PATCH)]]);
  const at = (file: string, line: number): boolean =>
    isChanged({ file, line, column: 1, path: "x" }, changed);
  expect([1, 2, 3, 4, 21, 22].map((line) => at("a.yaml", line))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
  ]);
  expect(at("b.yaml", 2)).toBe(false);
  expect(isChanged({ file: "a.yaml", line: 2, column: 1, path: "x" }, undefined)).toBe(false);
});
