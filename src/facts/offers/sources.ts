import { aiAccounts, aiModels } from "./ai.ts";
import { aks } from "./aks.ts";
import { appService, functionStacks, stacks } from "./app-service.ts";
import { cosmos } from "./cosmos.ts";
import { mysql, postgresql } from "./flexible-servers.ts";
import { hdinsightSizes, hdinsightVersions } from "./hdinsight.ts";
import { eventHubTiers, serviceBusTiers } from "./regions-by-tier.ts";
import type { OfferSource } from "./row.ts";
import { search } from "./search.ts";
import { sql } from "./sql.ts";
import { storage } from "./storage.ts";
import { apiManagement, containerApps, eventHubClusters, kusto } from "./tiers.ts";
import { batchSizes, netAppZones } from "./zones-and-sizes.ts";

/** Every list of offers that is read, by the name that stands in the key of the fact. */
export const OFFER_SOURCES = {
  storage,
  sql,
  postgresql,
  mysql,
  appService,
  webStacks: stacks,
  functionStacks,
  cosmos,
  aks,
  aiAccounts,
  aiModels,
  apiManagement,
  eventHubClusters,
  eventHubTiers,
  serviceBusTiers,
  hdinsightVersions,
  hdinsightSizes,
  netAppZones,
  batchSizes,
  kusto,
  containerApps,
  search,
} satisfies Readonly<Record<string, OfferSource>>;

/** Undefined for text that names no list. */
export function offerSource(name: string): OfferSource | undefined {
  return Object.entries(OFFER_SOURCES).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

export const OFFER_PERMISSIONS: readonly string[] = Object.values(OFFER_SOURCES).map(
  ({ permission }) => permission,
);
