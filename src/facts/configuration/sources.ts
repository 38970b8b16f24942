import { DATA_PARTS } from "./data.ts";
import { KEY_PARTS } from "./keys.ts";
import { MESSAGE_PARTS } from "./messages.ts";
import type { ConfigurationPart } from "./row.ts";

/** Every operation that tells of what is set up, by its name. */
export const CONFIGURATION_PARTS: Readonly<Record<string, ConfigurationPart>> = {
  ...DATA_PARTS,
  ...KEY_PARTS,
  ...MESSAGE_PARTS,
};

/** What is read of a resource together, by the name that stands in the key of the fact. */
export const CONFIGURATION_LISTS: Readonly<Record<string, readonly string[]>> = {
  sqlServer: ["firewallRules", "virtualNetworkRules", "administrators", "auditing"],
  sqlDatabase: ["longTermRetention", "automaticTuning"],
  storageAccount: [
    "lifecycleRules",
    "inventoryRules",
    "encryptionScopes",
    "blobService",
    "eventSubscriptions",
  ],
  sqlKey: ["protector"],
  diskKey: ["diskKey"],
  accountKey: ["accountKey"],
  cosmosKey: ["cosmosKey"],
  keyRotation: ["keyRotation"],
  gateway: ["gatewayCertificates"],
  references: ["keyVaultReferences"],
  messages: ["queues", "topics"],
};

export const CONFIGURATION_PERMISSIONS: readonly string[] = [
  ...new Set(Object.values(CONFIGURATION_PARTS).map(({ permission }) => permission)),
];
