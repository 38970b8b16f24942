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

test("a budget of a management group has no command", () => {
  const scope = { kind: "managementGroup", text: "mg:corp", name: "corp" } as const;
  const [found] = judge(bud01, [expected({ scope })], []);
  expect(found?.outcome).toBe("fail");
  expect(found?.fix?.command).toBeUndefined();
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

test("when all waves are past, a budget that has ended watches nothing", () => {
  const value = manifest({ waves: [wave("w", "2026-05-01")] });
  const end = (endDate: string): string[] => outcomes(judge(bud01, [], [budget({ endDate })], value));
  expect(end("2026-07-31")).toEqual(["budget of the subscription: fail"]);
  // A month after the day of the run, 2026-08-24.
  expect(end("2026-09-24")).toEqual(["budget of the subscription: pass"]);
});
