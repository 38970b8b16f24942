import { describe, expect, it } from "vitest";
import { readColumns } from "../../../../src/plan/sources/graph/columns.ts";
import { readJson } from "../../../../src/plan/sources/arm/json/read.ts";
import { readGraphExport } from "../../../../src/plan/sources/graph/read.ts";
import type { Json } from "../../../../src/expression/json.ts";

const ID =
  "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Web/sites/app";

describe("a column is read as what it stands for", () => {
  it.each<[string, Json, Json]>([
    ["zones", ["1", "2"], ["1", "2"]],
    ["zones", '["1","2"]', ["1", "2"]],
    ["Zones", ' ["1"] ', ["1"]],
    ["zones", "1,2", ["1", "2"]],
    ["zones", "1; 3", ["1", "3"]],
    ["zones", "2", ["2"]],
    ["zones", 1, [1]],
    ["zones", "[]", []],
    ["zones", "", null],
    ["zones", "null", null],
    ["zones", null, null],
    ["tags", '{"a":"b"}', { a: "b" }],
    ["TAGS", "", null],
    ["properties", '{"a":{"b":1}}', { a: { b: 1 } }],
    ["identity", '{"type":"None"}', { type: "None" }],
    ["sku", '{"name":"Standard_LRS"}', { name: "Standard_LRS" }],
    ["sku", "Standard_LRS", "Standard_LRS"],
    ["location", "West Europe", "West Europe"],
    ["other", "[1", "[1"],
  ])("%s: %j", (name, written, value) => {
    expect(readColumns({ [name]: written })).toEqual({ columns: { [name]: value }, wrong: [] });
  });
});

describe("a column is refused, and told, where it is no such thing", () => {
  it.each<[string, Json]>([
    ["zones", "a,b"],
    ["zones", "['1']"],
    ["zones", '{"a":1}'],
    ["zones", "System.Object[]"],
    ["tags", "a=b; c=d"],
    ["tags", "@{a=b}"],
    ["tags", ["a=b"]],
    ["tags", 5],
    ["tags", '{"a":"b'],
    ["properties", "System.Collections.Hashtable"],
    ["properties", "x=y"],
    ["properties", []],
    ["identity", "SystemAssigned"],
    ["sku", "@{name=Standard_LRS; tier=Standard}"],
    ["sku", '["x"]'],
    ["sku", 3],
    ["location", { x: 1 }],
    ["location", 5],
  ])("%s: %j", (name, written) => {
    const row = { id: ID, [name]: written };
    expect(readColumns(row).columns).toEqual({ id: ID });
    const { rows, problems } = readGraphExport(readJson("g.json", JSON.stringify([row], undefined, 1)));
    expect(rows[0]?.unread).toEqual([name]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(`\`${name}\``);
    expect(problems[0]?.place).toMatchObject({ file: "g.json", line: 2 });
    expect(problems[0]?.help).toContain("az graph query");
  });
});
