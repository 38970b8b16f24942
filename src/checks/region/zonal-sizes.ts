import { idKey } from "../../base/resource-id.ts";
import type { Region } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { allRun, typesThatRun, type Existing } from "../../derive/demand/running.ts";
import type { SizeGroup } from "../../derive/demand/sizes.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { idOf } from "../../derive/made.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { Manifest } from "../../manifest/model.ts";
import { knownZones } from "../../plan/stated.ts";
import { caseOf, type About, type Case, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { restrictedZones, sizeRows, usableZones } from "../support/restrictions.ts";
import { passAsExisting } from "./existing.ts";
import { standInEvidence, standInNames, standIns, type StandIn } from "./stand-ins.ts";

/** Zones that the manifest requires in the region. */
export function requiredZones(manifest: Manifest, region: Region): number {
  return region === manifest.target.region ? (manifest.target.requires.zones ?? 0) : 0;
}

/** Whether each machine of a zonal size can be in the zones that are asked for. */
export function zonalSizeCase(manifest: Manifest, group: SizeGroup): Case {
  const { region, size, machines, resources } = group;
  const scope = targetScope(manifest);
  const usages = factRef("computeUsages", scope, region);
  const there = existingRefs(manifest, typesThatRun(resources));
  const about: About = {
    wants: [usages, ...there],
    subject: `zones of ${size} in ${region}`,
    place: placeOf(resources, manifest),
    facets: { region, size },
    resources,
  };
  return caseOf(about, { offer: factRef("computeSku", scope, `${region}/${size}`) }, ({ offer }, read) => {
    const rows = sizeRows(offer);
    const usable = usableZones(rows, region);
    const closed = [...new Set(rows.flatMap((row) => restrictedZones(row, region)))].sort();
    const count = requiredZones(manifest, region);
    const others = standIns(offer, group, seenOf(read(usages)));
    const common = {
      ...about,
      scope,
      evidence: [
        { label: "usable zones", value: usable.length === 0 ? "none" : usable.join(", ") },
        ...(closed.length === 0 ? [] : [{ label: "restricted zones", value: closed.join(", ") }]),
        ...standInEvidence(others, offer),
      ],
    };
    const asking = machines.filter(({ zones }) => knownZones(zones).some((zone) => !usable.includes(zone)));
    const failing = [...new Set(asking.map(({ resource }) => resource))];
    const fix = {
      text: say`Choose ${raw(waysOut(others, usable))}. Where a zone is restricted, ask for access in a support request. This command shows the zones of the size.`,
      command: azCommand([
        "vm",
        "list-skus",
        ["--location", region],
        ["--size", size],
        "--zone",
        "--all",
        ["--subscription", targetSubscription],
        ["--output", "table"],
      ]),
    };
    if (failing.length > 0) {
      const wantedZones = new Set(asking.flatMap(({ zones }) => knownZones(zones)));
      const missing = [...wantedZones].filter((zone) => !usable.includes(zone));
      const stay = runsInZones(group, existingById(there, read), manifest);
      const judged: Pick<Judgement, "outcome" | "why"> = {
        outcome: "fail",
        why: say`${size} cannot be used in zone ${missing.sort()} of ${region}, which ${failing.map(({ key }) => key)} asks for.`,
      };
      return [
        {
          ...common,
          place: placeOf(failing, manifest),
          resources: failing,
          ...(stay ? passAsExisting(judged) : { ...judged, fix }),
        },
      ];
    }
    if (usable.length < count) {
      return [
        {
          ...common,
          outcome: "fail",
          why: say`${size} can be used in ${usable.length} zones of ${region}, and ${count} are required.`,
          fix,
        },
      ];
    }
    return [
      {
        ...common,
        outcome: "pass",
        why: say`${size} can be used in the zones that are asked for.`,
      },
    ];
  });
}

/** Sizes that can be in all zones that are asked for and have quota, and the zones that are left to this one. */
function waysOut(others: readonly StandIn[], usable: readonly string[]): Sentence {
  const zones = usable.length === 0 ? say`other zones` : say`zone ${usable} for this one`;
  return others.length === 0
    ? say`another size, or ${raw(zones)}`
    : say`${standInNames(others)}, which are like it, in these zones and with quota, or ${raw(zones)}`;
}

/** What runs in its zones already is not placed again. */
function runsInZones(group: SizeGroup, existing: Existing, manifest: Manifest): boolean {
  return (
    allRun(group, existing, manifest) &&
    group.machines.every(({ resource, zones }) => {
      const id = idOf(resource, manifest);
      const row = id === undefined ? undefined : existing.get(idKey(id));
      return row !== undefined && knownZones(zones).every((zone) => row.zones.includes(zone));
    })
  );
}
