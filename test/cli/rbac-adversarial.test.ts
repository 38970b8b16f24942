import { describe, expect, test } from "vitest";
import { RbacAnswers } from "../../src/cli/rbac/answers.ts";
import { parseInstant } from "../../src/base/time.ts";
import type { Json, JsonObject } from "../../src/policy/model.ts";
import { must } from "../support/context.ts";
import {
  assign,
  BLOB_OWNER,
  BLOB_READER,
  CONTRIBUTOR,
  deny,
  DIVISION,
  EVERYONE,
  ME,
  MG,
  nameOf,
  OTHER,
  OWNER,
  question,
  READER,
  RG,
  ROLES,
  SUB,
  TEAM,
  VM,
} from "./rbac-world.ts";

const NOW = must(parseInstant("2026-09-01T12:00:00Z"));
const ASSIGN = "Microsoft.Authorization/roleAssignments/write";
const BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";
const BLOB = { dataAction: `${BLOBS}/read` };
const PROJECT =
  "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/tags:Project<$key_case_sensitive$>";

function answersOf(...lines: readonly (JsonObject | string)[]): JsonObject[] {
  const answers = new RbacAnswers(NOW);
  return lines.map((one, index) =>
    answers.answer({
      number: index + 1,
      bytes: Buffer.from(typeof one === "string" ? one : JSON.stringify(one)),
    }),
  );
}

type Row = readonly [statement: string, assignments: Json, more: JsonObject, expected: string];

function says(page: string, rows: readonly Row[]): void {
  test.each(rows)(`${page}: %s`, (_, assignments, more, expected) => {
    expect(answersOf(question(assignments, more))[0]?.["result"]).toBe(expected);
  });
}

/** A world with one role more, held at the subscription. */
function custom(permissions: JsonObject, more: JsonObject = {}): [Json, JsonObject] {
  const name = "cccccccc-0000-0000-0000-000000000001";
  const role = {
    name,
    properties: { roleName: "Custom", type: "CustomRole", permissions: [permissions].flat() },
  };
  return [[assign({ name }, SUB)], { roleDefinitions: [...ROLES, role], ...more }];
}
const inRole = (statement: string, permissions: JsonObject, more: JsonObject, expected: string): Row => {
  const [assignments, world] = custom(permissions, more);
  return [statement, assignments, world, expected];
};
const owner = [assign(OWNER, SUB)];
const on = (scope: string): JsonObject => ({ scope });

says("role-definitions: wildcards stand for any text in any segment", [
  inRole("* in the middle of a segment", { actions: ["Microsoft.Compute/virtual*/write"] }, {}, "allowed"),
  inRole("* as the provider", { actions: ["*/virtualMachines/write"] }, {}, "allowed"),
  inRole("two stars", { actions: ["Microsoft.*/*Machines/write"] }, {}, "allowed"),
  inRole(
    "* spans segments",
    { actions: ["Microsoft.Compute/*/write"] },
    { action: "Microsoft.Compute/a/b/c/write" },
    "allowed",
  ),
  inRole("* may stand for nothing", { actions: ["Microsoft.Compute/virtualMachines*/write"] }, {}, "allowed"),
  inRole(
    "a slash is not optional",
    { actions: ["Microsoft.Compute/*/write"] },
    { action: "Microsoft.Compute/write" },
    "denied",
  ),
  inRole("a dot is a dot", { actions: ["MicrosoftxCompute/*", "Microsoft.Comput./*"] }, {}, "denied"),
  inRole(
    "a pattern matches the whole action",
    { actions: ["Microsoft.Compute/virtualMachines"] },
    {},
    "denied",
  ),
  inRole(
    "the pieces may not overlap",
    { actions: ["Microsoft.Compute/virtualMachines/wri*ite"] },
    {},
    "denied",
  ),
  inRole(
    "letters compare without case",
    { actions: ["MICROSOFT.compute/VIRTUALmachines/WRITE"] },
    {},
    "allowed",
  ),
]);

says("role-definitions: NotActions subtract within their own permission only", [
  inRole(
    "the more specific NotAction wins over *",
    { actions: ["*"], notActions: ["Microsoft.Compute/virtualMachines/write"] },
    {},
    "denied",
  ),
  inRole(
    "a specific Action does not win over a NotAction with *",
    { actions: ["Microsoft.Compute/virtualMachines/write"], notActions: ["*/write"] },
    {},
    "denied",
  ),
  inRole(
    "notDataActions take nothing from actions",
    { actions: ["*"], notDataActions: ["*"] },
    {},
    "allowed",
  ),
  inRole(
    "notActions take nothing from dataActions",
    { dataActions: ["*"], notActions: ["*"] },
    BLOB,
    "allowed",
  ),
  inRole("no actions at all", { notActions: ["Microsoft.Sql/*"] }, {}, "denied"),
  [
    "a role of another assignment is not touched",
    [assign(CONTRIBUTOR, SUB), assign(OWNER, RG)],
    { action: ASSIGN },
    "allowed",
  ],
  [
    "nor by one at a lower scope",
    [assign(OWNER, SUB), assign(CONTRIBUTOR, RG)],
    { action: ASSIGN },
    "allowed",
  ],
  ["data is not read with */read", [assign(READER, SUB)], BLOB, "denied"],
]);

says("scope-overview: a scope is a path, compared without case and by whole segments", [
  ["in other casing", [assign(CONTRIBUTOR, RG.toUpperCase())], {}, "allowed"],
  ["with a slash at the end", [assign(CONTRIBUTOR, `${RG}/`)], {}, "allowed"],
  ["asked with a slash at the end", [assign(CONTRIBUTOR, VM)], on(`${VM}/`), "allowed"],
  ["asked in other casing", [assign(CONTRIBUTOR, VM)], on(VM.toLowerCase()), "allowed"],
  ["without the leading slash", [assign(CONTRIBUTOR, RG.slice(1))], {}, "allowed"],
  ["a longer name is another one", [assign(CONTRIBUTOR, VM)], on(`${VM}0`), "denied"],
  ["a child resource inherits", [assign(CONTRIBUTOR, VM)], on(`${VM}/extensions/x`), "allowed"],
  [
    "another subscription",
    [assign(CONTRIBUTOR, SUB)],
    on("/subscriptions/33333333-3333-3333-3333-333333333333"),
    "denied",
  ],
  ["the root reaches a management group", [assign(CONTRIBUTOR, "/")], on(MG), "allowed"],
  ["a subscription does not reach its management group", [assign(CONTRIBUTOR, SUB)], on(MG), "denied"],
  ["nor the root", [assign(CONTRIBUTOR, SUB)], on("/"), "denied"],
  [
    "a management group that is known to be no ancestor",
    [assign(CONTRIBUTOR, MG)],
    { ancestors: ["other"] },
    "denied",
  ],
  [
    "a grandparent",
    [assign(CONTRIBUTOR, MG)],
    { managementGroups: { corp: null, prod: "corp", [SUB]: "prod" } },
    "allowed",
  ],
  [
    "its child is no ancestor of it",
    [assign(CONTRIBUTOR, MG)],
    { managementGroups: { corp: "top" }, scope: "/providers/Microsoft.Management/managementGroups/top" },
    "denied",
  ],
]);

const denying = (more: JsonObject, at = RG): JsonObject => ({
  denyAssignments: [deny(at, more)],
  groups: { [TEAM]: [ME], [DIVISION]: [TEAM] },
});
const user = (id: string, type = "User"): JsonObject[] => [{ id, type }];

says("deny-assignments: they win, for those they mean, where they apply", [
  ["over an Owner at the very scope", [assign(OWNER, VM)], denying({}, MG), "denied"],
  ["at the root", owner, denying({}, "/"), "denied"],
  [
    "everyone in any spelling of the type",
    owner,
    denying({ principals: [{ id: EVERYONE, type: "systemdefined" }] }),
    "denied",
  ],
  [
    "a nested group that is excluded",
    owner,
    denying({ excludePrincipals: user(DIVISION, "Group") }),
    "allowed",
  ],
  [
    "named and excluded: exclusion spares",
    owner,
    denying({ principals: user(ME), excludePrincipals: user(ME) }),
    "allowed",
  ],
  ["somebody else is excluded", owner, denying({ excludePrincipals: user(OTHER) }), "denied"],
  ["ids compare without case", owner, denying({ principals: user(ME.toUpperCase()) }), "denied"],
  ["nobody is named", owner, denying({ principals: [] }), "allowed"],
  ["kept from children, at the root", owner, denying({ doNotApplyToChildScopes: true }, "/"), "allowed"],
  [
    "kept from children, at the scope in other casing",
    [assign(OWNER, SUB)],
    { ...denying({ doNotApplyToChildScopes: true }, RG.toUpperCase()), scope: `${RG}/` },
    "denied",
  ],
  ["only data actions are denied", owner, denying({ permissions: [{ dataActions: ["*"] }] }), "allowed"],
  [
    "data actions are denied",
    [assign(BLOB_OWNER, SUB)],
    { ...denying({ permissions: [{ dataActions: ["*"], notDataActions: ["*/write"] }] }), ...BLOB },
    "denied",
  ],
  [
    "one of two permissions denies",
    owner,
    denying({ permissions: [{ actions: ["*/read"] }, { actions: ["*/write"] }] }),
    "denied",
  ],
  ["an eligible role does not help", [], { ...denying({}), eligible: owner }, "denied"],
  [
    "an excluded scope, in other casing",
    owner,
    denying({ excludedScopes: [`${RG.toUpperCase()}/`] }, SUB),
    "allowed",
  ],
  ["a condition that fails", owner, denying({ condition: "ActionMatches{'*/delete'}" }), "allowed"],
]);

says("PIM: a role counts from its start until just before its end", [
  ["not yet started", [assign(CONTRIBUTOR, SUB, { startDateTime: "2026-09-01T12:00:01Z" })], {}, "denied"],
  ["starting now", [assign(CONTRIBUTOR, SUB, { startDateTime: "2026-09-01T12:00:00Z" })], {}, "allowed"],
  ["ending now", [assign(CONTRIBUTOR, SUB, { endDateTime: "2026-09-01T12:00:00Z" })], {}, "denied"],
  [
    "in another time zone",
    [assign(CONTRIBUTOR, SUB, { endDateTime: "2026-09-01T14:00:01+02:00" })],
    {},
    "allowed",
  ],
  [
    "an expired one and an eligible one",
    [assign(OWNER, SUB, { endDateTime: "2026-08-01T00:00:00Z" })],
    { eligible: [assign(CONTRIBUTOR, SUB)] },
    "after-activation",
  ],
  [
    "a duration that begins with the start",
    [
      assign(CONTRIBUTOR, SUB, {
        scheduleInfo: { startDateTime: "2026-09-01T11:00:00Z", expiration: { duration: "PT30M" } },
      }),
    ],
    {},
    "denied",
  ],
  ["eligible for somebody else", [], { eligible: [assign(OWNER, SUB, { principalId: OTHER })] }, "denied"],
  [
    "eligible by way of a nested group",
    [],
    {
      eligible: [assign(OWNER, SUB, { principalId: DIVISION, principalType: "Group" })],
      groups: { [TEAM]: [ME], [DIVISION]: [TEAM] },
    },
    "after-activation",
  ],
]);

const under = (condition: string, more: JsonObject = {}): JsonObject[] => [
  assign(BLOB_READER, SUB, { condition, conditionVersion: "2.0", ...more }),
];
const blob = (request: JsonObject): JsonObject => ({ ...BLOB, request });
const tag = (operator: string, value: string): string => `@Resource[${PROJECT}] ${operator} ${value}`;
const withTag = (value: Json): JsonObject => blob({ resource: { [PROJECT]: value } });

says("conditions-format: what is not surely true never allows", [
  ["equal in the same case", under(tag("StringEquals", "'Cascade'")), withTag("Cascade"), "allowed"],
  ["not in another", under(tag("StringEquals", "'Cascade'")), withTag("cascade"), "denied"],
  [
    "unless case is ignored",
    under(tag("StringEqualsIgnoreCase", "'Cascade'")),
    withTag("cASCADE"),
    "allowed",
  ],
  [
    "the keys of tags are told apart by case",
    under(tag("StringEquals", "'a'")),
    blob({ resource: { [PROJECT.replace("Project", "project")]: "a" } }),
    "depends-on-condition",
  ],
  [
    "an attribute that does not exist equals nothing",
    under(tag("StringEquals", "'a'")),
    withTag(null),
    "denied",
  ],
  ["nor is it known to differ", under(tag("StringNotEquals", "'a'")), withTag(null), "depends-on-condition"],
  ["Exists tells that it is not there", under(`Exists @Resource[${PROJECT}]`), withTag(null), "denied"],
  ["NOT Exists", under(`NOT Exists @Resource[${PROJECT}]`), withTag(null), "allowed"],
  ["Like with * and ?", under(tag("StringLike", "'C?sc*'")), withTag("Cascade"), "allowed"],
  ["one of the values", under(tag("ForAnyOfAnyValues:StringEquals", "{'a', 'b'}")), withTag("b"), "allowed"],
  [
    "all of the request's among the values",
    under("@Request[x:tags] ForAllOfAnyValues:StringEquals {'a', 'b'}"),
    blob({ request: { "x:tags": ["a", "c"] } }),
    "denied",
  ],
  [
    "every value met by one of the request's",
    under("@Request[x:tags] ForAnyOfAllValues:StringEquals {'a', 'b'}"),
    blob({ request: { "x:tags": ["a", "b"] } }),
    "denied",
  ],
  [
    "all against all",
    under("@Request[x:tags] ForAllOfAllValues:StringNotEquals {'a', 'b'}"),
    blob({ request: { "x:tags": ["c", "d"] } }),
    "allowed",
  ],
  [
    "numbers compare as numbers",
    under("@Request[x:size] NumericLessThan 10"),
    blob({ request: { "x:size": 9 } }),
    "allowed",
  ],
  [
    "and not as texts",
    under("@Request[x:size] NumericLessThan 10"),
    blob({ request: { "x:size": "100" } }),
    "denied",
  ],
  [
    "a text is not a number",
    under("@Request[x:size] NumericLessThan 10"),
    blob({ request: { "x:size": "ten" } }),
    "depends-on-condition",
  ],
  [
    "true and false",
    under("@Environment[isPrivateLink] BoolEquals true"),
    blob({ environment: { isPrivateLink: true } }),
    "allowed",
  ],
  [
    "the principal's attributes",
    under("@Principal[Microsoft.Directory/CustomSecurityAttributes/Id:Team_Name] StringEquals 'blue'"),
    {
      ...BLOB,
      principal: {
        id: ME,
        attributes: { "Microsoft.Directory/CustomSecurityAttributes/Id:Team_Name": "blue" },
      },
    },
    "allowed",
  ],
  [
    "of the resource against the principal's",
    under(`@Principal[a:b] StringEquals @Resource[${PROJECT}]`),
    blob({ principal: { "a:b": "x" }, resource: { [PROJECT]: "x" } }),
    "allowed",
  ],
  [
    "UtcNow is the time that is asked about",
    under("@Environment[UtcNow] DateTimeGreaterThan '2026-10-01T00:00:00.0Z'"),
    { ...BLOB, at: "2026-10-01T00:00:01Z" },
    "allowed",
  ],
  [
    "another sub-operation",
    under(`!(ActionMatches{'${BLOBS}/read'} AND SubOperationMatches{'Blob.List'})`),
    blob({ subOperation: "Blob.Read.WithTagConditions" }),
    "allowed",
  ],
  [
    "the sub-operation itself",
    under(`!(ActionMatches{'${BLOBS}/read'} AND SubOperationMatches{'Blob.List'})`),
    blob({ subOperation: "Blob.List" }),
    "denied",
  ],
  [
    "sub-operation not told",
    under(`!(ActionMatches{'${BLOBS}/read'} AND SubOperationMatches{'Blob.List'})`),
    BLOB,
    "depends-on-condition",
  ],
  [
    "AND and OR without parentheses, where the ways disagree",
    under("ActionMatches{'*'} OR ActionMatches{'*'} AND ActionMatches{'x'}"),
    BLOB,
    "unknown",
  ],
  [
    "an operator that is none",
    under("@Request[a:b] StringContains 'x'"),
    blob({ request: { "a:b": "x" } }),
    "unknown",
  ],
  [
    "a quote that does not end",
    under("@Request[a:b] StringEquals 'x"),
    blob({ request: { "a:b": "x" } }),
    "unknown",
  ],
  [
    "a thousand parentheses",
    under(`${"(".repeat(1_000)}ActionMatches{'*'}${")".repeat(1_000)}`),
    BLOB,
    "unknown",
  ],
  ["a version to come", under("ActionMatches{'*'}", { conditionVersion: "4.0" }), BLOB, "unknown"],
  ["a condition that is not text", under("x", { condition: 1 }), BLOB, "unknown"],
]);

describe("hostile input", () => {
  const good = JSON.stringify(question(owner));
  const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  test.each([
    ["not JSON", "{"],
    ["nothing", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "1e999"],
    ["10,000 levels", good.replace('"id":"q"', `"id":"q","x":${deep(10_000)}`)],
    ["10,000 levels in what is common", good.replace('"id":"q"', `"id":"q","groups":${deep(10_000)}`)],
    ["100,000 levels of nothing else", deep(100_000)],
    ["10 MB that are no JSON", "x".repeat(10_000_000)],
    ["fields missing", '{"id":7}'],
    ["prototype keys alone", '{"__proto__":{"principal":"a","action":"b","scope":"/","roleAssignments":[]}}'],
    ["assignments that are none", JSON.stringify(question(7))],
    ["a principal that is a number", JSON.stringify(question([], { principal: 7 }))],
    ["a scope that is an object", JSON.stringify(question([], { scope: {} }))],
  ])("%s: one error, and the next line has its answer", (_, line) => {
    const [bad, next] = answersOf(line, good);
    expect(bad).toMatchObject({ result: "error" });
    expect(next).toMatchObject({ result: "allowed" });
  });

  test("10 MB that can be read are answered", () => {
    const [answer] = answersOf(question(owner, { note: "x".repeat(10_000_000) }));
    expect(answer?.["result"]).toBe("allowed");
  });

  test("entries that are no assignments leave the answer open, and never make it better", () => {
    for (const odd of [null, 1, "x", [], {}, { principalId: ME }, { principalId: ME, scope: SUB }]) {
      expect(answersOf(question([odd]))[0]?.["result"]).toBe("unknown");
      expect(answersOf(question([odd, ...owner]))[0]?.["result"]).toBe("allowed");
      expect(answersOf(question(owner, { denyAssignments: [odd] }))[0]?.["result"]).toBe("unknown");
    }
  });

  test("a definition without permissions, and a deny assignment that does not say whom, leave it open", () => {
    const bare = { name: "cccccccc-0000-0000-0000-000000000002", properties: { roleName: "Bare" } };
    const roles = { roleDefinitions: [bare, OWNER] };
    expect(answersOf(question([assign(bare, SUB)], roles))[0]?.["result"]).toBe("unknown");
    expect(answersOf(question([assign(bare, SUB), ...owner], roles))[0]?.["result"]).toBe("allowed");
    for (const lacking of ["principals", "permissions"])
      expect(
        answersOf(question(owner, { denyAssignments: [deny(RG, { [lacking]: null })] }))[0]?.["result"],
      ).toBe("unknown");
  });

  test("a role named like a member of every object", () => {
    for (const name of ["__proto__", "constructor", "toString"])
      expect(answersOf(question([assign({ name }, SUB)]))[0]?.["result"]).toBe("unknown");
  });

  test("a pattern made to be slow", () => {
    const [assignments, world] = custom(
      { actions: [`${"*a".repeat(2_000)}*b`] },
      { action: `${"a".repeat(50_000)}/x` },
    );
    const start = performance.now();
    expect(answersOf(question(assignments, world))[0]?.["result"]).toBe("denied");
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("the definition of the role is looked up by its last segment, in any casing", () => {
    const [answer] = answersOf(question([assign({ name: nameOf(OWNER).toUpperCase() }, SUB)]));
    expect(answer?.["result"]).toBe("allowed");
  });
});
