import fc from "fast-check";
import { expect, test } from "vitest";
import { meetAlerts, type AlertEvidence } from "../../../src/checks/budget/alerts.ts";
import { bud03 } from "../../../src/checks/budget/BUD-03.ts";
import { resourceIdOf } from "../../../src/base/resource-id.ts";
import { fingerprint } from "../../../src/base/fingerprint.ts";
import type { BudgetNotification } from "../../../src/facts/kinds/budgets.ts";
import { context, Facts, manifest, outcomes, run, shown } from "../../support/context.ts";
import { budget, expected, judge, notification } from "./world.ts";

const ADDRESS = "Finops@contoso.com";
const MAILED = notification({ contactEmails: [fingerprint("finops@contoso.com")] });
const GROUP_ID = "/subscriptions/x/resourceGroups/rg/providers/microsoft.insights/actionGroups/ag-shop";

test.each([
  ["an address", { at: 80, to: ADDRESS }, [MAILED], "pass"],
  ["a role", { at: 80, to: "role:owner" }, [notification({ contactRoles: ["Owner"] })], "pass"],
  [
    "an action group by name",
    { at: 80, to: "AG-shop" },
    [notification({ contactGroups: [GROUP_ID] })],
    "pass",
  ],
  [
    "an action group by id",
    { at: 80, to: GROUP_ID.toUpperCase() },
    [notification({ contactGroups: [GROUP_ID.slice(1)] })],
    "pass",
  ],
  [
    "the same name in an id that is another",
    { at: 80, to: GROUP_ID.replace("rg", "other") },
    [notification({ contactGroups: [GROUP_ID] })],
    "fail",
  ],
  [
    "one of several roles, with spaces",
    { at: 80, to: "role:Owner" },
    [notification({ contactRoles: ["Reader", " owner "] })],
    "pass",
  ],
  ["an operator that is none", { at: 80, to: ADDRESS }, [{ ...MAILED, operator: "NotGreaterThan" }], "fail"],
  ["an operator to come", { at: 80, to: ADDRESS }, [{ ...MAILED, operator: "GreaterThanAverage" }], "fail"],
  ["another address", { at: 80, to: "cfo@contoso.com" }, [MAILED], "fail"],
  // Notification is sent when the cost exceeded the threshold: at a lower one it is sent sooner.
  ["a lower threshold", { at: 100, to: ADDRESS }, [MAILED], "pass"],
  ["a higher threshold", { at: 79, to: ADDRESS }, [MAILED], "fail"],
  ["an address in other case and with spaces", { at: 80, to: " FINOPS@CONTOSO.COM " }, [MAILED], "pass"],
  [
    "forecast cost, triggered by actual",
    { at: 80, to: ADDRESS, thresholdType: "Forecasted" },
    [MAILED],
    "fail",
  ],
  [
    "forecast cost",
    { at: 80, to: ADDRESS, thresholdType: "Forecasted" },
    [{ ...MAILED, thresholdType: "forecasted" }],
    "pass",
  ],
  ["disabled", { at: 80, to: ADDRESS }, [{ ...MAILED, enabled: false }], "fail"],
  ["disabled, and an enabled one", { at: 80, to: ADDRESS }, [{ ...MAILED, enabled: false }, MAILED], "pass"],
  ["compared for equality", { at: 80, to: ADDRESS }, [{ ...MAILED, operator: "EqualTo" }], "fail"],
  ["greater or equal", { at: 80, to: ADDRESS }, [{ ...MAILED, operator: "GreaterThanOrEqualTo" }], "pass"],
  ["no notification at all", { at: 80, to: ADDRESS }, [], "fail"],
] as const)("%s: %s", (_, alert, notifications, outcome) => {
  const found = judge(bud03, [expected({ alerts: [alert] })], [budget({ notifications })]);
  expect(found.map((one) => one.outcome)).toEqual([outcome]);
});

test.each([
  ["an action group", "ag-shpo", { contactGroups: [GROUP_ID] }, "ag-shop"],
  ["a role", "role:Ownr", { contactRoles: ["Owner"] }, "role:Owner"],
])("a near name is offered for %s that nothing goes to", (_, to, contacts, near) => {
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to }] })],
    [budget({ notifications: [notification(contacts)] })],
  );
  expect(found?.fix?.text).toContain(`Did you mean \`${near}\`?`);
});

test("an address is never offered, nor for one", () => {
  const others = [notification({ contactGroups: [GROUP_ID.replace("ag-shop", "finops@contoso.co")] })];
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: ADDRESS }] })],
    [budget({ notifications: others })],
  );
  expect(found?.fix?.text).not.toContain("Did you mean");
});

test("one finding an alert", () => {
  const alerts = [
    { at: 80, to: ADDRESS },
    { at: 100, to: "ag-oncall" },
  ];
  const found = judge(bud03, [expected({ alerts })], [budget({ notifications: [MAILED] })]);
  expect(outcomes(found)).toEqual([
    "budget of subscription: alert at 80 %: pass",
    "budget of subscription: alert at 100 %: fail",
  ]);
  expect(found[1]?.facets).toEqual({ scope: "subscription", threshold: "100", receiver: "ag-oncall" });
});

test("no address is printed, not even in part", () => {
  for (const at of [80, 100]) {
    const text = shown(
      judge(bud03, [expected({ alerts: [{ at, to: ADDRESS }] })], [budget({ notifications: [MAILED] })]),
    );
    expect(text).toContain("the declared address");
    expect(text).not.toMatch(/finops|contoso|@/i);
  }
});

test("without a budget of the whole scope no alert goes out, said once", () => {
  const alerts = [
    { at: 80, to: ADDRESS },
    { at: 100, to: ADDRESS },
  ];
  for (const budgets of [[], [budget({ hasFilter: true })], [budget({ category: "Usage" })]]) {
    expect(outcomes(judge(bud03, [expected({ alerts })], budgets))).toEqual(["budget of subscription: fail"]);
  }
});

test.each([
  ["ends early", { endDate: "2026-09-30" }],
  ["begins late", { startDate: "2026-12-01" }],
  ["has an unreadable end", { endDate: "soon" }],
])("the alerts of a budget that %s are judged, the period is another finding", (_, rest) => {
  const alerts = [
    { at: 80, to: ADDRESS },
    { at: 100, to: ADDRESS },
  ];
  const found = judge(bud03, [expected({ alerts })], [budget({ ...rest, notifications: [MAILED] })]);
  expect(found.map(({ outcome }) => outcome)).toEqual(["pass", "fail"]);
});

test("a budget that covers is looked at before one that ends early", () => {
  const budgets = [budget({ endDate: "2026-09-30", notifications: [MAILED] }), budget({ name: "c" })];
  const found = judge(bud03, [expected({ alerts: [{ at: 80, to: ADDRESS }] })], budgets);
  expect(found.map(({ outcome }) => outcome)).toEqual(["fail"]);
});

test("nothing declared, and facts missing", () => {
  expect(judge(bud03, [], [budget()]).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  const value = manifest({ expect: { budgets: [expected({ alerts: [{ at: 80, to: ADDRESS }] })] } });
  expect(run(bud03, context(value), new Facts()).map(({ outcome }) => outcome)).toEqual(["unknown"]);
});

test("a notification goes out once, so two alerts to one receiver need two", () => {
  const alerts = [
    { at: 100, to: ADDRESS },
    { at: 80, to: ADDRESS },
    { at: 80, to: "role:Owner" },
  ];
  const both = { ...MAILED, contactRoles: ["Owner"] };
  const outcome = (notifications: readonly BudgetNotification[]): string[] =>
    judge(bud03, [expected({ alerts })], [budget({ notifications })]).map((one) => one.outcome);
  expect(outcome([both])).toEqual(["fail", "pass", "pass"]);
  expect(outcome([both, { ...MAILED, threshold: 50 }])).toEqual(["pass", "pass", "pass"]);
  expect(outcome([both, { ...MAILED, threshold: 90 }])).toEqual(["pass", "pass", "pass"]);
  expect(outcome([both, { ...MAILED, threshold: 110 }])).toEqual(["fail", "pass", "pass"]);
  const [first] = judge(bud03, [expected({ alerts })], [budget({ notifications: [both] })]);
  expect(first?.why).toContain("goes out once");
});

test("the same alert written twice is one alert", () => {
  const alerts = [
    { at: 80, to: ADDRESS },
    { at: 80, to: ADDRESS.toUpperCase() },
  ];
  const found = judge(bud03, [expected({ alerts })], [budget({ notifications: [MAILED] })]);
  expect(found.map(({ outcome }) => outcome)).toEqual(["pass"]);
});

test("a full budget needs another one, and a management group calls no action group", () => {
  const full = Array.from({ length: 5 }, (_, index) => notification({ key: String(index) }));
  const alerts = [{ at: 80, to: "ag-shop" }];
  const [found] = judge(bud03, [expected({ alerts })], [budget({ notifications: full })]);
  expect(found?.fix?.text).toContain("holds 5 notifications");
  const scope = { kind: "managementGroup", text: "mg:corp", name: "corp" } as const;
  const at = resourceIdOf("/providers/Microsoft.Management/managementGroups/corp");
  const [above] = judge(bud03, [expected({ scope, alerts })], [budget({ notifications: full }, at)]);
  expect(above?.fix?.text).toContain("calls no action group");
});

const receivers = ["role:Owner", "role:Reader"];
const anyNotification = fc
  .record({
    enabled: fc.boolean(),
    threshold: fc.integer({ min: 1, max: 6 }),
    thresholdType: fc.constantFrom("Actual", "Forecasted"),
    contactRoles: fc.subarray(["Owner", "Reader"]),
  })
  .map((rest) => notification(rest));
const anyAlert = fc.record(
  {
    at: fc.integer({ min: 1, max: 6 }),
    to: fc.constantFrom(...receivers),
    thresholdType: fc.constantFrom("Actual" as const, "Forecasted" as const),
  },
  { requiredKeys: ["at", "to"] },
);

test("another notification never loses an alert that was met", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyAlert, { maxLength: 5, selector: (alert) => JSON.stringify(alert) }),
      fc.array(anyNotification, { maxLength: 5 }),
      anyNotification,
      (alerts, notifications, more) => {
        const seen = (list: readonly BudgetNotification[]): AlertEvidence[] =>
          list.map((one) => ({ budget: budget(), notification: one }));
        const before = meetAlerts(alerts, seen(notifications));
        const after = meetAlerts(alerts, seen([...notifications, more]));
        for (const alert of before.keys()) expect(after.has(alert)).toBe(true);
        // No notification serves two alerts to one receiver.
        for (const to of receivers) {
          const used = [...after].filter(([alert]) => alert.to === to).map(([, one]) => one);
          expect(new Set(used).size).toBe(used.length);
        }
      },
    ),
  );
});
