import { join } from "node:path";
import { dataDir } from "../support/data.ts";
import { compareVersions, effectiveVersion } from "../servers/arm-versions.ts";
import { isJsonObject, listAt, objectAt, readJsonObject, stringAt, stringsAt } from "../servers/json.ts";
import type { Json, JsonObject } from "../servers/json.ts";
import { worldFrom, type ArmResource, type World } from "../servers/world.ts";
import { indexBuiltIns, readAlz, readArchetype, type AlzValues } from "./alz-library.ts";
import { guidFor, managementGroupScope } from "./build.ts";
import { readyWorld } from "./ready.ts";
import { SHOP } from "./shop.ts";

const AUTHORIZATION = "Microsoft.Authorization";

/** Management groups from the root to the one that holds the subscription, with the archetype of each. */
const LEVELS = [
  { group: "alz", archetype: "root" },
  { group: "landingzones", archetype: "landing_zones" },
  { group: "corp", archetype: "corp" },
] as const;

/** Values that the library leaves to the deployment, by the name it gives them. */
function defaults({ region, platformSubscription }: AlzValues): Readonly<Record<string, string>> {
  const group = `/subscriptions/${platformSubscription}/resourceGroups/rg-management-${region}/providers`;
  const rule = (name: string) => `${group}/Microsoft.Insights/dataCollectionRules/${name}-${region}`;
  return {
    private_dns_zone_subscription_id: platformSubscription,
    private_dns_zone_resource_group_name: "rg-dns",
    private_dns_zone_region: region,
    ama_user_assigned_managed_identity_id: `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-ama-${region}`,
    ama_user_assigned_managed_identity_name: `id-ama-${region}`,
    ama_vm_insights_data_collection_rule_id: rule("dcr-vminsights"),
    ama_mdfc_sql_data_collection_rule_id: rule("dcr-defendersql"),
    ama_change_tracking_data_collection_rule_id: rule("dcr-changetracking"),
    ddos_protection_plan_id: `${group}/Microsoft.Network/ddosProtectionPlans/ddos-${region}`,
    log_analytics_workspace_id: `${group}/Microsoft.OperationalInsights/workspaces/law-${region}`,
    resource_group_location: region,
    resource_group_name_service_health_alerts: "rg-alerts",
    resource_group_name_mdfc: `rg-defender-${region}`,
    email_security_contact: "security@contoso.com",
  };
}

/** Parameters of one assignment that the library leaves to the deployment. */
function deploymentValues(folder: string, assignment: string, values: AlzValues): JsonObject {
  const known = defaults(values);
  const filled: Record<string, Json> = {};
  const file = readJsonObject(join(folder, "alz_policy_default_values.json"));
  for (const one of listAt(file, "defaults")) {
    const value = known[stringAt(one, "default_name")];
    const mine = listAt(one, "policy_assignments").filter(
      (use) => stringAt(use, "policy_assignment_name") === assignment,
    );
    for (const parameter of mine.flatMap((use) => stringsAt(use, "parameter_names"))) {
      if (value !== undefined) filled[parameter] = { value };
    }
  }
  return filled;
}

function assignmentFrom(folder: string, name: string, group: string, values: AlzValues): ArmResource {
  const scope = managementGroupScope(group);
  const read = readAlz(folder, "policy_assignments", name, values, scope);
  const own = objectAt(read, "properties");
  const identity = objectAt(read, "identity");
  const location = stringAt(read, "location");
  const parameters = { ...objectAt(own, "parameters"), ...deploymentValues(folder, name, values) };
  return {
    id: `${scope}/providers/${AUTHORIZATION}/policyAssignments/${name}`,
    name,
    type: `${AUTHORIZATION}/policyAssignments`,
    ...(location === "" ? {} : { location }),
    ...(stringAt(identity, "type") === ""
      ? {}
      : { identity: { ...identity, principalId: guidFor(`identity ${name}`), tenantId: SHOP.tenant } }),
    properties: { ...own, parameters, scope, instanceId: guidFor(`instance ${name}`) },
  };
}

function customDefinition(
  folder: string,
  kind: "policyDefinitions" | "policySetDefinitions",
  name: string,
  values: AlzValues,
): ArmResource {
  const scope = managementGroupScope(values.root);
  const files = kind === "policyDefinitions" ? "policy_definitions" : "policy_set_definitions";
  const properties = objectAt(readAlz(folder, files, name, values, scope), "properties");
  return {
    id: `${scope}/providers/${AUTHORIZATION}/${kind}/${name}`,
    name,
    type: `${AUTHORIZATION}/${kind}`,
    // The version in the metadata is a note of the authors; to the service a custom definition is at its first one.
    properties: { ...properties, policyType: "Custom", version: "1.0.0", versions: ["1.0.0"] },
  };
}

function customRole(folder: string, name: string, values: AlzValues): ArmResource {
  const read = readAlz(folder, "role_definitions", name, values, managementGroupScope(values.root));
  const guid = stringAt(read, "name");
  return {
    id: `/providers/${AUTHORIZATION}/roleDefinitions/${guid}`,
    name: guid,
    type: `${AUTHORIZATION}/roleDefinitions`,
    properties: objectAt(read, "properties"),
  };
}

/** Ids of definitions that an assignment or initiative names. */
function named({ properties }: ArmResource): readonly string[] {
  const own = stringAt(properties, "policyDefinitionId");
  const members = listAt(properties, "policyDefinitions").map((one) => stringAt(one, "policyDefinitionId"));
  return own === "" ? members : [own, ...members];
}

/** Built-in definitions and initiatives that the given resources reach. */
function reached(start: readonly ArmResource[], take: (id: string) => JsonObject | undefined): ArmResource[] {
  const found = new Map<string, ArmResource>();
  const queue = start.flatMap(named);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const key = id.toLowerCase();
    const value =
      found.has(key) || !key.startsWith("/providers/microsoft.authorization/") ? undefined : take(id);
    if (!isJsonObject(value)) continue;
    const kind = key.includes("/policysetdefinitions/") ? "policySetDefinitions" : "policyDefinitions";
    const resource: ArmResource = {
      id: stringAt(value, "id"),
      name: stringAt(value, "name"),
      type: `${AUTHORIZATION}/${kind}`,
      properties: objectAt(value, "properties"),
    };
    found.set(key, resource);
    queue.push(...named(resource));
  }
  return [...found.values()];
}

/**
 * The older versions that assignments and initiatives pin. The published folder names all versions of a definition and
 * holds the text of the current one only, so the older ones carry that text.
 */
function pinnedVersions(
  holders: readonly ArmResource[],
  definitions: readonly ArmResource[],
): readonly ArmResource[] {
  const byId = new Map(definitions.map((one) => [one.id.toLowerCase(), one]));
  const pins = holders.flatMap(({ properties }) => [properties, ...listAt(properties, "policyDefinitions")]);
  const found = new Map<string, ArmResource>();
  for (const pin of pins) {
    const definition = byId.get(stringAt(pin, "policyDefinitionId").toLowerCase());
    const pattern = stringAt(pin, "definitionVersion");
    if (definition === undefined || pattern === "") continue;
    const current = stringAt(definition.properties, "version");
    const versions = new Set([current, ...stringsAt(definition.properties, "versions")]);
    const version = effectiveVersion([...versions].toSorted(compareVersions).toReversed(), pattern);
    if (version === undefined || version === current) continue;
    const id = `${definition.id}/versions/${version}`;
    found.set(id.toLowerCase(), {
      id,
      name: version,
      type: `${definition.type}/versions`,
      properties: { ...definition.properties, version },
    });
  }
  return [...found.values()];
}

/** The shop's subscription, in order but for policy, moved under `alz > landingzones > corp`. */
function moved(): World {
  const text = JSON.stringify(readyWorld())
    .replaceAll("mg-contoso", "alz")
    .replaceAll("mg-landingzones", "landingzones")
    .replaceAll("mg-corp", "corp");
  return worldFrom(JSON.parse(text));
}

/**
 * A landing-zone subscription as the Azure Landing Zones library governs it: the assignments of the root, landing_zones and
 * corp archetypes with their real initiatives and the published built-in definitions that they reach. Undefined where the
 * library or the built-ins are not at hand. `region` is the default location of the deployment.
 */
export function alzWorld(region = "swedencentral"): World | undefined {
  const folder = dataDir("alz");
  const builtIns = dataDir("azure-policy");
  if (folder === undefined || builtIns === undefined) return undefined;
  const values: AlzValues = {
    root: LEVELS[0].group,
    region,
    platformSubscription: "88888888-8888-8888-8888-888888888888",
  };
  const root = readArchetype(folder, LEVELS[0].archetype);
  const definitions = stringsAt(root, "policy_definitions").map((name) =>
    customDefinition(folder, "policyDefinitions", name, values),
  );
  const sets = stringsAt(root, "policy_set_definitions").map((name) =>
    customDefinition(folder, "policySetDefinitions", name, values),
  );
  const assignments = LEVELS.flatMap(({ group, archetype }) =>
    stringsAt(readArchetype(folder, archetype), "policy_assignments").map((name) =>
      assignmentFrom(folder, name, group, values),
    ),
  );
  const published = reached([...assignments, ...sets], indexBuiltIns(builtIns));
  const isSet = ({ type }: ArmResource) => type.endsWith("/policySetDefinitions");
  const base = moved();
  return {
    ...base,
    policyAssignments: assignments,
    policyDefinitions: [...definitions, ...published.filter((one) => !isSet(one))],
    policySetDefinitions: [...sets, ...published.filter(isSet)],
    policyVersions: pinnedVersions([...assignments, ...sets, ...published.filter(isSet)], published),
    policyExemptions: [],
    roleDefinitions: [
      ...base.roleDefinitions,
      ...stringsAt(root, "role_definitions").map((name) => customRole(folder, name, values)),
    ],
  };
}
