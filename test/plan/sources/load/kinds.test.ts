import { expect, it } from "vitest";
import { UserError } from "../../../../src/base/errors.ts";
import { readJson } from "../../../../src/plan/sources/arm/json/read.ts";
import { explained } from "../../../../src/plan/sources/load/kinds.ts";

const PLACE = { file: "m.yaml", line: 1, column: 1, path: "inventory[0]" };

/** What is said to do about a text that is not JSON. */
function help(text: string): unknown {
  try {
    readJson("g.json", text);
  } catch (error) {
    const told = explained(error, "g.json", PLACE, text);
    return told instanceof UserError ? told.problems.map((one) => one.help) : told;
  }
  return "read";
}

it.each([
  ["", "contains nothing"],
  ['[{"id":"a', "cut off"],
  ['[{"id":"a"},', "cut off"],
  ['"ID","NAME"\r\n"a","b"\r\n', "this is a table"],
  ["id,name\na,b\n", "name the file as `snapshot` under `resourceGraph`"],
  ['{"id":"a"}\n{"id":"b"}\n', "one document a line"],
  ["[\0{\0}\0]\0", "UTF-16"],
])("%j: %s", (text, what) => {
  expect(help(text)).toEqual([expect.stringContaining(what)]);
});

it("says nothing of what cannot be told, or is no fault of the whole", () => {
  expect(help("[a]")).toEqual([undefined]);
  expect(help('{"__proto__":1} // end')).toEqual([undefined]);
});
