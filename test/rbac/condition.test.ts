import fc from "fast-check";
import { expect, test } from "vitest";
import { conditionFor } from "../../src/rbac/condition.ts";

const WRITE = "Microsoft.Authorization/roleAssignments/write";
const DELETE = "Microsoft.Authorization/roleAssignments/delete";
const SQL = "Microsoft.Sql/servers/write";
const ONLY_BACKUP =
  "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {5e467623-bb1f-42f4-a55d-6e525e11384b, a795c7a0-d4a2-40c1-ae25-d81f01202912}";
const DELEGATE = `((!(ActionMatches{'${WRITE}'})) OR (${ONLY_BACKUP})) AND ((!(ActionMatches{'${DELETE}'})) OR (${ONLY_BACKUP.replace("Request", "Resource")}))`;

test.each([
  ["restricts only the actions that it names", DELEGATE, SQL, true],
  ["the first action it names depends on the request", DELEGATE, WRITE, undefined],
  ["the second too", DELEGATE, DELETE, undefined],
  [
    "letters and spaces",
    `( ( NOT ( actionmatches { '${WRITE}' } ) ) or ( @Request[a:b] StringEquals 'x' ) )`,
    SQL,
    true,
  ],
  [
    "&& and ||",
    `(!(ActionMatches{'${WRITE}'}) || @Request[a:b] StringEquals 'x') && !(ActionMatches{'${DELETE}'})`,
    SQL,
    true,
  ],
  ["never holds for the action it excludes", `!(ActionMatches{'${WRITE}'})`, WRITE, false],
  ["wildcards", `!(ActionMatches{'Microsoft.Sql/*'}) OR @Resource[a:b] StringEquals 'x'`, SQL, undefined],
  [
    "a sub-operation is not known",
    `(!(ActionMatches{'${SQL}'} AND SubOperationMatches{'x'})) OR (@Request[a:b] StringEquals 'x')`,
    SQL,
    undefined,
  ],
  [
    "a sub-operation of another action does not matter",
    `!(ActionMatches{'${WRITE}'} AND SubOperationMatches{'x'})`,
    SQL,
    true,
  ],
  ["no action named: attributes decide", `@Resource[a:b] StringEquals 'x'`, SQL, undefined],
  [
    "operators inside a quoted value are text",
    `@Resource[a:b] StringEquals 'x) OR !(ActionMatches{''})'`,
    SQL,
    undefined,
  ],
  [
    "operators inside a set are text",
    `@Resource[a:b] ForAnyOfAnyValues:StringEquals {'x', 'a OR b'}`,
    SQL,
    undefined,
  ],
  [
    "AND and OR without parentheses are not guessed",
    `!(ActionMatches{'${WRITE}'}) OR @Request[a:b] BoolEquals true AND @Request[c:d] BoolEquals true`,
    SQL,
    undefined,
  ],
  ["a missing parenthesis", `(!(ActionMatches{'${WRITE}'})`, SQL, undefined],
  ["two terms without an operator", `!(ActionMatches{'${WRITE}'}) @Request[a:b]`, SQL, undefined],
  ["an escaped quote", `!(ActionMatches{'${WRITE}'}) OR @Request[a:b] StringEquals 'it\\'s'`, SQL, undefined],
  ["nothing", "", SQL, undefined],
  ["deep nesting", `${"(".repeat(500)}!(ActionMatches{'x'})${")".repeat(500)}`, SQL, undefined],
])("%s", (_, condition, action, truth) => {
  expect(conditionFor(condition, action)).toBe(truth);
});

test("whatever the text, it answers and does not throw", () => {
  const part = fc.constantFrom(
    "(",
    ")",
    "!",
    "AND",
    "OR",
    "NOT ",
    "&&",
    "||",
    `ActionMatches{'${WRITE}'}`,
    "@Request[a:b]",
    "'x'",
    "{a, 'b'}",
    " ",
    "'",
    "{",
    "}",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      expect([true, false, undefined]).toContain(conditionFor(parts.join(""), SQL));
    }),
  );
});

test("a term that only attributes decide never makes the whole hold by itself", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.constantFrom("AND", "OR"), { minLength: 1, maxLength: 4 }),
      (first, operators) => {
        const operator = first ? "AND" : "OR";
        const terms = operators.map((_, index) => `(@Request[a:b${String(index)}] StringEquals 'x')`);
        expect(conditionFor(terms.join(` ${operator} `), SQL)).toBeUndefined();
      },
    ),
  );
});
