import { typesWithAliases } from "../../test/servers/arm-aliases.ts";
import { isJsonObject, listAt, stringAt, type JsonObject } from "../../test/servers/json.ts";
import type { ArmResource, World, WorldSubscription } from "../../test/servers/world.ts";
import { alzWorld } from "../../test/worlds/alz.ts";
import { guidFor, roleAssignment, roleDefinition } from "../../test/worlds/build.ts";
import { readyWorld } from "../../test/worlds/ready.ts";
import { SHOP, SUBSCRIPTION } from "../../test/worlds/shop.ts";

/** How many api-versions a type of Resource Manager has, which stand at every path of every alias. */
const API_VERSIONS = 20;
const MACHINE_SIZES = 900;
const ROLE_ASSIGNMENTS = 350;
/** The most that a subscription holds. */
const MOST_ROLE_ASSIGNMENTS = 4_000;
const BUILT_IN_ROLES = 700;
const CUSTOM_DEFINITIONS = 100;

/**
 * The target of the example as large as a landing zone is: governed as the Azure Landing Zones library does it where the library is at
 * hand, with lists as long and rows as wide as Azure's.
 * @param times how many times as long the lists are
 */
export function landingZone(times: number): World {
  const base = alzWorld() ?? readyWorld();
  return {
    ...base,
    subscriptions: base.subscriptions.map((one) => wide(one, times)),
    policyDefinitions: [...base.policyDefinitions, ...otherDefinitions(base, times)],
    roleAssignments: [...base.roleAssignments, ...otherAssignments(times)],
    roleDefinitions: [...base.roleDefinitions, ...otherRoles(times)],
  };
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function wide(subscription: WorldSubscription, times: number): WorldSubscription {
  return {
    ...subscription,
    providers: subscription.providers.map(manyVersions),
    computeSkus: [
      ...subscription.computeSkus,
      ...["swedencentral", "westeurope"].flatMap((region) =>
        count(MACHINE_SIZES * times).map((index) => machineSize(region, index)),
      ),
    ],
  };
}

/** All types that have aliases, each with as many api-versions as the older ones of Azure. */
function manyVersions(provider: JsonObject): JsonObject {
  const more = count(API_VERSIONS).map(
    (index) => `${String(2016 + (index % 10))}-${index < 10 ? "03" : "09"}-15`,
  );
  const own = listAt(provider, "resourceTypes").filter(isJsonObject);
  const known = new Set(own.map((type) => stringAt(type, "resourceType").toLowerCase()));
  const others = typesWithAliases(stringAt(provider, "namespace")).filter((type) => !known.has(type));
  const resourceTypes: JsonObject[] = [
    ...own,
    ...others.map((resourceType) => ({ resourceType, locations: [], apiVersions: [], capabilities: "None" })),
  ];
  return {
    ...provider,
    resourceTypes: resourceTypes.map((type): JsonObject => ({
      ...type,
      apiVersions: [...listAt(type, "apiVersions"), ...more],
    })),
  };
}

/** As wide as the service's own rows, which are some three kilobytes. */
function machineSize(region: string, index: number): JsonObject {
  const capability = (name: string, value: string): JsonObject => ({ name, value });
  return {
    resourceType: "virtualMachines",
    name: `Standard_X${String(index)}s_v9`,
    tier: "Standard",
    size: `X${String(index)}s_v9`,
    family: `standardX${String(index % 90)}sv9Family`,
    locations: [region],
    locationInfo: [
      {
        location: region,
        zones: ["2", "3", "1"],
        zoneDetails: [{ name: ["3"], capabilities: [capability("UltraSSDAvailable", "True")] }],
      },
    ],
    capabilities: [
      capability("vCPUs", String(2 + (index % 64))),
      capability("MemoryGB", String(8 * (1 + (index % 64)))),
      ...count(40).map((one) =>
        capability(`CapabilityOfTheSize${String(one)}`, one % 2 === 0 ? "True" : "False"),
      ),
    ],
    restrictions: [],
  };
}

function otherAssignments(times: number): ArmResource[] {
  return count(Math.min(ROLE_ASSIGNMENTS * times, MOST_ROLE_ASSIGNMENTS)).map((index) =>
    roleAssignment(
      index % 3 === 0 ? `${SUBSCRIPTION}/resourceGroups/rg-other-${String(index)}` : SUBSCRIPTION,
      {
        role: guidFor(`role ${String(index % BUILT_IN_ROLES)}`),
        principal: guidFor(`principal ${String(index)}`),
        principalType: "ServicePrincipal",
      },
    ),
  );
}

function otherRoles(times: number): ArmResource[] {
  return count(BUILT_IN_ROLES * Math.min(times, 2)).map((index) =>
    roleDefinition(guidFor(`role ${String(index)}`), {
      roleName: `Role ${String(index)} of a service`,
      actions: count(15).map((one) => `Microsoft.Service${String(index)}/resources${String(one)}/read`),
      dataActions: count(5).map(
        (one) => `Microsoft.Service${String(index)}/resources${String(one)}/data/read`,
      ),
    }),
  );
}

/** Definitions of the tenant that nothing in force names: where all are listed, they come along. */
function otherDefinitions({ policyDefinitions }: World, times: number): ArmResource[] {
  const custom = policyDefinitions.filter(
    ({ properties }) => stringAt(properties, "policyType") === "Custom",
  );
  if (custom.length === 0) return [];
  return count(CUSTOM_DEFINITIONS * (times - 1)).flatMap((index) => {
    const like = custom[index % custom.length];
    if (like === undefined) return [];
    return [{ ...like, id: `${like.id}-${String(index)}`, name: `${like.name}-${String(index)}` }];
  });
}

/** The example's own application signs in. */
export const SIGN_IN = { "client-id": SHOP.deployClient, "tenant-id": SHOP.tenant };
