import { knownCount } from "../../plan/numbers.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { factRef, type FactTypes } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { movedScopes } from "../../derive/moved-scopes.ts";
import { sourceScope, type ScopeMap } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { accessOf } from "../../derive/principals.ts";

const SPARE_PERCENT = 10;

/** Source: the limit of role assignments a subscription; deployments fail with RoleAssignmentLimitExceeded when it is reached. */
export const rbac07: Check = {
  meta: {
    id: "RBAC-07",
    title: "Role assignments stay below their limit",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `How many role assignments the target subscription may have and has, as the service counts them: those at the subscription, its resource groups and resources. To them come at most the role assignments that the deployment creates, those that expect.rbac.assignments names, and those of the source whose scope is relocated, as far as they are seen. After that ${String(SPARE_PERCENT)} percent of the limit must be left.`,
    ready: `After the relocation at least ${String(SPARE_PERCENT)} percent of the role assignments that the subscription may have are left.`,
    howToFix:
      "Remove role assignments that nobody needs, assign to groups rather than to each member, or make people eligible in Privileged Identity Management, which does not count. Azure does not raise the limit.",
    failsWhen: [
      `Fewer than ${String(SPARE_PERCENT)} percent of the limit are left once the expected role assignments are made.`,
    ],
    waive: "When fewer role assignments come than are counted here.",
    facets: {},
    facts: ["identities", "roleAssignmentUsage", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-rbac-limits",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about: About = {
      subject: "number of role assignments",
      place: manifest.locate(["target", "subscription"]),
    };
    const source = factRef("roleAssignments", sourceScope(manifest));
    const needs = {
      usage: factRef("roleAssignmentUsage", targetScope(manifest)),
      scopes: movedScopes(context),
    };
    return [
      caseOf({ ...about, wants: [source] }, needs, ({ usage, scopes }, lookup) => {
        const old = lookup(source);
        return [{ ...about, ...judge(usage, counts(old.known ? old.value : undefined, context, scopes)) }];
      }),
    ];
  },
};

interface Counts {
  readonly planned: number;
  readonly expected: number;
  /** Undefined where the role assignments of the source, or which of its resource groups move, are not seen. */
  readonly relocated: number | undefined;
}

function counts(
  old: FactTypes["roleAssignments"] | undefined,
  { manifest, planned }: Context,
  scopes: ScopeMap,
): Counts {
  const created = planned.filter(({ type }) => sameText(type, "Microsoft.Authorization/roleAssignments"));
  const relocated = (list: FactTypes["roleAssignments"]): number | undefined => {
    const kinds = list.map(({ scope }) => scopes.of(scope).kind);
    if (!scopes.knowsGroups && kinds.includes("unmapped")) return undefined;
    return kinds.filter((kind) => kind === "at").length;
  };
  return {
    planned: created.reduce((sum, { count }) => sum + (knownCount(count) ?? 1), 0),
    expected: manifest.expect.roleAssignments.length,
    relocated: accessOf(manifest).parity === "off" ? 0 : old && relocated(old),
  };
}

function judge(
  { limit, current, remaining }: FactTypes["roleAssignmentUsage"],
  { planned, expected, relocated }: Counts,
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const come = planned + expected + (relocated ?? 0);
  const left = remaining - come;
  const spare = Math.ceil((limit * SPARE_PERCENT) / 100);
  const evidence = [
    { label: "limit", value: String(limit) },
    { label: "in use", value: String(current) },
    { label: "created by the deployment", value: String(planned) },
    { label: "expected by the manifest", value: String(expected) },
    { label: "relocated from the source", value: relocated === undefined ? "not seen" : String(relocated) },
  ];
  if (limit <= 0) {
    return {
      outcome: "unknown",
      why: say`The service shows a limit of ${limit} role assignments.`,
      evidence,
    };
  }
  if (left < spare) {
    return {
      outcome: "fail",
      why: say`Of ${limit} role assignments ${remaining} are left, up to ${come} come with the relocation, and ${spare} are to be kept free.`,
      evidence,
      fix: {
        text: say`Remove role assignments that nobody needs, assign to groups, or make people eligible, which does not count. Azure does not raise the limit.`,
      },
    };
  }
  if (relocated === undefined) {
    return {
      outcome: "unknown",
      why: say`Of ${limit} role assignments ${remaining} are left. How many come along from the source is not seen.`,
      evidence,
    };
  }
  return {
    outcome: "pass",
    why: say`Of ${limit} role assignments ${remaining} are left, and at most ${come} come with the relocation.`,
    evidence,
  };
}
