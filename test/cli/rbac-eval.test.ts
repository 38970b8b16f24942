import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { isJson } from "../../src/expression/json.ts";
import { at } from "../../src/github/payload.ts";
import { RbacAnswers } from "../../src/cli/rbac/answers.ts";
import { parseInstant } from "../../src/base/time.ts";
import type { Json, JsonObject } from "../../src/policy/model.ts";
import { dataDir } from "../support/data.ts";
import { must } from "../support/context.ts";
import { jsonLines, runSource } from "./source.ts";
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
  VM_OPERATOR,
} from "./rbac-world.ts";
import { long } from "../support/runs.ts";

const NOW = must(parseInstant("2026-09-01T12:00:00Z"));
const READ = "Microsoft.Compute/virtualMachines/read";
const ASSIGN = "Microsoft.Authorization/roleAssignments/write";
const BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";
const CONTAINER = "Microsoft.Storage/storageAccounts/blobServices/containers:name";
const OTHER_GROUP = `${SUB}/resourceGroups/rg-shop-2`;
const ONE_CONTAINER = `((!(ActionMatches{'${BLOBS}/read'})) OR (@Resource[${CONTAINER}] StringEquals 'logs'))`;
const ONLY_READER = `((!(ActionMatches{'${ASSIGN}'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${nameOf(READER)}}))`;
const group = { principalId: TEAM, principalType: "Group" };

function answersOf(...requests: readonly (JsonObject | string)[]): JsonObject[] {
  const answers = new RbacAnswers(NOW);
  return requests.map((one, index) => {
    const text = typeof one === "string" ? one : JSON.stringify(one);
    return answers.answer({ number: index + 1, bytes: Buffer.from(text) });
  });
}

function result(roleAssignments: Json, more: JsonObject = {}): Json | undefined {
  return answersOf(question(roleAssignments, more))[0]?.["result"];
}

type Row = readonly [statement: string, assignments: Json, more: JsonObject, expected: string];

/** Statements of a page, in our own words, each with the question that shows it. */
function says(page: string, rows: readonly Row[]): void {
  test.each(rows)(`${page}: %s`, (_, assignments, more, expected) => {
    expect(result(assignments, more)).toBe(expected);
  });
}

says("What is Azure RBAC (role-based-access-control/overview)", [
  ["without a role assignment there is no access", [], {}, "denied"],
  ["access is granted by creating a role assignment", [assign(CONTRIBUTOR, VM)], {}, "allowed"],
  ["a role assigned at a parent scope holds at the scopes below", [assign(CONTRIBUTOR, RG)], {}, "allowed"],
  ["from the subscription", [assign(CONTRIBUTOR, SUB)], {}, "allowed"],
  ["from the root", [assign(CONTRIBUTOR, "/")], {}, "allowed"],
  ["not upwards", [assign(CONTRIBUTOR, VM)], { scope: RG }, "denied"],
  ["not to a neighbour whose name begins alike", [assign(CONTRIBUTOR, RG)], { scope: OTHER_GROUP }, "denied"],
  [
    "permissions are the sum of all assignments",
    [assign(CONTRIBUTOR, SUB), assign(READER, RG)],
    {},
    "allowed",
  ],
  [
    "an assignment of somebody else gives nothing",
    [assign(OWNER, SUB, { principalId: OTHER })],
    {},
    "denied",
  ],
  ["a group's role is its members'", [assign(CONTRIBUTOR, SUB, group)], { groups: [TEAM] }, "allowed"],
  ["and nobody else's", [assign(CONTRIBUTOR, SUB, group)], { groups: [] }, "denied"],
  [
    "groups count transitively",
    [assign(CONTRIBUTOR, SUB, { principalId: DIVISION, principalType: "Group" })],
    { groups: { [TEAM]: [ME], [DIVISION]: [TEAM] } },
    "allowed",
  ],
  [
    "a deny assignment takes precedence over any role",
    [assign(OWNER, SUB)],
    { denyAssignments: [deny(RG)] },
    "denied",
  ],
  [
    "conditions are evaluated last",
    [assign(OWNER, SUB, { condition: "!(ActionMatches{'*/write'})" })],
    {},
    "denied",
  ],
]);

says("Understand Azure role definitions (role-based-access-control/role-definitions)", [
  [
    "effective permissions are Actions minus NotActions",
    [assign(CONTRIBUTOR, SUB)],
    { action: ASSIGN },
    "denied",
  ],
  [
    "NotActions is no deny: a second role grants it",
    [assign(CONTRIBUTOR, SUB), assign(OWNER, SUB)],
    { action: ASSIGN },
    "allowed",
  ],
  ["*/read reads every type", [assign(READER, SUB)], { action: READ }, "allowed"],
  ["and writes none", [assign(READER, SUB)], {}, "denied"],
  [
    "a wildcard inside, over several segments",
    [assign(VM_OPERATOR, SUB)],
    { action: "Microsoft.Compute/disks/x/read" },
    "allowed",
  ],
  [
    "actions compare without regard to case",
    [assign(VM_OPERATOR, SUB)],
    { action: "microsoft.compute/VIRTUALMACHINES/start/Action" },
    "allowed",
  ],
  [
    "an action of another provider",
    [assign(VM_OPERATOR, SUB)],
    { action: "Microsoft.Computer/x/read" },
    "denied",
  ],
  ["* on the control plane gives no data", [assign(OWNER, SUB)], { dataAction: `${BLOBS}/read` }, "denied"],
  ["data actions give data", [assign(BLOB_READER, SUB)], { dataAction: `${BLOBS}/read` }, "allowed"],
  [
    "and no control plane action of that name",
    [assign(BLOB_READER, SUB)],
    { action: `${BLOBS}/read` },
    "denied",
  ],
  [
    "DataActions minus NotDataActions",
    [assign(BLOB_OWNER, SUB)],
    { dataAction: `${BLOBS}/delete` },
    "denied",
  ],
  ["what is left of them", [assign(BLOB_OWNER, SUB)], { dataAction: `${BLOBS}/write` }, "allowed"],
  ["a role that is not given leaves it open", [assign({ name: OTHER }, SUB)], {}, "unknown"],
  ["unless another role grants it", [assign({ name: OTHER }, SUB), assign(OWNER, SUB)], {}, "allowed"],
]);

const denying = (more: JsonObject, at = RG): JsonObject => ({
  denyAssignments: [deny(at, more)],
  groups: [TEAM],
});
const owner = [assign(OWNER, SUB)];
const me = [{ id: ME, type: "User" }];

says("Understand Azure deny assignments (role-based-access-control/deny-assignments)", [
  ["the zero GUID of type SystemDefined is everyone", owner, denying({}), "denied"],
  ["notActions are excluded from the deny", owner, { ...denying({}), action: READ }, "allowed"],
  [
    "a deny of actions denies no data",
    [assign(BLOB_READER, SUB)],
    { ...denying({}), dataAction: `${BLOBS}/read` },
    "allowed",
  ],
  ["excluded principals are spared", owner, denying({ excludePrincipals: me }), "allowed"],
  [
    "members of an excluded group too",
    owner,
    denying({ excludePrincipals: [{ id: TEAM, type: "Group" }] }),
    "allowed",
  ],
  ["principals that are named are denied", owner, denying({ principals: me }), "denied"],
  ["members of a named group too", owner, denying({ principals: [{ id: TEAM, type: "Group" }] }), "denied"],
  ["others are not", owner, denying({ principals: [{ id: OTHER, type: "Group" }] }), "allowed"],
  ["child scopes inherit it", owner, denying({}, SUB), "denied"],
  ["from a management group as well", owner, denying({}, MG), "denied"],
  ["unless it is kept from them", owner, denying({ doNotApplyToChildScopes: true }), "allowed"],
  [
    "then it holds at its own scope",
    owner,
    { ...denying({ doNotApplyToChildScopes: true }), scope: RG },
    "denied",
  ],
  ["it does not reach upwards", owner, { ...denying({}, VM), scope: RG }, "allowed"],
  ["All Principals cannot be excluded", owner, denying({ excludePrincipals: [{ id: EVERYONE }] }), "unknown"],
  ["an audit effect only logs", owner, denying({ denyAssignmentEffect: "audit" }), "allowed"],
  ["enforced blocks", owner, denying({ denyAssignmentEffect: "enforced" }), "denied"],
  ["an effect nobody knows", owner, denying({ denyAssignmentEffect: "maybe" }), "unknown"],
  [
    "a condition that is open",
    owner,
    denying({ condition: "@Resource[a:b] StringEquals 'x'" }),
    "depends-on-condition",
  ],
  [
    "a deny of a group, and nobody told of groups",
    owner,
    { denyAssignments: [deny(RG, { principals: [{ id: TEAM, type: "Group" }] })] },
    "unknown",
  ],
  ["it does not matter where nothing is granted", [], denying({ condition: "nonsense (" }), "denied"],
  ["a deny that cannot be read", owner, { denyAssignments: [{ id: "x" }] }, "unknown"],
]);

const blob = { dataAction: `${BLOBS}/read` };
const limited = [assign(BLOB_READER, SUB, { condition: ONE_CONTAINER, conditionVersion: "2.0" })];
const delegate = [assign(OWNER, SUB, { condition: ONLY_READER })];
const roleId = (role: JsonObject): JsonObject => ({
  "Microsoft.Authorization/roleAssignments:RoleDefinitionId": nameOf(role),
});

says("Azure role assignment conditions (role-based-access-control/conditions-format)", [
  ["other actions of the role are not restricted", delegate, {}, "allowed"],
  ["nothing is known of the request", delegate, { action: ASSIGN }, "depends-on-condition"],
  ["the request meets it", delegate, { action: ASSIGN, request: roleId(READER) }, "allowed"],
  ["the request does not", delegate, { action: ASSIGN, request: roleId(OWNER) }, "denied"],
  ["sorted by source", delegate, { action: ASSIGN, request: { request: roleId(READER) } }, "allowed"],
  [
    "what is known of another source does not serve",
    delegate,
    { action: ASSIGN, request: { resource: roleId(READER) } },
    "depends-on-condition",
  ],
  [
    "as the body of the request",
    delegate,
    { action: ASSIGN, request: { properties: { roleDefinitionId: `/x/${nameOf(READER)}` } } },
    "allowed",
  ],
  [
    "with the source in the key",
    limited,
    { ...blob, request: { [`@Resource[${CONTAINER}]`]: "logs" } },
    "allowed",
  ],
  [
    "an attribute of the resource",
    limited,
    { ...blob, request: { resource: { [CONTAINER]: "other" } } },
    "denied",
  ],
  [
    "a second assignment without condition bypasses it",
    [...limited, assign(BLOB_OWNER, SUB)],
    blob,
    "allowed",
  ],
  [
    "the time is an attribute too",
    [assign(OWNER, SUB, { condition: "@Environment[UtcNow] DateTimeLessThan '2026-01-01'" })],
    {},
    "denied",
  ],
  ["malformed", [assign(OWNER, SUB, { condition: "(ActionMatches{'x'}" })], {}, "unknown"],
  [
    "malformed, and another role without one",
    [assign(OWNER, SUB, { condition: "(" }), assign(CONTRIBUTOR, RG)],
    {},
    "allowed",
  ],
  [
    "of a version nobody knows",
    [assign(OWNER, SUB, { condition: "ActionMatches{'*'}", conditionVersion: "3.0" })],
    {},
    "unknown",
  ],
]);

const eligible = (more: JsonObject = {}): JsonObject => ({ eligible: [assign(CONTRIBUTOR, SUB, more)] });
const window = (startDateTime: string, endDateTime: string): JsonObject => ({ startDateTime, endDateTime });

says("Privileged Identity Management (role eligibility and assignment schedule instances)", [
  ["eligible is not active", [], eligible(), "after-activation"],
  ["an active role needs no activation", [assign(CONTRIBUTOR, RG)], eligible(), "allowed"],
  ["activating helps only with what the role holds", [], { ...eligible(), action: ASSIGN }, "denied"],
  ["through a group", [], { ...eligible(group), groups: [TEAM] }, "after-activation"],
  ["before it begins", [], eligible(window("2026-10-01T00:00:00Z", "2026-12-01T00:00:00Z")), "denied"],
  ["after it ended", [], eligible(window("2026-01-01T00:00:00Z", "2026-09-01T12:00:00Z")), "denied"],
  [
    "between the two",
    [],
    eligible(window("2026-01-01T00:00:00Z", "2026-09-01T12:00:01Z")),
    "after-activation",
  ],
  [
    "at another time",
    [],
    { ...eligible(window("2026-10-01T00:00:00Z", "2026-12-01T00:00:00Z")), at: "2026-10-01T00:00:00Z" },
    "after-activation",
  ],
  ["a revoked one", [], eligible({ status: "Revoked" }), "denied"],
  [
    "a time-bound active role in its time",
    [assign(CONTRIBUTOR, SUB, window("2026-09-01T00:00:00Z", "2026-09-02T00:00:00Z"))],
    {},
    "allowed",
  ],
  [
    "and after it",
    [assign(CONTRIBUTOR, SUB, window("2026-08-01T00:00:00Z", "2026-08-02T00:00:00Z"))],
    {},
    "denied",
  ],
  ["a time that cannot be read", [assign(CONTRIBUTOR, SUB, { endDateTime: "soon" })], {}, "unknown"],
  [
    "an eligible role under an open condition",
    [],
    { ...eligible({ condition: ONLY_READER.replace(ASSIGN, "*") }) },
    "depends-on-condition",
  ],
  [
    "a deny assignment blocks after activation too",
    [],
    { ...eligible(), denyAssignments: [deny(SUB)] },
    "denied",
  ],
]);

const inCorp = [assign(CONTRIBUTOR, MG)];
says("Management groups (governance/management-groups/overview)", [
  ["for a subscription the service lists assignments of its own ancestors only", inCorp, {}, "allowed"],
  ["unless the list is said to come from elsewhere", inCorp, { atScope: false }, "unknown"],
  ["above it, by the ancestors", inCorp, { ancestors: ["corp", "root"] }, "allowed"],
  ["not above it", inCorp, { ancestors: ["online"] }, "denied"],
  [
    "above it, by the tree",
    inCorp,
    { managementGroups: [{ name: "corp", subscriptions: [SUB] }] },
    "allowed",
  ],
  [
    "two levels above",
    [assign(CONTRIBUTOR, MG.replace("corp", "root"))],
    { managementGroups: { [SUB]: "corp", corp: "root" } },
    "allowed",
  ],
  ["beside it", inCorp, { managementGroups: { [SUB]: "online", online: "root", corp: "root" } }, "denied"],
  [
    "as the service tells it",
    inCorp,
    { managementGroups: [{ id: MG, properties: { children: [{ id: SUB }] } }] },
    "allowed",
  ],
  ["a tree that does not hold the subscription", inCorp, { managementGroups: { corp: "root" } }, "unknown"],
  ["at the management group itself", inCorp, { scope: MG }, "allowed"],
  ["at another, of which nothing is told", inCorp, { scope: `${MG}-2` }, "unknown"],
]);

describe("shapes", () => {
  const name = nameOf(CONTRIBUTOR);
  const flat = { id: "a", principalId: ME, roleDefinitionId: `/x/${name}`, scope: RG };
  test.each([
    ["az role assignment list", [flat], {}],
    ["PowerShell", [{ RoleAssignmentId: "a", ObjectId: ME, RoleDefinitionId: name, Scope: RG }], {}],
    ["a role by its name", [{ ...flat, roleDefinitionId: undefined, roleDefinitionName: "contributor" }], {}],
    [
      "the scope in the id alone",
      [{ ...flat, scope: undefined, id: `${RG}/providers/Microsoft.Authorization/roleAssignments/a` }],
      {},
    ],
    [
      "scopes with other slashes and casing",
      [{ ...flat, scope: `${RG.slice(1).toUpperCase()}//` }],
      { scope: `${VM.slice(1)}/` },
    ],
    ["a page of the service", { value: [flat], nextLink: null }, {}],
    [
      "az role definition list",
      [flat],
      {
        roleDefinitions: [
          {
            id: `/x/${name}`,
            name,
            roleName: "C",
            roleType: "BuiltInRole",
            permissions: [{ actions: ["*"], notActions: [] }],
          },
        ],
      },
    ],
    [
      "permissions at the top",
      [flat],
      { roleDefinitions: [{ Id: name, Name: "C", IsCustom: true, Actions: ["*"], NotActions: null }] },
    ],
    [
      "assignedTo: all that is listed reaches the principal",
      [{ ...flat, principalId: TEAM }],
      { assignedTo: true },
    ],
    ["the principal with its attributes", [flat], { principal: { id: ME.toUpperCase(), type: "User" } }],
    [
      "groups as objects",
      [{ ...flat, principalId: TEAM }],
      { groups: [{ id: TEAM, members: [{ id: ME }] }] },
    ],
    [
      "groups from the principal's side",
      [{ ...flat, principalId: DIVISION }],
      { groups: { [ME]: { memberOf: [TEAM] }, [TEAM]: { memberOf: [DIVISION] } } },
    ],
    ["the same definition twice", [flat], { roleDefinitions: [...ROLES, ...ROLES] }],
    [
      "null for what is left out",
      [flat],
      { denyAssignments: null, eligible: null, groups: null, at: null, request: null },
    ],
  ])("%s", (_, assignments, more) => {
    const request: unknown = JSON.parse(
      JSON.stringify({ ...question([], more), roleAssignments: assignments }),
    );
    expect(answersOf(JSON.stringify(request))[0]?.["result"]).toBe("allowed");
  });

  test("a group of which nobody told who is in it", () => {
    const [answer] = answersOf(question([assign(CONTRIBUTOR, SUB, group)]));
    expect(answer).toMatchObject({ result: "unknown", decidedBy: [{ principalId: TEAM }] });
  });

  test("classic administrators in the list are not read, and could matter", () => {
    const classic = {
      roleDefinitionName: "CoAdministrator",
      roleDefinitionId: "NA(classic admins)",
      scope: SUB,
    };
    expect(result([classic])).toBe("unknown");
    expect(result([classic, assign(OWNER, SUB)])).toBe("allowed");
  });
});

describe("what decides", () => {
  test("the assignment, its role, the way down and the groups in between", () => {
    const assignments = [assign(CONTRIBUTOR, SUB, { ...group, principalId: DIVISION }), assign(READER, RG)];
    const [answer] = answersOf(question(assignments, { groups: { [TEAM]: [ME], [DIVISION]: [TEAM] } }));
    expect(answer).toEqual({
      id: "q",
      result: "allowed",
      decidedBy: [
        {
          kind: "roleAssignment",
          id: `${SUB}/providers/Microsoft.Authorization/roleAssignments/${nameOf(CONTRIBUTOR)}`,
          scope: SUB,
          inherited: true,
          path: [SUB, RG, VM],
          principalId: DIVISION,
          through: [TEAM, DIVISION],
          role: { id: CONTRIBUTOR["name"], name: "Contributor" },
        },
      ],
    });
  });

  test("the deny assignment, and the notActions that take away", () => {
    const [blocked, withheld] = answersOf(
      question(owner, { denyAssignments: [deny(SUB)] }),
      question([assign(CONTRIBUTOR, VM)], { action: ASSIGN }),
    );
    expect(blocked).toMatchObject({
      decidedBy: [{ kind: "denyAssignment", inherited: true, path: [SUB, RG, VM] }],
    });
    expect(withheld).toMatchObject({
      decidedBy: [{ role: { name: "Contributor" }, inherited: false, effect: "takes it away in notActions" }],
    });
  });

  test("the condition, and what of it is open", () => {
    const [open, malformed] = answersOf(
      question(delegate, { action: ASSIGN }),
      question([assign(OWNER, SUB, { condition: "(ActionMatches{'x'}" })]),
    );
    const attribute = "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]";
    expect(open).toMatchObject({
      decidedBy: [
        {
          conditions: [
            {
              condition: ONLY_READER,
              open: `${attribute} ForAnyOfAnyValues:GuidEquals {'${nameOf(READER)}'}`,
              waitsFor: [attribute],
            },
          ],
        },
      ],
    });
    expect(malformed?.["why"]).toBe(
      "the condition is malformed at character 20: expected a closing parenthesis",
    );
  });
});

describe("lines that cannot be answered", () => {
  test.each([
    ["not JSON", "line 1 is not JSON"],
    ["[]", "line 1 is not a JSON object, or nested too deeply"],
    [JSON.stringify({ id: 1 }), "the request has no principal"],
    [JSON.stringify({ id: 1, principal: ME }), "the request needs either action or dataAction"],
    [
      JSON.stringify({ id: 1, principal: ME, action: "a", dataAction: "b" }),
      "the request needs either action or dataAction",
    ],
    [JSON.stringify({ id: 1, principal: ME, action: "a" }), "the request has no scope"],
    [JSON.stringify({ id: 1, principal: ME, action: "a", scope: SUB }), "the request has no roleAssignments"],
    [JSON.stringify(question([], { at: "soon" })), "at is not an ISO 8601 time"],
    [JSON.stringify(question("x")), "roleAssignments is not a list"],
    [
      JSON.stringify(
        question([], {
          roleDefinitions: [
            CONTRIBUTOR,
            { ...CONTRIBUTOR, properties: { roleName: "Contributor", permissions: [] } },
          ],
        }),
      ),
      "roleDefinitions contains two different definitions of bbbbbbbb-0000-0000-0000-000000000002",
    ],
    [JSON.stringify(question([], { groups: 3 })), "groups is neither a list nor an object"],
  ])("%s", (text, why) => {
    expect(answersOf(text)[0]).toMatchObject({ result: "error", why });
  });

  test("a question about a wildcard has no one answer", () => {
    expect(result(owner, { action: "Microsoft.Sql/*" })).toBe("unknown");
  });

  test("hostile keys are data", () => {
    const text = JSON.stringify(question(owner)).replace(
      '"id":"q"',
      '"id":"q","__proto__":{"roleAssignments":[]},"groups":{"__proto__":["x"],"constructor":["y"]}',
    );
    expect(answersOf(text)[0]?.["result"]).toBe("allowed");
  });

  test("the same answers whether or not the line can be taken apart", () => {
    const request = question(delegate, { action: ASSIGN, groups: [TEAM] });
    const text = JSON.stringify(request);
    const escaped = text.replace('"groups"', '"gr\\u006fups"');
    const cased = text.replace('"roleAssignments"', '"RoleAssignments"');
    const [plain, ...others] = answersOf(text, escaped, cased, text);
    for (const other of others) expect(other).toEqual(plain);
  });

  test("what one line holds is not held for the next", () => {
    const [all, none, elsewhere, told] = answersOf(
      question(inCorp),
      question([]),
      question(inCorp, { atScope: false }),
      question(inCorp, { AtScope: false }),
    );
    expect([all, none, elsewhere, told].map((one) => one?.["result"])).toEqual([
      "allowed",
      "denied",
      "unknown",
      "unknown",
    ]);
    const shared = { groups: { [TEAM]: [ME] } };
    const held = [assign(OWNER, SUB, group)];
    const two = answersOf(question(held, shared), question(held, { ...shared, principal: OTHER }));
    expect(two.map((one) => one["result"])).toEqual(["allowed", "denied"]);
  });
});

describe("relocation rbac eval", () => {
  const EVAL = ["rbac", "eval"];

  it("answers every line in order, and goes on after one that is not JSON", async () => {
    const lines = [JSON.stringify(question(owner)), "nope", JSON.stringify(question([], { id: 3 }))];
    const { code, stdout, stderr } = await runSource(EVAL, `${lines.join("\n")}\n`);
    expect([code, stderr]).toEqual([0, ""]);
    expect(jsonLines(stdout)).toMatchObject([
      { id: "q", result: "allowed" },
      { id: null, line: 2, result: "error" },
      { id: 3, result: "denied" },
    ]);
  });

  it("takes the time from --now where the question names none", async () => {
    const request = question([], eligible(window("2030-01-01T00:00:00Z", "2030-02-01T00:00:00Z")));
    const { stdout } = await runSource([...EVAL, "--now", "2030-01-15T00:00:00Z"], JSON.stringify(request));
    expect(jsonLines(stdout)).toMatchObject([{ result: "after-activation" }]);
  });

  it.each([
    [["rbac"], /needs a subcommand/],
    [["rbac", "guess"], /unknown command .guess.. Expected eval/],
    [[...EVAL, "a", "b"], /too many arguments/],
    [[...EVAL, "no-such-file.jsonl"], /cannot read "no-such-file\.jsonl" \(ENOENT\)/],
  ])("%j is the caller's mistake", async (args, message) => {
    const { code, stdout, stderr } = await runSource(args, "");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  long(
    "streams 25,000 lines that share their world through a heap that could not hold them",
    async () => {
      const pad = Array.from({ length: 10 }, (_, number) => ({
        ...READER,
        description: `${"x".repeat(100)}${String(number)}`,
      }));
      function* many(): Generator<string> {
        for (let id = 0; id < 25_000; id += 1)
          yield `${JSON.stringify(question(owner, { id, roleDefinitions: [...ROLES, ...pad] }))}\n`;
      }
      const { code, stdout } = await runSource(EVAL, many(), ["--max-old-space-size=48"]);
      expect(code).toBe(0);
      expect(stdout.split("\n")).toHaveLength(25_001);
      expect(stdout.slice(stdout.lastIndexOf("\n{"))).toContain('"id":24999,"result":"allowed"');
    },
    60_000,
  );
});

const examples = dataDir("arm-examples");

describe.skipIf(examples === undefined)("the official examples (where the data is present)", () => {
  const page = (file: string): Json => {
    const text = readFileSync(join(examples ?? "", file), "utf8");
    const body = at(JSON.parse(text), "responses", "200", "body");
    if (!isJson(body)) throw new Error("an example without a body");
    return body;
  };

  it("are read as they are", () => {
    const user = "a3bb8764-cb92-4276-9d2a-ca1e895e55ea";
    const scope = "/subscriptions/dfa2a084-766f-4003-8ae1-c4aeb893a99f";
    const contributor = {
      name: "b24988ac-6180-42a0-ab88-20f7382dd24c",
      roleName: "Contributor",
      permissions: [{ actions: ["*"] }],
    };
    const request = {
      ...{ principal: user, scope, action: READ, roleDefinitions: [contributor], at: "2020-12-01T00:00:00Z" },
      roleAssignments: page("RoleAssignments_ListForScope.json"),
      denyAssignments: page("GetDenyAssignmentByScope.json"),
      eligible: page("GetRoleEligibilityScheduleInstancesByScope.json"),
    };
    const [open, met, over] = answersOf(
      request,
      { ...request, request: { ContainerName: "FOO_storage_container" } },
      { ...request, at: "2022-01-01T00:00:00Z" },
    );
    expect(open).toMatchObject({ result: "depends-on-condition" });
    expect(met).toMatchObject({ result: "after-activation" });
    expect(over).toMatchObject({ result: "denied" });
  });
});
