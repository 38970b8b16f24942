import { judgeCondition, readCondition } from "../../src/rbac/condition.ts";
import type { AccessRequest } from "../../src/rbac/decision.ts";
import type { AccessModel, AccessAssignment, AccessDeny } from "../../src/rbac/input.ts";
import type { Permission } from "../../src/rbac/model.ts";

/** Ranks of what one entry says: no, a doubt, only under a condition, only after activation, yes. */
const RANKS = ["denied", "unknown", "depends-on-condition", "after-activation", "allowed"] as const;

/** Answers a question in the plainest way: every entry for itself, no index, a new expression for every pattern. */
export function reference(world: AccessModel, question: AccessRequest): string {
  const groups = [...(world.membership?.groupsOf(question.principal).keys() ?? [])];
  const ids = [question.principal, ...groups].map((id) => id.toLowerCase());
  const denials = (world.denyAssignments ?? []).map((deny) => denial(deny, ids, question));
  if (denials.includes("yes")) return "denied";
  const held = world.assignments.map((one) => grant(world, one, ids, question));
  const offered = (world.eligible ?? []).map((one) => Math.min(3, grant(world, one, ids, question)));
  const best = Math.max(0, ...held, ...offered);
  const cap = denials.includes("doubt") ? 1 : denials.includes("open") ? 2 : 4;
  return RANKS[Math.min(best, best === 0 ? 0 : cap)] ?? "";
}

function grant(
  world: AccessModel,
  one: AccessAssignment,
  ids: readonly string[],
  question: AccessRequest,
): number {
  if (!ids.includes(one.principalId.toLowerCase()) || !above(world, one.scope, question.scope)) return 0;
  const at = question.at ?? -1;
  if ((one.from ?? at) > at || (one.until ?? at + 1) <= at) return 0;
  const role = world.roleDefinitions.find(({ guid }) => guid.toLowerCase() === one.roleGuid.toLowerCase());
  if (role === undefined) return 1;
  if (!role.permissions.some((permission) => names(permission, question))) return 0;
  return { yes: 4, open: 2, doubt: 1, no: 0 }[condition(one.condition, one.conditionVersion, question)];
}

function denial(
  deny: AccessDeny,
  ids: readonly string[],
  question: AccessRequest,
): "yes" | "no" | "open" | "doubt" {
  const [held, asked] = [plain(deny.scope), plain(question.scope)];
  if (deny.doNotApplyToChildScopes ? held !== asked : !within(asked, held)) return "no";
  if (!deny.permissions.some((permission) => names(permission, question))) return "no";
  const everyone = "00000000-0000-0000-0000-000000000000";
  const named = (list: AccessDeny["principals"]): boolean =>
    list.some(({ id }) => ids.includes(id.toLowerCase()));
  if (!named(deny.principals) && !deny.principals.some(({ id }) => id === everyone)) return "no";
  if (named(deny.excludePrincipals)) return "no";
  return condition(deny.condition, undefined, question);
}

function condition(
  text: string | undefined,
  version: string | undefined,
  { action, at, attributes = {} }: AccessRequest,
): "yes" | "no" | "open" | "doubt" {
  const verdict = judgeCondition(readCondition(text, version), {
    action: action.toLowerCase(),
    attributes,
    at,
  });
  return ({ holds: "yes", fails: "no", open: "open", "not-understood": "doubt" } as const)[verdict.kind];
}

function names(permission: Permission, { action, plane }: AccessRequest): boolean {
  const [given, taken] =
    plane === "control"
      ? [permission.actions, permission.notActions]
      : [permission.dataActions, permission.notDataActions];
  const fits = (pattern: string): boolean =>
    new RegExp(
      `^${pattern
        .split("*")
        .map((piece) => piece.replaceAll(".", "\\."))
        .join(".*")}$`,
      "is",
    ).test(action);
  return given.some(fits) && !taken.some(fits);
}

function plain(scope: string): string {
  return `/${scope.toLowerCase().split("/").filter(Boolean).join("/")}`;
}

function within(inner: string, outer: string): boolean {
  return outer === "/" || inner === outer || inner.startsWith(`${outer}/`);
}

function above(world: AccessModel, held: string, asked: string): boolean {
  const [outer, inner] = [plain(held), plain(asked)];
  const node = /^\/subscriptions\/[^/]+/.exec(inner)?.[0] ?? inner;
  return within(inner, outer) || (world.hierarchy?.above(node)?.has(outer) ?? false);
}
