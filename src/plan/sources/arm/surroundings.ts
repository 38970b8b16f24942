import { PROVIDERS } from "../../../base/resource-id.ts";
import { ExpressionError } from "../../../expression/failure.ts";
import { shape, type Table } from "../../../expression/functions/define.ts";
import { isUnknown, unknown, type Value } from "../../../expression/value.ts";
import { ENVIRONMENTS } from "./environment.ts";
import { entry, plain } from "./json/tree.ts";
import type { Frame, World } from "./parts.ts";
import { joined, scopeId, type PlannedText } from "./scope.ts";

/** Functions that tell of where and as what a template is deployed. */
export function surroundings(frame: Frame): Table {
  const { context } = frame.world;
  const tenantId = context.tenantId ?? unknown(["tenant().tenantId"]);
  return {
    environment: shape(0, 0, () => ENVIRONMENTS[context.cloud]),
    tenant: shape(0, 0, () => ({
      id: joined("/tenants/", tenantId),
      tenantId,
      countryCode: unknown(["tenant().countryCode"]),
      displayName: unknown(["tenant().displayName"]),
    })),
    deployer: shape(0, 0, () => ({
      tenantId,
      objectId: unknown(["deployer().objectId"]),
      userPrincipalName: unknown(["deployer().userPrincipalName"]),
    })),
    deployment: shape(0, 0, () => deployment(frame)),
    subscription: shape(0, 0, () => subscription(frame, tenantId)),
    resourcegroup: shape(0, 0, () => resourceGroup(frame)),
    managementgroup: shape(0, 0, () => managementGroup(frame, tenantId)),
  };
}

function deployment({ name, location, scope, template }: Frame): Value {
  const version = entry(template, "contentVersion");
  const properties = {
    template: {
      contentVersion:
        version === undefined ? unknown(["deployment().properties.template.contentVersion"]) : plain(version),
    },
    templateLink: unknown(["deployment().properties.templateLink"]),
    templateHash: unknown(["deployment().properties.templateHash"]),
    parameters: unknown(["deployment().properties.parameters"]),
    mode: unknown(["deployment().properties.mode"]),
    provisioningState: "Accepted",
  };
  const id = joined(scopeId(scope), PROVIDERS, "Microsoft.Resources/deployments/", name);
  return { id, name, ...(location === undefined ? {} : { location }), properties };
}

function subscription({ scope }: Frame, tenantId: Value): Value {
  if (!("subscription" in scope)) throw new ExpressionError("subscription() has no subscription here");
  return {
    id: scopeId({ kind: "subscription", subscription: scope.subscription }),
    subscriptionId: scope.subscription,
    tenantId,
    displayName: unknown(["subscription().displayName"]),
    tags: unknown(["subscription().tags"]),
  };
}

function resourceGroup({ scope, world }: Frame): Value {
  if (scope.kind !== "resourceGroup") throw new ExpressionError("resourceGroup() has no resource group here");
  const id = scopeId(scope);
  return {
    id,
    name: scope.resourceGroup,
    type: "Microsoft.Resources/resourceGroups",
    location: statedOf(world, id, "location") ?? unknown(["resourceGroup().location"]),
    managedBy: unknown(["resourceGroup().managedBy"]),
    tags: unknown(["resourceGroup().tags"]),
    properties: { provisioningState: "Succeeded" },
  };
}

/** Members of a request that the service only echoes. */
export const ECHOED = [
  "location",
  "kind",
  "sku",
  "identity",
  "zones",
  "tags",
  "plan",
  "extendedlocation",
] as const;
export type EchoedMember = (typeof ECHOED)[number] | "capabilities";

/** Where the id of what a template calls by its bare name is kept, by the deployments that lead to the template. */
export function nameKey(path: readonly string[], name: string): string {
  return `name ${[...path, name].join("/").toLowerCase()}`;
}

/** What the request for the resource with this id states, if it is known by now. */
export function statedOf({ stated, missed }: World, id: PlannedText, what: EchoedMember): Value | undefined {
  if (isUnknown(id)) return undefined;
  const key = what === "location" ? id.toLowerCase() : `${id.toLowerCase()}#${what}`;
  const found = stated.get(key);
  if (found === undefined) missed.add(key);
  return found;
}

function managementGroup({ scope }: Frame, tenantId: Value): Value {
  if (scope.kind !== "managementGroup")
    throw new ExpressionError("managementGroup() has no management group here");
  return {
    id: scopeId(scope),
    name: scope.managementGroup,
    type: "Microsoft.Management/managementGroups",
    properties: {
      tenantId,
      displayName: unknown(["managementGroup().properties.displayName"]),
      details: unknown(["managementGroup().properties.details"]),
    },
  };
}
