import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { instant, isoTime, type Instant } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EffectiveDoubt, EffectiveGrant } from "../../rbac/effective.ts";
import type { DenyAssignment, PrincipalAccess } from "../../rbac/model.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import type { Judgement } from "../check.ts";
import { azCommand, scopeWord, targetSubscription } from "../support/command.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { InTime } from "./lasting.ts";
import type { PermissionDecision, Deployment, NeededPermission } from "./needed.ts";

export interface DecidedNeed {
  readonly need: NeededPermission;
  readonly decision: PermissionDecision;
}

export interface DecisionGroup {
  readonly manifest: Manifest;
  readonly part: Deployment;
  readonly access: PrincipalAccess;
  readonly time: {
    /** End of the wave, or of the last of them. */
    readonly moment: Instant;
    readonly ending: InTime["ending"];
    /** Why it is not seen which roles end. */
    readonly notSeen?: Sentence;
  };
  readonly decision: string;
  /** All with the same decision. */
  readonly needs: readonly DecidedNeed[];
  readonly actions: readonly string[];
}

/** Outcome, words, evidence and fix of one decision. */
export function verdictOf(group: DecisionGroup): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const { manifest, access, decision, actions, needs: decided } = group;
  const who: Evidence[] = [
    { label: "principal", value: access.principalId },
    ...actions.slice(0, 20).map((value) => ({ label: "action", value })),
    ...(actions.length > 20 ? [{ label: "more actions", value: String(actions.length - 20) }] : []),
  ];
  switch (decision) {
    case "allowed":
      return {
        outcome: "pass",
        why: say`The deploy identity may do everything that is needed here.`,
        evidence: [...who, ...grants("granted by", decided, ["allowed"], manifest)],
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted(group),
        evidence: [...who, ...withheld(decided, manifest), ...unmet(decided, manifest)],
        fix: grantFix(group),
      };
    case "denied": {
      const denies = unique(
        decided.flatMap((one) => (one.decision.kind === "denied" ? one.decision.by : [])),
        (deny) => deny.id,
      );
      return {
        outcome: "fail",
        why: say`A deny assignment blocks the deploy identity: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: say`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`,
        },
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: say`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", decided, [decision], manifest), ...conditions(decided)],
        fix: { text: say`Read the condition, or assign a role without one.` },
      };
    case "group-not-named": {
      const groups = decided.flatMap(({ decision: one }) => (one.kind === decision ? one.groups : []));
      return {
        outcome: "unknown",
        why: say`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: say`Name the ${"resourceGroup"} of the workload or resource in the manifest.` },
      };
    }
    case "elsewhere": {
      const scopes = [...new Set(decided.map(({ need }) => scopeText(need.scope, manifest)))];
      return {
        outcome: "unknown",
        why: say`The plan refers to resources of another subscription, whose role assignments are not seen: ${scopes}.`,
        evidence: who,
        fix: { text: say`Have the owner of that subscription confirm the permission.` },
      };
    }
    case "after-activation":
      return {
        outcome: "fail",
        why: say`The deploy identity may do ${actions} only after it activates an eligible role.`,
        evidence: [...who, ...grants("eligible", decided, [decision], manifest)],
        fix: { text: say`Activate the role before the run, or assign it.` },
      };
    case "ends-early":
      return endsEarly(group, who);
    case "end-not-seen":
      return {
        outcome: "unknown",
        why: say`The deploy identity may do everything that is needed here; whether its roles are in force until ${isoTime(group.time.moment)} could not be determined: ${raw(group.time.notSeen ?? say`nothing is known of their end.`)}`,
        evidence: [...who, ...grants("granted by", decided, [decision], manifest)],
      };
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: say`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(group),
      };
    default:
      return {
        outcome: "unknown",
        why: say`The effective permission cannot be decided: ${raw(doubtWords(doubtsOf(decided)))}`,
        evidence: [
          ...who,
          ...doubtsOf(decided)
            .slice(0, 5)
            .map((doubt) => doubtEvidence(doubt, manifest)),
        ],
      };
  }
}

function endsEarly(
  { manifest, time, needs: decided, actions }: DecisionGroup,
  who: readonly Evidence[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const by = decided.flatMap(({ decision }) => (decision.kind === "ends-early" ? decision.by : []));
  const ending = time.ending.filter((one) =>
    by.some(({ assignment }) => assignment.id === one.assignment.id),
  );
  const last = ending.reduce((latest, { end }) => Math.max(latest, end), 0);
  return {
    outcome: "fail",
    why: say`The roles that let the deploy identity do ${actions} end at ${isoTime(instant(last))}, before the wave does at ${isoTime(time.moment)}.`,
    evidence: [...who, ...grants("ends too early", decided, ["ends-early"], manifest)],
    fix: {
      text: say`Extend the role assignment in Privileged Identity Management beyond the end of the wave, or assign the role without an end.`,
    },
  };
}

function notGranted({ access, part, actions }: DecisionGroup): Sentence {
  if (access.assignments.length === 0) {
    return say`No role assignment reaches the deploy identity, not even through a group; it needs ${actions}.`;
  }
  const where = part.group === undefined ? say`at the subscription` : say`in ${part.group}`;
  return say`No role assignment of the deploy identity grants ${actions} ${raw(where)}.`;
}

function grantFix(group: DecisionGroup): Fix {
  const isAccess = (action: string): boolean => /^Microsoft\.Authorization\//i.test(action);
  if (group.actions.every(isAccess)) {
    const role = "Role Based Access Control Administrator";
    return {
      text: say`Assign ${role}, with a condition that names the roles it may give, or a custom role with the missing actions.`,
      command: assignCommand(group, role),
    };
  }
  const text = group.actions.some(isAccess)
    ? say`Assign ${"Contributor"}, or a narrower role with the missing actions; it does not hold those of ${"Microsoft.Authorization"}, which need ${"Role Based Access Control Administrator"} as well.`
    : say`Assign ${"Contributor"}, or a narrower role with the missing actions.`;
  return { text, command: assignCommand(group, "Contributor") };
}

function assignCommand({ manifest, access, part }: DecisionGroup, role: string): string {
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", access.principalId],
    ["--assignee-principal-type", "ServicePrincipal"],
    ["--role", role],
    ["--scope", scopeWord(part.scope, manifest.target.subscription.id)],
  ]);
}

function createGroup({ manifest, part }: DecisionGroup): Fix {
  const text = say`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared = manifest.target.resourceGroups.find(({ name }) => sameText(name, part.group ?? ""));
  if (declared === undefined) return { text };
  return {
    text,
    command: azCommand([
      "group",
      "create",
      ["--name", declared.name],
      ["--location", declared.location],
      ["--subscription", targetSubscription],
    ]),
  };
}

function grantEvidence(label: string, { assignment, role }: EffectiveGrant, manifest: Manifest): Evidence {
  return { label, value: `${role.roleName} at ${scopeText(assignment.scope, manifest)}` };
}

function grants(
  label: string,
  decided: readonly DecidedNeed[],
  kinds: readonly string[],
  manifest: Manifest,
): Evidence[] {
  const all = decided.flatMap(({ decision }) =>
    kinds.includes(decision.kind) && "by" in decision && decision.kind !== "denied" ? decision.by : [],
  );
  return unique(all, ({ assignment }) => assignment.id)
    .slice(0, 5)
    .map((grant) => grantEvidence(label, grant, manifest));
}

function withheld(decided: readonly DecidedNeed[], manifest: Manifest): Evidence[] {
  const all = decided.flatMap(({ decision }) => (decision.kind === "denied" ? decision.withheld : []));
  return unique(all, ({ assignment }) => assignment.id)
    .slice(0, 5)
    .map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}

function unmet(decided: readonly DecidedNeed[], manifest: Manifest): Evidence[] {
  const all = decided.flatMap(({ decision }) => (decision.kind === "denied" ? decision.unmet : []));
  return unique(all, ({ assignment }) => assignment.id)
    .slice(0, 5)
    .map((grant) => grantEvidence("its condition does not allow it", grant, manifest));
}

function conditions(decided: readonly DecidedNeed[]): Evidence[] {
  const all = decided.flatMap(({ decision }) =>
    decision.kind === "depends-on-condition" ? decision.by : [],
  );
  const texts = all.flatMap(({ open }) => open.map(({ text }) => text));
  return [...new Set(texts)].slice(0, 3).map((value) => ({ label: "condition", value }));
}

function denyEvidence(deny: DenyAssignment, manifest: Manifest): Evidence {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`,
  };
}

function doubtsOf(decided: readonly DecidedNeed[]): EffectiveDoubt[] {
  const all = decided.flatMap(({ decision }) => (decision.kind === "unknown" ? decision.doubts : []));
  return unique(all, (doubt) => {
    if ("assignment" in doubt) return doubt.kind + doubt.assignment.id;
    return doubt.kind + ("deny" in doubt ? doubt.deny.id : doubt.where);
  });
}

function doubtWords([first]: readonly EffectiveDoubt[]): Sentence {
  switch (first?.kind) {
    case "role-not-found":
      return say`the definition of an assigned role, ${first.assignment.roleGuid}, is not among those that are seen.`;
    case "condition":
      return say`the condition of a role assignment is not understood: ${first.why}.`;
    case "membership":
      return say`a role is assigned to a group, and whether the identity is in it is not seen.`;
    case "hierarchy":
    case "deny-hierarchy":
      return say`something is assigned at a management group, and whether that stands above the scope is not seen.`;
    case "deny-effect":
      return say`a deny assignment has the effect ${first.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return say`a deny assignment blocks under a condition that is not understood: ${first.why}.`;
    case "deny-group":
      return say`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case "not-read":
      return say`an entry could not be read: ${first.where}.`;
    case undefined:
      return say`no reason was given.`;
  }
}

function doubtEvidence(doubt: EffectiveDoubt, manifest: Manifest): Evidence {
  if ("deny" in doubt) return denyEvidence(doubt.deny, manifest);
  if (!("assignment" in doubt)) return { label: "not read", value: doubt.where };
  const { roleGuid, scope } = doubt.assignment;
  const label = doubt.kind === "role-not-found" ? "role not found" : "in doubt";
  return { label, value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
