import { isoTime } from "../../base/time.ts";
import type { JsonObject } from "../../policy/model.ts";
import type { AccessDecision, Doubt, Grant, OpenCondition, AccessRequest } from "../../rbac/decision.ts";
import type { AccessAssignment, AccessDeny } from "../../rbac/input.ts";
import type { Membership } from "../../rbac/membership.ts";
import { wayDown } from "./levels.ts";

/** Assignments that an answer names at most. */
const MOST = 50;

/** `result`, `decidedBy` and `why` of an answer. */
export function decisionJson(
  answer: AccessDecision,
  question: AccessRequest,
  membership: Membership | undefined,
): JsonObject {
  const about: About = { question, membership };
  switch (answer.kind) {
    case "allowed":
      return { result: answer.kind, decidedBy: many(answer.by, (one) => grantJson(one, about)) };
    case "after-activation":
      return {
        result: answer.kind,
        decidedBy: many(answer.by, (one) => grantJson(one, about)),
        why: "an eligible role grants it, and has to be activated first",
      };
    case "depends-on-condition":
      return {
        result: answer.kind,
        decidedBy: [
          ...many(answer.by, (one) => grantJson(one, about)),
          ...many(answer.denies, (one) => ({
            ...denyJson(one.deny, about),
            conditions: one.open.map(condition),
          })),
        ],
        why: `what decides is not known: ${waits(answer)}`,
      };
    case "denied":
      if (answer.by.length > 0) {
        return {
          result: answer.kind,
          decidedBy: many(answer.by, (one) => denyJson(one, about)),
          why: "a deny assignment blocks it. No role can change that",
        };
      }
      return {
        result: answer.kind,
        decidedBy: [
          ...many(answer.withheld, (one) => ({
            ...grantJson(one, about),
            effect: "takes it away in notActions",
          })),
          ...many(answer.unmet, (one) => ({
            ...grantJson(one, about),
            effect: "its condition does not hold",
          })),
        ],
        why: "no assignment in force grants it",
      };
    case "unknown":
      return {
        result: answer.kind,
        decidedBy: many(answer.doubts, (one) => doubtJson(one, about)),
        why: [...new Set(answer.doubts.map(doubtWords))].slice(0, 5).join("; "),
      };
  }
}

interface About {
  readonly question: AccessRequest;
  readonly membership: Membership | undefined;
}

function many<T>(list: readonly T[], show: (one: T) => JsonObject): JsonObject[] {
  return list.slice(0, MOST).map(show);
}

function grantJson({ assignment, role, eligible, open }: Grant, about: About): JsonObject {
  return {
    ...assignmentJson(assignment, eligible ? "eligible" : "roleAssignment", about),
    role: { id: role.guid, name: role.roleName },
    ...(open.length === 0 ? {} : { conditions: open.map(condition) }),
  };
}

function assignmentJson(
  assignment: AccessAssignment,
  kind: string,
  { question, membership }: About,
): JsonObject {
  const { id, scope, principalId, from, until } = assignment;
  const through = membership?.groupsOf(question.principal).get(principalId.toLowerCase());
  const path = wayDown(scope, question.scope);
  return {
    kind,
    id,
    scope,
    inherited: path.length > 1,
    path,
    principalId,
    ...(through === undefined ? {} : { through: [...through] }),
    ...(from === undefined ? {} : { from: isoTime(from) }),
    ...(until === undefined ? {} : { until: isoTime(until) }),
  };
}

function denyJson(deny: AccessDeny, { question }: About): JsonObject {
  const path = wayDown(deny.scope, question.scope);
  return {
    kind: "denyAssignment",
    id: deny.id,
    name: deny.denyAssignmentName,
    scope: deny.scope,
    inherited: path.length > 1,
    path,
  };
}

function condition({ text, waits: on, condition: whole }: OpenCondition): JsonObject {
  return { condition: whole, open: text, waitsFor: on };
}

function waits(answer: AccessDecision & { kind: "depends-on-condition" }): string {
  const open = [...answer.by, ...answer.denies].flatMap((one) => one.open);
  return [...new Set(open.flatMap((one) => one.waits))].join(", ");
}

function doubtJson(doubt: Doubt, about: About): JsonObject {
  const doubtWord = { doubt: doubtWords(doubt) };
  if ("deny" in doubt) return { ...denyJson(doubt.deny, about), ...doubtWord };
  if ("assignment" in doubt)
    return { ...assignmentJson(doubt.assignment, "roleAssignment", about), ...doubtWord };
  return { kind: "notRead", id: doubt.where, ...doubtWord };
}

function doubtWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case "role-not-found":
      return `the definition of the assigned role ${doubt.assignment.roleGuid} is not given, or cannot be read`;
    case "condition":
      return doubt.why;
    case "membership":
      return "assigned to a group, and who is in it is not given";
    case "hierarchy":
    case "deny-hierarchy":
      return "assigned at a management group, and whether that stands above the scope is not given";
    case "deny-effect":
      return `the effect ${doubt.deny.denyAssignmentEffect ?? ""} of a deny assignment is not known`;
    case "deny-condition":
      return `of a deny assignment, ${doubt.why}`;
    case "deny-group":
      return "a deny assignment names or spares a principal of which it is not given whether the requested one is in it";
    case "not-read":
      return `not read: ${doubt.where}`;
  }
}
