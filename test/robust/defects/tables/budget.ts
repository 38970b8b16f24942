import { SUBSCRIPTION } from "../../../worlds/shop.ts";
import { defects, fact, setFact, type Defect } from "../defect.ts";
import { row } from "../../../support/prices.ts";
import { add, change, drop, set } from "../edit.ts";

const BUDGET = { name: "budget-shop-prod" };
const declared = (...path: (string | number)[]): (string | number)[] => ["expect", "budgets", 0, ...path];
const notification = (threshold: number): { threshold: number } => ({ threshold });
const filter = (name: string, ...values: string[]): unknown => ({
  kind: "dimension",
  name,
  operator: "In",
  values,
});
/** Without the waiver that covers a missing alert. */
const UNWAIVED = [drop("manifest", ["waivers"])];
/** Both sides may be paid for as long as the waves last. */
const APPROVED = [
  set("manifest", declared("overlap"), { days: 14, approvedExtra: 100_000 }),
  set("manifest", ["waves", "web", "cutover", "decommissionAfter"], "P14D"),
];

const SCOPE = SUBSCRIPTION.toLowerCase();
const DAYS = "2026-07-24/2026-08-22";
const COSTS = `${SCOPE}|${DAYS}`;
const METERS = `${SCOPE}|${DAYS}|swedencentral|eur`;
const VM = `${SCOPE}/resourcegroups/rg-shop-web-weu/providers/microsoft.compute/virtualmachines/vm-report-weu`;
const HOUR = row();
const TRANSFER = row({
  service: "Bandwidth",
  sku: "Inter-Region",
  name: "Intra Continent Data Transfer Out",
  unit: "1 GB",
  price: 0.02,
});
const reserved = (...reservations: readonly unknown[]): unknown => ({
  [`${SCOPE}|`]: { known: true, value: [{ order: "0fa80972-0000-4000-8000-000000000001", reservations }] },
});
/** What the source costs and what it will cost, both in order. */
const ESTIMATED = [
  set("manifest", ["workloads", "shop-web", "resources", { id: "report" }, "data"], { size: "200 GiB" }),
  set("manifest", ["expect", "cost"], { oneOff: 300 }),
  set("facts", ["facts", "costs"], {
    [COSTS]: { known: true, value: [{ id: VM, meter: HOUR.meter, cost: 146, currency: "EUR" }] },
  }),
  set("facts", ["facts", "meterPrices"], {
    [METERS]: {
      known: true,
      value: { currency: "EUR", rows: [HOUR, row({ region: "swedencentral", price: 0.18 })] },
    },
  }),
  set("facts", ["facts", "retailPrices"], {
    "westeurope|EUR|Bandwidth|meterName|": { known: true, value: { currency: "EUR", rows: [TRANSFER] } },
  }),
  set("facts", ["facts", "reservations"], { [`${SCOPE}|`]: { known: true, value: [] } }),
];

/** And of all data that crosses the size. */
const SIZED = [
  ...ESTIMATED,
  set("manifest", ["workloads", "shop-web", "resources", { id: "report" }, "data"], { size: "100 GiB" }),
];

export const BUDGET_DEFECTS: readonly Defect[] = [
  ...defects(
    "BUD-01",
    {
      what: "there is no budget",
      edits: [setFact("budgets", "", [], [])],
      also: ["BUD-02", "BUD-03", "WAV-06", "POL-12"],
    },
    ...["2026-08-31", "2026-09-30", "2026-10-01"].map((end) => ({
      what: `the budget ends on ${end}`,
      edits: [setFact("budgets", "", [BUDGET, "endDate"], `${end}T00:00:00Z`)],
      also: ["POL-12"],
    })),
    ...["2026-10-01", "2027-01-01"].map((start) => ({
      what: `the budget begins on ${start}`,
      edits: [setFact("budgets", "", [BUDGET, "startDate"], `${start}T00:00:00Z`)],
    })),
    {
      what: "the budget has a filter",
      edits: [
        setFact("budgets", "", [BUDGET, "hasFilter"], true),
        setFact("budgets", "", [BUDGET, "filter"], filter("ResourceGroupName", "rg-shop-web-weu")),
      ],
      also: ["BUD-02", "BUD-03", "BUD-04", "WAV-06", "POL-12"],
    },
    {
      what: "the budget is of usage",
      edits: [setFact("budgets", "", [BUDGET, "category"], "Usage")],
      also: ["BUD-02", "BUD-03", "WAV-06", "POL-12"],
    },
  ),
  ...defects(
    "BUD-02",
    ...[42001, 50_000, 90_000].map((amount) => ({
      what: `the budget is ${String(amount)}`,
      edits: [setFact("budgets", "", [BUDGET, "amount"], amount)],
    })),
    ...[38_000, 20_000, 100].map((amount) => ({
      what: `the budget is only ${String(amount)}`,
      edits: [setFact("budgets", "", [BUDGET, "amount"], amount)],
    })),
    {
      what: "more is forecast than the budget",
      edits: [setFact("budgets", "", [BUDGET, "forecastSpend", "amount"], 45_000)],
    },
    {
      what: "more is spent than the budget",
      edits: [setFact("budgets", "", [BUDGET, "currentSpend", "amount"], 43_000)],
    },
    {
      what: "the budget is in dollars",
      edits: [
        setFact("budgets", "", [BUDGET, "currentSpend", "unit"], "USD"),
        setFact("budgets", "", [BUDGET, "forecastSpend", "unit"], "USD"),
      ],
    },
    {
      what: "the estimate is above the budget",
      edits: [set("manifest", declared("monthly", "estimate"), 45_000)],
      also: ["CST-02", "BUD-05"],
    },
    {
      what: "less is declared than the budget has",
      edits: [set("manifest", declared("monthly", "amount"), 40_000)],
    },
  ),
  ...defects(
    "BUD-03",
    ...[80, 100].flatMap((threshold) => [
      {
        what: `nobody is told at ${String(threshold)} %`,
        edits: [drop("facts", fact("budgets", "", BUDGET, "notifications", notification(threshold)))],
        given: UNWAIVED,
      },
      {
        what: `the notification at ${String(threshold)} % is off`,
        edits: [setFact("budgets", "", [BUDGET, "notifications", notification(threshold), "enabled"], false)],
        given: UNWAIVED,
      },
      {
        what: `the notification at ${String(threshold)} % waits for that very amount`,
        edits: [
          setFact("budgets", "", [BUDGET, "notifications", notification(threshold), "operator"], "EqualTo"),
        ],
        given: UNWAIVED,
      },
      {
        what: `the notification of ${String(threshold)} % comes later`,
        edits: [setFact("budgets", "", [BUDGET, "notifications", notification(threshold), "threshold"], 120)],
        given: UNWAIVED,
      },
    ]),
    {
      what: "somebody else is told",
      edits: [
        setFact(
          "budgets",
          "",
          [BUDGET, "notifications", notification(80), "contactEmails"],
          ["sha256:0000000000000000"],
        ),
      ],
    },
    {
      what: "another receiver is declared",
      edits: [set("manifest", declared("alerts", 0, "to"), "cfo@contoso.com")],
    },
    { what: "an earlier alert is declared", edits: [set("manifest", declared("alerts", 0, "at"), 50)] },
  ),
  ...defects(
    "BUD-04",
    ...[
      ["ResourceGroupName", "rg-shop-web-weu"],
      ["ResourceGroupName", "rg-shop-data-weu"],
      ["ResourceGroupName", "rg-shop-net-weu"],
      ["ResourceLocation", "westeurope"],
    ].map(([name = "", value = ""]) => ({
      what: `a second budget watches ${value} alone`,
      edits: [
        add("facts", fact("budgets", ""), {
          id: `${SUBSCRIPTION}/providers/Microsoft.Consumption/budgets/old-${value}`,
          name: `old-${value}`,
          scope: SUBSCRIPTION,
          category: "Cost",
          amount: 500,
          timeGrain: "Monthly",
          startDate: "2026-01-01T00:00:00Z",
          endDate: "2027-12-31T00:00:00Z",
          hasFilter: true,
          filter: filter(name, value),
          notifications: [
            {
              key: "Actual_GreaterThan_90_Percent",
              enabled: true,
              operator: "GreaterThan",
              threshold: 90,
              thresholdType: "Actual",
              contactEmails: ["sha256:2cf1aa8576d5bb75"],
              contactRoles: [],
              contactGroups: [],
            },
          ],
        }),
      ],
    })),
  ),
  ...defects(
    "BUD-05",
    ...[1, 5, 10].map((days) => ({
      what: `both sides are paid for ${String(days)} days alone`,
      edits: [set("manifest", declared("overlap", "days"), days)],
      given: APPROVED,
    })),
    ...[0, 5_000, 20_000].map((extra) => ({
      what: `only ${String(extra)} are approved`,
      edits: [set("manifest", declared("overlap", "approvedExtra"), extra)],
      given: APPROVED,
    })),
  ),
  ...defects(
    "CST-02",
    ...[39_400, 41_000, 41_900].map((estimate) => ({
      what: `${String(estimate)} are estimated`,
      edits: [set("manifest", declared("monthly", "estimate"), estimate)],
    })),
    ...[35_000, 30_000, 100].map((source) => ({
      what: `the source costs ${String(source)}`,
      edits: [set("manifest", declared("monthly", "source"), source)],
      also: ["BUD-05"],
    })),
    {
      what: "the cost of the source is not said",
      edits: [drop("manifest", declared("monthly", "source"))],
      also: ["BUD-05"],
    },
    {
      what: "no more may be paid than now",
      edits: [set("manifest", declared("monthly", "maxIncreasePercent"), 1)],
    },
    {
      what: "nothing is estimated",
      edits: [drop("manifest", declared("monthly", "estimate"))],
      also: ["BUD-05", "BUD-02"],
    },
  ),
  ...defects(
    "CST-01",
    {
      what: "the list does not hold the meter",
      edits: [set("facts", ["facts", "meterPrices", METERS, "value", "rows"], [])],
      given: ESTIMATED,
    },
    {
      what: "the target has no such meter",
      edits: [drop("facts", ["facts", "meterPrices", METERS, "value", "rows", { region: "swedencentral" }])],
      given: ESTIMATED,
    },
    {
      what: "another resource costs more, and has no price",
      edits: [
        add("facts", ["facts", "costs", COSTS, "value"], {
          id: VM.replace("vm-report-weu", "vm-report-weu/extensions/more"),
          meter: row({ name: "lost" }).meter,
          cost: 1000,
          currency: "EUR",
        }),
      ],
      given: ESTIMATED,
    },
    {
      what: "the cost may not be read",
      edits: [drop("facts", ["facts", "costs"])],
      given: ESTIMATED,
      also: ["CST-02"],
    },
  ),
  ...defects("CST-02", {
    what: "the machine costs twice as much there",
    edits: [
      change(
        "facts",
        ["facts", "meterPrices", METERS, "value", "rows", { region: "swedencentral" }, "price"],
        () => 0.4,
      ),
      drop("manifest", declared("monthly", "estimate")),
      drop("manifest", declared("monthly", "source")),
    ],
    given: [...ESTIMATED, ...APPROVED],
    also: ["BUD-05", "BUD-02"],
  }),
  ...defects(
    "CST-03",
    ...["westeurope", "West Europe"].map((location) => ({
      what: `a reservation of ${location} has no decision`,
      edits: [
        set("facts", ["facts", "reservations"], reserved({ name: "vm-3y", location, expires: "2027-05-01" })),
      ],
      given: ESTIMATED,
    })),
    {
      what: "an order may not be seen",
      edits: [set("facts", ["facts", "reservations"], reserved())],
      given: ESTIMATED,
    },
  ),
  ...defects(
    "CST-04",
    {
      what: "less is approved than the transfer costs",
      edits: [set("manifest", ["expect", "cost", "oneOff"], 100)],
      given: SIZED,
    },
    {
      what: "nothing is approved",
      edits: [drop("manifest", ["expect", "cost", "oneOff"])],
      given: SIZED,
    },
    {
      what: "the data is four times as large",
      edits: [
        set("manifest", ["workloads", "shop-data", "resources", { id: "blobs" }, "data", "size"], "48 TiB"),
      ],
      given: SIZED,
      also: ["WAV-03", "DAT-04"],
    },
  ),
];
