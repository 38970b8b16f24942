import { factsBehind } from "../../../src/derive/derivation.ts";
import type { Case } from "../../../src/checks/check.ts";
import type { Guid } from "../../../src/base/names.ts";
import type {
  AccessExpectations,
  Manifest,
  ManifestResource,
  Workload,
} from "../../../src/manifest/model.ts";
import { plannedFromManifest } from "../../../src/plan/from-manifest.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import type { UserAssignedIdentity } from "../../../src/facts/kinds/identities.ts";
import type { Context } from "../../../src/checks/check.ts";
import { resourceIdOf } from "../../../src/base/resource-id.ts";
import {
  context,
  id,
  manifest,
  reg,
  SOURCE,
  TARGET,
  type,
  type ManifestParts,
} from "../../support/context.ts";

export const OLD_SUB = `/subscriptions/${SOURCE}`;
export const NEW_SUB = `/subscriptions/${TARGET}`;
export const CORP = "/providers/Microsoft.Management/managementGroups/mg-corp";
export const OPS = id("cccccccc-0000-0000-0000-000000000001");
export const OPS2 = id("cccccccc-0000-0000-0000-000000000002");
export const ADA = id("cccccccc-0000-0000-0000-000000000003");
export const OLD_ID = id("dddddddd-0000-0000-0000-000000000001");
export const NEW_ID = id("dddddddd-0000-0000-0000-000000000002");

export function access(parts: Partial<AccessExpectations> = {}): AccessExpectations {
  return {
    parity: "required",
    principalMap: [],
    resourceGroups: [],
    ignore: [],
    appRegistrations: [],
    names: [],
    ...parts,
  };
}

type ResourceParts = Partial<Omit<ManifestResource, "id" | "type">> & { readonly type: string };

export function workload(
  resources: Readonly<Record<string, ResourceParts>>,
  resourceGroup?: string,
): Workload {
  return {
    name: "shop",
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    resources: Object.entries(resources).map(([name, { type: typeText, ...rest }]) => ({
      id: name,
      count: 1,
      zones: [],
      dependsOn: [],
      pointer: ["workloads", "shop", "resources", name],
      ...rest,
      type: type(typeText),
    })),
    pointer: ["workloads", "shop"],
  };
}

export const VAULT = { type: "Microsoft.KeyVault/vaults", from: "kv-weu", to: "kv-sdc" };
export const IDENTITY = {
  type: "Microsoft.ManagedIdentity/userAssignedIdentities",
  from: "id-weu",
  to: "id-sdc",
};

/** A context whose plan is what the manifest declares. */
export function moving(
  parts: ManifestParts & { readonly access?: Partial<AccessExpectations> } = {},
  resources: Readonly<Record<string, ResourceParts>> = { kv: VAULT },
  resourceGroup: string | undefined = "rg-sdc",
): Context {
  const { access: wanted, expect, ...rest } = parts;
  const value: Manifest = manifest({
    workloads: [workload(resources, resourceGroup)],
    ...rest,
    expect: { access: access(wanted), ...expect },
  });
  return context(value, plannedFromManifest(value));
}

/** Everything in one subscription, as most moves are. */
export const WITHIN = { source: TARGET } as const;

export function held(
  role: { readonly guid: Guid },
  scope: string,
  principalId: Guid,
  rest: Partial<RoleAssignment> = {},
): RoleAssignment {
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${role.guid}-${principalId}`,
    scope,
    roleGuid: role.guid,
    principalId,
    principalType: "Group",
    ...rest,
  };
}

export function identity(
  group: string,
  name: string,
  location: string,
  principalId?: Guid,
): UserAssignedIdentity {
  return {
    id: resourceIdOf(group, "providers/Microsoft.ManagedIdentity/userAssignedIdentities", name),
    name,
    location: reg(location),
    ...(principalId === undefined ? {} : { principalId }),
  };
}

export function asks(cases: readonly Case[]): string[] {
  return cases.flatMap(({ needs }) => factsBehind(needs).map(({ kind }) => kind));
}
