import { sameText } from "../../base/names.ts";
import { isManagementGroup } from "../../base/scope.ts";
import { isWithin } from "../../base/resource-id.ts";
import { counted, raw, say, sentence } from "../../base/sentence.ts";
import { DAY_MS } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Evidence } from "../../report/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { CENT, money } from "./amount.ts";
import { estimateEvidence, estimateFor, estimateWants, withCoverage } from "./estimated.ts";
import { budgetScopes, type BudgetScope } from "./scopes.ts";

/** Days of the month that amounts are for. */
const MONTH_DAYS = 30;

/** Source: Cloud Adoption Framework, relocate, initiate: cost of running both sides. What the manifest declares decides it, and the estimate where it declares nothing. */
export const bud05: Check = {
  meta: {
    id: "BUD-05",
    title: "Double-running is approved",
    area: "budget",
    severity: "warning",
    phase: "select",
    looksAt:
      "What source and target cost together while both run: (monthly.source + monthly.estimate) × days / 30, against overlap.approvedExtra of the same budget. The days are overlap.days or, where a wave keeps its source longer (cutover.decommissionAfter, counted from the end of the wave), those of the longest such wave, rounded up. Where the manifest has expect.cost, the actual cost of what moves stands for a source that is not declared, and the estimate (CST-01) for one of the target. A resource without a price counts with its cost at the source, and nothing passes by the estimate where too little has a price. Without an estimate, or where it does not fit, the declared amount stands for the cost of the target: it is the most that may be spent, so if that fits, everything does. A budget without an overlap section is covered by that of a scope around it. Without expect.cost nothing is asked of Azure.",
    ready: "The cost of the days in which both sides run is at most the approved extra.",
    howToFix:
      "Have the extra cost approved and write it to overlap.approvedExtra, or shorten the time in which both sides run.",
    failsWhen: [
      "(source + target) × days / 30 is more than the approved extra.",
      "A wave keeps its source longer than overlap.days says: the approval was given for fewer days.",
    ],
    waive: "When somebody with the budget has agreed to the difference. Name the decision in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      state: "approved, too-much, too-long or undeclared",
    },
    facts: ["costs", "meterPrices", "retailPrices"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover",
    ],
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.expect.budgets.length > 0) {
      const scopes = budgetScopes(context);
      return scopes.map((one) => caseFor(context, one, scopes));
    }
    const about = { subject: "overlap", place: manifest.locate(["expect", "budgets"]) };
    return [notApplicable(about, say`The manifest declares no budget, so no extra cost either.`)];
  },
};

function caseFor(context: Context, one: BudgetScope, all: readonly BudgetScope[]): Case {
  const { manifest } = context;
  const { name, declared, about } = one;
  const subject = `overlap in ${name}`;
  const place = manifest.locate([...(declared?.pointer ?? []), "overlap"]);
  const base = { ...about, subject, place };
  if (declared?.overlap === undefined) {
    const around = all.find((other) => other.declared?.overlap !== undefined && holds(other, one));
    if (around !== undefined) {
      return notApplicable(base, say`The overlap of ${around.name} covers ${name}.`);
    }
  }
  return caseOf({ ...base, wants: estimateWants(context) }, {}, (_, read) => {
    const { state, ...rest } = judge(manifest, one, estimateFor(context, read, one));
    return [{ ...base, facets: { ...about.facets, state }, ...rest }];
  });
}

/** True when the scope of the first lies around that of the second. Management groups hold the target. */
function holds(outer: BudgetScope, inner: BudgetScope): boolean {
  if (outer.scope === undefined || inner.scope === undefined) return false;
  if (isManagementGroup(outer.scope)) return !isManagementGroup(inner.scope);
  return isWithin(inner.scope, outer.scope);
}

type BudgetJudgement = Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> & { readonly state: string };

type Estimated = NonNullable<ReturnType<typeof estimateFor>>;

/** What is declared goes before what is estimated. An estimate in another currency says nothing. */
function judge(
  manifest: Manifest,
  { name, declared }: BudgetScope,
  estimated: Estimated | undefined,
): BudgetJudgement {
  const { monthly, overlap } = declared ?? {};
  const retained = longestRetained(manifest);
  const days = Math.max(overlap?.days ?? 0, retained?.days ?? 0);
  const isStated = monthly?.source !== undefined && monthly.estimate !== undefined;
  const isSame = monthly?.currency === undefined || sameText(monthly.currency, estimated?.currency ?? "");
  const used = isSame && !isStated ? estimated : undefined;
  // Of nothing that is found, no cost follows.
  const source = monthly?.source ?? (used?.coverage === undefined ? undefined : used.source);
  const unit = monthly?.currency ?? used?.currency;
  const target = monthly?.estimate ?? monthly?.amount;
  const evidence = [
    ...entry("declared days", overlap?.days),
    ...entry(`days by decommissionAfter of wave ${retained?.wave ?? ""}`, retained?.days),
    ...moneyEntry("approved extra", overlap?.approvedExtra, unit),
    ...moneyEntry("source, a month", monthly?.source, unit),
    ...moneyEntry(
      monthly?.estimate === undefined ? "target, a month at most" : "target, a month",
      target,
      unit,
    ),
    ...(used === undefined ? [] : estimateEvidence(used)),
  ];
  const approved = overlap?.approvedExtra;
  const known = overlap?.days !== undefined || (retained !== undefined && everyWaveTells(manifest));
  if (known && days === 0) {
    return {
      state: "approved",
      outcome: "pass",
      why: say`Source and target of ${name} do not run side by side, so there is nothing to approve.`,
      evidence,
    };
  }
  const missing = [
    ...(known ? [] : ["overlap.days"]),
    ...(approved === undefined ? ["overlap.approvedExtra"] : []),
    ...(source === undefined ? ["monthly.source"] : []),
    ...(target === undefined && used?.enough !== true ? ["monthly.estimate"] : []),
  ];
  // One side alone may already cost more than was approved; then the other need not be known.
  const least = (((source ?? 0) + (monthly?.estimate ?? used?.least ?? 0)) * days) / MONTH_DAYS;
  const isWhole = missing.length === 0 && monthly?.estimate !== undefined;
  if (known && approved !== undefined && least > approved + CENT) {
    return {
      state: "too-much",
      outcome: "fail",
      why: say`Both sides of ${name} cost ${raw(isWhole ? sentence("") : say`at least `)}${money(least, unit)} in the ${days} days in which both run. The approved amount is ${money(approved, unit)}.`,
      evidence,
      fix: {
        text:
          missing.length === 0
            ? say`Have ${money(least, unit)} ${raw(isWhole ? sentence("") : say`or more `)}approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.`
            : say`Declare ${missing} too, and have what both cost approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.`,
      },
    };
  }
  if (missing.length > 0 || approved === undefined || source === undefined) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: say`What the time of ${name} on both sides costs could not be determined without ${missing}.`,
      evidence,
      fix: { text: say`Declare ${missing} of this budget in the manifest.` },
    };
  }
  const inAll = (amount: number): number => ((source + amount) * days) / MONTH_DAYS;
  // The most that may be spent, where that fits; else what is expected, where enough of it has a price.
  const most = target === undefined ? undefined : inAll(target);
  const expected = monthly?.estimate === undefined && used?.enough === true ? used : undefined;
  const byEstimate = expected !== undefined && !(most !== undefined && most <= approved + CENT);
  const cost = byEstimate ? inAll(expected.expected) : most;
  if (cost === undefined || cost > approved + CENT) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: byEstimate
        ? say`${name} is expected to cost ${money(cost ?? 0, unit)} in ${days} days, more than is approved, where what has no price costs what it costs at the source ${raw(withCoverage(expected))}.`
        : say`${name} costs ${money(cost ?? 0, unit)} in ${days} days if all of the declared amount is spent, more than is approved. The expected cost is not declared.`,
      evidence,
      fix: { text: say`State ${"monthly.estimate"} of this budget in the manifest.` },
    };
  }
  if (overlap?.days !== undefined && retained !== undefined && retained.days > overlap.days) {
    return {
      state: "too-long",
      outcome: "fail",
      why: say`Wave ${retained.wave} keeps its source for ${counted(retained.days, "day")}, and the declared overlap is ${counted(overlap.days, "day")}. The approved extra cost would cover them.`,
      evidence,
      fix: { text: say`Set ${"overlap.days"} to ${retained.days}, or let the wave end its source sooner.` },
    };
  }
  return {
    state: "approved",
    outcome: "pass",
    why: byEstimate
      ? say`${name} is expected to cost ${money(cost, unit)} in the ${days} days in which both sides run ${raw(withCoverage(expected))}, and ${money(approved, unit)} are approved.`
      : say`${name} costs ${raw(monthly?.estimate === undefined ? say`at most ` : sentence(""))}${money(cost, unit)} in the ${days} days in which both sides run, and ${money(approved, unit)} are approved.`,
    evidence,
  };
}

/** Without declared days, a wave that moves something and does not say how long its source stays leaves them open. */
function everyWaveTells({ waves }: Manifest): boolean {
  return waves.every(
    ({ workloads, decommissionAfter }) => workloads.length === 0 || decommissionAfter !== undefined,
  );
}

/** The wave that keeps its source longest after its end, in whole days; a part of a day is billed too. */
function longestRetained({ waves }: Manifest): { readonly wave: string; readonly days: number } | undefined {
  const retained = waves.flatMap(({ name, decommissionAfter }) =>
    decommissionAfter === undefined ? [] : [{ wave: name, days: Math.ceil(decommissionAfter / DAY_MS) }],
  );
  return retained.reduce<(typeof retained)[number] | undefined>(
    (best, one) => (best === undefined || one.days > best.days ? one : best),
    undefined,
  );
}

function entry(label: string, value: number | undefined): Evidence[] {
  return value === undefined ? [] : [{ label, value: String(value) }];
}

function moneyEntry(label: string, value: number | undefined, currency: string | undefined): Evidence[] {
  return value === undefined ? [] : [{ label, value: money(value, currency) }];
}
