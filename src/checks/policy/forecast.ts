import { unknown } from "../../expression/value.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import type { Asked } from "../../policy/act.ts";
import type { EffectivePolicy } from "../../policy/bind.ts";
import type { PolicyExemption } from "../../policy/model.ts";
import { reckon, type Reckoning } from "../../policy/reckoning.ts";
import type { Candidate, Inventory, Listing } from "../../policy/related.ts";
import { Screen } from "../../policy/screen.ts";
import type { Context, Read } from "../check.ts";
import { aroundOf, deployerValue, subscriptionValue } from "./around.ts";
import { isUndeclared } from "./body.ts";
import type { Subject } from "./subject.ts";

/** What the policies make of one subject. */
export interface Forecast {
  readonly subject: Subject;
  readonly asked: Asked;
  readonly reckoning: Reckoning;
}

export interface Forecasting {
  readonly policies: readonly EffectivePolicy[];
  readonly exemptions: readonly PolicyExemption[];
  readonly subjects: readonly Subject[];
  readonly aliases: AliasCatalogue;
  /** Resources that exist at the target, as far as anybody has looked. */
  readonly observed?: Inventory["observed"];
}

const NOT_OBSERVED: Listing = { resources: [], gap: "which related resources exist at the target" };

/** Holds every policy against every subject, at the end of the wave that makes it. */
export function forecast(
  { policies, exemptions, subjects, aliases, observed }: Forecasting,
  { manifest, now, planned }: Context,
  lookup: Read,
): Forecast[] {
  const screen = new Screen(policies, aliases);
  const around = { subscription: subscriptionValue(manifest, lookup), deployer: deployerValue(manifest) };
  const whole = planned.length > 0 && !planned.some(isUndeclared);
  const byType = new Map<string, Candidate[]>();
  for (const { resource, target } of subjects) {
    const type = target.type.toLowerCase();
    const same = byType.get(type);
    const one = { resource, place: target.place };
    if (same === undefined) byType.set(type, [one]);
    else same.push(one);
  }
  const inventory: Inventory = {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...(whole ? {} : { gap: "which related resources will be made" }),
    }),
    observed: observed ?? (() => NOT_OBSERVED),
  };
  return subjects.map((subject): Forecast => {
    const { resource, target, end } = subject;
    const asked: Asked = {
      resource,
      target,
      exemptions,
      now,
      at: end,
      aliases: aliases,
      around: aroundOf(subject, around),
      inventory,
    };
    // What policy() gives differs from policy to policy; the screen lets through whatever depends on it.
    const reckoning = reckon(
      (one, around) => screen.of(one, { ...around, policy: unknown(["policy()"]) }),
      asked,
    );
    return { subject, asked, reckoning };
  });
}
