import { lastSegment } from "../../base/resource-id.ts";
import type { Cursor } from "../decode/cursor.ts";
import { textAt } from "../replication/row.ts";
import { namesOf, type ConfigurationPart, type ConfigurationRow } from "./row.ts";

const SQL = "Microsoft.Sql/servers";
const STORAGE = "Microsoft.Storage/storageAccounts";

/** What stands at a SQL server and at a database beside the data, and at a storage account. */
export const DATA_PARTS = {
  firewallRules: { permission: `${SQL}/firewallRules/read`, decode: namesOf("firewall rule") },
  virtualNetworkRules: {
    permission: `${SQL}/virtualNetworkRules/read`,
    decode: namesOf("virtual network rule"),
  },
  administrators: {
    permission: `${SQL}/administrators/read`,
    // The login may be that of a person.
    decode: (items) => items.map((item) => ({ what: "administrator", name: item.at("name").text() })),
  },
  auditing: {
    permission: `${SQL}/auditingSettings/read`,
    decode: (items) => items.map((item) => stateRow(item, "auditing")),
  },
  longTermRetention: {
    permission: `${SQL}/databases/backupLongTermRetentionPolicies/read`,
    decode: (items) =>
      items.flatMap((item) =>
        ["weeklyRetention", "monthlyRetention", "yearlyRetention"].flatMap((name): ConfigurationRow[] => {
          const value = textAt(item.at("properties"), name);
          // The service answers `PT0S` where nothing is kept.
          return value === undefined || value === "PT0S"
            ? []
            : [{ what: "long-term retention", name, value }];
        }),
      ),
  },
  automaticTuning: {
    permission: `${SQL}/databases/automaticTuning/read`,
    decode: (items) =>
      items.flatMap((item) =>
        (
          item
            .at("properties")
            .at("options")
            .optional((one) => one.entries()) ?? []
        ).map(([name, option]) => ({
          what: "automatic tuning",
          name,
          value: textAt(option, "actualState") ?? "",
        })),
      ),
  },
  lifecycleRules: {
    permission: `${STORAGE}/managementPolicies/read`,
    decode: (items) => rulesOf(items, "lifecycle rule"),
  },
  inventoryRules: {
    permission: `${STORAGE}/inventoryPolicies/read`,
    decode: (items) => rulesOf(items, "inventory rule"),
  },
  encryptionScopes: { permission: `${STORAGE}/encryptionScopes/read`, decode: namesOf("encryption scope") },
  blobService: {
    permission: `${STORAGE}/blobServices/read`,
    decode: (items) =>
      items.flatMap((item) => {
        const properties = item.at("properties");
        const isOn = (key: string): boolean =>
          properties.at(key).optional((one) => one.at("enabled").optional((flag) => flag.flag())) ?? false;
        const isVersioned = properties.at("isVersioningEnabled").optional((one) => one.flag()) ?? false;
        return [
          ...(isVersioned ? ["versioning"] : []),
          ...(isOn("changeFeed") ? ["change feed"] : []),
          ...(isOn("deleteRetentionPolicy") ? ["soft delete of blobs"] : []),
          ...(isOn("containerDeleteRetentionPolicy") ? ["soft delete of containers"] : []),
          ...(isOn("restorePolicy") ? ["point-in-time restore"] : []),
        ].map((name) => ({ what: "protection", name }));
      }),
  },
  eventSubscriptions: {
    permission: "Microsoft.EventGrid/eventSubscriptions/read",
    decode: namesOf("event subscription"),
  },
} satisfies Readonly<Record<string, ConfigurationPart>>;

function stateRow(item: Cursor, what: string): ConfigurationRow {
  return { what, name: item.at("name").text(), value: item.at("properties").at("state").text() };
}

function rulesOf(items: readonly Cursor[], what: string): ConfigurationRow[] {
  return items.flatMap((item) =>
    item
      .at("properties")
      .at("policy")
      .at("rules")
      .itemsIfAny()
      .map((rule) => ({ what, name: lastSegment(rule.at("name").text()) })),
  );
}
