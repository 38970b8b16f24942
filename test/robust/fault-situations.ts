import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { PriceFault } from "../servers/prices.ts";
import type { World } from "../servers/world.ts";
import { copyExample } from "../support/checkout.ts";
import { guidFor } from "../worlds/build.ts";
import { price } from "../worlds/prices.ts";
import { SUBSCRIPTION } from "../worlds/shop.ts";
import { WIRE } from "./fault-table.ts";
import { armCases, githubCases, undisturbed, type Baseline, type FaultCase } from "./faults.ts";
import type { LiveOptions } from "./live.ts";

/** A run that asks what that of the example does not: without a fault, and with every fault at what it asks besides. */
export interface Situation {
  readonly name: string;
  readonly world: World;
  readonly baseline: Pick<Baseline, "full" | "code" | "ms">;
  readonly cases: readonly FaultCase[];
}

const MANIFEST = "examples/relocation.yaml";
const POLICY = "examples/relocation-policy.yaml";
/** The branch that the pull request of the example payload is to go into. */
const BASE = "master";
const SCHEDULE = { name: "schedule", payload: { schedule: "0 5 * * *" } };

/** @param example what the run of the example asks of Resource Manager */
export async function moreSituations(world: World, example: readonly RegExp[]): Promise<Situation[]> {
  return [await costed(world, example), ...(await ruled(world)), ...(await recorded(world))];
}

const HERE = price({ armRegionName: "westeurope", armSkuName: "Standard_E16ds_v5" });
const THERE = price({ armRegionName: "swedencentral", armSkuName: "Standard_E16ds_v5", retailPrice: 0.18 });
const PRICE_FAULTS: readonly PriceFault[] = [
  "foreign-link",
  "circle",
  "other-currency",
  "no-items",
  "throttled",
  "text-price",
];

/** The manifest asks what the target will cost: of actual cost, of prices and of reservations. */
async function costed(world: World, example: readonly RegExp[]): Promise<Situation> {
  const workspace = mkdtempSync(join(tmpdir(), "costed-"));
  copyExample(workspace);
  const document = parseDocument(readFileSync(MANIFEST, "utf8"));
  document.setIn(["expect", "cost"], { oneOff: 300 });
  writeFileSync(join(workspace, MANIFEST), document.toString({ lineWidth: 0 }));
  const machine = `${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu/providers/Microsoft.Compute/virtualMachines/vm-report-weu`;
  const order = `/providers/Microsoft.Capacity/reservationOrders/${guidFor("order")}`;
  const own: World = {
    ...world,
    costs: [{ id: machine, meter: HERE.meterId, cost: 146 }],
    reservations: [
      {
        id: `${order}/reservations/${guidFor("reservation")}`,
        name: `${guidFor("order")}/${guidFor("reservation")}`,
        type: "Microsoft.Capacity/reservationOrders/reservations",
        location: "westeurope",
        sku: { name: "Standard_E16ds_v5" },
        properties: {
          displayName: "vm-3y",
          reservedResourceType: "VirtualMachines",
          expiryDate: "2027-05-01",
        },
      },
    ],
  };
  const items = [HERE, THERE];
  const options: LiveOptions = { workspace, prices: { items } };
  const { requests, ...baseline } = await undisturbed(own, options);
  const before = new Set(example.map(String));
  const more = requests.filter((one) => !before.has(String(one)));
  const side = "azure";
  const prices = [
    ...WIRE.map(([words, wire, timeout = 20]): FaultCase => ({
      what: `the list of prices: ${words}`,
      options: { ...options, prices: { items, wire } },
      timeout,
      side,
    })),
    ...PRICE_FAULTS.map((fault): FaultCase => ({
      what: `the list of prices: ${fault}`,
      options: { ...options, prices: { items, fault } },
      timeout: 20,
      side,
    })),
    {
      what: "the list of prices: has no address",
      options: { ...options, env: { AZURE_RETAIL_PRICES_ENDPOINT: "https://nowhere.invalid" } },
      timeout: 20,
      side,
    } as const,
  ];
  return { name: "what it costs", world: own, baseline, cases: [...armCases(more, options), ...prices] };
}

/** The policy of the organisation is read of the base branch, and then the manifest and the owners there. */
async function ruled(world: World): Promise<Situation[]> {
  const at = (path: string): string => `${path}@${BASE}`;
  const files = {
    [at(POLICY)]: readFileSync(POLICY, "utf8"),
    [at(MANIFEST)]: readFileSync(MANIFEST, "utf8"),
    [at("CODEOWNERS")]: "* @contoso/finops\n",
  };
  const options = { inputs: { config: POLICY, "waivers-from": "base" }, before: { files } };
  const baseline = await undisturbed(world, options);
  return [0, 1].map((after): Situation => {
    const name = after === 0 ? "the policy of the organisation" : "rules of the base branch";
    const parts = { ms: baseline.ms, side: "policy", name: `, ${name}`, after } as const;
    return { name, world, baseline, cases: githubCases("repos/get-content", options, parts) };
  });
}

/** Records of earlier runs, of a first one and of a later one. */
async function recorded(world: World): Promise<Situation[]> {
  const inputs = { comment: "never", records: "branch" };
  const first: LiveOptions = { event: SCHEDULE, inputs };
  const { run } = await undisturbed(world, first);
  const later: LiveOptions = { ...first, before: { branches: run.branches } };
  return [
    await ofGitHub(world, "the first record on a branch", first),
    await ofGitHub(world, "a later record on a branch", later),
    await ofGitHub(world, "a record in an issue", { ...first, inputs: { ...inputs, records: "issue" } }),
  ];
}

async function ofGitHub(world: World, name: string, options: LiveOptions): Promise<Situation> {
  const { run, ...baseline } = await undisturbed(world, options);
  const parts = { ms: baseline.ms, side: "kept", name: `, ${name}` } as const;
  const asked = [...new Set(run.github)];
  return {
    name,
    world,
    baseline,
    cases: asked.flatMap((operation) => githubCases(operation, options, parts)),
  };
}
