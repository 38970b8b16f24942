import { sameType } from "../base/resource-type.ts";

/** A type of which no new resource can be made, whatever its SKU; those that exist may run on until a later day. */
export interface RetiredType {
  readonly type: string;
  /** A type that takes its place, with its SKU where that decides. */
  readonly instead: string;
  /** From this day, `YYYY-MM-DD`. */
  readonly since: string;
  readonly source: string;
}

export const RETIRED_TYPES: readonly RetiredType[] = [
  {
    // The classic tier. Those that exist run until 2027-03-31.
    type: "Microsoft.Network/frontDoors",
    instead: "Microsoft.Cdn/profiles with the SKU Standard_AzureFrontDoor",
    since: "2025-04-01",
    source: "https://learn.microsoft.com/azure/frontdoor/classic-retirement-faq",
  },
  {
    type: "Microsoft.DBforMariaDB/servers",
    instead: "Microsoft.DBforMySQL/flexibleServers",
    since: "2025-09-19",
    source: "https://learn.microsoft.com/azure/mariadb/whats-happening-to-mariadb",
  },
  {
    type: "Microsoft.DBforMySQL/servers",
    instead: "Microsoft.DBforMySQL/flexibleServers",
    since: "2024-09-16",
    source: "https://learn.microsoft.com/azure/mysql/migrate/whats-happening-to-mysql-single-server",
  },
  {
    type: "Microsoft.DBforPostgreSQL/servers",
    instead: "Microsoft.DBforPostgreSQL/flexibleServers",
    since: "2025-03-28",
    source:
      "https://learn.microsoft.com/azure/postgresql/migrate/whats-happening-to-postgresql-single-server",
  },
  {
    type: "Microsoft.DataLakeStore/accounts",
    instead: "Microsoft.Storage/storageAccounts with hierarchical namespace",
    since: "2024-02-29",
    source: "https://learn.microsoft.com/lifecycle/products/azure-data-lake-storage-gen1",
  },
  {
    type: "Microsoft.Logic/integrationServiceEnvironments",
    instead: "Microsoft.Web/serverfarms of tier WorkflowStandard",
    since: "2024-08-31",
    source: "https://learn.microsoft.com/azure/logic-apps/export-from-ise-to-standard-logic-app",
  },
];

export function retiredType(type: string): RetiredType | undefined {
  return RETIRED_TYPES.find((one) => sameType(one.type, type));
}
