import type { Instant } from "../../base/time.ts";
import type { Act } from "../../policy/act.ts";
import type { EffectivePolicy } from "../../policy/bind.ts";
import { detailsOf } from "../../policy/details.ts";
import { unexplainedIn } from "./aliases.ts";
import { isUndeclared } from "./body.ts";
import type { Forecast } from "./forecast.ts";
import { ifMade, type Weighed } from "./weigh.ts";

/** What one policy does to the subjects, each with its forecast. */
export interface PolicyVerdict {
  readonly policy: EffectivePolicy;
  readonly weighed: readonly (Weighed & { readonly forecast: Forecast })[];
}

/** What cannot be told of a subject because nobody has stated its properties. */
export interface Undeclared {
  readonly policy: EffectivePolicy;
  readonly forecast: Forecast;
  readonly why: string;
}

export interface Verdicts {
  readonly byPolicy: readonly PolicyVerdict[];
  readonly undeclared: readonly Undeclared[];
  /** Policies that flag or deploy perhaps, which denies nothing. */
  readonly open: ReadonlySet<EffectivePolicy>;
}

/**
 * Sorts what all policies do to all subjects by policy. `thorough` tells of policies that only flag, too, where nobody
 * can say whether they do; else they are counted as open.
 */
export function verdictsOf(
  forecasts: readonly Forecast[],
  policies: readonly EffectivePolicy[],
  now: Instant,
  { thorough }: { readonly thorough: boolean },
): Verdicts {
  const byPolicy = new Map<EffectivePolicy, PolicyVerdict["weighed"][number][]>();
  const undeclared: Undeclared[] = [];
  const open = new Set<EffectivePolicy>();
  for (const forecast of forecasts) {
    const { subject, reckoning } = forecast;
    const add = (policy: EffectivePolicy, decision: Weighed["decision"]): void => {
      const one = { subject, decision: ifMade(subject, decision), forecast };
      const known = byPolicy.get(policy);
      if (known === undefined) byPolicy.set(policy, [one]);
      else known.push(one);
    };
    for (const { policy, why } of reckoning.open) add(policy, { kind: "unknown", why, audit: false });
    for (const act of reckoning.acts) {
      if (act.does === "changes" || act.does === "asks") continue;
      const denies = act.does === "denies";
      const doubt = act.certain && denies ? changedFirst(act.policy, reckoning.acts) : undefined;
      if (!denies && !thorough && (act.does === "deploys" || (!act.certain && !isPlainAudit(act))))
        open.add(act.policy);
      else if (!act.certain && isUndeclaredIn(forecast, act)) {
        if (denies || thorough) undeclared.push({ policy: act.policy, forecast, why: act.why });
        else open.add(act.policy);
      } else if (doubt !== undefined) add(act.policy, { kind: "unknown", why: doubt, audit: false });
      else add(act.policy, decisionOf(act, now));
    }
  }
  const order = new Map(policies.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy]
      .map(([policy, weighed]) => ({ policy, weighed }))
      .sort((a, b) => (order.get(a.policy) ?? 0) - (order.get(b.policy) ?? 0)),
    undeclared,
    open,
  };
}

function isPlainAudit({ effect }: Act): boolean {
  return effect === "audit";
}

function isUndeclaredIn({ subject }: Forecast, { ruling }: Act): boolean {
  return (
    (subject.planned.length === 0 || subject.planned.some(isUndeclared)) &&
    ruling?.verdict?.result === "unknown"
  );
}

/** A policy that may change, before this one looks, what this one reads. */
function changedFirst(policy: EffectivePolicy, acts: readonly Act[]): string | undefined {
  const before = acts.find(
    (act) =>
      act.does === "changes" &&
      !act.certain &&
      changedBy(act).some((field) => policy.rule.fields.some((read) => meetsField(field, read))),
  );
  return before && `what ${before.policy.assignment.name} changes before`;
}

function changedBy({ policy, effect }: Act): string[] {
  const details = detailsOf(policy.rule, effect);
  if (!details.ok || details.value.kind !== "changes") return [];
  return details.value.operations.map(({ field }) =>
    field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY,
  );
}

const ANY = "*";

/** One of them is the other or lies beneath it; tags, which are written in many ways, meet as a whole. */
function meetsField(changed: string, read: string): boolean {
  const own = read.toLowerCase();
  if (changed === ANY || (changed.startsWith("tags") && own.startsWith("tags"))) return true;
  return own.startsWith(changed) || changed.startsWith(own);
}

function decisionOf(act: Act, now: Instant): Weighed["decision"] {
  const denies = act.does === "denies";
  if (!act.certain) {
    const unexplained = act.ruling === undefined ? [] : unexplainedIn(act.ruling);
    return { kind: "unknown", why: act.why, audit: !denies, unexplained };
  }
  if (!denies) return { kind: "audited" };
  const running = act.ruling?.exemptions.find(
    ({ covers, until }) => covers.is === "yes" && typeof until === "number" && until >= now,
  );
  if (running !== undefined && typeof running.until === "number")
    return { kind: "exemption-expires", cover: running, until: running.until };
  const failed = act.ruling === undefined || act.ruling.verdict?.result === "error";
  return { kind: "denied", ...(failed ? { why: act.why } : {}) };
}
