import { sameText } from "../../base/names.ts";
import { say, type Sentence } from "../../base/sentence.ts";

/** A type that keeps grants of its own, besides role assignments. */
export interface LocalGrants {
  readonly type: string;
  /** What is kept there, for people. */
  readonly grants: Sentence;
  readonly source: string;
}

const TYPES: readonly LocalGrants[] = [
  {
    type: "Microsoft.Sql/servers",
    grants: say`logins, server roles and the Microsoft Entra administrator`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage",
  },
  {
    type: "Microsoft.Sql/servers/databases",
    grants: say`database users and their permissions`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-configure",
  },
  {
    type: "Microsoft.Sql/managedInstances",
    grants: say`logins, server roles and database users`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage",
  },
  {
    type: "Microsoft.DocumentDB/databaseAccounts",
    grants: say`data plane role assignments`,
    source: "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control",
  },
  {
    type: "Microsoft.KeyVault/vaults",
    grants: say`access policies`,
    source: "https://learn.microsoft.com/azure/key-vault/general/assign-access-policy",
  },
  {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    grants: say`database roles and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-azure-ad-users",
  },
  {
    type: "Microsoft.DBforMySQL/flexibleServers",
    grants: say`database users and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/mysql/flexible-server/how-to-azure-ad",
  },
  {
    type: "Microsoft.Cache/redis",
    grants: say`data access policy assignments`,
    source:
      "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control",
  },
  {
    type: "Microsoft.Kusto/clusters",
    grants: say`principal assignments of cluster and databases`,
    source: "https://learn.microsoft.com/azure/data-explorer/manage-cluster-permissions",
  },
  {
    type: "Microsoft.Synapse/workspaces",
    grants: say`Synapse role assignments`,
    source:
      "https://learn.microsoft.com/azure/synapse-analytics/security/how-to-manage-synapse-rbac-role-assignments",
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    grants: say`Kubernetes role bindings`,
    source: "https://learn.microsoft.com/azure/aks/kubernetes-rbac-entra-id",
  },
];

export function localGrantsOf(type: string): LocalGrants | undefined {
  return TYPES.find((one) => sameText(one.type, type));
}

/** The types in the order of the table, for documentation. */
export const LOCAL_GRANT_TYPES: readonly string[] = TYPES.map(({ type }) => type);
