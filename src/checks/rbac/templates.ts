import { extendedBy, resourceId, sameId, type ResourceId } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { DEPLOYMENT_ACTIONS } from "../../catalog/actions/deployments.ts";
import type { TemplateDeployment } from "../../plan/plan.ts";
import type { Context } from "../check.ts";
import type { Deployment, NeededPermission } from "./deployment.ts";

const VAULT_DEPLOY = "Microsoft.KeyVault/vaults/deploy/action";

/**
 * Adds what the deployments of templates take themselves: each is a resource at its scope, which may be the subscription or a
 * management group; and whoever deploys must be allowed to deploy with the secrets of a vault that the parameters name.
 * Source: "Use Azure Key Vault to pass secure parameter value during deployment".
 */
export function withTemplates(parts: readonly Deployment[], { plan }: Context): Deployment[] {
  const found = [...parts];
  for (const one of plan?.deployments ?? []) {
    const scope = resourceId(extendedBy(one.id));
    if (scope === undefined) continue;
    const at = found.findIndex((part) => sameId(part.scope, scope));
    const part = found[at] ?? emptyAt(scope);
    const needs = needsOf(one, part).filter(
      (need) =>
        !part.needs.some((other) => other.action === need.action && isSameKind(other.scope, need.scope)),
    );
    const next = { ...part, needs: [...part.needs, ...needs] };
    if (at === -1) found.push(next);
    else found[at] = next;
  }
  return found;
}

/** Names of deployments do not matter: who may make one at a scope may make any. */
function isSameKind(a: ResourceId, b: ResourceId): boolean {
  return sameId(extendedBy(a), extendedBy(b));
}

function emptyAt(scope: ResourceId): Deployment {
  const group = resourceGroupIn(scope);
  return { ...(group === undefined ? {} : { group }), scope, needs: [], nameless: [], resources: [] };
}

function needsOf({ id, vaults }: TemplateDeployment, { resources }: Deployment): NeededPermission[] {
  return [
    ...DEPLOYMENT_ACTIONS.map(({ action }) => ({ action, scope: id, resources, exact: true }) as const),
    ...vaults.map((scope) => ({ action: VAULT_DEPLOY, scope, resources, linked: true }) as const),
  ];
}
