import type { JsonObject } from "../servers/json.ts";
import { scopeIn } from "./shop-state.ts";

/** What stands beside the data of the shop, at the source and alike at the target. */

const SQL = "Microsoft.Sql/servers";
const STORAGE = "Microsoft.Storage/storageAccounts";

function below(id: string, tail: string, properties: JsonObject): JsonObject {
  return { id: `${id}/${tail}`, name: tail.slice(tail.lastIndexOf("/") + 1), properties };
}

function ofServer(group: string, name: string): JsonObject[] {
  const id = `${scopeIn(group)}/providers/${SQL}/${name}`;
  const database = `${id}/databases/shop`;
  return [
    below(id, "firewallRules/office", { startIpAddress: "203.0.113.4", endIpAddress: "203.0.113.4" }),
    below(id, "administrators/ActiveDirectory", { administratorType: "ActiveDirectory" }),
    below(id, "auditingSettings/default", { state: "Enabled" }),
    below(id, "encryptionProtector/current", { serverKeyType: "ServiceManaged" }),
    below(database, "backupLongTermRetentionPolicies/default", {
      weeklyRetention: "P4W",
      yearlyRetention: "PT0S",
    }),
    below(database, "automaticTuning/current", { options: { createIndex: { actualState: "On" } } }),
  ];
}

function ofAccount(group: string, name: string, location: string): JsonObject[] {
  const id = `${scopeIn(group)}/providers/${STORAGE}/${name}`;
  return [
    {
      id,
      name,
      type: STORAGE,
      location,
      properties: { encryption: { keySource: "Microsoft.Storage" }, provisioningState: "Succeeded" },
    },
    below(id, "managementPolicies/default", { policy: { rules: [{ name: "cool-after-30-days" }] } }),
    below(id, "blobServices/default", {
      isVersioningEnabled: true,
      deleteRetentionPolicy: { enabled: true },
    }),
    below(id, "providers/Microsoft.EventGrid/eventSubscriptions/resize", { provisioningState: "Succeeded" }),
  ];
}

const SITE = `${scopeIn("rg-shop-web-sdc")}/providers/Microsoft.Web/sites/app-shop-sdc`;

function reference(setting: string, secretName: string): JsonObject {
  return below(SITE, `config/configreferences/appsettings/${setting}`, {
    reference: `@Microsoft.KeyVault(VaultName=kv-shop-prod-sdc;SecretName=${secretName})`,
    status: "Resolved",
    vaultName: "kv-shop-prod-sdc",
    secretName,
  });
}

const ZONE = `${scopeIn("rg-shop-net-sdc")}/providers/Microsoft.Network/dnsZones/contoso.org`;

/** A zone of Azure DNS that contains none of the hosts of the shop. */
const DNS_ZONE: readonly JsonObject[] = [
  { id: ZONE, name: "contoso.org", type: "Microsoft.Network/dnsZones", location: "global" },
  {
    id: `${ZONE}/CNAME/blog`,
    name: "blog",
    type: "Microsoft.Network/dnszones/CNAME",
    properties: { TTL: 3600, fqdn: "blog.contoso.org.", CNAMERecord: { cname: "Blog.example.org" } },
  },
];

export const SHOP_CONFIGURATION: Readonly<Record<string, readonly JsonObject[]>> = {
  "microsoft.network/dnszones": DNS_ZONE,
  configuration: [
    reference("SQL_CONNECTION", "sql-conn"),
    reference("STRIPE_KEY", "stripe-key"),
    ...ofServer("rg-shop-data-weu", "sql-shop-weu"),
    ...ofServer("rg-shop-data-sdc", "sql-shop-sdc"),
    ...ofAccount("rg-shop-data-weu", "stshopweu", "westeurope"),
    ...ofAccount("rg-shop-data-sdc", "stshopsdc", "swedencentral"),
    ...ofAccount("rg-shop-web-weu", "stshopdiagweu", "westeurope"),
    ...ofAccount("rg-shop-web-sdc", "stshopdiagsdc", "swedencentral"),
  ],
};
