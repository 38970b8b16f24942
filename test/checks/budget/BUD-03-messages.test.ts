import { expect, test } from "vitest";
import { bud03 } from "../../../src/checks/budget/BUD-03.ts";
import { fingerprint } from "../../../src/base/fingerprint.ts";
import { resourceIdOf } from "../../../src/base/resource-id.ts";
import { budget, expected, judge, notification } from "./world.ts";

const ADDRESS = "Finops@contoso.com";
const GROUP_ID = "/subscriptions/x/resourceGroups/rg/providers/microsoft.insights/actionGroups/ag-shop";

const plain = (text: string | undefined): string => (text ?? "").replaceAll("`", "");

test.each([
  ["no notification", [], "The budget has no notification."],
  ["only a higher threshold", [{ threshold: 90 }], "No notification has the threshold 80 % or a lower one."],
  [
    "only another type of cost",
    [{ thresholdType: "Forecasted" }],
    "The notification at 80 % is not triggered by Actual cost.",
  ],
  [
    "only another receiver",
    [{ contactRoles: ["Reader"] }],
    "The notification at 80 % does not go to role:Owner.",
  ],
  ["it disabled", [{ threshold: 70, enabled: false }], "The notification at 70 % is disabled."],
  [
    "it compared for equality",
    [{ threshold: 70, operator: "EqualTo" }],
    "The notification at 70 % does not ask whether cost is greater than the threshold, so it may never go out.",
  ],
  [
    "a disabled one, though one to somebody else stands nearer the threshold",
    [
      { threshold: 80, contactRoles: ["Reader"] },
      { threshold: 60, enabled: false },
    ],
    "The notification at 60 % is disabled.",
  ],
  [
    "one that compares for equality, though another is disabled",
    [
      { threshold: 80, enabled: false },
      { threshold: 60, operator: "EqualTo" },
    ],
    "The notification at 60 % does not ask whether cost is greater than the threshold, so it may never go out.",
  ],
  [
    "one to somebody else, though another type of cost goes to the receiver",
    [
      { threshold: 80, thresholdType: "Forecasted" },
      { threshold: 60, contactRoles: ["Reader"] },
    ],
    "The notification at 60 % does not go to role:Owner.",
  ],
  [
    "another type of cost, though one has a higher threshold",
    [{ threshold: 90 }, { threshold: 60, thresholdType: "Forecasted" }],
    "The notification at 60 % is not triggered by Actual cost.",
  ],
  [
    "two alike, of which the higher threshold is named",
    [
      { threshold: 50, enabled: false },
      { threshold: 70, enabled: false },
      { threshold: 60, enabled: false },
    ],
    "The notification at 70 % is disabled.",
  ],
] as const)("an alert that is not met says what stands least in its way: %s", (_, notifications, why) => {
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: "role:Owner", thresholdType: "Actual" }] })],
    [
      budget({
        notifications: notifications.map((one) => notification({ contactRoles: ["Owner"], ...one })),
      }),
    ],
  );
  expect(plain(found?.why)).toBe(why);
});

test.each([
  ["a role", "role:Owner", "role:Owner", "role:Owner"],
  ["an action group by name", "ag-shop", "ag-shop", "ag-shop"],
  ["an action group by id", GROUP_ID, "action group ag-shop", "ag-shop"],
  ["an address", ADDRESS, "the declared address", fingerprint(ADDRESS)],
])("the receiver is named in reason, fix and facet: %s", (_, to, name, facet) => {
  const alerts = [{ at: 80, to, thresholdType: "Actual" as const }];
  const [missed] = judge(bud03, [expected({ alerts })], [budget({ notifications: [notification()] })]);
  expect(plain(missed?.why)).toBe(`The notification at 80 % does not go to ${name}.`);
  expect(plain(missed?.fix?.text)).toBe(
    `Give the budget an enabled notification at 80 % with the operator GreaterThanOrEqualTo to ${name}.`,
  );
  expect(missed?.facets).toEqual({
    scope: "subscription",
    threshold: "80",
    receiver: facet,
    type: "Actual",
  });
});

test.each([
  ["at the declared threshold", 80, "b notifies role:Owner at 80 % of its amount."],
  ["sooner", 70, "b notifies role:Owner at 70 % of its amount, before the declared 80 %."],
])("an alert that is met says by which budget, and when: %s", (_, threshold, why) => {
  const notifications = [notification({ threshold, contactRoles: ["Owner"] })];
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: "role:Owner" }] })],
    [budget({ notifications })],
  );
  expect(plain(found?.why)).toBe(why);
  expect(found?.evidence?.map(({ value }) => value)).toEqual([
    `Actual GreaterThan ${String(threshold)} % to 1 roles`,
  ]);
});

test("what was seen is shown from the highest threshold, five at most, by counts of receivers", () => {
  const notifications = [
    notification({ threshold: 10 }),
    notification({ threshold: 60, enabled: false, contactEmails: ["a", "b"], contactGroups: [GROUP_ID] }),
    ...[20, 30, 40, 50].map((threshold) => notification({ threshold, contactRoles: ["Reader"] })),
  ];
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: "role:Owner" }] })],
    [budget({ notifications })],
  );
  expect(found?.evidence).toEqual(
    [
      "Actual GreaterThan 60 % to 2 addresses, 1 action groups, disabled",
      "Actual GreaterThan 50 % to 1 roles",
      "Actual GreaterThan 40 % to 1 roles",
      "Actual GreaterThan 30 % to 1 roles",
      "Actual GreaterThan 20 % to 1 roles",
    ].map((value) => ({ label: "notification", value })),
  );
  const [only] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: "role:Owner" }] })],
    [budget({ notifications: [notification()] })],
  );
  expect(only?.evidence?.map(({ value }) => value)).toEqual(["Actual GreaterThan 80 % to nobody"]);
});

test.each([
  ["four notifications leave room", 4, false],
  ["five do not", 5, true],
])("another notification is asked for while %s", (_, count, full) => {
  const notifications = Array.from({ length: count }, () => notification({ contactRoles: ["Reader"] }));
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: ADDRESS }] })],
    [budget({ notifications })],
  );
  expect(found?.fix?.text.includes("change one, or add a second budget")).toBe(full);
});

test("no name is offered where the receiver is known and only the threshold is wrong", () => {
  const notifications = [
    notification({ threshold: 90, contactRoles: ["Owner"] }),
    notification({ contactRoles: ["Owners"] }),
  ];
  const [found] = judge(
    bud03,
    [expected({ alerts: [{ at: 80, to: "role:OWNER" }] })],
    [budget({ notifications })],
  );
  expect(found?.fix?.text).not.toContain("Did you mean");
});

test("a management group may call an address, and a subscription an action group", () => {
  const scope = { kind: "managementGroup", text: "mg:corp", name: "corp" } as const;
  const at = resourceIdOf("/providers/Microsoft.Management/managementGroups/corp");
  const [above] = judge(bud03, [expected({ scope, alerts: [{ at: 80, to: ADDRESS }] })], [budget({}, at)]);
  expect(above?.fix?.text).not.toContain("calls no action group");
  const [below] = judge(bud03, [expected({ alerts: [{ at: 80, to: "ag-shop" }] })], [budget()]);
  expect(below?.fix?.text).not.toContain("calls no action group");
});
