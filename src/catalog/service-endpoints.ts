/**
 * Requests that let a subnet in by its service endpoint. `lenient`: a rule may be taken though the subnet has no such endpoint.
 * Source: azure-rest-api-specs, virtualNetworkRules and `ignoreMissingVnetServiceEndpoint`.
 */
const ROWS: readonly { readonly type: string; readonly lenient?: true }[] = [
  { type: "Microsoft.CognitiveServices/accounts", lenient: true },
  { type: "Microsoft.ContainerRegistry/registries" },
  { type: "Microsoft.DBforMariaDB/servers/virtualNetworkRules", lenient: true },
  { type: "Microsoft.DBforMySQL/servers/virtualNetworkRules", lenient: true },
  { type: "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules", lenient: true },
  { type: "Microsoft.DocumentDB/databaseAccounts", lenient: true },
  { type: "Microsoft.EventHub/namespaces/networkRuleSets", lenient: true },
  { type: "Microsoft.KeyVault/vaults", lenient: true },
  { type: "Microsoft.ServiceBus/namespaces/networkRuleSets", lenient: true },
  { type: "Microsoft.Sql/servers/virtualNetworkRules", lenient: true },
  { type: "Microsoft.Storage/storageAccounts" },
];

/** Services that let a subnet in by its service endpoint; they do not stand in it. */
export const ENDPOINT_OWNERS: readonly string[] = ROWS.map(({ type }) => type);

/** Those whose rules may ask for no endpoint. */
export const LENIENT_OWNERS: readonly string[] = ROWS.filter(({ lenient }) => lenient).map(
  ({ type }) => type,
);
