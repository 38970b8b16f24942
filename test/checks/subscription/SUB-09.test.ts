import { describe, expect, it } from "vitest";
import { sub09 } from "../../../src/checks/subscription/SUB-09.ts";
import { resourceIdOf } from "../../../src/base/resource-id.ts";
import { say } from "../../../src/base/sentence.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ExistingResource } from "../../../src/facts/kinds/existing-resources.ts";
import type { ResourceGroup } from "../../../src/facts/kinds/resource-groups.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  context,
  Facts,
  manifest,
  planned,
  reg,
  run,
  SCOPE,
  TARGET,
  wave,
  type ManifestParts,
} from "../../support/context.ts";

const SITE = "Microsoft.Web/sites";
const CREATE = { known: true, value: "create" } as const;

function group(name: string, location = "swedencentral", parts: Partial<ResourceGroup> = {}): ResourceGroup {
  const id = resourceIdOf("subscriptions", TARGET, "resourceGroups", name);
  return { id, name, location: reg(location), tags: {}, provisioningState: "Succeeded", ...parts };
}

function declared(tags?: Record<string, string>): ManifestParts {
  const pointer = ["target", "resourceGroups", 0];
  const own = {
    name: "rg-shop",
    location: reg("swedencentral"),
    pointer,
    ...(tags === undefined ? {} : { tags }),
  };
  return { target: { resourceGroups: [own] } };
}

/** A group of the plan, and something in it. */
const made = (location = "swedencentral", parts: Partial<PlannedResource> = {}): PlannedResource => ({
  ...planned("Microsoft.Resources/resourceGroups", "rg-shop", {
    location,
    body: { location },
    apiVersion: "2024-03-01",
  }),
  ...parts,
});
const site = (parts: Partial<PlannedResource> = {}): PlannedResource => ({
  ...planned(SITE, "app", {
    resourceGroup: "rg-shop",
    location: "swedencentral",
    body: {},
    apiVersion: "2024-04-01",
  }),
  ...parts,
});

function judge(
  groups: readonly ResourceGroup[],
  resources: readonly PlannedResource[],
  parts: ManifestParts = {},
  rows: readonly ExistingResource[] = [],
): string[] {
  const facts = new Facts()
    .put(factRef("resourceGroups", SCOPE), groups)
    .put(factRef("existingResources", SCOPE, SITE), rows);
  return run(sub09, context(manifest(parts), resources), facts)
    .filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable")
    .map(
      ({ subject, facets, outcome, severity }) =>
        `${subject} ${facets?.["state"] ?? ""}: ${outcome} ${severity ?? "blocker"}`,
    );
}

describe("a resource group", () => {
  it.each<[string, ResourceGroup[], PlannedResource[], ManifestParts, string[]]>([
    ["exists as declared", [group("RG-Shop")], [site()], declared(), []],
    ["is made by the plan", [], [made(), site()], {}, []],
    ["is made by the plan, and exists there", [group("rg-shop")], [made(), site()], {}, []],
    [
      "is made elsewhere than it exists",
      [group("rg-shop", "westeurope")],
      [made(), site()],
      {},
      ["rg-shop elsewhere: fail blocker"],
    ],
    [
      "is made later than it is needed",
      [],
      [made("swedencentral", { waves: ["web"] }), site({ waves: ["data"] })],
      {},
      ["rg-shop late: fail blocker"],
    ],
    [
      "is only on a condition made",
      [],
      [made("swedencentral", { condition: "c" }), site()],
      {},
      ["rg-shop missing: unknown blocker"],
    ],
    ["is missing, and something is deployed into it", [], [site()], {}, ["rg-shop missing: fail blocker"]],
    ["is missing, and the manifest declares it", [], [site()], declared(), ["rg-shop missing: fail warning"]],
    [
      "is being deleted",
      [group("rg-shop", "swedencentral", { provisioningState: "Deleting" })],
      [site()],
      declared(),
      ["rg-shop deleting: fail blocker"],
    ],
    [
      "is being deleted, and nothing is deployed into it",
      [group("rg-shop", "swedencentral", { provisioningState: "Deleting" })],
      [],
      declared(),
      ["rg-shop deleting: fail warning"],
    ],
    [
      "exists in the source region",
      [group("rg-shop", "westeurope")],
      [site()],
      declared(),
      ["rg-shop elsewhere: fail warning"],
    ],
    [
      "exists in a third region",
      [group("rg-shop", "northeurope")],
      [site()],
      declared(),
      ["rg-shop elsewhere: fail warning"],
    ],
    [
      "lacks a declared tag",
      [group("rg-shop")],
      [site()],
      declared({ app: "shop" }),
      ["rg-shop untagged: fail warning"],
    ],
    [
      "has another value",
      [group("rg-shop", "swedencentral", { tags: { App: "other" } })],
      [site()],
      declared({ app: "shop" }),
      ["rg-shop untagged: fail warning"],
    ],
    [
      "has the declared tags",
      [group("rg-shop", "swedencentral", { tags: { App: "shop" } })],
      [site()],
      declared({ app: "shop" }),
      [],
    ],
    [
      "exists, and Terraform creates it",
      [group("rg-shop")],
      [made("swedencentral", { write: CREATE }), site()],
      {},
      ["rg-shop exists: fail blocker"],
    ],
  ])("%s", (_, groups, resources, parts, expected) => {
    expect(judge(groups, resources, parts)).toEqual(expected);
  });

  it("that is missing is created by the command of the fix", () => {
    const facts = new Facts()
      .put(factRef("resourceGroups", SCOPE), [])
      .put(factRef("existingResources", SCOPE, SITE), []);
    const [found] = run(sub09, context(manifest(declared()), [site()]), facts);
    expect(found?.fix?.command).toBe(
      `az group create --name rg-shop --location swedencentral --subscription "$TARGET_SUBSCRIPTION_ID"`,
    );
  });
});

describe("a resource under a planned id", () => {
  const there = (location?: string): ExistingResource => ({
    id: `${SCOPE}/resourceGroups/RG-SHOP/providers/${SITE}/App`,
    type: SITE.toLowerCase(),
    ...(location === undefined ? {} : { location }),
    zones: [],
    tags: {},
    machines: [],
  });
  it.each<[string, ExistingResource[], PlannedResource, string[]]>([
    ["does not exist", [], site(), []],
    ["exists in its region", [there("Sweden Central")], site(), []],
    ["exists in another", [there("westeurope")], site(), ["shop.app elsewhere: fail blocker"]],
    ["is global", [there("global")], site(), []],
    [
      "exists, and Terraform creates it",
      [there("swedencentral")],
      site({ write: CREATE }),
      ["shop.app exists: fail blocker"],
    ],
    [
      "exists, and Terraform leaves it",
      [there("westeurope")],
      site({ write: { known: true, value: "none" } }),
      [],
    ],
  ])("%s", (_, rows, resource, expected) => {
    expect(judge([group("rg-shop")], [resource], declared(), rows)).toEqual(expected);
  });

  it("may have come with the plan, once a wave that moves it has begun", () => {
    const waves = [wave("web", "2026-08-20", "2026-09-01")];
    const begun = { ...declared(), waves };
    const resource = site({ write: CREATE });
    expect(judge([group("rg-shop")], [resource], begun, [there("swedencentral")])).toEqual([]);
    expect(judge([group("rg-shop")], [resource], begun, [there("westeurope")])).toHaveLength(1);
  });
});

describe("what could not be read", () => {
  const DENIED = unknown("no-permission", say`Could not read it.`);
  const left = (parts: ManifestParts, ...resources: readonly PlannedResource[]): string[] => {
    const facts = new Facts()
      .miss(factRef("resourceGroups", SCOPE), DENIED)
      .miss(factRef("existingResources", SCOPE, SITE), DENIED);
    return run(sub09, context(manifest(parts), resources), facts).map(
      ({ subject, outcome, severity = "blocker", resources: touched = [] }) =>
        `${subject}: ${outcome} ${severity} ${touched.map(({ key }) => key).join("+")}`.trim(),
    );
  };

  it("leaves unknown what deploys into a group or under an id, as surely as it could be refused", () => {
    expect(left(declared(), site())).toEqual([
      "resource groups of the target: unknown blocker shop.app",
      "resources under planned names: unknown blocker shop.app",
    ]);
  });
  it("stops nothing that is left untouched", () => {
    const kept = site({ write: { known: true, value: "none" } });
    expect(left({}, kept)).toEqual([
      "resource groups of the target: unknown warning",
      "resources under planned names: not-applicable blocker",
    ]);
  });
});
