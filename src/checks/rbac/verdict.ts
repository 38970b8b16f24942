import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { instant, isoTime } from "../../base/time.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import type { Judgement } from "../check.ts";
import { azCommand, byCommand, targetSubscription } from "../support/command.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { placeWords, type DecisionGroup } from "./decided.ts";
import { conditions, denyEvidence, grants, unique, unmet, withheld } from "./decision-evidence.ts";
import { doubtEvidence, doubtsOf, doubtWords } from "./doubts.ts";
import { grantFix } from "./suggest.ts";

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
        why: say`A deny assignment blocks the deploy identity ${raw(placeWords(group))}: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: say`Have the owner of the deny assignment exclude the identity. Deny assignments come from managed applications and deployment stacks and cannot be edited directly.`,
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
        why: say`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}. The deployment does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: say`Name the ${"resourceGroup"} of the workload or resource in the manifest.` },
      };
    }
    case "elsewhere": {
      const scopes = [...new Set(decided.map(({ need }) => scopeText(need.scope, manifest)))];
      return {
        outcome: "unknown",
        why: say`The deployment refers to something outside the target subscription, where role assignments are not seen: ${scopes}.`,
        evidence: who,
        fix: {
          text: say`Have the owner of that scope confirm the permission, and record it under ${"attestations"} for this check.`,
        },
      };
    }
    case "link-unsettled":
      return {
        outcome: "unknown",
        why: say`The deployment refers to ${scopeText(group.scope, manifest)}. Azure may ask for ${actions} there, which the deploy identity does not have. Whether it does for this reference is not documented.`,
        evidence: who,
        fix: grantFix(group),
      };
    case "after-activation":
      return {
        outcome: "fail",
        why: say`The deploy identity may do ${actions} ${raw(placeWords(group))} only after it activates an eligible role.`,
        evidence: [...who, ...grants("eligible", decided, [decision], manifest)],
        fix: { text: say`Activate the role before the run, or assign it.` },
      };
    case "ends-early":
      return endsEarly(group, who);
    case "end-not-seen":
      return {
        outcome: "unknown",
        why: say`The deploy identity may do everything that is needed here. This run could not determine whether its roles are in force until ${isoTime(group.time.moment)}: ${raw(group.time.notSeen ?? say`nothing is known of their end.`)}`,
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

function notGranted(group: DecisionGroup): Sentence {
  const { access, actions } = group;
  const where = placeWords(group);
  if (access.assignments.length === 0) {
    return say`No role assignment reaches the deploy identity, not even through a group. It needs ${actions} ${raw(where)}.`;
  }
  return say`The deploy identity has no role that grants ${actions} ${raw(where)}.`;
}

function createGroup({ manifest, part }: DecisionGroup): Fix {
  const declared = manifest.target.resourceGroups.find(({ name }) => sameText(name, part.group ?? ""));
  const command =
    declared &&
    azCommand([
      "group",
      "create",
      ["--name", declared.name],
      ["--location", declared.location],
      ["--subscription", targetSubscription],
    ]);
  return {
    text: say`A: grant the action. B${raw(byCommand(command))}: create the group. Then give the identity a role inside it, which proves that it exists.`,
    ...(command === undefined ? {} : { command }),
  };
}
