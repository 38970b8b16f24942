import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseManifest } from "../../../../src/manifest/parse.ts";
import { plannedOf } from "../../../../src/plan/sources/load/plan.ts";
import type { Plan } from "../../../../src/plan/plan.ts";
import { changed } from "../../../manifest/fixtures/base.ts";
import { NOW } from "../../../support/context.ts";
import { moduleOf, planText, type Entry, type PlanParts } from "../terraform/plan.ts";

const SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const CONTENT = {
  $schema: SCHEMA,
  contentVersion: "1.0.0.0",
  parameters: { name: { type: "string", defaultValue: "own" } },
  resources: [
    {
      type: "Microsoft.Web/sites",
      apiVersion: "2022-09-01",
      name: "[parameters('name')]",
      location: "[resourceGroup().location]",
    },
  ],
};
const ADDRESS = "azurerm_resource_group_template_deployment.web";

let root = "";

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "tf-template-")));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The plan of one template deployment in the group rg-web. */
async function planOf(entry: Partial<Entry> = {}, parts: PlanParts = {}): Promise<Plan> {
  const after = { name: "web", resource_group_name: "rg-web", template_content: JSON.stringify(CONTENT) };
  writeFileSync(join(root, "tfplan.json"), planText([{ address: ADDRESS, after, ...entry }], parts));
  const inventory = "inventory:\n  - terraformPlan: { file: tfplan.json, workload: web }\nworkloads:";
  return plannedOf(parseManifest(changed(["workloads:", inventory]), "m.yaml"), { root, now: NOW });
}

function deploying(template_content: string, more: object = {}): Partial<Entry> {
  return { after: { name: "web", resource_group_name: "rg-web", template_content, ...more } };
}

describe("a template inside a Terraform plan", () => {
  it.each([
    ["its defaults", {}, "own"],
    ["the parameters of the plan", { parameters_content: '{ "name": { "value": "given" } }' }, "given"],
  ])("deploys its resources with %s, at the line of the change", async (_, more, name) => {
    const { resources, gaps } = await planOf(deploying(JSON.stringify(CONTENT), more));
    expect(gaps).toEqual([]);
    expect(resources.at(-1)).toMatchObject({
      type: "Microsoft.Web/sites",
      name,
      resourceGroup: "rg-web",
      workload: "web",
      location: { known: true, value: "swedencentral" },
      origin: { file: "tfplan.json", path: "resource_changes[0]" },
    });
  });

  it.each<[string, Partial<Entry>, RegExp]>([
    ["is known later", { unknown: { template_content: true } }, /known only after the apply/],
    ["is a secret", { sensitive: { template_content: true } }, /known only after the apply/],
    [
      "has parameters that are known later",
      { unknown: { parameters_content: true } },
      /known only after the apply/,
    ],
    ["is not JSON", deploying("{"), /cannot be expanded: the file is not JSON/],
    [
      "is wrong",
      deploying('{ "resources": [ { "type": "A.B/c", "name": "[x()]" } ] }'),
      /cannot be evaluated: .*'x' is not available/,
    ],
  ])("that %s is said not to be read", async (_, entry, why) => {
    const { resources, gaps } = await planOf(entry);
    // Of a resource that is wrong in part, the rest is listed.
    expect(resources.filter(({ body, type }) => body && type !== "A.B/c")).toEqual([]);
    expect(gaps).toMatchObject([
      { subject: ADDRESS, elsewhere: false, place: { file: "tfplan.json", path: "resource_changes[0]" } },
    ]);
    expect(gaps[0]?.why).toMatch(why);
  });

  it("of another subscription is none of the plan", async () => {
    const configuration = {
      provider_config: {
        "azurerm.hub": {
          name: "azurerm",
          alias: "hub",
          expressions: { subscription_id: { constant_value: "99999999-9999-9999-9999-999999999999" } },
        },
      },
      root_module: moduleOf([{ address: ADDRESS, provider: "azurerm.hub" }]),
    };
    const { resources, gaps } = await planOf({}, { configuration });
    expect(resources.filter(({ body }) => body)).toEqual([]);
    expect(gaps).toMatchObject([{ subject: ADDRESS, elsewhere: true }]);
  });
});
