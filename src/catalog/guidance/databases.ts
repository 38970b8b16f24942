import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const databases: CategoryGuidance = {
  today: [
    "Azure SQL moves by a failover group: the secondary follows while the source serves, and the listener name stays as long as the group does.",
    "Cosmos DB gets the target as a further region, which then becomes the write region. The old one is removed.",
    "PostgreSQL and MySQL move by a replica in the target region that is promoted, or by dump and restore.",
    "Redis moves by geo-replication (Premium), by export and import, or starts empty where it is only a cache.",
  ],
  before: [
    "The same tier and size is offered in the target, with quota for both sides.",
    "Keys for encryption with own keys are in the target, with all earlier ones that old backups need.",
    "Logins, firewall rules, auditing and jobs are in code: they belong to the server and are not replicated.",
    "It is known how much data there is and how fast it changes: this decides whether the copy fits before the window.",
  ],
  order: [
    "Server and network, replication, compare, stop writers, wait until nothing is behind, switch, change what names the host, start writers.",
    "An elastic pool before its databases, and one failover group for each pool.",
    "Move what reads and writes the most together with the database: across regions each query pays the distance.",
  ],
  traps: [
    "A state such as CATCH_UP says that changes stream, not that none is missing: look at the lag before the switch.",
    "Point-in-time restore starts again at the target, and long-term backups stay with the source server.",
    "Deleting a failover group deletes its listener: before the old server goes, applications must name the new one.",
    "Cosmos DB takes one change of an account at a time, and adding a region may take hours.",
    "The host name of PostgreSQL, MySQL and Redis changes. The listener of a failover group, a virtual endpoint of PostgreSQL and a DNS name of your own do not.",
    "While caches are linked they can neither be scaled nor deleted, and the secondary is emptied first.",
  ],
  rollback: [
    "A failover group goes back by a second failover, with what was written since, as long as both sides are linked.",
    "After dump and restore going back loses what was written since: decide before the first writer starts.",
    "Keep the source read-only, not deleted, until the retention that you promise is covered by backups of the target.",
  ],
  verify: [
    "Row counts and checksums of the largest tables on both sides while nobody writes.",
    "A log-in of each application with its own identity, a read and a write.",
    "The first backup of the target, and one restore from it.",
  ],
  sources: [
    learn("azure-sql/database/failover-group-sql-db"),
    relocation("cosmos-db"),
    relocation("postgresql-flexible-server"),
    learn("postgresql/flexible-server/concepts-read-replicas-virtual-endpoints"),
    learn("azure-cache-for-redis/cache-how-to-geo-replication"),
  ],
};
