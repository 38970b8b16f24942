import { region as regionName, type Region } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { groupBy } from "../../base/group.ts";
import { isUnknown, waitsOf } from "../../expression/value.ts";
import { publishedPairs } from "../../catalog/regions/pairs.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import { typeKey } from "../../base/resource-type.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { skuText } from "../../plan/stated.ts";
import { everyAt } from "../../plan/value-at.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { partOf } from "../../derive/part.ts";

/** What a resource asks of its region: zones among which it is spread, or a paired region. */
export interface Redundancy {
  readonly resource: PlannedResource;
  readonly needs: "zones" | "pair";
  /** What asks for it: a SKU, a property. */
  readonly asks: string;
  /** Present where only the deployment tells whether it does. */
  readonly waits?: string;
}

const ZONAL = /(?:^|_)(?:RA)?G?ZRS$/i;
const PAIRED = /(?:^|_)(?:RA)?GZ?RS$/i;

/** The disks of a machine, and of the machines of a set. */
const DISK_TYPES = ["properties", "properties.virtualMachineProfile"].flatMap((machine) =>
  ["osDisk", "dataDisks.*"].map((disk) => `${machine}.storageProfile.${disk}.managedDisk.storageAccountType`),
);

/** Properties that ask for zones or for a paired region, with the values that do; `true` always does. */
const FLAGS: readonly (readonly [path: string, needs: Redundancy["needs"], on: RegExp])[] = [
  ["properties.zoneRedundant", "zones", /^Enabled$/i],
  ["properties.highAvailability.mode", "zones", /^ZoneRedundant$/i],
  ["properties.zoneRedundancy", "zones", /^Enabled$/i],
  ["properties.locations.0.isZoneRedundant", "zones", /^Enabled$/i],
  ["properties.requestedBackupStorageRedundancy", "zones", /^(Geo)?Zone$/i],
  ["properties.backup.geoRedundantBackup", "pair", /^Enabled$/i],
  ["properties.requestedBackupStorageRedundancy", "pair", /^Geo(Zone)?$/i],
  ["properties.storageProfile.geoRedundantBackup", "pair", /^Enabled$/i],
  ["properties.backupPolicy.periodicModeProperties.backupStorageRedundancy", "zones", /^Zone$/i],
  ["properties.backupPolicy.periodicModeProperties.backupStorageRedundancy", "pair", /^Geo$/i],
  // Vaults of backups: their own redundancy, as a property, in the configuration below them, and of each store.
  ["properties.redundancySettings.standardTierStorageRedundancy", "zones", /^ZoneRedundant$/i],
  ["properties.redundancySettings.standardTierStorageRedundancy", "pair", /^GeoRedundant$/i],
  ["properties.redundancySettings.crossRegionRestore", "pair", /^Enabled$/i],
  ["properties.storageModelType", "zones", /^ZoneRedundant$/i],
  ["properties.storageModelType", "pair", /^GeoRedundant$/i],
  ["properties.crossRegionRestoreFlag", "pair", /^Enabled$/i],
  ["properties.storageSettings.*.type", "zones", /^ZoneRedundant$/i],
  ["properties.storageSettings.*.type", "pair", /^GeoRedundant$/i],
  ["properties.featureSettings.crossRegionRestoreSettings.state", "pair", /^Enabled$/i],
  ["properties.availability.strategy", "zones", /^DualZone$/i],
  ["properties.zonalResiliency", "zones", /^Enabled$/i],
  ["properties.isAvailabilityZonesEnabled", "zones", /^Enabled$/i],
  ...DISK_TYPES.map((path) => [path, "zones", ZONAL] as const),
  [
    "properties.deploymentConfiguration.virtualMachineConfiguration.nodePlacementConfiguration.policy",
    "zones",
    /^Zonal$/i,
  ],
];

/** Types whose SKU says how their data are replicated. */
const SKU_REPLICATES: ReadonlySet<string> = new Set(
  ["Microsoft.Storage/storageAccounts", "Microsoft.Compute/disks"].map((type) => type.toLowerCase()),
);

/**
 * Sources: reference pages of the types at learn.microsoft.com/azure/templates (vaults of Microsoft.RecoveryServices and
 * Microsoft.DataProtection, backupPolicy of Microsoft.DocumentDB, availability of Microsoft.AVS, pools of Microsoft.Batch,
 * zonalResiliency of Microsoft.ServiceFabric/managedClusters, isAvailabilityZonesEnabled of Microsoft.OperationalInsights/clusters),
 * learn.microsoft.com/azure/storage/common/storage-redundancy, learn.microsoft.com/azure/reliability/availability-zones-service-support.
 */
export function redundanciesOf(resource: PlannedResource): Redundancy[] {
  const sku = skuText(resource.sku);
  const name = sku?.known === true ? sku.value : "";
  const open =
    sku?.known === false && SKU_REPLICATES.has(typeKey(resource.type)) ? sku.expression : undefined;
  const body = resource.body ?? (resource.stated === undefined ? undefined : { properties: resource.stated });
  const flags = FLAGS.flatMap(([path, needs, on]): Redundancy[] => {
    const asks = path.replaceAll(/\.(\*|\d+)/g, "[$1]");
    const values = everyAt(body, path);
    if (values.some((value) => value === true || (typeof value === "string" && on.test(value))))
      return [{ resource, needs, asks }];
    const open = values.find((value) => isUnknown(value));
    return open === undefined ? [] : [{ resource, needs, asks, waits: waitsOf(open).join("; ") }];
  });
  return [
    ...(open === undefined
      ? []
      : (["zones", "pair"] as const).map((needs) => ({ resource, needs, asks: "the SKU", waits: open }))),
    ...(ZONAL.test(name) ? [{ resource, needs: "zones" as const, asks: `the SKU ${name}` }] : []),
    ...(PAIRED.test(name) ? [{ resource, needs: "pair" as const, asks: `the SKU ${name}` }] : []),
    ...flags,
  ];
}

/** The pairs of a region, and whether the service tells them or the documentation alone. */
export interface Pairs {
  readonly regions: readonly Region[];
  readonly isPublished: boolean;
}

/**
 * The pairs of a region: those that the service tells, else those that are published, as of Azure China and Azure Government. Undefined where
 * neither tells them, or the region is not listed.
 */
export function pairsOf(name: Region, locations: readonly Location[]): Pairs | undefined {
  const location = locations.find((one) => one.name === name);
  if (location === undefined) return undefined;
  const { pairedRegions, regionType, geography } = location;
  const tells = pairedRegions.length > 0 || regionType !== undefined || geography !== undefined;
  if (tells) return { regions: pairedRegions, isPublished: false };
  const published = publishedPairs(name);
  return published === undefined ? undefined : { regions: published, isPublished: true };
}

/** For the reason of a judgement that rests on what is published. */
export function pairsSource(...all: readonly (Pairs | undefined)[]): Sentence {
  return all.some((one) => one?.isPublished)
    ? say` The service does not state pairs here. These are the published ones.`
    : say``;
}

/** One case for each region and kind of redundancy that a planned resource asks for. */
export function redundancyCases({ manifest, planned }: Context): Case[] {
  const requests = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    if (where.kind !== "region" || where.region === regionName("global")) return [];
    return redundanciesOf(resource).map((one) => ({ ...one, region: where.region }));
  });
  return [...groupBy(requests, ({ region, needs }) => `${region}/${needs}`).values()].flatMap(
    (same): Case[] => {
      const [first] = same;
      return first === undefined ? [] : [redundancyCase(manifest, first.region, first.needs, same)];
    },
  );
}

function redundancyCase(
  manifest: Manifest,
  region: Region,
  needs: Redundancy["needs"],
  same: readonly Redundancy[],
): Case {
  const resources = [...new Set(same.map(({ resource }) => resource))];
  const scope = targetScope(manifest);
  const about: About = {
    subject: needs === "zones" ? `zone redundancy in ${region}` : `geo-redundancy in ${region}`,
    place: placeOf(resources, manifest),
    facets: { region },
    resources,
  };
  return caseOf(about, { locations: partOf(factRef("locations", scope)) }, ({ locations }) => {
    const location = locations.find(({ name }) => name === region);
    const answer = (one: Pick<Judgement, "outcome" | "why" | "fix">): Judgement[] => [
      { ...about, scope, ...one },
    ];
    if (location === undefined)
      return answer({
        outcome: "unknown",
        why: say`${region} is not among the locations of the subscription, so its zones and its pair are not seen. ${"REG-01"} judges that.`,
      });
    const pairs = pairsOf(region, locations);
    if (needs === "pair" && pairs === undefined)
      return answer({
        outcome: "unknown",
        why: say`The service does not say whether ${region} has a paired region.`,
      });
    const has = needs === "zones" ? location.availabilityZoneMappings.length : (pairs?.regions.length ?? 0);
    const what = needs === "zones" ? "availability zones for this subscription" : "paired region";
    const source = needs === "pair" ? pairsSource(pairs) : say``;
    const sure = same.filter(({ waits }) => waits === undefined);
    const words = [...new Set(sure.map(({ resource, asks }) => `${resource.key} (${asks})`))];
    if (has > 0)
      return answer({
        outcome: "pass",
        why: say`${region} has what the redundancy of the planned resources needs: ${what}.${raw(source)}`,
      });
    if (sure.length === 0)
      return answer({
        outcome: "unknown",
        why: say`${region} has no ${what}. It is not known whether ${resources.map(({ key }) => key)} asks for it: ${same.flatMap(({ waits }) => waits ?? [])}.`,
      });
    return answer({
      outcome: "fail",
      why: say`${words} asks for redundancy that ${region} cannot give: it has no ${what}.${raw(source)}`,
      fix: {
        text:
          needs === "zones"
            ? say`A: choose a SKU without zone redundancy, such as ${"Standard_LRS"}, or turn the property off. B: choose a region with zones.`
            : say`Choose a SKU without geo-redundancy, such as ${"Standard_ZRS"} or ${"Standard_LRS"}, or a region that has a pair.`,
      },
    });
  });
}
