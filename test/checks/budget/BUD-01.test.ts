import { expect, test } from "vitest";
import { bud01 } from "../../../src/checks/budget/BUD-01.ts";
import { bud02 } from "../../../src/checks/budget/BUD-02.ts";
import { bud03 } from "../../../src/checks/budget/BUD-03.ts";
import { context, Facts, manifest, outcomes, run, shown, TARGET, wave } from "../../support/context.ts";
import { budget, expected, GROUP_SCOPE, judge, RG } from "./world.ts";

// The last wave is 2026-09-12, 05:00 to 09:00; so a budget has to last until 2026-10-12.
test.each([
  ["covers", [budget()], "pass"],
  ["has no end", [(({ endDate: _endDate, ...rest }) => rest)(budget())], "pass"],
  ["ends on the very day", [budget({ endDate: "2026-10-12" })], "pass"],
  // Budgets - Create Or Update, timePeriod: the end date is a date, which the service keeps as midnight UTC.
  ["ends on the very day, as the service writes it", [budget({ endDate: "2026-10-12T00:00:00Z" })], "pass"],
  ["ends within the very day", [budget({ endDate: "2026-10-12T08:59:59Z" })], "fail"],
  ["ends within the very day, in another offset", [budget({ endDate: "2026-10-12T11:00:00+02:00" })], "pass"],
  ["ends a day early", [budget({ endDate: "2026-10-11T00:00:00Z" })], "fail"],
  ["begins on the day of the last wave", [budget({ startDate: "2026-09-12T00:00:00Z" })], "pass"],
  ["begins after the last wave", [budget({ startDate: "2026-10-01T00:00:00Z" })], "fail"],
  ["has a filter", [budget({ hasFilter: true })], "fail"],
  ["has a filter beside one without", [budget({ hasFilter: true }), budget({ name: "c" })], "pass"],
  ["watches something else than cost", [budget({ category: "ReservationUtilization" })], "fail"],
  ["is of the resource group", [budget({}, RG)], "fail"],
  ["does not exist", [], "fail"],
  ["has an unreadable end", [budget({ endDate: "soon" })], "unknown"],
  ["has no start", [(({ startDate: _startDate, ...rest }) => rest)(budget())], "unknown"],
  [
    "has dates without an offset",
    [budget({ startDate: "2026-01-01T00:00:00", endDate: "2027-01-01T00:00:00" })],
    "pass",
  ],
])("a budget that %s", (_, budgets, outcome) => {
  expect(outcomes(judge(bud01, [], budgets))).toEqual([`budget of the subscription: ${outcome}`]);
});

test("a month after the last day of January is the last of February", () => {
  const value = manifest({ waves: [wave("w", "2026-12-31")] });
  const end = (endDate: string): string[] => outcomes(judge(bud01, [], [budget({ endDate })], value));
  expect(end("2027-01-31")).toEqual(["budget of the subscription: pass"]);
  expect(end("2027-01-30")).toEqual(["budget of the subscription: fail"]);
  const january = manifest({ waves: [wave("w", "2027-01-31")] });
  expect(outcomes(judge(bud01, [], [budget({ endDate: "2027-02-28" })], january))).toEqual([
    "budget of the subscription: pass",
  ]);
});

test("wave dates count in UTC, whatever their offset", () => {
  // 23:30 on 31 October in New York is 1 November in UTC: the budget has to last until 1 December.
  const value = manifest({ waves: [wave("w", "2026-10-31T23:30:00-04:00")] });
  const end = (endDate: string): string[] => outcomes(judge(bud01, [], [budget({ endDate })], value));
  expect(end("2026-11-30T00:00:00Z")).toEqual(["budget of the subscription: fail"]);
  expect(end("2026-12-01T00:00:00Z")).toEqual(["budget of the subscription: pass"]);
});

test.each(["Monthly", "Quarterly", "Annually", "BillingMonth", "BillingQuarter", "BillingAnnual"])(
  "a budget that is reset %s covers like any other",
  (timeGrain) => {
    expect(outcomes(judge(bud01, [], [budget({ timeGrain })]))).toEqual(["budget of the subscription: pass"]);
  },
);

test("each declared scope is judged by its own budgets", () => {
  const found = judge(bud01, [expected(), expected({ scope: GROUP_SCOPE })], [budget()]);
  expect(outcomes(found)).toEqual(["budget of subscription: pass", "budget of rg-shop: fail"]);
  expect(found[0]?.resources).toEqual([]);
  expect(found[1]?.resources?.map(({ name }) => name)).toEqual(["app"]);
});

test("a fail names what is there, and the command that creates one", () => {
  const [found] = judge(
    bud01,
    [expected({ scope: GROUP_SCOPE, monthly: { amount: 42000 } })],
    [budget({ name: "x`$(id)", hasFilter: true }, RG)],
  );
  expect(found?.why).toContain("has a filter");
  expect(found?.fix?.command).toBe(
    `az consumption budget create --budget-name relocation --amount 42000 --category cost --time-grain monthly --start-date 2026-08-01 --end-date 2027-10-01 --resource-group rg-shop --subscription "$TARGET_SUBSCRIPTION_ID"`,
  );
  expect(shown(judge(bud01, [], []))).not.toContain(TARGET);
  expect(judge(bud01, [], [])[0]?.fix?.command).toContain(`--amount "$AMOUNT"`);
});

const ALERTS = [
  { at: 80, to: "Jane@contoso.com" },
  { at: 80, to: "role:Owner" },
  { at: 100, to: "/subscriptions/x/resourceGroups/rg/providers/microsoft.insights/actionGroups/ag" },
  { at: 100, to: "joe@contoso.com", thresholdType: "Forecasted" },
] as const;

test("a declared budget that does not exist comes as a resource with its alerts, without addresses", () => {
  const [found] = judge(bud01, [expected({ monthly: { amount: 42000.5 }, alerts: ALERTS })], []);
  const contacts = { contactEmails: [], contactRoles: [], contactGroups: [] };
  const notification = (threshold: number, thresholdType: string, rest: object): object => ({
    enabled: true,
    operator: "GreaterThanOrEqualTo",
    threshold,
    thresholdType,
    ...contacts,
    ...rest,
  });
  const resource: unknown = JSON.parse(found?.fix?.snippet ?? "");
  expect(resource).toEqual({
    type: "Microsoft.Consumption/budgets",
    apiVersion: "2024-08-01",
    name: "relocation",
    properties: {
      category: "Cost",
      amount: 42000.5,
      timeGrain: "Monthly",
      timePeriod: { startDate: "2026-08-01T00:00:00Z", endDate: "2027-10-01T00:00:00Z" },
      notifications: {
        Actual_80: notification(80, "Actual", { contactEmails: ["<address 1>"], contactRoles: ["Owner"] }),
        Actual_100: notification(100, "Actual", { contactGroups: ["<id of the action group ag>"] }),
        Forecasted_100: notification(100, "Forecasted", { contactEmails: ["<address 2>"] }),
      },
    },
  });
  expect(found?.fix?.text).toContain("The command sets no alerts");
  expect(shown([found].flatMap((one) => one ?? []))).not.toMatch(/jane|joe|contoso/i);
});

test("the resource has an api-version that the cloud knows", () => {
  const value = { ...manifest({ expect: { budgets: [expected()] } }), cloud: "AzureChinaCloud" } as const;
  const [found] = judge(bud01, [], [], value);
  expect(found?.fix?.snippet).toContain('"apiVersion": "2021-10-01"');
});

test("a budget that only ends too early is moved, not created again", () => {
  const [found] = judge(bud01, [expected({ alerts: ALERTS })], [budget({ endDate: "2026-09-30" })]);
  expect(found?.outcome).toBe("fail");
  expect(found?.fix?.snippet).toBeUndefined();
  expect(found?.fix?.command).toContain("az consumption budget create");
});

test("a budget holds five notifications, and what is left over is said", () => {
  const alerts = [50, 60, 70, 80, 90, 100].map((at) => ({ at, to: "role:Owner" }));
  const [found] = judge(bud01, [expected({ alerts })], []);
  expect(found?.fix?.snippet?.match(/"threshold":/g)).toHaveLength(5);
  expect(found?.fix?.text).toContain("the first 5 of 6");
  const [fewer] = judge(bud01, [expected({ alerts: alerts.slice(1) })], []);
  expect(fewer?.fix?.text).not.toContain("the first");
});

test("a budget of a management group has no command", () => {
  const scope = { kind: "managementGroup", text: "mg:corp", name: "corp" } as const;
  const [found] = judge(bud01, [expected({ scope })], []);
  expect(found?.outcome).toBe("fail");
  expect(found?.fix?.command).toBeUndefined();
  expect(found?.fix?.snippet).toContain("Microsoft.Consumption/budgets");
});

test("a budget cannot watch a resource", () => {
  const scope = { kind: "id", text: "x", id: `${RG}/providers/Microsoft.Sql/servers/s` } as const;
  const found = judge(bud01, [expected({ scope })], []);
  expect(outcomes(found)).toEqual(["budget of Microsoft.Sql/servers/s in rg-shop: fail"]);
  expect(shown(found)).not.toContain(TARGET);
});

test("budgets that are not seen leave it unknown", () => {
  expect(outcomes(run(bud01, context(manifest()), new Facts()))).toEqual([
    "budget of the subscription: unknown",
  ]);
});

test("a scope outside the target subscription is not looked into, and not known", () => {
  const id = "/subscriptions/33333333-3333-3333-3333-333333333333/resourceGroups/rg";
  const value = manifest({ expect: { budgets: [expected({ scope: { kind: "id", text: id, id } })] } });
  for (const check of [bud01, bud02, bud03])
    expect(check.cases(context(value)).flatMap(({ needs }) => needs)).toEqual([]);
  const [found] = run(bud01, context(value), new Facts());
  expect(found?.outcome).toBe("unknown");
  expect(found?.why).toContain("not in the target subscription");
});

test("a billing scope can have budgets, and they are not read: unknown, and no failure", () => {
  const account = "/providers/Microsoft.Billing/billingAccounts/1234567";
  for (const id of [account, `${account}/billingProfiles/p`, `${account}/departments/1`]) {
    const value = manifest({ expect: { budgets: [expected({ scope: { kind: "id", text: id, id } })] } });
    const [found] = run(bud01, context(value), new Facts());
    expect(found?.outcome).toBe("unknown");
    expect(found?.why).toContain("billing scopes");
  }
});

test("when all waves are past, a budget that has ended watches nothing", () => {
  const value = manifest({ waves: [wave("w", "2026-05-01")] });
  const end = (endDate: string): string[] => outcomes(judge(bud01, [], [budget({ endDate })], value));
  expect(end("2026-07-31")).toEqual(["budget of the subscription: fail"]);
  // A month after the day of the run, 2026-08-24.
  expect(end("2026-09-24")).toEqual(["budget of the subscription: pass"]);
});
