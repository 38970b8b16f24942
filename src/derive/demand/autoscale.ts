import { idKey } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { isArray, isUnknown, type Value } from "../../expression/value.ts";
import type { CountRange, Planned, PlannedResource } from "../../plan/model.ts";
import { extreme, notKnown, wholeNumber } from "../../plan/numbers.ts";
import { firstAt } from "../../plan/value-at.ts";
import type { Machines } from "./machines.ts";

/** Lowest and highest number that a setting scales something to, by the key of its id. */
export interface Autoscale {
  readonly targets: ReadonlyMap<string, Pick<CountRange, "minimum" | "maximum">>;
  /** What the settings wait for of which it is not known what they scale. */
  readonly open?: Extract<Planned<number>, { known: false }>;
}

const SETTING = "Microsoft.Insights/autoscaleSettings";
const SCALED = "Microsoft.Compute/virtualMachineScaleSets";

/** Source: resource reference of Microsoft.Insights/autoscaleSettings, AutoscaleProfile and ScaleCapacity. */
export function autoscaleOf(planned: readonly PlannedResource[]): Autoscale {
  const targets = new Map<string, Pick<CountRange, "minimum" | "maximum">>();
  let open: Autoscale["open"];
  for (const { type, body } of planned) {
    if (!sameType(type, SETTING) || firstAt(body, "properties.enabled") === false) continue;
    const target = firstAt(body, ["properties.targetResourceUri", "properties.targetResourceId"]);
    if (typeof target === "string") targets.set(idKey(target), endsOf(firstAt(body, "properties.profiles")));
    else if (target !== undefined) open = notKnown(target);
  }
  return { targets, ...(open === undefined ? {} : { open }) };
}

function endsOf(profiles: Value | undefined): Pick<CountRange, "minimum" | "maximum"> {
  if (profiles === undefined || isUnknown(profiles) || !isArray(profiles)) {
    const end = notKnown(profiles ?? "no profiles");
    return { minimum: end, maximum: end };
  }
  const ends = profiles.map((profile) => ({
    minimum: wholeNumber(firstAt(profile, "capacity.minimum") ?? "no minimum"),
    maximum: wholeNumber(firstAt(profile, "capacity.maximum") ?? "no maximum"),
  }));
  const none = notKnown("no profiles");
  return ends.reduce(
    (all, one) => ({
      minimum: extreme("lowest", all.minimum, one.minimum),
      maximum: extreme("highest", all.maximum, one.maximum),
    }),
    ends[0] ?? { minimum: none, maximum: none },
  );
}

/** The machines of scale sets with the ends that a planned autoscale setting gives them. */
export function scaledMachines(machines: readonly Machines[], { targets, open }: Autoscale): Machines[] {
  return machines.map((one) => {
    const { type, id } = one.resource;
    if (!sameType(type, SCALED)) return one;
    const ends = id === undefined ? undefined : targets.get(idKey(id));
    if (ends !== undefined) return { ...one, count: { ...one.count, ...ends } };
    return open === undefined ? one : { ...one, count: { ...one.count, maximum: open } };
  });
}
