import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  terraformRow,
  wholeSku,
  type ArgumentRule,
  type Rules,
  type TerraformRow,
} from "../../../src/catalog/terraform/index.ts";
import { bundledAliases } from "../../../src/run/aliases.ts";
import { wholePaths } from "../../../src/plan/sources/terraform/rules.ts";
import { dataDir } from "../../support/data.ts";
import { must } from "../../support/context.ts";

/** The types of public code that built-in policies ask most of, without `azurerm_`. */
const TYPES =
  `api_management app_configuration application_gateway application_insights automation_account bastion_host batch_account
  cdn_frontdoor_firewall_policy cdn_frontdoor_profile cognitive_account container_app container_app_environment container_group
  container_registry cosmosdb_account data_factory databricks_workspace dns_zone eventhub_namespace firewall firewall_policy frontdoor iothub
  key_vault kubernetes_cluster kubernetes_cluster_node_pool kusto_cluster lb linux_function_app linux_virtual_machine
  linux_virtual_machine_scale_set linux_web_app log_analytics_workspace machine_learning_workspace managed_disk mssql_database
  mssql_managed_instance mssql_server mysql_flexible_server nat_gateway network_interface network_security_group network_security_rule
  postgresql_flexible_server private_dns_zone private_endpoint public_ip recovery_services_vault redis_cache role_assignment route_table
  search_service service_plan servicebus_namespace signalr_service static_web_app storage_account storage_container subnet synapse_workspace
  user_assigned_identity virtual_network virtual_network_gateway virtual_network_peering web_application_firewall_policy
  windows_function_app windows_virtual_machine windows_virtual_machine_scale_set windows_web_app`.split(
    /\s+/,
  );

/** Members that a request may hold and the mapping does not tell, each with the reason. */
const OPEN: ReadonlySet<string> = new Set([
  // Only the deployment finds whether a deleted vault of this name is there to be recovered.
  "key_vault properties.createMode",
  // The third version has an attribute that switches a block off.
  "managed_disk properties.encryptionSettingsCollection.enabled",
  // A secret.
  "container_group properties.diagnostics.logAnalytics.workspaceKey",
  // The fifth version has no attribute for it, the others have.
  ...["", ".dataManagementPublicIpId", ".enginePublicIpId", ".subnetId"].map(
    (path) => `kusto_cluster properties.virtualNetworkConfiguration${path}`,
  ),
]);

const SAME_OF_ALL = new Set(["name", "type", "location", "tags", "identity", "zones", "id"]);

/** Paths of members that are known to be absent, at any depth. */
function nothing(rules: Rules, prefix = ""): string[] {
  return Object.entries(rules).flatMap(([path, rule]) => {
    if (typeof rule === "string") return [];
    if (rule.make === "fixed") return rule.value === null ? [prefix + path] : [];
    return "rules" in rule && rule.make !== "first" ? nothing(rule.rules, `${prefix}${path}.`) : [];
  });
}
function told(rules: Rules, prefix = ""): string[] {
  return Object.entries(rules).flatMap(([path, rule]) => [prefix + path, ...below(prefix + path, rule)]);
}
function below(full: string, rule: ArgumentRule): string[] {
  if (typeof rule === "string") return [];
  if (rule.make === "first") return rule.rules.flatMap((one) => below(full, one));
  if (rule.make === "pairs") return [`${full}.${rule.key}`, `${full}.${rule.value}`];
  return "rules" in rule ? told(rule.rules, `${full}.`) : [];
}

function tells(row: TerraformRow): (path: string) => boolean {
  const later = (row.addedLater ?? []).map(({ path }) => path);
  const rules = { ...row.rules, ...row.onCreate };
  const all = told(rules).map((path) => path.toLowerCase());
  const closed = [
    ...wholePaths(rules),
    ...later,
    ...nothing(rules),
    ...(wholeSku(row).length > 0 ? ["sku"] : []),
  ];
  return (asked) => {
    const path = asked.toLowerCase().replaceAll("[*]", "");
    const isClosed = closed.some((one) => `${path}.`.startsWith(`${one.toLowerCase()}.`));
    return isClosed || all.some((one) => `${one}.`.startsWith(`${path}.`));
  };
}

/** Names of fields in a condition, and in the functions in it. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (typeof one !== "string") return fieldsIn(one);
    const called = [...one.matchAll(/(?:field|current)\('([^']+)'\)/g)].map(([, name = ""]) => name);
    return key === "field" ? [one, ...called] : called;
  });
}

const folder = dataDir("azure-policy/policyDefinitions");

test.skipIf(folder === undefined)(
  "what the built-in policies ask of the types used most is told (skipped where the data is not at hand)",
  () => {
    const aliases = bundledAliases();
    const fields = new Set(
      readdirSync(folder ?? "", { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".json"))
        .flatMap((name): string[] => {
          const file: unknown = JSON.parse(readFileSync(join(folder ?? "", name), "utf8"));
          return fieldsIn(conditionOf(file));
        }),
    );
    const asked = [...fields].flatMap((name) =>
      aliases
        .find(name)
        .map(({ type, defaultPath = "" }) => ({ type: type.toLowerCase(), path: defaultPath })),
    );
    let count = 0;
    const open = TYPES.flatMap((type) => {
      const row = must(terraformRow(`azurerm_${type}`));
      const isTold = tells(row);
      const paths = new Set(
        asked
          .filter(
            (one) => one.type === row.type.toLowerCase() && !SAME_OF_ALL.has(one.path.split(".")[0] ?? ""),
          )
          .map(({ path }) => path),
      );
      count += paths.size;
      return [...paths].filter((path) => !isTold(path)).map((path) => `${type} ${path}`);
    });
    expect(count).toBeGreaterThan(500);
    expect(new Set(open)).toEqual(OPEN);
  },
);

function conditionOf(file: unknown): unknown {
  const inner = memberOf(file, "properties") ?? file;
  return memberOf(memberOf(inner, "policyRule"), "if");
}
function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;
}
