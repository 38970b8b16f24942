import { describe, expect, it } from "vitest";
import type { AccessDecision, AccessRequest } from "../../src/rbac/decision.ts";
import { AccessEngine } from "../../src/rbac/engine.ts";
import type { AccessModel } from "../../src/rbac/input.ts";
import { membershipOf } from "../../src/rbac/membership.ts";
import { assign, CONTRIBUTOR, deny, GROUP, ME, OTHER, READER, RG, ROLES, SQL_WRITER, SUB } from "./world.ts";

/** A question that could be answered better with more of the input never gets an answer that more of it would make worse. */

const WRITE = "Microsoft.Sql/servers/write";
const READ = "Microsoft.Sql/servers/read";
const NOBODY_IN_A_GROUP = membershipOf([]);

function asked(model: Partial<AccessModel>, question: Partial<AccessRequest> = {}): AccessDecision {
  return new AccessEngine({
    roleDefinitions: ROLES,
    assignments: [],
    membership: NOBODY_IN_A_GROUP,
    ...model,
  }).decide({ principal: ME, action: WRITE, plane: "control", scope: RG, ...question });
}

const unread = { grants: ["assignments.json, entry 7"], denies: [] };
const notRead = { kind: "not-read", where: "assignments.json, entry 7" };

describe("where an assignment could not be read", () => {
  it.each<[string, Partial<AccessModel>]>([
    ["nothing grants the action", {}],
    ["another action is granted", { assignments: [assign(READER, SUB)] }],
    [
      "what grants it stands below",
      { assignments: [assign(CONTRIBUTOR, `${RG}/providers/Microsoft.Sql/servers/a`)] },
    ],
  ])("it is unknown whether the principal may, and named, where %s", (_, model) => {
    expect(asked({ ...model, notRead: unread })).toEqual({ kind: "unknown", doubts: [notRead] });
    expect(asked(model).kind).toBe("denied");
  });

  it("what is granted is granted, and what is denied is denied", () => {
    const assignments = [assign(CONTRIBUTOR, SUB)];
    expect(asked({ assignments, notRead: unread }).kind).toBe("allowed");
    expect(asked({ assignments, notRead: unread, denyAssignments: [deny(SUB)] }).kind).toBe("denied");
  });
});

describe("where a deny assignment could not be read", () => {
  const denies = { grants: [], denies: ["denies.json, entry 2"] };

  it("what is granted is unknown, and what nothing grants is denied", () => {
    const assignments = [assign(CONTRIBUTOR, SUB)];
    const doubts = [{ kind: "not-read", where: "denies.json, entry 2" }];
    expect(asked({ assignments, notRead: denies })).toEqual({ kind: "unknown", doubts });
    expect(asked({ notRead: denies }).kind).toBe("denied");
  });

  it("only what could change the answer is doubted, where an assignment could not be read either", () => {
    const both = { grants: unread.grants, denies: denies.denies };
    const doubt = { kind: "not-read", where: "denies.json, entry 2" };
    const assignments = [assign(CONTRIBUTOR, SUB)];
    expect(asked({ assignments, notRead: both })).toEqual({ kind: "unknown", doubts: [doubt] });
    expect(asked({ notRead: both })).toEqual({ kind: "unknown", doubts: [doubt, notRead] });
  });

  it("one that was read and blocks still blocks", () => {
    const assignments = [assign(CONTRIBUTOR, SUB)];
    expect(asked({ assignments, notRead: denies, denyAssignments: [deny(SUB)] })).toMatchObject({
      kind: "denied",
      by: [{ denyAssignmentName: "managed application" }],
    });
  });
});

describe("where it is not known who is in which group", () => {
  const ofGroup = (definition: typeof READER, principalType = "Group") =>
    assign(definition, SUB, { principalId: GROUP, principalType });

  it("what a group may is unknown for everybody else, and the assignment is named", () => {
    const assignments = [ofGroup(SQL_WRITER)];
    const engine = new AccessEngine({ roleDefinitions: ROLES, assignments });
    const decide = (principal: string, action = WRITE): AccessDecision =>
      engine.decide({ principal, action, plane: "control", scope: RG });
    expect(decide(ME)).toEqual({
      kind: "unknown",
      doubts: [{ kind: "membership", assignment: assignments[0] }],
    });
    expect(decide(ME, READ).kind).toBe("denied");
    expect(decide(GROUP).kind).toBe("allowed");
  });

  it("what a user or an application may is not: neither has members", () => {
    for (const type of ["User", "ServicePrincipal"]) {
      const engine = new AccessEngine({
        roleDefinitions: ROLES,
        assignments: [ofGroup(SQL_WRITER, type)],
      });
      expect(engine.decide({ principal: ME, action: WRITE, plane: "control", scope: RG }).kind).toBe(
        "denied",
      );
    }
  });
});

describe("where a deny assignment names somebody whose members are not known", () => {
  const assignments = [assign(CONTRIBUTOR, SUB)];
  const unclear = { kind: "unknown", doubts: [{ kind: "deny-group", deny: { scope: SUB } }] };
  const named = (type: string | undefined, id: string = OTHER) => [
    { id, ...(type === undefined ? {} : { type }) },
  ];
  const blocked = (type: string | undefined, groupsComplete: boolean): AccessDecision =>
    asked({ assignments, groupsComplete, denyAssignments: [deny(SUB, { principals: named(type) })] });
  const spared = (type: string | undefined, groupsComplete: boolean): AccessDecision =>
    asked({ assignments, groupsComplete, denyAssignments: [deny(SUB, { excludePrincipals: named(type) })] });

  it.each<[string | undefined, "unclear" | "clear", "unclear" | "clear"]>([
    ["User", "clear", "clear"],
    ["serviceprincipal", "clear", "clear"],
    ["Device", "clear", "clear"],
    ["Group", "unclear", "clear"],
    ["ForeignGroup", "unclear", "clear"],
    ["UserGroup", "unclear", "clear"],
    ["GroupOfUser", "unclear", "clear"],
    [undefined, "unclear", "clear"],
    // A set of principals that Azure itself defines: the principal may be one of them, whatever groups it is in.
    ["SystemDefined", "unclear", "unclear"],
    ["systemdefined", "unclear", "unclear"],
    ["NotSystemDefined", "unclear", "clear"],
    ["SystemDefinedNot", "unclear", "clear"],
  ])("%s: %s where further groups are possible, and %s where all are known", (type, some, all) => {
    for (const [complete, expected] of [
      [false, some],
      [true, all],
    ] as const) {
      if (expected === "unclear") {
        expect(blocked(type, complete)).toMatchObject(unclear);
        expect(spared(type, complete)).toMatchObject(unclear);
      } else {
        expect(blocked(type, complete).kind).toBe("allowed");
        expect(spared(type, complete).kind).toBe("denied");
      }
    }
  });

  it("the principal itself is named, whatever its type", () => {
    for (const type of ["User", "Group", "SystemDefined", undefined]) {
      const principals = named(type, ` ${ME.toUpperCase()} `);
      expect(asked({ assignments, denyAssignments: [deny(SUB, { principals })] }).kind).toBe("denied");
    }
  });
});

describe("what an answer rests on", () => {
  const grants = ({ kind, ...rest }: AccessDecision): unknown =>
    kind === "allowed" && "by" in rest
      ? rest.by.map((one) => ("assignment" in one ? one.assignment.id : ""))
      : kind;
  const held = [
    assign(CONTRIBUTOR, RG),
    assign(SQL_WRITER, "/"),
    assign(CONTRIBUTOR, SUB, { principalId: OTHER }),
    assign(SQL_WRITER, SUB, { id: "second" }),
    assign(CONTRIBUTOR, SUB, { id: "first" }),
    assign(READER, SUB),
  ];

  it("is listed from the top scope down, however the assignments are ordered and found", () => {
    const plain = grants(asked({ assignments: held }));
    expect(plain).toEqual([held[1]?.id, "second", "first", held[0]?.id]);
    const [first, second] = [held[4], held[3]].flatMap((one) => one ?? []);
    expect(grants(asked({ assignments: held, notRead: unread }))).toEqual(plain);
    const other = [first, second, ...held.slice(5), ...held.slice(0, 3)].flatMap((one) => one ?? []);
    expect(grants(asked({ assignments: other }))).toEqual([held[1]?.id, "first", "second", held[0]?.id]);
    expect(grants(asked({ assignments: other, notRead: unread }))).toEqual([
      held[1]?.id,
      "first",
      "second",
      held[0]?.id,
    ]);
  });

  it("is the same for who holds very many assignments", () => {
    const elsewhere = Array.from({ length: 400 }, (_, index) =>
      assign(CONTRIBUTOR, `${SUB}/resourceGroups/other-${String(index)}`),
    );
    const many = [...elsewhere.slice(0, 200), ...held, ...elsewhere.slice(200)];
    for (const action of [WRITE, READ, "Microsoft.Authorization/locks/write"])
      for (const scope of ["/", SUB, RG, `${RG}/providers/Microsoft.Sql/servers/a`])
        expect(asked({ assignments: many }, { action, scope })).toEqual(
          asked({ assignments: held }, { action, scope }),
        );
  });

  it("names what a role takes away", () => {
    const decision = asked({ assignments: held }, { action: "Microsoft.Authorization/locks/write" });
    expect(decision).toMatchObject({
      kind: "denied",
      by: [],
      withheld: [{ assignment: { id: "first" } }, { assignment: { scope: RG } }],
    });
  });
});
