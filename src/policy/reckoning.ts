import type { Instant } from "../base/time.ts";
import { isDefined } from "../base/result.ts";
import { doubtOf, type Act, type Asked } from "./act.ts";
import type { EffectivePolicy } from "./bind.ts";
import type { Around } from "./compile/run.ts";
import { detailsOf } from "./details.ts";
import type { Effect } from "./effects.ts";
import { lacks } from "./outcome.ts";
import { existenceOf, wanting } from "./related.ts";
import { rule, situationOf, type Ruling } from "./ruling.ts";
import type { Resource } from "./situation.ts";
import { changesOf } from "./wishes.ts";

/** A policy that would act, but is kept from it. */
export interface Spared {
  readonly policy: EffectivePolicy;
  readonly by: "exemption" | "enforcement mode";
}

/** What all policies together make of one request. */
export interface Reckoning {
  /** The resource with all changes applied. */
  readonly resource: Resource;
  /** In the service's order: changes, denials, flags, then what follows the deployment. */
  readonly acts: readonly Act[];
  readonly spared: readonly Spared[];
  /** A policy whose effect cannot be told is open, and so is the whole then. */
  readonly open: readonly { readonly policy: EffectivePolicy; readonly why: string }[];
}

const ORDER: readonly (readonly Effect[])[] = [
  ["deny"],
  ["audit"],
  ["manual"],
  ["auditIfNotExists"],
  ["deployIfNotExists"],
];

/** The policies that may act on a resource: all of them, or those that a screen lets through. */
export type Policies =
  readonly EffectivePolicy[] | ((resource: Resource, around: Around) => readonly EffectivePolicy[]);

/** Weighs all policies in force against one request, in the service's order; changes feed what comes after them. */
export function reckon(policies: Policies, asked: Asked): Reckoning {
  const spared: Spared[] = [];
  const rulingsOn = (resource: Resource): Ruling[] => {
    const question = { ...asked, resource };
    const around = { ...asked.around, now: asked.now };
    const those = typeof policies === "function" ? policies(resource, around) : policies;
    return those.map((policy) => rule(policy, question));
  };
  const acting = (rulings: readonly Ruling[], effects: readonly Effect[]): Ruling[] =>
    rulings.filter((ruling) => {
      if (!ruling.effect.ok || !effects.includes(ruling.effect.value) || ruling.acts.is === "no")
        return false;
      const by = sparedBy(ruling, asked.at);
      if (by !== undefined) spared.push({ policy: ruling.policy, by });
      return by === undefined;
    });
  const before = rulingsOn(asked.resource);
  const open = before.flatMap(({ policy, effect, acts }) =>
    effect.ok || acts.is === "no" ? [] : [{ policy, why: effect.problem }],
  );
  const { resource, acts } = changesOf(acting(before, ["append", "modify"]), asked);
  const after = { ...asked, resource };
  const rulings = resource === asked.resource ? before : rulingsOn(resource);
  for (const effects of ORDER)
    acts.push(
      ...acting(rulings, effects)
        .map((ruling) => actOf(ruling, after))
        .filter(isDefined),
    );
  return { resource, acts, spared, open };
}

function sparedBy({ enforcement, exemptions }: Ruling, at: Instant): Spared["by"] | undefined {
  const exempt = exemptions.some(
    ({ covers, until }) =>
      covers.is === "yes" && (until === undefined || (until !== "unreadable" && until >= at)),
  );
  if (exempt) return "exemption";
  return enforcement === "not-enforced" ? "enforcement mode" : undefined;
}

const DOES: Readonly<Partial<Record<Effect, Act["does"]>>> = {
  deny: "denies",
  audit: "flags",
  manual: "asks",
  auditIfNotExists: "flags",
  deployIfNotExists: "deploys",
};

function actOf(ruling: Ruling, asked: Asked): Act | undefined {
  const { policy, effect, acts } = ruling;
  if (!effect.ok) return undefined;
  const doubt = doubtOf(ruling);
  const act: Act = {
    policy,
    effect: effect.value,
    does: DOES[effect.value] ?? "flags",
    certain: doubt === undefined,
    why: doubt ?? acts.why ?? "its rule matches",
    ruling,
  };
  // A failed evaluation denies, whatever the effect.
  if (ruling.verdict?.result === "error") {
    const why = doubt ?? `its evaluation fails, which denies: ${ruling.verdict.message}`;
    return { ...act, does: "denies", why };
  }
  const details = detailsOf(policy.rule, effect.value);
  if (!details.ok) return { ...act, certain: false, why: details.problem };
  if (details.value.kind !== "related") return act;
  const situation = situationOf(policy, asked);
  const { inventory, target } = asked;
  const missing =
    inventory === undefined
      ? lacks(details.value, situation, asked.related?.(details.value.type))
      : wanting(existenceOf(details.value, situation, target.place, inventory));
  if (missing.result === "no-match") return undefined;
  if (missing.result === "error") return { ...act, certain: false, why: missing.why ?? "" };
  return missing.result === "match" ? act : { ...act, certain: false, why: missing.why ?? "" };
}
