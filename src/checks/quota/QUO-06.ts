import { sameText } from "../../base/names.ts";
import { groupBy } from "../../base/group.ts";
import { nearestWords } from "../../base/nearest.ts";
import { say } from "../../base/sentence.ts";
import { stillAhead } from "../../derive/demand/ahead.ts";
import { plannedSizes, type SizeGroup } from "../../derive/demand/sizes.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { CapacityReservation } from "../../facts/kinds/capacity-reservations.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { reservedNeeds, zoneText, type ReservedNeed } from "./reserved.ts";

/** Source: Capacity Reservation Groups - Get with `instanceView`; "On-demand capacity reservation". */
export const quo06: Check = {
  meta: {
    id: "QUO-06",
    title: "Capacity of critical SKUs is reserved",
    area: "quota",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The capacity reservations of the target region, those that another subscription shares included, against the planned machines of every size under expect.quotas.capacityReservationsFor, zone by zone. Quota and an offer in the region are permissions: they do not say that a machine starts on the day. A reservation that the service has granted is the only proof of capacity that Azure gives.",
    ready:
      "For each size that must be reserved, granted reservations have room for every planned machine, in its zone.",
    howToFix:
      "Make a capacity reservation group in the target region (`az capacity reservation group create`, with all its zones), and in it a reservation of the size for each zone, before the wave. Let the machines name the group. A reservation takes quota, so the machines in it take none again.",
    failsWhen: [
      "The reservations of the size have less room than the planned machines need, in a zone or in the region.",
      "A planned machine of the size names no capacity reservation group, so that no reservation serves it.",
      "No planned resource has the size.",
      "The number or the zones of the machines are known only after deployment (unknown).",
    ],
    waive: "When the machines may start in another zone or size, or later. Say which.",
    facets: {
      size: "name of the size, for example Standard_E16ds_v5",
      region: "region, for example swedencentral",
      zone: "logical zone of the target subscription, or none",
    },
    facts: ["capacityReservations", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview",
      "https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/get",
      "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overallocate",
    ],
  },
  judges: "requests",
  cases(declared) {
    const context = stillAhead(declared);
    const wanted = context.manifest.expect.reservedSizes ?? [];
    const place = context.manifest.locate(["expect", "quotas", "capacityReservationsFor"]);
    if (wanted.length === 0)
      return [
        notApplicable(
          { subject: "capacity reservations", place: placeOf([], context.manifest) },
          say`The manifest asks for no reserved capacity.`,
        ),
      ];
    const { groups } = plannedSizes(context);
    return wanted.flatMap((size): Case[] => {
      const own = groups.filter((group) => sameText(group.size, size));
      if (own.length > 0) return own.map((group) => one(context, group));
      const near = nearestWords(
        size,
        groups.map((group) => group.size),
      );
      return [
        caseWithoutFacts(
          { subject: size, place, facets: { size } },
          {
            outcome: "fail",
            why: say`No planned resource that is still to come has the size ${size}, for which capacity is to be reserved.`,
            fix: {
              text:
                near.length > 0
                  ? say`Did you mean ${near}?`
                  : say`Correct ${"expect.quotas.capacityReservationsFor"}, or remove the size.`,
            },
          },
        ),
      ];
    });
  },
};

function one({ manifest }: Context, group: SizeGroup): Case {
  const { region, size, resources } = group;
  const scope = targetScope(manifest);
  const there = existingRefs(
    manifest,
    resources.map(({ type }) => type),
  );
  const about: About = {
    subject: `reserved ${size} in ${region}`,
    place: placeOf(resources, manifest),
    facets: { size, region },
    resources,
    wants: there,
  };
  const reservations = partOf(factRef("capacityReservations", scope, region), "fail");
  return caseOf(about, { reservations }, ({ reservations: all }, read) => {
    const needs = reservedNeeds(group, existingById(there, read), manifest);
    const own = all.filter((reservation) => sameText(reservation.size, size));
    return [...groupBy(needs, ({ zone = "" }) => zone)].map(([zone, same]): Judgement => {
      const asking = [...new Set(same.map(({ resource }) => resource))];
      return {
        ...about,
        scope,
        subject: zone === "" ? about.subject : `${about.subject}, zone ${zone}`,
        place: placeOf(asking, manifest),
        resources: asking,
        facets: { size, region, zone: zone === "" ? "none" : zone },
        ...judge({ region, size, zone }, same, own),
      };
    });
  });
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

function judge(
  place: { readonly region: string; readonly size: string; readonly zone: string },
  needs: readonly ReservedNeed[],
  all: readonly CapacityReservation[],
): Answer {
  const { region, size, zone } = place;
  const where = zoneText(zone, region);
  const own = all.filter(({ zones }) => (zone === "" ? zones.length === 0 : zones.includes(zone)));
  const granted = own.filter(({ provisioned }) => provisioned !== undefined);
  const open = needs.flatMap(({ waits }) => waits ?? []);
  const need = needs.reduce((sum, { count }) => sum + count, 0);
  const isHidden = granted.some(({ allocated }) => allocated === undefined);
  const free = granted.reduce(
    (sum, { capacity, allocated = 0 }) => sum + Math.max(0, capacity - allocated),
    0,
  );
  const evidence = [
    { label: "needed", value: String(need) },
    { label: "reserved and free", value: isHidden ? "unknown" : String(free) },
    ...own.map(({ name, capacity, allocated, provisioned }) => ({
      label: name,
      value: `${String(capacity)} reserved, ${allocated === undefined ? "unknown" : String(allocated)} in use${provisioned === undefined ? ", not granted yet" : ""}`,
    })),
  ];
  const outside = needs.filter(({ named }) => named === false).map(({ resource }) => resource.key);
  if (outside.length > 0)
    return {
      outcome: "fail",
      why: say`${outside} names no capacity reservation group, so that no reservation serves it.`,
      evidence,
      fix: {
        text: say`Let the machine name the group as ${"capacityReservation.capacityReservationGroup"}.`,
      },
    };
  if (need > free && !isHidden)
    return {
      outcome: "fail",
      why: say`${need} machines of ${size} are planned in ${where}, and granted reservations have room for ${free}.`,
      evidence,
      fix: {
        text: say`Reserve ${need - free} more before the wave. The reservation takes quota of its family, and the machines in it take none again.`,
        command: azCommand([
          "capacity",
          "reservation",
          "create",
          ["--capacity-reservation-group", "RESERVATION_GROUP"],
          ["--resource-group", "RESOURCE_GROUP"],
          ["--name", "RESERVATION"],
          ["--sku", size],
          ["--capacity", String(need - free)],
          ...(zone === "" ? [] : [["--zone", zone] as const]),
          ["--subscription", targetSubscription],
        ]),
      },
    };
  if (open.length > 0)
    return {
      outcome: "unknown",
      why: say`How many machines of ${size} come to ${where} is not known: ${open}.`,
      evidence,
    };
  if (isHidden)
    return {
      outcome: "unknown",
      why: say`The service does not say what runs in the reservations of ${size} in ${where}.`,
      evidence,
    };
  return {
    outcome: "pass",
    why: say`Granted reservations of ${size} in ${where} have room for ${free} machines, and ${need} are planned.`,
    evidence,
  };
}
