import { expect, test } from "vitest";
import { quo04 } from "../../../src/checks/quota/QUO-04.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const VM = planned("Microsoft.Compute/virtualMachines", "vm", { sku: SIZE });
const NSG = planned("Microsoft.Network/networkSecurityGroups", "nsg", { body: { properties: {} } });

function facts(cores: number, groups: number): Facts {
  return offer([sku()])
    .put(factRef("computeUsages", SCOPE, "swedencentral"), [
      { name: "cores", limit: cores, currentValue: 0 },
      { name: "standardDSv5Family", limit: 100, currentValue: 0 },
    ])
    .put(factRef("serviceUsages", SCOPE, "Microsoft.Network/swedencentral"), [
      { name: "NetworkSecurityGroups", limit: groups, currentValue: 0 },
    ]);
}
const judge = (table: Facts, of = manifest(), plan = [VM, NSG]) =>
  run(quo04, context(of, plan), table).map(
    ({ subject, outcome, severity }) => `${subject}: ${outcome} ${severity ?? "(own)"}`,
  );

test("15 percent of every limit is to stay free", () => {
  expect(judge(facts(5, 2))).toEqual([
    "headroom of cores in swedencentral: pass warning",
    "headroom of standardDSv5Family in swedencentral: pass warning",
    "headroom of NetworkSecurityGroups in swedencentral: pass warning",
  ]);
  expect(judge(facts(4, 1))).toEqual([
    "headroom of cores in swedencentral: fail warning",
    "headroom of standardDSv5Family in swedencentral: pass warning",
    "headroom of NetworkSecurityGroups in swedencentral: fail warning",
  ]);
});

test("what does not suffice at all is the finding of another check", () => {
  expect(judge(facts(3, 0))).toEqual([
    "headroom of cores in swedencentral: not-applicable warning",
    "headroom of standardDSv5Family in swedencentral: pass warning",
    "headroom of NetworkSecurityGroups in swedencentral: not-applicable warning",
  ]);
});

test("of the number of machines, too, where the service lists it", () => {
  const numbers = (limit: number) =>
    facts(100, 2).put(factRef("computeUsages", SCOPE, "swedencentral"), [
      { name: "cores", limit: 100, currentValue: 0 },
      { name: "standardDSv5Family", limit: 100, currentValue: 0 },
      { name: "virtualMachines", limit, currentValue: 9 },
    ]);
  const of = (limit: number) => judge(numbers(limit)).filter((line) => line.includes("machines"));
  expect(of(20)).toEqual(["headroom of virtual machines in swedencentral: pass warning"]);
  expect(of(11)).toEqual(["headroom of virtual machines in swedencentral: fail warning"]);
  expect(of(9)).toEqual(["headroom of virtual machines in swedencentral: not-applicable warning"]);
});

const MODEL = "Microsoft.CognitiveServices/accounts/deployments";
const COUNTER = "OpenAI.Standard.gpt-4o";
function model(name: string, capacity: number) {
  const body = {
    sku: { name: "Standard", capacity },
    properties: { model: { format: "OpenAI", name: "gpt-4o", version: "2024-11-20" } },
  };
  const one = planned(MODEL, `oai/${name}`, { sku: "Standard", body, resourceGroup: "rg" });
  return { ...one, sku: { ...one.sku, capacity: { known: true as const, value: capacity } } };
}
function models(limit: number, offered = true): Facts {
  const rows = [
    {
      what: "model",
      name: "OpenAI/gpt-4o/2024-11-20/Standard",
      state: "offered" as const,
      counter: COUNTER,
    },
  ];
  const table = new Facts()
    .put(factRef("serviceUsages", SCOPE, "Microsoft.CognitiveServices/swedencentral"), [
      { name: COUNTER, limit, currentValue: 0 },
    ])
    .put(factRef("nestedResources", SCOPE, `${MODEL}|oai`), []);
  return offered ? table.put(factRef("serviceOffers", SCOPE, "swedencentral/aiModels/gpt-4o"), rows) : table;
}

test("of the counters of AI models, which several deployments share", () => {
  const plan = [model("a", 50), model("b", 35)];
  const of = (limit: number) => judge(models(limit), manifest(), plan);
  expect(of(100)).toEqual([`headroom of ${COUNTER} in swedencentral: pass warning`]);
  expect(of(99)).toEqual([`headroom of ${COUNTER} in swedencentral: fail warning`]);
  expect(of(84)).toEqual([`headroom of ${COUNTER} in swedencentral: not-applicable warning`]);
  expect(judge(new Facts(), manifest(), plan)).toEqual([
    "headroom of AI models in swedencentral: unknown (own)",
  ]);
  expect(judge(models(100, false), manifest(), plan)).toEqual([
    "headroom of AI models in swedencentral: not-applicable warning",
  ]);
  expect(judge(models(99), manifest({ expect: { headroomPercent: 0 } }), plan)).toEqual([
    "headroom of the quotas: not-applicable (own)",
  ]);
});

test("facts that are missing leave it unknown", () => {
  expect(judge(new Facts(), manifest(), [NSG])).toEqual([
    "headroom of Microsoft.Network in swedencentral: unknown (own)",
  ]);
});

test("a headroom of the manifest is held by the checks of the counters", () => {
  expect(judge(facts(4, 1), manifest({ expect: { headroomPercent: 0 } }))).toEqual([
    "headroom of the quotas: not-applicable (own)",
  ]);
  expect(judge(new Facts(), manifest(), [])).toEqual(["headroom of the quotas: not-applicable (own)"]);
});
