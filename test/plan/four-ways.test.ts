import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseManifest } from "../../src/manifest/parse.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import { plannedOf } from "../../src/plan/sources/load/plan.ts";
import { NOW, SOURCE, TARGET } from "../support/context.ts";
import { plainly } from "../support/request.ts";
import { FOUR_WAYS, type FourWays } from "./four-ways.ts";
import { planText } from "./sources/terraform/plan.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "four-ways-"));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const GROUP = `/subscriptions/${TARGET}/resourceGroups/rg`;

/** Names of the parents are `p1`, `p2`; the resource is `it`. */
function nameOf(type: string): string {
  const parents = type.split("/").slice(1, -1);
  return [...parents.map((_, index) => `p${String(index + 1)}`), "it"].join("/");
}

function idIn(group: string, type: string, name: string): string {
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  return `${group}/providers/${[namespace, ...types.flatMap((one, index) => [one, names[index] ?? "?"])].join("/")}`;
}

/** The resource of the plan whose only source is a file, in a manifest that declares it where the file is of the source. */
async function through(
  kind: "armTemplate" | "terraformPlan" | "resourceGraph",
  content: unknown,
  { type }: FourWays,
): Promise<PlannedResource> {
  writeFileSync(
    join(root, "file.json"),
    typeof content === "string" ? content : JSON.stringify(content),
    "utf8",
  );
  const file = kind === "resourceGraph" ? "snapshot: file.json" : "file: file.json, workload: shop";
  const group = kind === "armTemplate" ? ", resourceGroup: rg" : "";
  const declared =
    kind === "resourceGraph"
      ? `{ resourceGroup: rg, resources: [{ id: it, type: ${type}, from: ${nameOf(type)}, to: ${nameOf(type)} }] }`
      : "{ resourceGroup: rg }";
  const manifest = parseManifest(
    `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: ${SOURCE} }, region: westeurope }
target: { subscription: { id: ${TARGET} }, region: swedencentral }
inventory: [{ ${kind}: { ${file}${group} } }]
workloads: { shop: ${declared} }
`,
    "m.yaml",
  );
  const { resources, gaps } = await plannedOf(manifest, { root, now: NOW });
  expect(gaps).toEqual([]);
  const found = resources.find((one) => one.type.toLowerCase() === type.toLowerCase());
  if (found === undefined) throw new Error(`nothing of ${type} among ${String(resources.length)}`);
  return found;
}

/** What every check of SKU, quota, zones, regions and tags goes by. */
function seen({ location, type, name, ...facts }: PlannedResource, { shared }: FourWays) {
  const stated =
    location === undefined ? "not stated" : location.known ? location.value : location.expression;
  const where = shared === true ? "that of its parent" : stated;
  return { type: type.toLowerCase(), name, region: where, ...plainly(facts), members: facts.sku };
}

describe("the same resource through a template, azapi, azurerm and an export", () => {
  it.each(FOUR_WAYS)("$type ($azurerm.0)", async (row) => {
    const { type, body, azurerm, global = false } = row;
    const name = nameOf(type);
    const place = global ? { location: "global" } : { location: "swedencentral" };
    const located = row.regionless === true ? {} : place;
    const whole = { ...located, ...body };

    const template = await through(
      "armTemplate",
      {
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        resources: [{ type, apiVersion: "2024-01-01", name, ...whole }],
      },
      row,
    );
    const expected = seen(template, row);

    const tags = body["tags"];
    const rest = Object.fromEntries(Object.entries(body).filter(([key]) => key !== "tags"));
    const parent = name.includes("/") ? idIn(GROUP, type, name).split("/").slice(0, -2).join("/") : GROUP;
    const azapi = planText([
      {
        address: "azapi_resource.it",
        after: {
          type: `${type}@2024-01-01`,
          name: "it",
          parent_id: parent,
          body: rest,
          ...(tags === undefined ? {} : { tags }),
          ...located,
        },
      },
    ]);
    expect(seen(await through("terraformPlan", azapi, row), row)).toEqual(expected);

    const [terraform, values] = azurerm;
    const after = {
      name: "it",
      resource_group_name: "rg",
      ...(row.regionless === true || row.shared === true || global ? {} : { location: "swedencentral" }),
      ...(tags === undefined ? {} : { tags }),
      ...values,
    };
    const plan = planText([{ address: `azurerm_${terraform}.it`, after }]);
    expect(seen(await through("terraformPlan", plan, row), row)).toEqual(expected);

    // An export has every column; what it does not fill is null.
    const columns = {
      sku: null,
      zones: null,
      tags: null,
      identity: null,
      plan: null,
      kind: null,
      properties: {},
    };
    const row1 = {
      id: idIn(`/subscriptions/${SOURCE}/resourceGroups/rg`, type, name),
      name: "it",
      type: type.toLowerCase(),
      ...columns,
      ...whole,
      location: global ? "global" : "westeurope",
    };
    const asIs = await through("resourceGraph", [row1], row);
    const own = seen(asIs, row);
    expect(row.regionless === true ? { ...own, region: expected.region } : own).toEqual(expected);
  });
});
