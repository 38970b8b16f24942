import { ADDED_LATER } from "./added-later.ts";
import { ASKED_BY_POLICIES } from "./asked-by-policies.ts";
import { ON_CREATE } from "./on-create.ts";
import { apiManagement } from "./api-management.ts";
import { sqlParts } from "./sql-parts.ts";
import { messagingParts } from "./messaging-parts.ts";
import { backup } from "./backup.ts";
import { dataFactory } from "./data-factory.ts";
import { sentinel } from "./sentinel.ts";
import { dnsRecords } from "./dns-records.ts";
import { automation } from "./automation.ts";
import { governance } from "./governance.ts";
import { machines } from "./machines.ts";
import { analyticsParts } from "./analytics-parts.ts";
import { sqlClassic } from "./sql-classic.ts";
import { cosmos } from "./cosmos.ts";
import { networkParts } from "./network-parts.ts";
import { monitoring } from "./monitoring.ts";
import { other } from "./other.ts";
import { loadBalancing } from "./load-balancing.ts";
import { webClassic } from "./web-classic.ts";
import { analytics } from "./analytics.ts";
import { compute } from "./compute.ts";
import { connectivity } from "./connectivity.ts";
import { containers } from "./containers.ts";
import { databases } from "./databases.ts";
import { integration } from "./integration.ts";
import { management } from "./management.ts";
import { network } from "./network.ts";
import type { TerraformRow } from "./row.ts";
import { security } from "./security.ts";
import { rare } from "./rare.ts";
import { storage } from "./storage.ts";
import { web } from "./web.ts";

/** Every type of the azurerm provider that this version understands. */
export const TERRAFORM_TYPES: readonly TerraformRow[] = rows().map((row) => {
  const [addedLater, onCreate] = [ADDED_LATER.get(row.terraform), ON_CREATE.get(row.terraform)];
  return {
    ...row,
    rules: { ...row.rules, ...ASKED_BY_POLICIES.get(row.terraform) },
    ...(addedLater === undefined ? {} : { addedLater }),
    ...(onCreate === undefined ? {} : { onCreate }),
  };
});

function rows(): readonly TerraformRow[] {
  return [
    ...analytics,
    ...compute,
    ...connectivity,
    ...containers,
    ...databases,
    ...integration,
    ...management,
    ...network,
    ...security,
    ...storage,
    ...webClassic,
    ...loadBalancing,
    ...other,
    ...monitoring,
    ...networkParts,
    ...cosmos,
    ...sqlClassic,
    ...analyticsParts,
    ...machines,
    ...governance,
    ...automation,
    ...dnsRecords,
    ...sentinel,
    ...dataFactory,
    ...backup,
    ...messagingParts,
    ...sqlParts,
    ...apiManagement,
    ...web,
    ...rare,
  ];
}
