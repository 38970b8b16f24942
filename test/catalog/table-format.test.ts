import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf, tableText } from "../../src/catalog/table-format.ts";

describe("the text of a table", () => {
  it("gives back the data that it was made of, patterns too", () => {
    const pattern = fc.constantFrom(/^\/a\/(\d+)$/i, /"/g, /[/]\n/u);
    const { row } = fc.letrec((tie) => ({
      row: fc.oneof(
        { depthSize: "small" },
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        pattern,
        fc.array(tie("row")),
        fc.dictionary(
          fc.string().filter((key) => key !== "__proto__"),
          tie("row"),
          { noNullPrototype: true },
        ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(row.filter((value) => !JSON.stringify(value).includes("$pattern"))), (ROWS) => {
        expect(tableOf(tableText({ ROWS }))).toStrictEqual({ ROWS });
      }),
    );
  });

  it.each(["", "[", "null", "3", '{"ROWS":{"$pattern":"a"}}', '{"ROWS":{"$pattern":["(",""]}}'])(
    "is refused where it is none: %s",
    (text) => {
      expect(() => tableOf(text)).toThrow(SyntaxError);
    },
  );
});
