import fc from "fast-check";
import { expect, test } from "vitest";
import { actionMatcher } from "../../src/rbac/pattern.ts";

test.each([
  ["*", "Microsoft.Sql/servers/write", true],
  ["*/read", "Microsoft.Sql/servers/databases/read", true],
  ["*/read", "Microsoft.Sql/servers/write", false],
  ["Microsoft.Sql/*", "microsoft.sql/servers/WRITE", true],
  ["Microsoft.Sql/*", "Microsoft.SqlVirtualMachine/x/write", false],
  ["Microsoft.Sql/*/write", "Microsoft.Sql/servers/databases/write", true],
  ["Microsoft.Sql/*/write", "Microsoft.Sql/write", false],
  ["Microsoft.*/servers/write", "Microsoft.Sql/servers/write", true],
  ["Microsoft.Sql/servers/write", "Microsoft.Sql/servers/write", true],
  ["Microsoft.Sql/servers/write", "Microsoft.Sql/servers/writer", false],
  ["a*a", "a", false],
  ["", "Microsoft.Sql/servers/write", false],
])("%s against %s: %s", (pattern, action, matches) => {
  expect(actionMatcher([pattern])(action)).toBe(matches);
});

test("agrees with the plain meaning of a star", () => {
  const piece = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 10 }),
      (pieces, text) => {
        const naive = new RegExp(`^${pieces.join(".*")}$`, "s").test(text);
        expect(actionMatcher([pieces.join("*")])(text)).toBe(naive);
      },
    ),
  );
});

test("a hostile pattern is answered at once", () => {
  const started = process.hrtime.bigint();
  actionMatcher([`${"*a".repeat(2_000)}b`])("a".repeat(4_000));
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(200);
});
