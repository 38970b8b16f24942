import { describe, expect, it, test } from "vitest";
import { reg10 } from "../../../src/checks/region/REG-10.ts";
import { unknown as unknownValue, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const AKS = "Microsoft.ContainerService/managedClusters";
const versions = (...names: readonly string[]): Facts =>
  new Facts().put(
    factRef("serviceOffers", SCOPE, "swedencentral/aks"),
    names.map((name) => ({ what: "Kubernetes version", name, state: "offered" as const })),
  );
const cluster = (kubernetesVersion: string) =>
  planned(AKS, "aks", { body: { properties: { kubernetesVersion } } });

test.each([
  ["offered", cluster("1.32.4"), versions("1.32", "1.32.4"), "pass"],
  ["a minor version", cluster("1.32"), versions("1.32", "1.32.4"), "pass"],
  ["retired", cluster("1.24.9"), versions("1.32", "1.32.4"), "fail"],
  ["not known", cluster("1.24.9"), new Facts(), "unknown"],
])("a Kubernetes version that is %s", (_, resource, facts, outcome) => {
  expect(run(reg10, context(manifest(), [resource]), facts).map((one) => one.outcome)).toEqual([outcome]);
});

test("a cluster without a version asks for nothing, and its pools may", () => {
  const bare = planned(AKS, "aks", { body: { properties: {} } });
  expect(outcomes(run(reg10, context(manifest(), [bare]), new Facts()))).toEqual([
    "versions: not-applicable",
  ]);
  const pools = planned(AKS, "aks", {
    body: { properties: { agentPoolProfiles: [{ name: "a", orchestratorVersion: "1.24.9" }] } },
  });
  expect(outcomes(run(reg10, context(manifest(), [pools]), versions("1.32")))).toEqual([
    "Kubernetes version 1.24.9 in swedencentral: fail",
  ]);
});

describe("a version that AKS has for long-term support alone", () => {
  const facts = new Facts().put(factRef("serviceOffers", SCOPE, "swedencentral/aks"), [
    { what: "Kubernetes version for long-term support", name: "1.29.15", state: "offered" },
    { what: "Kubernetes version", name: "1.33.2", state: "offered" },
  ]);
  const aks = (type: string, body: ValueObject) => planned(type, "aks", { body });
  const cluster = (supportPlan: Value | undefined, tier: Value | undefined) =>
    aks(AKS, {
      sku: { name: "Base", ...(tier === undefined ? {} : { tier }) },
      properties: { kubernetesVersion: "1.29.15", ...(supportPlan === undefined ? {} : { supportPlan }) },
    });
  const open = unknownValue(["parameters('plan')"]);

  it.each<[string, PlannedResource, string]>([
    ["a cluster without a support plan", cluster(undefined, "Standard"), "fail"],
    ["one with the plan of the community", cluster("KubernetesOfficial", "Premium"), "fail"],
    ["one with the plan and another tier", cluster("AKSLongTermSupport", "Standard"), "fail"],
    ["one with the plan and no tier", cluster("AKSLongTermSupport", undefined), "fail"],
    ["one with the plan and the tier", cluster("akslongtermsupport", "premium"), "pass"],
    ["one whose plan is known after deployment", cluster(open, "Premium"), "unknown"],
    ["one whose tier is known after deployment", cluster("AKSLongTermSupport", open), "unknown"],
    [
      "a node pool, whose cluster is judged itself",
      aks(`${AKS}/agentPools`, { properties: { orchestratorVersion: "1.29.15" } }),
      "pass",
    ],
    [
      "a pool in a cluster without the plan",
      aks(AKS, { properties: { agentPoolProfiles: [{ name: "a", orchestratorVersion: "1.29.15" }] } }),
      "fail",
    ],
  ])("of %s: %s", (_, resource, outcome) => {
    expect(run(reg10, context(manifest(), [resource]), facts).map((one) => one.outcome)).toEqual([outcome]);
  });

  it("names whom it is given to, and what any cluster may have", () => {
    const [result] = run(reg10, context(manifest(), [cluster(undefined, "Standard")]), facts);
    expect(result?.why).toBe(
      "The service offers Kubernetes version `1.29.15` in `swedencentral` only to clusters of tier `Premium` with the support plan `AKSLongTermSupport`.",
    );
    expect(result?.fix?.text).toBe(
      "A: plan clusters of tier `Premium` with the support plan `AKSLongTermSupport`. B: choose `1.33.2`, which `swedencentral` offers, or another region.",
    );
  });

  it("is unknown where the manifest asks for it, and no cluster is named", () => {
    expect(
      outcomes(run(reg10, context(manifest({ expect: { serviceVersions: { aks: "1.29.15" } } })), facts)),
    ).toEqual(["aks 1.29.15 in swedencentral: unknown"]);
  });
});

test("stacks of apps on Linux are looked up, images are not", () => {
  const app = (linuxFxVersion: string) =>
    planned("Microsoft.Web/sites", "app", { body: { properties: { siteConfig: { linuxFxVersion } } } });
  const facts = new Facts().put(factRef("serviceOffers", SCOPE, "swedencentral/webStacks"), [
    { what: "runtime", name: "NODE|22-lts", state: "offered" },
  ]);
  const judge = (version: string) => outcomes(run(reg10, context(manifest(), [app(version)]), facts));
  expect(judge("NODE|22-lts")).toEqual(["runtime NODE|22-lts in swedencentral: pass"]);
  expect(judge("NODE|12-lts")).toEqual(["runtime NODE|12-lts in swedencentral: fail"]);
  expect(judge("DOCKER|nginx")).toEqual(["versions: not-applicable"]);
});

test("the manifest asks for versions by service", () => {
  const asked = (serviceVersions: Readonly<Record<string, string>>) =>
    outcomes(run(reg10, context(manifest({ expect: { serviceVersions } })), versions("1.32")));
  expect(asked({ aks: "1.32" })).toEqual(["aks 1.32 in swedencentral: pass"]);
  expect(asked({ aks: "1.20" })).toEqual(["aks 1.20 in swedencentral: fail"]);
  expect(asked({ cassandra: "4" })).toEqual(["cassandra 4 in swedencentral: unknown"]);
});
