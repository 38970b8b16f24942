import { largest } from "../../base/extremes.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import { instant, isoDate, parseExpiry, parseInstant, type Instant } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Evidence } from "../../report/model.ts";
import { countsAll } from "./whole.ts";
import type { Budget } from "../../facts/kinds/budgets.ts";

/** The time that a budget has to watch. */
export interface Period {
  /** It has to have begun by then: when the last wave starts. */
  readonly startedBy: Instant;
  /** It must not end before then: a month after the end of the last wave, when the target's cost is seen in full. */
  readonly until: Instant;
}

/** From the waves. Without any, or when all are past, as if the last wave were now: what has ended watches nothing any more. */
export function watchedPeriod({ waves }: Manifest, now: Instant): Period {
  const starts = waves.map((wave) => wave.start);
  const ends = waves.map((wave) => wave.end);
  return {
    startedBy: instant(largest(starts, now)),
    until: monthAfter(instant(largest(ends, now))),
  };
}

/** The same time of the next month; its last day where that month is shorter. */
function monthAfter(at: Instant): Instant {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return instant(date.getTime());
}

/** Why a budget does not cover; `unreadable` dates leave it open whether it does. */
export interface Uncovering {
  readonly budget: Budget;
  readonly kind: "elsewhere" | "category" | "filter" | "not-started" | "ended" | "unreadable";
  readonly why: Sentence;
}

export interface BudgetCover {
  readonly covering: readonly Budget[];
  /**
   * Those that cover or, where none does, those of which only the period falls short: moving an end leaves amount and alerts
   * as they are, so these are judged anyway and one wrong date is one finding.
   */
  readonly watching: readonly Budget[];
  readonly others: readonly Uncovering[];
}

/** Which budgets watch the whole scope over the whole period. */
export function coverOf(budgets: readonly Budget[], scope: string, period: Period): BudgetCover {
  const covering: Budget[] = [];
  const others: Uncovering[] = [];
  for (const budget of budgets) {
    const reason = shortfall(budget, scope, period);
    if (reason === undefined) covering.push(budget);
    else others.push({ budget, ...reason });
  }
  const short = others.filter(({ kind }) => PERIOD.includes(kind)).map(({ budget }) => budget);
  return { covering, watching: covering.length > 0 ? covering : short, others };
}

const PERIOD: readonly Uncovering["kind"][] = ["not-started", "ended", "unreadable"];

function shortfall(
  budget: Budget,
  scope: string,
  { startedBy, until }: Period,
): Omit<Uncovering, "budget"> | undefined {
  const { name, category, startDate, endDate } = budget;
  if (!sameText(budget.scope, scope)) return { kind: "elsewhere", why: say`${name} watches another scope` };
  if (category !== undefined && !sameText(category, "Cost")) {
    return { kind: "category", why: say`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter && !(budget.filter !== undefined && countsAll(budget.filter, scope)))
    return { kind: "filter", why: say`${name} has a filter, so it watches only a part` };
  const end = endDate === undefined ? undefined : endOf(endDate);
  const start = startDate === undefined ? undefined : dateOf(startDate, parseInstant);
  if (end !== undefined && end < until) {
    return { kind: "ended", why: say`${name} ends on ${isoDate(end)}, before ${isoDate(until)}` };
  }
  if (start !== undefined && start > startedBy) {
    return {
      kind: "not-started",
      why: say`${name} begins on ${isoDate(start)}, after ${isoDate(startedBy)}`,
    };
  }
  // Azure's budgets always have a start; an end may be missing and then there is none.
  if (start === undefined || (end === undefined && endDate !== undefined)) {
    return { kind: "unreadable", why: say`${name} has a period that could not be read` };
  }
  return undefined;
}

/** Budget dates come with and without a time, and with a time without an offset, which is UTC. */
function dateOf(text: string, parse: (text: string) => Instant | undefined): Instant | undefined {
  return parse(text) ?? parse(`${text}Z`);
}

/**
 * The last moment of a budget. The service keeps dates as midnight UTC, and a budget still counts on the day that it ends:
 * 2026-10-31T00:00:00Z is all of that day.
 */
export function endOf(endDate: string): Instant | undefined {
  const midnight = /^\d{4}-\d{2}-\d{2}T00:00(:00(\.0+)?)?Z?$/i.test(endDate);
  return dateOf(midnight ? endDate.slice(0, "2026-10-31".length) : endDate, parseExpiry);
}

/** The reasons of the others, as one sentence. */
export function reasons(others: readonly Uncovering[]): Sentence {
  const shown = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown.length;
  return say`${raw(sentence(shown.join(", ")))}${raw(more > 0 ? say`, and ${more} more` : sentence(""))}.`;
}

export function budgetEvidence(budget: Budget): Evidence[] {
  const unit = currencyOf(budget);
  const { name, amount, timeGrain, startDate, endDate } = budget;
  return [
    { label: "budget", value: name },
    { label: "amount", value: `${String(amount)}${unit === undefined ? "" : ` ${unit}`} ${timeGrain}` },
    { label: "period", value: `${startDate ?? "?"} to ${endDate ?? "no end"}` },
  ];
}

/** The budget's currency is told only by what was spent; a new budget tells none. */
export function currencyOf({ currentSpend, forecastSpend }: Budget): string | undefined {
  return [currentSpend, forecastSpend]
    .map((spend) => spend?.unit)
    .find((unit) => unit !== undefined && unit !== "");
}
