import { resourceType } from "../../base/resource-type.ts";
import type { ResourceId } from "../../base/resource-id.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { Guid } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { entryOf } from "../../expression/json.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { effectiveAccess, type EffectiveDecision } from "../../rbac/effective.ts";
import type { DenyAssignment, RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import type { Evidence } from "../../report/model.ts";
import type { Judgement } from "../check.ts";
import { doubtWords } from "../rbac/doubts.ts";
import { originText } from "./origin.ts";

const DEPLOYMENT = "Microsoft.Resources/deployments";

/** What a policy has to be allowed to do its deployment: the deployment itself, and every type that its template writes. */
export function deploymentActions({ rule }: EffectivePolicy): string[] {
  const details = isJsonObject(rule.details) ? rule.details : {};
  const deployment = entryOf(details, "deployment");
  const template = isJsonObject(deployment) ? at(deployment, ["properties", "template"]) : undefined;
  if (!isJsonObject(template)) return [];
  const types = new Set<string>();
  collect(template, "", types, 0);
  return [DEPLOYMENT, ...types].map((type) => `${type}/write`);
}

function at(json: JsonObject, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (value, key) => (isJsonObject(value) ? entryOf(value, key) : undefined),
    json,
  );
}

const DEEPEST = 8;

/** The types in a template, those of children and of nested templates too. A type that is an expression names none. */
function collect(template: JsonObject, parent: string, types: Set<string>, depth: number): void {
  const listed = entryOf(template, "resources") ?? [];
  const resources = isJsonArray(listed) ? listed : isJsonObject(listed) ? Object.values(listed) : [];
  for (const one of resources) {
    if (!isJsonObject(one) || entryOf(one, "existing") === true || depth > DEEPEST) continue;
    const written = entryOf(one, "type");
    const type = typeof written === "string" && !written.startsWith("[") ? written : undefined;
    const full = type === undefined ? undefined : resourceType(parent === "" ? type : `${parent}/${type}`);
    if (full !== undefined && full.toLowerCase() !== DEPLOYMENT.toLowerCase()) types.add(full);
    const nested = at(one, ["properties", "template"]);
    if (isJsonObject(nested)) collect(nested, "", types, depth + 1);
    collect(one, full ?? parent, types, depth + 1);
  }
}

/** An identity with all roles that its policies ask for, and what those roles rest on. */
export interface PolicyIdentity {
  readonly principalId: Guid;
  readonly scope: ResourceId;
  readonly held: readonly RoleAssignment[];
  readonly roles: readonly RoleDefinition[];
  readonly denies: readonly DenyAssignment[];
}

/**
 * Policies whose identity may not do what their template deploys: a deny assignment blocks it, or the definition asks for the wrong
 * roles.
 */
export function deploymentFindings(
  policies: readonly (Origin | EffectivePolicy)[],
  { principalId, scope, held, roles, denies }: PolicyIdentity,
  common: Omit<Judgement, "outcome" | "why">,
  manifest: Manifest,
): Judgement[] {
  const access = effectiveAccess({
    principalId,
    assignments: held.filter((one) => one.principalId === principalId),
    roleDefinitions: roles,
    denyAssignments: denies,
  });
  return policies.flatMap((policy): Judgement[] => {
    if (!("rule" in policy)) return [];
    const decided = deploymentActions(policy).map((action) => ({ action, is: access.may(action, scope) }));
    const { facets = {}, evidence = [] } = common;
    const question: RightsQuestion = {
      about: { ...common, subject: originText(policy, manifest) },
      facets,
      evidence: [...evidence, { label: "identity", value: principalId }],
      who: say`the identity of ${policy.assignment.name}`,
      where: scopeText(scope, manifest),
    };
    return [...blocked(decided, question), ...notGranted(decided, question), ...open(decided, question)];
  });
}

interface Decided {
  readonly action: string;
  readonly is: EffectiveDecision;
}

interface RightsQuestion {
  readonly about: Omit<Judgement, "outcome" | "why">;
  readonly facets: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly who: Sentence;
  readonly where: string;
}

function blocked(
  decided: readonly Decided[],
  { about, facets, evidence, who, where }: RightsQuestion,
): Judgement[] {
  const own = decided.flatMap(({ action, is }) =>
    is.kind === "denied" && is.by.length > 0 ? [{ action, by: is.by }] : [],
  );
  if (own.length === 0) return [];
  const names = [...new Set(own.flatMap(({ by }) => by.map((deny) => deny.denyAssignmentName)))].toSorted();
  const actions = own.map(({ action }) => action).toSorted();
  return [
    {
      ...about,
      facets: { ...facets, action: actions.join(", "), deny: names.join(", ") },
      outcome: "fail",
      why: say`A deny assignment (${names}) keeps ${raw(who)} from ${actions} at ${where}, which the template of the policy needs.`,
      evidence,
      fix: {
        text: say`Have the owner of the deny assignment exclude the identity of the policy assignment. Deny assignments come from managed applications and deployment stacks and cannot be edited directly.`,
      },
    },
  ];
}

function notGranted(
  decided: readonly Decided[],
  { about, facets, evidence, who, where }: RightsQuestion,
): Judgement[] {
  const actions = decided
    .flatMap(({ action, is }) =>
      (is.kind === "denied" && is.by.length === 0) || is.kind === "after-activation" ? [action] : [],
    )
    .toSorted();
  if (actions.length === 0) return [];
  return [
    {
      ...about,
      facets: { ...facets, action: actions.join(", ") },
      outcome: "fail",
      why: say`The roles that ${raw(who)} holds do not let it do ${actions} at ${where}, which the template of the policy needs.`,
      evidence,
      fix: {
        text: say`Have the owner of the definition list a role with these actions under ${"roleDefinitionIds"}, and assign it to the identity of the policy assignment.`,
      },
    },
  ];
}

function open(decided: readonly Decided[], { about, who, where }: RightsQuestion): Judgement[] {
  const own = decided.filter(({ is }) => is.kind === "unknown" || is.kind === "depends-on-condition");
  if (own.length === 0) return [];
  const doubts = own.flatMap(({ is }) => (is.kind === "unknown" ? is.doubts : []));
  const cause = doubts.length > 0 ? doubtWords(doubts) : say`a condition decides.`;
  const actions = own.map(({ action }) => action);
  const why = say`Whether ${raw(who)} may do ${actions} at ${where} could not be determined: ${raw(cause)}`;
  return [{ ...about, outcome: "unknown", why }];
}
