import type { JsonObject } from "../servers/json.ts";
import type { ArmResource } from "../servers/world.ts";
import { AUTHORIZATION, extension, guidFor, TENANT } from "./build-base.ts";

/** Builders of identities, credentials and schedules in the wire shapes of Azure Resource Manager. */

export function userAssignedIdentity(group: string, name: string, location: string): ArmResource {
  return {
    id: `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`,
    name,
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    location,
    tags: {},
    properties: {
      tenantId: guidFor("tenant"),
      principalId: guidFor(`principal ${name} ${location}`),
      clientId: guidFor(`client ${name} ${location}`),
    },
  };
}

export function federatedCredential(
  identity: ArmResource,
  name: string,
  issuer: string,
  subject: string,
): ArmResource {
  return {
    id: `${identity.id}/federatedIdentityCredentials/${name}`,
    name,
    type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
    properties: { issuer, subject, audiences: ["api://AzureADTokenExchange"] },
  };
}

export function managedCluster(
  group: string,
  name: string,
  location: string,
  issuerURL?: string,
): ArmResource {
  return {
    id: `${group}/providers/Microsoft.ContainerService/managedClusters/${name}`,
    name,
    type: "Microsoft.ContainerService/managedClusters",
    location,
    properties: {
      provisioningState: "Succeeded",
      oidcIssuerProfile: issuerURL === undefined ? { enabled: false } : { enabled: true, issuerURL },
    },
  };
}

export function moveCollection(
  group: string,
  name: string,
  sourceRegion: string,
  targetRegion: string,
): ArmResource {
  return {
    id: `${group}/providers/Microsoft.Migrate/moveCollections/${name}`,
    name,
    type: "Microsoft.Migrate/moveCollections",
    location: "eastus2",
    identity: { type: "SystemAssigned", principalId: guidFor(`mover ${name}`), tenantId: guidFor("tenant") },
    properties: { sourceRegion, targetRegion, provisioningState: "Succeeded" },
  };
}

export function roleSchedule(
  list: "roleEligibilityScheduleInstances" | "roleAssignmentScheduleInstances",
  scope: string,
  parts: { readonly role: string; readonly principal: string; readonly more?: JsonObject },
): ArmResource {
  const name = guidFor(`${list} ${scope} ${parts.role} ${parts.principal}`);
  return extension(scope, `${AUTHORIZATION}/${list}`, name, {
    scope: scope === TENANT ? "/" : scope,
    roleDefinitionId: `${scope}/providers/${AUTHORIZATION}/roleDefinitions/${parts.role}`,
    principalId: parts.principal,
    principalType: "Group",
    status: "Provisioned",
    memberType: "Direct",
    startDateTime: "2026-01-10T00:32:36.86Z",
    expandedProperties: {
      principal: { id: parts.principal, displayName: "Someone", email: "someone@contoso.com", type: "Group" },
    },
    ...parts.more,
  });
}
