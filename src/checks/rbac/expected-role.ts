import { shortId } from "../../derive/principals.ts";
import { guid, sameText, type Guid } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isoDate, type Instant } from "../../base/time.ts";
import type { ExpectedRoleAssignment, Manifest } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import type { Evidence } from "../../report/model.ts";
import type { UnknownFact } from "../../facts/fact.ts";
import type { About, Judgement } from "../check.ts";
import { azCommand, byCommand, principalWord, scopeWord } from "../support/command.ts";
import { meant, nearestWords } from "../../base/nearest.ts";
import { targetScope } from "../../derive/planned.ts";
import { covers, scopeText, type LocatedScope } from "../../derive/located-scope.ts";

/** A role that the manifest expects a principal to hold. */
export interface ExpectedRole {
  readonly about: About;
  readonly manifest: Manifest;
  readonly expected: ExpectedRoleAssignment;
  /** The declared scope in words. */
  readonly declared: string;
  readonly located: LocatedScope;
  readonly principalId: Guid;
  readonly principal: string;
  /** What the scope was perhaps meant to name. */
  readonly near: string | undefined;
}

/** Whether the role lasts is not seen, and a role that ends before the wave would be none. */
export function endNotSeen(
  { principal, expected }: ExpectedRole,
  now: Judgement,
  { detail }: UnknownFact,
): Judgement {
  const why = say`${principal} holds ${expected.role}. It is not known whether the role lasts until the end of the last wave. ${raw(detail)}`;
  return { ...now, outcome: "unknown", why };
}

export function endsEarly({ principal, expected }: ExpectedRole, now: Judgement, moment: Instant): Judgement {
  return {
    ...now,
    outcome: "fail",
    why: say`${principal} has ${expected.role} for a time only, which ends before the last wave is over on ${isoDate(moment)}.`,
    fix: {
      text: say`Extend the time of the role assignment past ${isoDate(moment)}, or assign the role without an end.`,
    },
  };
}

/** @param own what the principal holds */
export function judge(
  input: ExpectedRole,
  own: readonly RoleAssignment[],
  roles: readonly RoleDefinition[],
): Judgement {
  const { about, manifest, expected, located, principal } = input;
  const scope = located.kind === "scope" ? located.scope : targetScope(manifest);
  const base = { ...about, scope };
  const wanted = rolesNamed(expected.role, roles);
  if (wanted.length === 0) {
    const near = nearestWords(
      expected.role,
      roles.map((role) => role.roleName),
    );
    return {
      ...base,
      outcome: "fail",
      why: say`No role named ${expected.role} is seen at the target.`,
      fix: {
        text:
          near.length > 0
            ? say`Did you mean ${near}? A custom role must be assignable at the target subscription.`
            : say`Check the name. A custom role must be assignable at the target subscription.`,
      },
    };
  }
  const matching = own.filter((one) => wanted.includes(one.roleGuid));
  const at = (answer: "yes" | "maybe"): RoleAssignment[] =>
    matching.filter((one) => covers(one.scope, located, manifest) === answer);
  const sure = at("yes");
  const match = sure.find((one) => !hasCondition(one));
  if (match !== undefined) {
    return {
      ...base,
      outcome: "pass",
      why: say`${principal} has ${expected.role} at ${scopeText(match.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(match.scope, manifest) }],
    };
  }
  const conditional = sure[0];
  if (conditional !== undefined) {
    return {
      ...base,
      outcome: "unknown",
      why: say`${principal} has ${expected.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says. Whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: say`Read the condition, or assign the role without one.` },
    };
  }
  const maybe = at("maybe")[0];
  if (maybe !== undefined) return { ...base, outcome: "unknown", why: maybeWords(input, maybe) };
  return { ...base, ...missing(input, own, roles) };
}

function maybeWords(
  { manifest, expected, declared, principal }: ExpectedRole,
  { scope }: RoleAssignment,
): Sentence {
  return expected.scope.kind === "resource"
    ? say`${principal} has ${expected.role} at ${scopeText(scope, manifest)}. The manifest does not say whether ${declared} will be in it.`
    : say`${principal} has ${expected.role} at ${scopeText(scope, manifest)}. How that stands to ${declared} is not seen.`;
}

function missing(
  { manifest, expected, declared, located, principalId, principal, near }: ExpectedRole,
  own: readonly RoleAssignment[],
  roles: readonly RoleDefinition[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const type = typeOf(expected.principal, own);
  // A resource whose resource group is not known has no id to assign at.
  const command =
    located.kind === "scope"
      ? azCommand([
          "role",
          "assignment",
          "create",
          ["--assignee-object-id", principalWord(principalId, type)],
          ...(type === undefined ? [] : [["--assignee-principal-type", type] as const]),
          ["--role", expected.role],
          ["--scope", scopeWord(located.scope, manifest.target.subscription.id)],
        ])
      : undefined;
  return {
    outcome: "fail",
    why: say`${principal} does not have ${expected.role} on ${declared} or above.`,
    evidence: [
      { label: "object id", value: type === "User" ? shortId(principalId) : principalId },
      ...ownRoles(own, roles, manifest),
      { label: "not seen", value: "roles that reach it only through a group" },
    ],
    fix: {
      text: say`${raw(meant(near))}A: declare the group that has it. B${raw(byCommand(command))}: create the role assignment.`,
      ...(command === undefined ? {} : { command }),
    },
  };
}

/** As its name says, else as what it holds says. */
function typeOf(principal: string, own: readonly RoleAssignment[]): string | undefined {
  const named = PRINCIPAL_TYPES.find(([prefix]) => principal.toLowerCase().startsWith(prefix))?.[1];
  return named ?? (own.some(({ principalType }) => principalType === "User") ? "User" : undefined);
}

const PRINCIPAL_TYPES: readonly (readonly [prefix: string, type: string])[] = [
  ["group:", "Group"],
  ["identity:", "ServicePrincipal"],
  ["serviceprincipal:", "ServicePrincipal"],
  ["user:", "User"],
];

/** What the principal does hold, so that a wrong scope or a neighbouring role is seen at once. */
function ownRoles(
  own: readonly RoleAssignment[],
  roles: readonly RoleDefinition[],
  manifest: Manifest,
): Evidence[] {
  return own.slice(0, 5).map(({ roleGuid, scope }) => {
    const name = roles.find((role) => role.guid === roleGuid)?.roleName ?? roleGuid;
    return { label: "holds", value: `${name} at ${scopeText(scope, manifest)}` };
  });
}

/** A GUID names its role even where the definition is not among those that are seen. */
export function rolesNamed(role: string, roles: readonly RoleDefinition[]): Guid[] {
  const named = roles.filter(({ roleName }) => sameText(roleName, role)).map((one) => one.guid);
  const id = guid(role);
  return id === undefined ? named : [...named, id];
}

function hasCondition({ condition }: RoleAssignment): boolean {
  return condition !== undefined && condition.trim() !== "";
}
