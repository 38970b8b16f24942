import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemText, UserError } from "../../src/base/errors.ts";
import { say } from "../../src/base/sentence.ts";
import { parseInstant } from "../../src/base/time.ts";
import { readManifest, readPlan, refusalWith } from "../../src/run/plan.ts";
import { runReadiness, type RunOptions } from "../../src/run/run.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "every-fault-"));
  writeFileSync(join(root, "broken.json"), '{\n  "resources": [\n    { "type": }\n  ]\n}\n');
  writeFileSync(join(root, "odd.json"), template([{ type: "Microsoft.Storage/storageAccounts" }, ACCOUNT]));
  writeFileSync(join(root, "good.json"), template([ACCOUNT]));
  writeFileSync(join(root, "plan.json"), '{"format_version":"1.2","resource_changes":[{"address":1}]}');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const ACCOUNT = {
  type: "Microsoft.Storage/storageAccounts",
  apiVersion: "2023-01-01",
  name: "stshop",
  location: "swedencentral",
};

function template(resources: readonly object[]): string {
  const $schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
  return JSON.stringify({ $schema, contentVersion: "1.0.0.0", resources }, null, 2);
}

interface Written {
  readonly metadata?: string;
  readonly region?: string;
  readonly inventory: readonly string[];
  readonly more?: string;
  readonly workloads?: string;
}

const ID = "11111111-1111-1111-1111-111111111111";

async function refusal(written: Written, allowedSubscriptions: readonly string[] = []): Promise<string[]> {
  const { metadata = "{ name: shop }", region = "swedencentral", inventory, more = "" } = written;
  const { workloads = "workloads: { shop: { resourceGroup: rg } }" } = written;
  const text = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: ${metadata}
source: { subscription: { id: ${ID} }, region: westeurope }
target: { subscription: { id: ${ID} }, region: ${region} }
inventory:
${inventory.map((entry) => `  - ${entry}\n`).join("")}${workloads}
${more}`;
  writeFileSync(join(root, "m.yaml"), text);
  const now = parseInstant("2026-08-24T05:00:00Z");
  if (now === undefined) throw new Error("no moment");
  const options = { root, manifest: "m.yaml", env: {}, now, allowedSubscriptions };
  try {
    await readPlan(await readManifest(options), options);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(problemText);
    throw error;
  }
  return [];
}

describe("one run tells every fault", () => {
  it("of the shape, the meaning, the regions, the paths, the files and what is in them", async () => {
    const told = await refusal({
      metadata: "{ name: shop, ownr: team }",
      region: "swedencentra",
      inventory: [
        "armTemplate: { file: broken.json, resourceGroup: rg }",
        "armTemplate: { file: odd.json, resourceGroup: rg, workload: shp }",
        "armTemplate: { file: gud.json, resourcegroup: rg }",
        "terraformPlan: { file: good.json }",
        "terraformPlan: { file: plan.json }",
        "resourceGraph: { snapshot: broken.json }",
      ],
    });
    const heads = [
      "m.yaml:3:25: metadata.ownr: the key `ownr` is not known here",
      "m.yaml:5:71: target.region: `swedencentra` is not a region that this version knows. Did you mean `swedencentral`?",
      "m.yaml:8:55: inventory[1].armTemplate.workload: there is no workload `shp`. Did you mean `shop`?",
      "m.yaml:9:20: inventory[2].armTemplate.file: the file `gud.json` does not exist. Did you mean `good.json`?",
      "m.yaml:9:36: inventory[2].armTemplate.resourcegroup: the key `resourcegroup` is not known here",
      "good.json:1:1: (document): the file is an ARM template or its parameters, not a plan",
      "broken.json:3:15: resources[0]: the file is not JSON",
      "odd.json:5:5: resources[0]: the resource of type `Microsoft.Storage/storageAccounts` has no name",
      "plan.json:1:",
    ];
    for (const head of heads)
      expect(
        told.filter((one) => one.startsWith(head)),
        `${head}\n${told.join("\n")}`,
      ).not.toEqual([]);
    expect(told).toEqual([...new Set(told)]);
  });

  it.each([
    ["workloads", { workloads: "" }, "m.yaml:1:1: (document): the key `workloads` is missing"],
    ["workloads that are empty", { workloads: "workloads: {}" }, "m.yaml:9:1: workloads: the map is empty"],
  ])("of a manifest without %s, and of its files", async (_, written, head) => {
    const told = await refusal({
      inventory: ["armTemplate: { file: broken.json, resourceGroup: rg }", "armTemplate: { file: gud.json }"],
      ...written,
    });
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringContaining(head),
        expect.stringContaining("broken.json:3:15: resources[0]: the file is not JSON"),
      ]),
    );
  });

  it("with the region of a manifest that is sound, where a path leads nowhere", async () => {
    expect(
      await refusal({
        region: "swedencentra",
        inventory: ["armTemplate: { file: nowhere.json, resourceGroup: rg }"],
      }),
    ).toEqual([
      expect.stringContaining("target.region: `swedencentra` is not a region that this version knows"),
      expect.stringContaining("inventory[0].armTemplate.file: the file `nowhere.json` does not exist"),
    ]);
  });

  it("but not of a region that may be new, or that is none", async () => {
    for (const region of ["atlantisnorthern", "West Europe"]) {
      const told = await refusal({ region, metadata: "{ nam: x }", inventory: [] });
      expect(told.filter((one) => one.includes("not a region"))).toEqual([]);
    }
  });

  it("and opens no file for a subscription that the workflow does not allow", async () => {
    const inventory = ["armTemplate: { file: nowhere.json, resourceGroup: rg }"];
    const other = "33333333-3333-3333-3333-333333333333";
    expect((await refusal({ metadata: "{ nam: x }", inventory }, [other])).join()).not.toContain("nowhere");
    expect((await refusal({ metadata: "{ nam: x }", inventory }, [ID])).join()).toContain("nowhere");
  });

  it("judges nothing inside a template where the target is not known", async () => {
    const told = await refusal({
      region: "[swedencentral]",
      inventory: [
        "armTemplate: { file: odd.json, resourceGroup: rg }",
        "armTemplate: { file: broken.json, resourceGroup: rg }",
      ],
    });
    expect(told.join("\n")).not.toContain("odd.json");
    expect(told.join("\n")).toContain("broken.json:3:15");
  });

  it("beside a wave that the manifest does not have", async () => {
    await refusal({
      region: "swedencentra",
      inventory: ["armTemplate: { file: good.json, resourceGroup: rg }", "bicep: { file: nowhere.bicep }"],
    });
    const now = parseInstant("2026-08-24T05:00:00Z");
    if (now === undefined) throw new Error("no moment");
    const options = { root, manifest: "m.yaml", env: {}, now };
    const { problems } = await refusalWith(
      [{ message: "the manifest has no wave `w`" }],
      await readManifest(options),
      options,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "the manifest has no wave `w`",
      "`swedencentra` is not a region that this version knows",
      "the file `nowhere.bicep` does not exist",
    ]);
  });

  it("with the resource types that nothing has, where one that exists is near", async () => {
    const resources = ["Microsoft.Storage/storageAcounts", "Microsoft.Web/sites", "Contoso.Shop/tills"];
    const more = `workloads: { shop: { resources: [${resources.map((type, index) => `{ id: r${String(index)}, type: ${type}, to: t${String(index)} }`).join(", ")}] } }`;
    const told = await refusal({ metadata: "{ nam: x }", inventory: [], more, workloads: "" });
    expect(told.filter((one) => one.includes("resource type"))).toEqual([
      expect.stringContaining(
        "workloads.shop.resources[0].type: `Microsoft.Storage/storageAcounts` is not a resource type that this version knows. Did you mean `Microsoft.Storage/storageAccounts`?",
      ),
    ]);
  });
});

describe("one run tells what is wrong with the files of the call, too", () => {
  const HEADS = {
    snapshot: "snapshot.json is not JSON",
    pack: "packs/odd/policy.json:1:",
  } as const;

  async function told(manifest: string, more: Partial<RunOptions>): Promise<string[]> {
    writeFileSync(join(root, "call.yaml"), manifest);
    writeFileSync(join(root, "snapshot.json"), '{\n  "facts": ]\n}\n');
    mkdirSync(join(root, "packs/odd"), { recursive: true });
    writeFileSync(join(root, "packs/odd/policy.json"), "{ nothing }");
    writeFileSync(join(root, "packs/odd/cases.json"), "[]");
    const now = parseInstant("2026-08-24T05:00:00Z");
    if (now === undefined) throw new Error("no moment");
    const call = { manifest: "call.yaml", snapshot: "snapshot.json", policies: ["packs"] };
    const credential: RunOptions["credential"] = { kind: "none", why: say`No credential.` };
    const log = (): void => undefined;
    const options: RunOptions = { root, env: {}, clock: now, credential, timeoutMs: 60_000, log, ...call };
    const refused: unknown = await runReadiness({ ...options, ...more }).catch((error: unknown) => error);
    if (!(refused instanceof UserError)) throw new Error(`no refusal: ${String(refused)}`);
    return refused.problems.map(problemText);
  }

  const SOUND = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: ${ID} }, region: westeurope }
target: { subscription: { id: ${ID} }, region: swedencentral }
inventory: [{ armTemplate: { file: good.json, resourceGroup: rg } }]
workloads: { shop: { resourceGroup: rg } }
`;

  it.each<[string, string, Partial<RunOptions>, string | undefined]>([
    ["nothing else", SOUND, {}, undefined],
    [
      "a key of the manifest",
      SOUND.replace("name: shop }", "name: shop, ownr: x }"),
      {},
      "call.yaml:3:25: metadata.ownr",
    ],
    ["a file of the inventory", SOUND.replace("good.json", "gud.json"), {}, "call.yaml:6:"],
    ["a file that is broken", SOUND.replace("good.json", "broken.json"), {}, "broken.json:3:15"],
    ["the wave that is asked for", SOUND, { wave: "w" }, "call.yaml:"],
  ])("beside %s", async (_, manifest, more, head) => {
    const all = await told(manifest, more);
    for (const start of [...Object.values(HEADS), ...(head === undefined ? [] : [head])])
      expect(
        all.filter((one) => one.startsWith(start)),
        `${start}\n${all.join("\n")}`,
      ).not.toEqual([]);
    expect(all).toEqual([...new Set(all)]);
  });
});

it("tells the names under expect.policies.pack with what is wrong with the manifest itself", async () => {
  const told = await refusal({
    metadata: "{ name: shop, ownr: team }",
    inventory: ["armTemplate: { file: gud.json, resourceGroup: rg }"],
    more: "expect: { policies: { pack: { efect: Deny, except: [no-such-policy], parameters: { nothing: 1 } } } }",
  });
  for (const one of [
    "m.yaml:3:25: metadata.ownr: the key `ownr` is not known here",
    "expect.policies.pack.efect: the key `efect` is not known here",
    "expect.policies.pack.except[0]: no policy of the tool has the name `no-such-policy`",
    "expect.policies.pack.parameters.nothing: the policies have no parameter `nothing`",
    "inventory[0].armTemplate.file: the file `gud.json` does not exist",
  ])
    expect(
      told.filter((line) => line.includes(one)),
      `${one}\n${told.join("\n")}`,
    ).toHaveLength(1);
});

it("keeps the places of the items of a list of which one is wrong", async () => {
  const told = await refusal({
    inventory: [],
    more: "expect: { policies: { pack: { except: [{}, no-such-policy] } } }",
  });
  expect(told.filter((line) => line.includes("except[0]"))).toHaveLength(1);
  expect(told.join()).not.toContain("no policy of the tool");
});

it("tells the names under expect.policies.pack with a plan that cannot be read", async () => {
  const told = await refusal({
    inventory: ["armTemplate: { file: nowhere.json, resourceGroup: rg }"],
    more: "expect: { policies: { pack: { except: [no-such-policy], parameters: { nothing: 1 } } } }",
  });
  for (const part of ["`nowhere.json` does not exist", "the name `no-such-policy`", "no parameter `nothing`"])
    expect(told.filter((one) => one.includes(part))).toHaveLength(1);
});
