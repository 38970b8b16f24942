import { servicePath } from "./service-paths.ts";

/** Where a part of what is set up is told. */
export interface ConfigurationOperation {
  /** Behind the id of the resource. */
  readonly tail: string;
  readonly versions: readonly string[];
  /** One answer, and no list. */
  readonly isOne?: boolean;
  /** Nothing is set up where the service answers 404; the resource was found before. */
  readonly mayBeAbsent?: boolean;
}

const SQL = ["2023-08-01", "2021-11-01"];
const STORAGE = ["2024-01-01", "2022-09-01"];

export const CONFIGURATION_OPERATIONS: Readonly<Record<string, ConfigurationOperation>> = {
  firewallRules: { tail: "/firewallRules", versions: SQL },
  virtualNetworkRules: { tail: "/virtualNetworkRules", versions: SQL },
  administrators: { tail: "/administrators", versions: SQL },
  auditing: { tail: "/auditingSettings/default", versions: SQL, isOne: true },
  longTermRetention: { tail: "/backupLongTermRetentionPolicies/default", versions: SQL, isOne: true },
  automaticTuning: { tail: "/automaticTuning/current", versions: SQL, isOne: true },
  lifecycleRules: { tail: "/managementPolicies/default", versions: STORAGE, isOne: true, mayBeAbsent: true },
  inventoryRules: { tail: "/inventoryPolicies/default", versions: STORAGE, isOne: true, mayBeAbsent: true },
  encryptionScopes: { tail: "/encryptionScopes", versions: STORAGE },
  blobService: { tail: "/blobServices/default", versions: STORAGE, isOne: true },
  eventSubscriptions: {
    tail: servicePath("Microsoft.EventGrid", "eventSubscriptions"),
    versions: ["2022-06-15", "2021-12-01"],
  },
  protector: { tail: "/encryptionProtector/current", versions: SQL, isOne: true },
  diskKey: { tail: "", versions: ["2024-03-02", "2023-04-02", "2022-07-02"], isOne: true },
  accountKey: { tail: "", versions: STORAGE, isOne: true },
  cosmosKey: { tail: "", versions: ["2024-11-15", "2022-11-15"], isOne: true },
  keyRotation: {
    tail: "",
    versions: ["2026-02-01", "2024-11-01", "2023-07-01", "2022-07-01"],
    isOne: true,
  },
  gatewayCertificates: { tail: "", versions: ["2024-05-01", "2023-09-01", "2022-07-01"], isOne: true },
  queues: { tail: "/queues", versions: ["2021-11-01", "2017-04-01"] },
  topics: { tail: "/topics", versions: ["2021-11-01", "2017-04-01"] },
  keyVaultReferences: {
    tail: "/config/configreferences/appsettings",
    versions: ["2023-12-01", "2022-03-01"],
  },
};

/** Type of what is asked, by the list of the fact: its first part and the first part of the name find it. */
export const CONFIGURED_TYPES: Readonly<Record<string, string>> = {
  sqlServer: "Microsoft.Sql/servers",
  sqlDatabase: "Microsoft.Sql/servers/databases",
  storageAccount: "Microsoft.Storage/storageAccounts",
  sqlKey: "Microsoft.Sql/servers",
  diskKey: "Microsoft.Compute/diskEncryptionSets",
  accountKey: "Microsoft.Storage/storageAccounts",
  cosmosKey: "Microsoft.DocumentDB/databaseAccounts",
  keyRotation: "Microsoft.KeyVault/vaults/keys",
  gateway: "Microsoft.Network/applicationGateways",
  references: "Microsoft.Web/sites",
  messages: "Microsoft.ServiceBus/namespaces",
};
