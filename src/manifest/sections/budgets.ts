import type { Frozen } from "../language/frozen.ts";
import { choice, form, integer, list, number, section, text, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";
import type { ExpectedScope } from "../scopes.ts";

const budget = section(
  "One expected budget.",
  {
    scope: form("scope", "What the budget covers.", "budgetScope"),
    monthly: section(
      "Money for a month.",
      {
        amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
        currency: text("Currency of the amounts, for example EUR.", {
          title: "a currency of three capital letters such as EUR",
          pattern: "^[A-Z]{3}$",
        }),
        maxIncreasePercent: number("By how many percent the cost may rise over the source.", { minimum: 0 }),
        estimate: number("Expected cost of the workload, a month at the target.", { minimum: 0 }),
        source: number("What the workload costs a month at the source.", { minimum: 0 }),
      },
      ["amount"],
    ),
    alerts: list(
      "Alerts that the budget must raise.",
      section(
        "One alert.",
        {
          at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1000 }),
          to: text("Who is informed: an address, an action group by name or id, or role:Owner."),
          type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"]),
        },
        ["at", "to"],
      ),
    ),
    overlap: section("The time in which source and target both cost money.", {
      days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
      approvedExtra: number("Money approved for these days, source and target together.", { minimum: 0 }),
    }),
  },
  ["scope"],
);

export const budgets = list("Budgets that must exist at the target.", budget);

const THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" } as const;

export function budgetOf(raw: TypeOf<typeof budget>, scope: (text: string) => ExpectedScope, index: number) {
  return {
    scope: scope(raw.scope),
    /** `overlap`: the time in which source and target both cost money; absent where the manifest has no such section. */
    ...present({ monthly: raw.monthly, overlap: raw.overlap }),
    alerts: (raw.alerts ?? []).map(({ at, to, type }) => ({
      /** Percent of the amount. */
      at,
      /** Address, action group name, action group id, or `role:Owner`. Never printed when it is an address. */
      to,
      ...present({ thresholdType: type === undefined ? undefined : THRESHOLDS[type] }),
    })),
    pointer: at("expect", "budgets", index),
  };
}

export type ExpectedBudget = Frozen<ReturnType<typeof budgetOf>>;
export type ExpectedAlert = ExpectedBudget["alerts"][number];
