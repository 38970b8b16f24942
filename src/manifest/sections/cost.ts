import type { Frozen } from "../language/frozen.ts";
import { choice, list, number, section, text, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";

export const cost = section(
  "The cost at the target is estimated where this section stands, if only as {}: from actual cost and retail prices.",
  {
    currency: text("Currency in which retail prices are read: that of the budgets, else USD, unless said.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$",
    }),
    minCoveragePercent: number(
      "Share of the cost that must have a price at the target, in percent. 90 unless said.",
      {
        minimum: 0,
        maximum: 100,
      },
    ),
    oneOff: number("Money approved for the transfer of the data.", { minimum: 0 }),
    commitments: list(
      "Decisions on reservations that are bound to the source region.",
      section(
        "One reservation.",
        {
          reservation: text("Its display name, or the id of its order."),
          decision: choice("What happens to it.", ["exchange", "keep", "cancel"]),
        },
        ["reservation", "decision"],
      ),
    ),
  },
);

/** Of the cost, as much as has to have a price unless the manifest says more or less. */
const USUAL_COVERAGE = 90;

export function costOf({ currency, minCoveragePercent, oneOff, commitments = [] }: TypeOf<typeof cost>) {
  return {
    ...present({ currency, oneOff }),
    minCoveragePercent: minCoveragePercent ?? USUAL_COVERAGE,
    commitments: commitments.map((one, index) => ({
      ...one,
      pointer: at("expect", "cost", "commitments", index),
    })),
  };
}

export type ExpectedCost = Frozen<ReturnType<typeof costOf>>;
