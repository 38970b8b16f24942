import { resourceType } from "../../base/resource-type.ts";
import type { ResourceId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import type { Guid } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { entryOf } from "../../expression/json.ts";
import type { EffectivePolicy, Origin } from "../../policy/bind/assignments.ts";
import { isJsonArray, isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import { effectiveAccess } from "../../rbac/effective.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import type { Judgement } from "../check.ts";
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
}

/** Policies whose roles do not let the identity do what their template deploys: the definition asks for the wrong ones. */
export function deploymentFindings(
  policies: readonly (Origin | EffectivePolicy)[],
  { principalId, scope, held, roles }: PolicyIdentity,
  common: Omit<Judgement, "outcome" | "why">,
  manifest: Manifest,
): Judgement[] {
  const access = effectiveAccess({
    principalId,
    assignments: held.filter((one) => one.principalId === principalId),
    roleDefinitions: roles,
    // What the roles allow is the question; what is denied beside them shows when the policy remediates.
    denyAssignments: [],
  });
  return policies.flatMap((policy): Judgement[] => {
    if (!("rule" in policy)) return [];
    const decided = deploymentActions(policy).map((action) => ({
      action,
      is: access.may(action, scope).kind,
    }));
    const refused = decided.filter(({ is }) => is === "denied" || is === "after-activation");
    const open = decided.filter(({ is }) => is === "unknown" || is === "depends-on-condition");
    const subject = originText(policy, manifest);
    if (refused.length > 0) {
      const actions = refused.map(({ action }) => action);
      return [
        {
          ...common,
          subject,
          facets: { ...common.facets, action: actions.join(", ") },
          outcome: "fail",
          why: say`The roles that the identity of ${policy.assignment.name} holds do not let it do ${actions} at ${scopeText(scope, manifest)}, which the template of the policy needs.`,
          fix: {
            text: say`Have the owner of the definition list a role with these actions under ${"roleDefinitionIds"}, and assign it to the identity of the policy assignment.`,
          },
        },
      ];
    }
    if (open.length === 0) return [];
    const why = say`Whether the identity of ${policy.assignment.name} may do ${open.map(({ action }) => action)} at ${scopeText(scope, manifest)} could not be determined: a condition decides.`;
    return [{ ...common, subject, outcome: "unknown", why }];
  });
}
