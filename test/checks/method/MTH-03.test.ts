import { expect, test } from "vitest";
import { mth03 } from "../../../src/checks/method/MTH-03.ts";
import type { Context } from "../../../src/checks/check.ts";
import type { TerraformDestroy, TerraformPlan } from "../../../src/plan/sources/terraform/index.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  place,
  planned,
  reg,
  run,
  shown,
  SOURCE as OLD,
  TARGET as TARGET_ID,
  type,
} from "../../support/context.ts";
import { workload } from "../rbac/access-world.ts";

const SOURCE = "westeurope";
const TARGET = "swedencentral";

interface Parts {
  readonly address?: string;
  readonly action?: "delete" | "replace";
  readonly from?: string;
  readonly to?: string;
  /** False for a type that nobody understands. */
  readonly understood?: boolean;
}

function destroy({
  address = "azurerm_storage_account.st",
  action = "delete",
  from,
  to,
  understood = true,
}: Parts): TerraformDestroy {
  return {
    address,
    terraformType: understood ? "azurerm_storage_account" : "azurerm_orbital_spacecraft",
    ...(understood
      ? {
          type: type("Microsoft.Storage/storageAccounts"),
          holds: "its blobs, files, queues and tables",
          source: "https://learn.microsoft.com/azure/storage/common/storage-account-recover",
        }
      : {}),
    name: "stshop",
    action,
    ...(from === undefined ? {} : { from: reg(from) }),
    ...(to === undefined ? {} : { to: reg(to) }),
    place: { file: "tfplan.json", line: 7, column: 3, path: `resource_changes[${address}]` },
  };
}

function plan(destroys: readonly TerraformDestroy[], parts: Partial<TerraformPlan> = {}): TerraformPlan {
  return {
    file: "tfplan.json",
    place: place("(document)"),
    formatVersion: "1.2",
    complete: true,
    resources: [],
    templates: [],
    destroys,
    removals: [],
    notUnderstood: [],
    relations: [],
    registrations: [],
    otherProviders: [],
    problems: [],
    ...parts,
  };
}

function withPlans(plans: readonly TerraformPlan[], base = context(manifest()), forbid = true): Context {
  const terraform = plans.map((one) => ({
    entry: ["inventory", 0],
    forbidDestroyOfStateful: forbid,
    plan: one,
  }));
  return { ...base, plan: { contradictions: [], gaps: [], source: [], terraform } };
}

function judge(parts: Parts): ReturnType<typeof run> {
  return run(mth03, withPlans([plan([destroy(parts)])]), new Facts());
}

test.each<readonly [string, Parts, string]>([
  ["a deletion at the source", { from: SOURCE }, "fail"],
  ["a deletion at the target", { from: TARGET }, "pass"],
  ["a deletion somewhere", {}, "unknown"],
  ["a replacement that changes the location", { action: "replace", from: SOURCE, to: TARGET }, "fail"],
  ["a replacement at the source", { action: "replace", from: SOURCE, to: SOURCE }, "fail"],
  [
    "a replacement at the source whose successor's region is open",
    { action: "replace", from: SOURCE },
    "fail",
  ],
  [
    "a replacement that leaves a third region",
    { action: "replace", from: "northeurope", to: TARGET },
    "fail",
  ],
  ["a replacement at the target", { action: "replace", from: TARGET, to: TARGET }, "pass"],
  [
    "a replacement at the target whose successor's region is open",
    { action: "replace", from: TARGET },
    "unknown",
  ],
  ["a replacement from somewhere", { action: "replace", to: TARGET }, "unknown"],
  ["of a type that nobody understands, at the source", { from: SOURCE, understood: false }, "unknown"],
  ["of a type that nobody understands, at the target", { from: TARGET, understood: false }, "pass"],
])("%s: %s", (_, parts, outcome) => {
  expect(judge(parts).map((one) => one.outcome)).toEqual([outcome]);
});

test("a failure names the region, what is lost, the change that avoids it, and the line of the plan", () => {
  const [found] = judge({ action: "replace", from: SOURCE, to: TARGET });
  expect(found?.why).toBe(
    "The location changes from `westeurope` to `swedencentral`, so Terraform destroys the resource and creates an empty one. It loses its blobs, files, queues and tables.",
  );
  expect(found?.place).toMatchObject({ file: "tfplan.json", line: 7 });
  expect(found?.fix?.text).toContain("`prevent_destroy`");
  expect(found?.facets).toEqual({
    address: "azurerm_storage_account.st",
    type: "Microsoft.Storage/storageAccounts",
    action: "replace",
    plan: "tfplan.json",
  });
  expect(found?.evidence).toContainEqual({ label: "to", value: TARGET });
});

test("a deletion is mended by taking the resource out of the state", () => {
  expect(shown(judge({ from: SOURCE }))).toContain("terraform state rm 'azurerm_storage_account.st'");
});

test("an address cannot end its own span", () => {
  const [found] = judge({ address: 'azurerm_storage_account.a["`x`"]', from: SOURCE });
  expect(String(found?.fix?.text).split("`").length % 2).toBe(1);
});

test("a plan that destroys nothing passes, each plan for itself", () => {
  const found = run(
    mth03,
    withPlans([plan([]), plan([destroy({ from: SOURCE })], { file: "other.json" })]),
    new Facts(),
  );
  expect(outcomes(found)).toEqual(["tfplan.json: pass", "azurerm_storage_account.st: fail"]);
});

test("a plan that is not complete is never a pass, and what it does destroy still fails", () => {
  const partial = { complete: false };
  expect(outcomes(run(mth03, withPlans([plan([], partial)]), new Facts()))).toEqual(["tfplan.json: unknown"]);
  const found = run(mth03, withPlans([plan([destroy({ from: SOURCE })], partial)]), new Facts());
  expect(outcomes(found)).toEqual(["azurerm_storage_account.st: fail", "tfplan.json: unknown"]);
});

test("whether the inventory forbids it aloud changes nothing", () => {
  const destroys = [destroy({ from: SOURCE })];
  const [loud, silent] = [true, false].map((forbid) =>
    run(mth03, withPlans([plan(destroys)], context(manifest()), forbid), new Facts()),
  );
  expect(loud).toEqual(silent);
});

test("the successor of what is replaced is the resource that the finding touches", () => {
  const gone = destroy({ action: "replace", from: SOURCE, to: TARGET });
  const resources = [
    planned("Microsoft.Storage/storageAccounts", "st", { origin: gone.place }),
    planned("Microsoft.KeyVault/vaults", "kv"),
    planned("Microsoft.Storage/storageAccounts", "declared", { alsoIn: [gone.place] }),
  ];
  const [found] = run(mth03, withPlans([plan([gone])], context(manifest(), resources)), new Facts());
  expect(found?.resources?.map(({ name }) => name)).toEqual(["st", "declared"]);
});

test("without a plan there is nothing to judge; one that was named and not read is unknown", () => {
  expect(outcomes(run(mth03, context(manifest()), new Facts()))).toEqual(["Terraform plans: not-applicable"]);
  const named = {
    ...manifest(),
    inventory: [
      {
        kind: "terraformPlan" as const,
        file: "tfplan.json",
        forbidDestroyOfStateful: false,
        pointer: ["inventory", 0],
      },
    ],
  };
  expect(outcomes(run(mth03, context(named), new Facts()))).toEqual(["Terraform plans: unknown"]);
});

const ID = "resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stshop";

test.each<[string, string, string]>([
  ["the source subscription", OLD, "fail"],
  ["the target subscription, in the region of the source", TARGET_ID, "pass"],
  ["a third subscription", "33333333-3333-3333-3333-333333333333", "pass"],
])("the id tells the side: %s", (_, subscription, outcome) => {
  const one = { ...destroy({ from: SOURCE }), id: `/subscriptions/${subscription}/${ID}` };
  expect(run(mth03, withPlans([plan([one])]), new Facts()).map((found) => found.outcome)).toEqual([outcome]);
});

test.each<[string, { readonly from?: string; readonly to?: string }, string]>([
  ["comes from it", { from: "stshop", to: "stnew" }, "fail"],
  ["goes to it", { from: "stold", to: "stshop" }, "pass"],
  ["names neither", { from: "sta", to: "stb" }, "unknown"],
])("within one region and subscription the name tells the side: the manifest %s", (_, names, outcome) => {
  const base = manifest({
    source: TARGET_ID,
    workloads: [workload({ st: { type: "Microsoft.Storage/storageAccounts", ...names } })],
  });
  const value = { ...base, source: { ...base.source, region: base.target.region } };
  const found = run(mth03, withPlans([plan([destroy({ from: TARGET })])], context(value)), new Facts());
  expect(found.map((one) => one.outcome)).toEqual([outcome]);
});
