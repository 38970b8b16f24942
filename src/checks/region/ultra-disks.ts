import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { groupBy } from "../../base/group.ts";
import { openZones, requestedZones } from "../../derive/demand/machines.ts";
import { plannedSizes, type SizeGroup } from "../../derive/demand/sizes.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownZones, skuText, zonesWaits } from "../../plan/stated.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { sizeRows, usableZones } from "../support/restrictions.ts";

/** Disks that only some zones of a region have. Source: learn.microsoft.com/azure/virtual-machines/disks-enable-ultra-ssd. */
const ZONAL_DISKS = ["UltraSSD_LRS", "PremiumV2_LRS"];

/** Disks in zones without their kind, and machines that want to attach Ultra disks in zones where their size cannot: Azure refuses both. */
export function ultraDiskCases(context: Context): Case[] {
  return [
    ...diskCases(context),
    ...plannedSizes(context).groups.flatMap((group) => machineCase(context, group)),
  ];
}

function diskCases({ manifest, planned }: Context): Case[] {
  const disks = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const sku = skuText(resource.sku);
    const name = sku?.known === true ? ZONAL_DISKS.find((one) => sameText(one, sku.value)) : undefined;
    const isDisk = sameText(resource.type, "Microsoft.Compute/disks");
    return isDisk && name !== undefined && where.kind === "region"
      ? [{ resource, name, region: where.region }]
      : [];
  });
  return [...groupBy(disks, ({ region, name }) => `${region}/${name}`)].flatMap(([item, same]): Case[] => {
    const [first] = same;
    if (first === undefined) return [];
    const resources = same.map(({ resource }) => resource);
    const { region, name } = first;
    const about = aboutOf(
      `zones of ${item.slice(region.length + 1)} disks in ${region}`,
      name,
      region,
      resources,
      manifest,
    );
    const scope = targetScope(manifest);
    return [
      caseOf(about, { offer: factRef("computeSku", scope, `${region}/${name}`) }, ({ offer }) => {
        const rows = offer.rows.filter(({ resourceType }) => sameText(resourceType, "disks"));
        const zones = usableZones(rows, region);
        return [{ ...about, scope, ...judge(name, region, resources.map(placedDisk), zones) }];
      }),
    ];
  });
}

function machineCase({ manifest }: Context, { region, size, machines }: SizeGroup): Case[] {
  const asking = machines.filter(
    ({ zones, ultraDisks }) => knownZones(zones).length > 0 && ultraDisks !== "no",
  );
  const resources = [...new Set(asking.map(({ resource }) => resource))];
  if (resources.length === 0) return [];
  const about = aboutOf(`Ultra disks of ${size} in ${region}`, size, region, resources, manifest);
  const scope = targetScope(manifest);
  const placed = (list: typeof asking): PlacedDisk[] =>
    list.map(({ resource, zones }) => ({ resource, zones: knownZones(zones), waits: zonesWaits(zones) }));
  return [
    caseOf(about, { offer: factRef("computeSku", scope, `${region}/${size}`) }, ({ offer }) => {
      const rows = sizeRows(offer);
      if (rows.length === 0 || rows.some(({ ultraZones }) => ultraZones === undefined)) {
        const why = say`The service does not say in which zones of ${region} the size ${size} can use Ultra disks.`;
        return [{ ...about, scope, outcome: "unknown", why }];
      }
      const zones = [...new Set(rows.flatMap(({ ultraZones = [] }) => ultraZones))].sort();
      const sure = asking.filter(({ ultraDisks }) => ultraDisks === "yes");
      const found = judge(`Ultra disks with ${size}`, region, placed(sure), zones);
      if (found.outcome === "fail" || sure.length === asking.length) return [{ ...about, scope, ...found }];
      const open = judge(`Ultra disks with ${size}`, region, placed(asking), zones);
      if (open.outcome === "pass") return [{ ...about, scope, ...open }];
      const why = say`Whether ${resources.map(({ key }) => key)} uses Ultra disks, which not every zone of ${region} has for ${size}, is known only after deployment.`;
      return [{ ...about, scope, outcome: "unknown", why }];
    }),
  ];
}

/** Where something is to be that not every zone has: a disk, a machine, or the machines of one node pool. */
interface PlacedDisk {
  readonly resource: PlannedResource;
  readonly zones: readonly string[];
  /** What further zones wait for. */
  readonly waits: readonly string[];
}

function placedDisk(resource: PlannedResource): PlacedDisk {
  return { resource, zones: requestedZones(resource), waits: openZones(resource) };
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "resources">;

function judge(
  what: string,
  region: string,
  placed: readonly PlacedDisk[],
  zones: readonly string[],
): Answer {
  const evidence = [{ label: "zones with them", value: zones.length === 0 ? "none" : zones.join(", ") }];
  const failing = placed.filter((one) => one.zones.some((zone) => !zones.includes(zone)));
  if (failing.length > 0) {
    const wanted = new Set(failing.flatMap((one) => one.zones));
    const missing = [...wanted].filter((zone) => !zones.includes(zone));
    const resources = [...new Set(failing.map(({ resource }) => resource))];
    return {
      outcome: "fail",
      resources,
      why: say`Zone ${missing.sort()} of ${region} has no ${what} for this subscription, and ${resources.map(({ key }) => key)} asks for it.`,
      evidence,
      fix: { text: say`Choose a zone that has them, or another kind of disk.` },
    };
  }
  const unplaced = placed.filter((one) => one.zones.length === 0 || one.waits.length > 0);
  const open = [...new Set(unplaced.map(({ resource }) => resource))];
  if (open.length > 0) {
    return {
      outcome: "unknown",
      resources: open,
      why: say`${open.map(({ key }) => key)} names no zone, and not every place in ${region} has ${what}.`,
      evidence,
      fix: { text: say`State the zone of the resource.` },
    };
  }
  return { outcome: "pass", why: say`The zones that are asked for have ${what}.`, evidence };
}

function aboutOf(
  subject: string,
  size: string,
  region: string,
  resources: readonly PlannedResource[],
  manifest: Context["manifest"],
): About {
  return { subject, place: placeOf(resources, manifest), facets: { region, size }, resources };
}
