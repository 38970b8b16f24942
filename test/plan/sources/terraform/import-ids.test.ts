import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { idKey, parseResourceId } from "../../../../src/base/resource-id.ts";
import { terraformRow, type Home, type TerraformRow } from "../../../../src/catalog/terraform/index.ts";
import { TARGET } from "../../../support/context.ts";
import { one } from "./plan.ts";

/**
 * The id that the provider's documentation gives for the import of each type; the subscription is written S. Source:
 * website/docs/r of github.com/hashicorp/terraform-provider-azurerm, the newest version that has the type.
 */
const lines = readFileSync(new URL("../../../catalog/terraform/import-ids.txt", import.meta.url), "utf8");
const CASES = lines
  .trimEnd()
  .split("\n")
  .map((line): readonly [TerraformRow, string] => {
    const [name = "", id = ""] = line.split(" ");
    const row = terraformRow(`azurerm_${name}`);
    if (row === undefined) throw new Error(`${name} is not in the table`);
    return [row, id.replace("/subscriptions/S", `/subscriptions/${TARGET}`)];
  });

/** The attributes that lead to an id, by the home that takes them. */
function attributesOf(row: TerraformRow, home: Home, id: string): Readonly<Record<string, string>> {
  const { scope = "", name = "" } = parseResourceId(id) ?? {};
  const names = name.split("/");
  const last = names.at(-1) ?? "";
  const own = typeof row.name === "string" || row.name === undefined ? { [row.name ?? "name"]: last } : {};
  const group = { resource_group_name: "rg" };
  switch (home.at) {
    case "group":
    case "subscription":
    case "tenant":
      return { ...group, ...own };
    case "scope":
      return { ...own, [home.id]: scope };
    case "parent": {
      const through = home.through === undefined ? 0 : home.through.split("/").length;
      const steps = id.split("/");
      const parent = steps.slice(0, steps.length - 2 - through).join("/");
      return { ...group, ...own, [home.id]: home.above === true ? `${parent}/policies/p` : parent };
    }
    case "names":
      return {
        ...group,
        ...own,
        ...Object.fromEntries(home.names.map((attribute, index) => [attribute, names[index] ?? ""])),
      };
    case "beyond":
      return { ...own, [home.id]: `${scope}/providers/Microsoft.Compute/virtualMachines/${last}` };
    case "named":
      return {};
  }
}

test.each(CASES)("$terraform stands where its import says: %s", (row, id) => {
  for (const home of row.homes) {
    const after = { name: "own", ...attributesOf(row, home, id) };
    const resource = one({ address: `${row.terraform}.it`, after });
    expect(resource.type).toBe(row.type);
    if (resource.id !== undefined) expect(idKey(resource.id)).toBe(idKey(id));
    // What has no id has a name that only Azure makes, or one that a template gives.
    else expect(typeof row.name === "object" || home.at === "names").toBe(true);
  }
});

test("nearly all types have an id", () => {
  expect(CASES.length).toBeGreaterThan(550);
  const without = CASES.filter(([{ name }]) => typeof name === "object" && !("constant" in name));
  expect(without.length).toBeLessThan(30);
});
