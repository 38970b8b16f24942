import { hierarchyOf } from "../../src/rbac/hierarchy.ts";
import type { AccessModel, AccessAssignment, AccessDeny, AccessRole } from "../../src/rbac/input.ts";
import { membershipOf, type MembershipEdge } from "../../src/rbac/membership.ts";
import type { AccessRequest } from "../../src/rbac/decision.ts";

/** The same numbers for the same seed: figures of two runs are about the same work. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const PROVIDERS = 60;
const TYPES = 12;
const VERBS = ["read", "write", "delete", "action"];
const SUBSCRIPTIONS = 20;
const GROUPS = 200;
const PRINCIPALS = 1_000;

const provider = (number: number): string => `Microsoft.Provider${String(number)}`;
const type = (of: number, number: number): string => `${provider(of)}/type${String(number)}`;
const id = (kind: string, number: number): string =>
  `${kind.padEnd(8, "0")}-0000-0000-0000-${String(number).padStart(12, "0")}`;
const subscription = (number: number): string => `/subscriptions/${id("a", number)}`;

const DELEGATE = `((!(ActionMatches{'Microsoft.Provider1/*'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${id("b", 1)}, ${id("b", 2)}}))`;

function roles(count: number, roll: (sides: number) => number): AccessRole[] {
  const pattern = (): string => {
    const of = roll(PROVIDERS);
    const what = type(of, roll(TYPES));
    return (
      [`${provider(of)}/*`, `${provider(of)}/*/read`, `${what}/*`, "*/read", `${what}/write`, `${what}/read`][
        Math.min(roll(9), 5)
      ] ?? ""
    );
  };
  const many = (most: number): string[] => Array.from({ length: roll(most) }, pattern);
  return Array.from({ length: count }, (_, number) => ({
    guid: id("b", number),
    roleName: `role ${String(number)}`,
    permissions: [
      number === 0
        ? {
            actions: ["*"],
            notActions: ["Microsoft.Authorization/*/Write"],
            dataActions: [],
            notDataActions: [],
          }
        : { actions: many(40), notActions: many(5), dataActions: many(10), notDataActions: [] },
    ],
  }));
}

function scopeAt(roll: (sides: number) => number, depth: number): string {
  const group = `${subscription(roll(SUBSCRIPTIONS))}/resourceGroups/rg-${String(roll(40))}`;
  if (depth === 0) return `/providers/Microsoft.Management/managementGroups/mg-${String(roll(5))}`;
  if (depth === 1) return group.slice(0, group.indexOf("/resourceGroups"));
  if (depth === 2) return group;
  return `${group}/providers/${type(roll(PROVIDERS), roll(TYPES))}/name-${String(roll(1_000))}`;
}

/** As many role definitions and assignments as asked for, for 1,000 principals in 200 groups and 20 subscriptions. */
export function world(definitions: number, assignments: number): AccessModel {
  const roll = dice(7);
  const roleDefinitions = roles(definitions, roll);
  const edges: MembershipEdge[] = Array.from({ length: PRINCIPALS * 2 }, (_, number) => ({
    member: id("c", number % PRINCIPALS),
    group: id("d", roll(GROUPS)),
  }));
  const depths = [0, 1, 1, 2, 2, 2, 3, 3];
  const held = Array.from({ length: assignments }, (_, number): AccessAssignment => {
    const scope = scopeAt(roll, depths[roll(depths.length)] ?? 1);
    const group = roll(3) === 0;
    return {
      id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${id("e", number)}`,
      scope,
      roleGuid: id("b", roll(definitions)),
      principalId: group ? id("d", roll(GROUPS)) : id("c", roll(PRINCIPALS)),
      ...(roll(50) === 0 ? { condition: DELEGATE } : {}),
    };
  });
  const denyAssignments = Array.from({ length: 50 }, (_, number): AccessDeny => {
    const scope = scopeAt(roll, 2 + roll(2));
    return {
      id: `${scope}/providers/Microsoft.Authorization/denyAssignments/${id("f", number)}`,
      denyAssignmentName: "managed application",
      scope,
      permissions: [
        { actions: ["*/delete", "*/write"], notActions: [], dataActions: [], notDataActions: [] },
      ],
      doNotApplyToChildScopes: roll(4) === 0,
      principals: [{ id: id("", 0), type: "SystemDefined" }],
      excludePrincipals: [{ id: id("d", roll(GROUPS)), type: "Group" }],
    };
  });
  const hierarchy = hierarchyOf([
    ...Array.from({ length: 4 }, (_, number) => ({ child: `mg-${String(number + 1)}`, parent: "mg-0" })),
    ...Array.from({ length: SUBSCRIPTIONS }, (_, number) => ({
      child: subscription(number),
      parent: `mg-${String(number % 5)}`,
    })),
  ]);
  return { roleDefinitions, assignments: held, denyAssignments, membership: membershipOf(edges), hierarchy };
}

/** Questions of which hardly two are the same: any principal, any action, any resource. */
export function questions(count: number): AccessRequest[] {
  const roll = dice(11);
  return Array.from({ length: count }, () => {
    const of = roll(PROVIDERS);
    return {
      principal: id("c", roll(PRINCIPALS)),
      action: `${type(of, roll(TYPES))}/${VERBS[roll(VERBS.length)] ?? ""}`,
      plane: roll(10) === 0 ? "data" : "control",
      scope: scopeAt(roll, 2 + roll(2)),
    };
  });
}
