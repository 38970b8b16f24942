import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInstant } from "../../src/base/time.ts";
import { judgeCondition, readCondition } from "../../src/rbac/condition.ts";
import type { Attributes, AttributeValue } from "../../src/rbac/condition/attributes.ts";
import { like } from "../../src/rbac/condition/like.ts";
import { must } from "../support/context.ts";

const WRITE = "Microsoft.Authorization/roleAssignments/write";
const DELETE = "Microsoft.Authorization/roleAssignments/delete";
const READ_BLOB = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read";
const SQL = "Microsoft.Sql/servers/write";
const BACKUP_CONTRIBUTOR = "5e467623-bb1f-42f4-a55d-6e525e11384b";
const BACKUP_READER = "a795c7a0-d4a2-40c1-ae25-d81f01202912";
const OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const ROLE = "Microsoft.Authorization/roleAssignments:RoleDefinitionId";
const TYPE = "Microsoft.Authorization/roleAssignments:PrincipalType";
const NAME = "Microsoft.Storage/storageAccounts/blobServices/containers:name";

type Values = Readonly<Record<string, AttributeValue>>;
const map = (values: Values): ReadonlyMap<string, AttributeValue> => new Map(Object.entries(values));
const request = (values: Values): Attributes => ({ request: map(values) });
const resource = (values: Values): Attributes => ({ resource: map(values) });

/** `holds`, `fails`, what it waits for, or why it is not understood. */
function judged(text: string, action = SQL, attributes: Attributes = {}, at?: string): string {
  const verdict = judgeCondition(readCondition(text), {
    action: action.toLowerCase(),
    attributes,
    at: at === undefined ? undefined : must(parseInstant(at)),
  });
  if (verdict.kind === "open") return `open: ${verdict.open.waits.join(", ")}`;
  return verdict.kind === "not-understood" ? verdict.why : verdict.kind;
}

const roles = (source: string): string =>
  `@${source}[${ROLE}] ForAnyOfAnyValues:GuidEquals {${BACKUP_CONTRIBUTOR}, ${BACKUP_READER}}`;
const types = (source: string): string =>
  `@${source}[${TYPE}] ForAnyOfAnyValues:StringEqualsIgnoreCase {'User', 'Group'}`;
/** The documented template "constrain roles and principal types". */
const DELEGATE = `((!(ActionMatches{'${WRITE}'})) OR (${roles("Request")} AND ${types("Request")})) AND ((!(ActionMatches{'${DELETE}'})) OR (${roles("Resource")} AND ${types("Resource")}))`;

describe("delegating role assignments (Examples to delegate Azure role assignment management)", () => {
  test.each([
    ["an action that it does not target is not restricted", SQL, {}, "holds"],
    ["targeted, and nothing is known", WRITE, {}, `open: @Request[${ROLE}], @Request[${TYPE}]`],
    ["one of the roles, to a user", WRITE, request({ [ROLE]: BACKUP_READER, [TYPE]: "User" }), "holds"],
    [
      "a role by its whole id",
      WRITE,
      request({ [ROLE]: `/providers/x/roleDefinitions/${BACKUP_READER}`, [TYPE]: "Group" }),
      "holds",
    ],
    [
      "GUIDs and types compare without case",
      WRITE,
      request({ [ROLE]: BACKUP_READER.toUpperCase(), [TYPE]: "uSER" }),
      "holds",
    ],
    ["a role that is not among them", WRITE, request({ [ROLE]: OWNER, [TYPE]: "User" }), "fails"],
    [
      "a principal of another type",
      WRITE,
      request({ [ROLE]: BACKUP_READER, [TYPE]: "ServicePrincipal" }),
      "fails",
    ],
    ["a wrong role decides without the type", WRITE, request({ [ROLE]: OWNER }), "fails"],
    [
      "a right role leaves the type open",
      WRITE,
      request({ [ROLE]: BACKUP_READER }),
      `open: @Request[${TYPE}]`,
    ],
    [
      "names without the type in front",
      WRITE,
      request({ roleDefinitionId: BACKUP_READER, principalType: "User" }),
      "holds",
    ],
    ["deleting looks at the resource", DELETE, resource({ [ROLE]: BACKUP_READER, [TYPE]: "User" }), "holds"],
    [
      "not at the request",
      DELETE,
      request({ [ROLE]: BACKUP_READER, [TYPE]: "User" }),
      `open: @Resource[${ROLE}], @Resource[${TYPE}]`,
    ],
  ] as const)("%s", (_, action, attributes, expected) => {
    expect(judged(DELEGATE, action, attributes)).toBe(expected);
  });

  test("what is left open is shown without what is settled", () => {
    const condition = readCondition(DELEGATE);
    const verdict = judgeCondition(condition, {
      action: WRITE.toLowerCase(),
      attributes: request({ [TYPE]: "User" }),
    });
    expect(verdict).toMatchObject({
      open: {
        text: `@Request[${ROLE}] ForAnyOfAnyValues:GuidEquals {'${BACKUP_CONTRIBUTOR}', '${BACKUP_READER}'}`,
      },
    });
  });
});

describe("operators (Azure role assignment condition format and syntax)", () => {
  const a = "@Resource[x:a]";
  test.each([
    ["StringEquals is case-sensitive", `${a} StringEquals 'Cascade'`, "cascade", "fails"],
    ["and exact", `${a} StringEquals 'Cascade'`, "Cascade", "holds"],
    ["StringEqualsIgnoreCase is not", `${a} StringEqualsIgnoreCase 'Cascade'`, "cAsCade", "holds"],
    ["StringNotEquals is the negation", `${a} StringNotEquals 'a'`, "b", "holds"],
    ["StringNotEqualsIgnoreCase too", `${a} StringNotEqualsIgnoreCase 'a'`, "A", "fails"],
    ["StringStartsWith", `${a} StringStartsWith 'log'`, "logs", "holds"],
    ["StringStartsWithIgnoreCase", `${a} StringStartsWithIgnoreCase 'LOG'`, "logs", "holds"],
    ["StringNotStartsWith", `${a} StringNotStartsWith 'log'`, "logs", "fails"],
    ["StringLike, documented example", `${a} StringLike 'a*c?'`, "abcd", "holds"],
    ["StringLike is case-sensitive", `${a} StringLike 'A*C?'`, "abcd", "fails"],
    ["StringLike covers the whole text", `${a} StringLike 'a*c'`, "abcd", "fails"],
    ["StringLikeIgnoreCase", `${a} StringLikeIgnoreCase 'A*C?'`, "abcd", "holds"],
    ["StringNotLike", `${a} StringNotLike 'readonly/*'`, "readonly/x", "fails"],
    ["an escaped star is a star", `${a} StringLike 'a\\*'`, "ab", "fails"],
    ["and matches one", `${a} StringLike 'a\\*'`, "a*", "holds"],
    ["NumericLessThan", `${a} NumericLessThan 10`, 9, "holds"],
    ["NumericLessThanEquals", `${a} NumericLessThanEquals 10`, 10, "holds"],
    ["NumericGreaterThan", `${a} NumericGreaterThan 10`, 10, "fails"],
    ["NumericGreaterThanEquals", `${a} NumericGreaterThanEquals 10`, 10, "holds"],
    ["numbers compare as numbers", `${a} NumericEquals 10`, "010", "holds"],
    ["NumericNotEquals", `${a} NumericNotEquals 10`, 10, "fails"],
    ["BoolEquals", `${a} BoolEquals true`, true, "holds"],
    ["BoolNotEquals", `${a} BoolNotEquals true`, "True", "fails"],
    [
      "DateTimeEquals in full precision",
      `${a} DateTimeEquals '2022-06-01T00:00:00.0Z'`,
      "2022-06-01T00:00:00.0000000Z",
      "holds",
    ],
    [
      "to the ten millionth",
      `${a} DateTimeEquals '2022-06-01T00:00:00.0Z'`,
      "2022-06-01T00:00:00.0000001Z",
      "fails",
    ],
    [
      "DateTimeGreaterThan",
      `${a} DateTimeGreaterThan '2022-06-01T00:00:00.0Z'`,
      "2022-06-01T00:00:00.0000001Z",
      "holds",
    ],
    ["DateTimeNotEquals", `${a} DateTimeNotEquals '2022-06-01'`, "2022-06-02", "holds"],
    ["GuidNotEquals", `${a} GuidNotEquals ${OWNER}`, OWNER.toUpperCase(), "fails"],
    ["Exists", `Exists ${a}`, "x", "holds"],
    ["NOT Exists", `NOT Exists ${a}`, null, "holds"],
    ["nothing equals what is not there", `${a} StringEquals 'x'`, null, "fails"],
    ["what else is then true is not documented", `${a} StringNotEquals 'x'`, null, "open: @Resource[x:a]"],
    ["a value of another kind settles nothing", `${a} NumericEquals 1`, "one", "open: @Resource[x:a]"],
    ["one value on the right in braces", `${a} StringEquals {'x'}`, "x", "holds"],
    ["several, and a plain operator", `${a} StringEquals {'x', 'y'}`, "x", "open: @Resource[x:a]"],
  ] as const)("%s", (_, text, value, expected) => {
    expect(judged(text, SQL, resource({ "x:a": value }))).toBe(expected);
  });

  test.each([
    ["{'red', 'blue'} ForAnyOfAnyValues:StringEquals {'blue', 'green'}", "holds"],
    ["{'red', 'blue'} ForAnyOfAnyValues:StringEquals {'orange', 'green'}", "fails"],
    ["{'red', 'blue'} ForAllOfAnyValues:StringEquals {'orange', 'red', 'blue'}", "holds"],
    ["{'red', 'blue'} ForAllOfAnyValues:StringEquals {'red', 'green'}", "fails"],
    ["{10, 20} ForAnyOfAllValues:NumericLessThan {15, 18}", "holds"],
    ["{10, 20} ForAllOfAllValues:NumericLessThan {5, 15, 18}", "fails"],
    ["{10, 20} ForAllOfAllValues:NumericLessThan {25, 30}", "holds"],
    ["{10, 20} ForAllOfAllValues:NumericLessThan {15, 25, 30}", "fails"],
  ])("documented example: %s", (text, expected) => {
    expect(judged(text)).toBe(expected);
  });

  test.each([
    [`ActionMatches{'Microsoft.Authorization/roleAssignments/*'}`, "holds"],
    [`ActionMatches{'Microsoft.Authorization/roleDefinitions/*'}`, "fails"],
    [`actionmatches { 'microsoft.authorization/ROLEASSIGNMENTS/write' }`, "holds"],
  ])("for roleAssignments/write: %s", (text, expected) => {
    expect(judged(text, WRITE)).toBe(expected);
  });

  test("an attribute against an attribute, and the keys of tags by case", () => {
    const text =
      "@Principal[Microsoft.Directory/CustomSecurityAttributes/Id:Engineering_Project] StringEquals @Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs/tags:Project<$key_case_sensitive$>]";
    const project = "Microsoft.Directory/CustomSecurityAttributes/Id:Engineering_Project";
    const tag = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/tags:Project";
    const known = (key: string): Attributes => ({
      principal: map({ [project]: "Cascade" }),
      resource: map({ [key]: "Cascade" }),
    });
    expect(judged(text, READ_BLOB, known(tag))).toBe("holds");
    expect(judged(text, READ_BLOB, known(tag.replace("Project", "project")))).toMatch(/^open/);
  });

  test("the time of the question serves as UtcNow", () => {
    const text = "@Environment[UtcNow] DateTimeLessThan '2026-09-01T00:00:00.0Z'";
    expect(judged(text, SQL, {}, "2026-08-31T23:59:59Z")).toBe("holds");
    expect(judged(text, SQL, {}, "2026-09-01T00:00:00Z")).toBe("fails");
    expect(judged(text)).toBe("open: @Environment[UtcNow]");
  });
});

describe("sub-operations", () => {
  const text = `(!(ActionMatches{'${READ_BLOB}'} AND NOT SubOperationMatches{'Blob.List'})) OR (@Resource[${NAME}] StringEquals 'logs')`;
  test.each([
    ["listing is not targeted", { subOperations: ["Blob.List"] }, "holds"],
    ["reading another container", { subOperations: [], ...resource({ [NAME]: "other" }) }, "fails"],
    ["reading this one", { subOperations: [], ...resource({ [NAME]: "logs" }) }, "holds"],
    ["which of them, nobody told", resource({ [NAME]: "other" }), "open: sub-operation"],
  ] as const)("%s", (_, attributes, expected) => {
    expect(judged(text, READ_BLOB, attributes)).toBe(expected);
  });

  test("the older way to name one", () => {
    const older = "@Request[subOperation] ForAnyOfAnyValues:StringEqualsIgnoreCase {'blob.list'}";
    expect(judged(older, READ_BLOB, { subOperations: ["Blob.List"] })).toBe("holds");
  });
});

describe("grouping and precedence", () => {
  const [t, f] = ["{1} ForAnyOfAnyValues:NumericEquals {1}", "{1} ForAnyOfAnyValues:NumericEquals {2}"];
  test.each([
    ["AND and && are one, in any casing", `${t} AND ${t} && ${t} and ${t}`, "holds"],
    ["OR and || are one", `${f} OR ${f} || ${t}`, "holds"],
    ["NOT and ! are one", `NOT ${f} AND !${f} AND NOT NOT ${t}`, "holds"],
    ["parentheses first", `(${t} AND ${f}) OR ${t}`, "holds"],
    ["parentheses first, the other way", `${f} AND (${t} OR ${t})`, "fails"],
    ["a mixture whose readings agree", `${t} OR ${t} AND ${t}`, "holds"],
    [
      "a mixture whose readings do not",
      `${f} AND ${t} OR ${t}`,
      "the condition mixes AND and OR without parentheses, and the readings do not agree",
    ],
  ])("%s", (_, text, expected) => {
    expect(judged(text)).toBe(expected);
  });

  test("any mixture says what all its readings say, and nothing else", () => {
    const junction = fc.constantFrom("AND", "OR");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), junction), { minLength: 1, maxLength: 6 }), (terms) => {
        const text = terms
          .map(([truth, word], index) => `${index === 0 ? "" : `${word} `}${truth ? t : f}`)
          .join(" ");
        const all = readingsOf(
          terms.map(([truth]) => truth),
          terms.slice(1).map(([, word]) => word),
        );
        const verdict = judged(text);
        if (all.size === 1) expect(verdict).toBe(all.has(true) ? "holds" : "fails");
        else expect(verdict).toMatch(/readings do not agree/);
      }),
    );
  });
});

/** Every value that some way to set parentheses gives. */
function readingsOf(truths: readonly boolean[], words: readonly string[]): Set<boolean> {
  if (truths.length <= 1) return new Set(truths);
  const all = new Set<boolean>();
  for (const [split, word] of words.entries()) {
    for (const left of readingsOf(truths.slice(0, split + 1), words.slice(0, split)))
      for (const right of readingsOf(truths.slice(split + 1), words.slice(split + 1)))
        all.add(word === "AND" ? left && right : left || right);
  }
  return all;
}

describe("malformed conditions are told with the place", () => {
  test.each([
    ["(ActionMatches{'x'}", 19, "a closing parenthesis"],
    ["ActionMatches{'x'})", 18, "AND, OR or the end"],
    ["ActionMatches{x}", 14, "a pattern in quotes"],
    ["ActionMatches('x')", 13, "a pattern in braces"],
    ["ActionMatches{'x'} ActionMatches{'x'}", 19, "AND, OR or the end"],
    ["@Request[a:b] StringMatches 'x'", 14, "an operator of the condition language"],
    ["@Request[a:b] NumericLike 'x'", 14, "an operator of the condition language"],
    ["@Request[a:b] StringEquals", 26, "a value or an attribute"],
    ["@Request[a:b] StringEquals {}", 28, "a value"],
    ["@Request[a:b] StringEquals {'a' 'b'}", 32, "a comma or a closing brace"],
    ["@Request[a:b] StringEquals 'x", 27, "a closing quote"],
    ["@Request[a:b] StringEquals 'it\\'s'", 30, "no backslash before a quote"],
    ["@Request[] StringEquals 'x'", 9, "the name of an attribute"],
    ["@Somewhere[a:b] StringEquals 'x'", 0, "@Request, @Resource, @Principal or @Environment"],
    ["@Request[a:b] GuidEquals 'x'", 25, "GUIDs"],
    ["@Request[a:b] NumericEquals 1.5", 28, "whole numbers"],
    ["@Request[a:b] BoolEquals yes", 25, "true or false"],
    ["@Request[a:b] DateTimeEquals '2022-02-30'", 29, "dates such as 2022-06-01T00:00:00.0Z"],
    ["a AND", 2, "an operator"],
    ["Exists 'x'", 7, "an attribute"],
    [`${"(".repeat(500)}ActionMatches{'x'}${")".repeat(500)}`, 65, "at most 64 levels"],
    ["x".repeat(20_001), 20_000, "at most 20000 characters"],
  ])("%s", (text, at, expected) => {
    expect(readCondition(text)).toMatchObject({ kind: "malformed", at, expected });
    expect(judged(text)).toBe(
      `the condition is malformed at character ${String(at + 1)}: expected ${expected}`,
    );
  });

  test.each([undefined, "2.0", "2", "1.0", ""])("version %s is read", (version) => {
    expect(readCondition("ActionMatches{'x'}", version).kind).toBe("read");
  });

  test("another version, and no condition at all", () => {
    expect(readCondition("ActionMatches{'x'}", "3.0").kind).toBe("other-version");
    for (const none of [undefined, "", " \n"]) expect(readCondition(none).kind).toBe("none");
  });
});

test("whatever the text, it answers and does not throw", () => {
  const part = fc.constantFrom(
    ...[
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
      "Exists ",
    ],
    ...[
      "StringEquals",
      "ForAnyOfAllValues:GuidNotEquals",
      "'x'",
      "{1, 'b'}",
      " ",
      "'",
      "{",
      "}",
      "\u0000",
      OWNER,
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.boolean(), (parts, known) => {
      expect(judged(parts.join(" "), SQL, known ? request({ "a:b": "x" }) : {})).not.toBe("");
    }),
  );
});

test("knowing more never changes what was sure", () => {
  const attribute = fc.constantFrom("@Request[x:a]", "@Request[x:b]");
  const leaf = fc.oneof(
    fc
      .tuple(attribute, fc.constantFrom("StringEquals", "StringNotEquals", "ForAllOfAnyValues:StringLike"))
      .map(([left, operator]) => `${left} ${operator} 'v'`),
    fc.constantFrom(`ActionMatches{'${SQL}'}`, "ActionMatches{'other'}"),
    attribute.map((one) => `Exists ${one}`),
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(tie("node"), fc.constantFrom("AND", "OR"), tie("node"))
        .map(([l, word, r]) => `(${l} ${word} ${r})`),
      tie("node").map((inner) => `NOT (${inner})`),
    ),
  }));
  const value = fc.constantFrom<AttributeValue>("v", "w", null);
  fc.assert(
    fc.property(node, value, value, (text, a, b) => {
      const [nothing, some, all] = [{}, request({ "x:a": a }), request({ "x:a": a, "x:b": b })].map((known) =>
        judged(text, SQL, known),
      );
      for (const sure of ["holds", "fails"]) {
        if (nothing === sure) expect(some).toBe(sure);
        if (some === sure) expect(all).toBe(sure);
      }
    }),
  );
});

test("a hostile condition is answered, where a slow way would hang", () => {
  const stars = `@Resource[x:a] StringLike '${"*a".repeat(4_000)}b'`;
  expect(judged(stars, SQL, resource({ "x:a": "a".repeat(4_000) }))).toBe("fails");
  const many = Array.from({ length: 400 }, (_, n) => `@Request[x:y] NumericEquals ${String(n)}`);
  expect(judged(many.join(" OR "))).toBe("open: @Request[x:y]");
  expect(judged(many.slice(0, 200).join(" OR ") + ` AND ${many.slice(200).join(" AND ")}`)).toMatch(
    /do not agree/,
  );
  expect(judged(`${"a".repeat(19_000)} StringMatches 'x'`)).toMatch(/^the condition is malformed/);
});

test("like agrees with the plain meaning of its signs", () => {
  const sign = fc.constantFrom("a", "b", "*", "?", "\\*", "\\?");
  const meaning = { "*": ".*", "?": ".", "\\*": "\\*", "\\?": "\\?", a: "a", b: "b" };
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 6 }),
      fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 8 }),
      (signs, text) => {
        const naive = new RegExp(`^${signs.map((one) => meaning[one]).join("")}$`, "s");
        expect(like(text, signs.join(""))).toBe(naive.test(text));
      },
    ),
  );
});
