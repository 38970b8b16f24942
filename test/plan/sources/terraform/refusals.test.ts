import { expect, test } from "vitest";
import { UserError } from "../../../../src/base/errors.ts";
import { TerraformPlanReader } from "../../../../src/plan/sources/terraform/index.ts";
import { FILE, planText, read, readText } from "./plan.ts";
import { knownTags } from "../../../../src/plan/stated.ts";

function refusalOf(text: string): UserError {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the text was not refused");
}

const plan = (rest: object): string => JSON.stringify({ format_version: "1.2", ...rest }, undefined, 1);

test.each([
  ["nothing", "", 1, "not JSON"],
  ["no JSON", '{\n "a": oops }', 2, "not JSON"],
  ["a plan in Terraform's own format", "PK\u0003\u0004rest", 1, "Terraform's own format"],
  ["a list", "[]", 1, "not as Terraform writes it"],
  ["another document", '{"a":1}', 1, "no `format_version`"],
  ["the log of a plan", '{"@level":"info"}', 1, "the log of a plan"],
  ["a state", '{"format_version":"1.0","values":{}}', 1, "a Terraform state"],
  ["a format that is too old", '{\n"format_version":"0.1"}', 2, "format `0.1`"],
  ["a format that is too new", '{"format_version":"2.0"}', 1, "format `2.0`"],
  ["a format that is none", '{"format_version":"one"}', 1, "format `one`"],
  ["a format that is not text", '{\n\n"format_version":1.2}', 3, "not as Terraform writes it"],
  ["changes that are no list", plan({ resource_changes: {} }), 3, "resource_changes"],
  ["a configuration that is not an object", plan({ configuration: [] }), 3, "configuration"],
  ["planned values that are text", plan({ planned_values: "x" }), 3, "planned_values"],
  ["a reserved key", '{"format_version":"1.2",\n"__proto__":{}}', 2, "__proto__"],
  [
    "a document that is nested too deep",
    `{"format_version":"1.2","x":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    1,
    "nested deeper",
  ],
])("%s is refused with file and line", (_, text, line, message) => {
  const [problem] = refusalOf(text).problems;
  expect(problem?.message).toContain(message);
  expect(problem?.place).toMatchObject({ file: FILE, line });
});

test("a document that is too large is refused before it is held", () => {
  const reader = new TerraformPlanReader({ file: FILE });
  const spaces = new Uint8Array(64 * 1024 * 1024).fill(0x20);
  const push = (): void => {
    reader.push(spaces);
  };
  for (let times = 0; times < 4; times += 1) expect(push).not.toThrow();
  expect(push).toThrow("larger than 256 MiB");
});

const good = { address: "azurerm_storage_account.st", after: { name: "st", resource_group_name: "rg" } };

test.each([
  ["no address", { address: 7 }, "address"],
  ["an address that is none", { address: "azurerm_storage_account" }, "address"],
  ["an address with an open bracket", { address: 'azurerm_storage_account.a["x' }, "address"],
  ["a type that is none", { type: "azurerm storage" }, "type"],
  ["no change", { change: [] }, "change"],
  ["no actions", { change: { actions: null } }, "actions"],
  ["actions that do not exist", { change: { actions: ["destroy"] } }, "actions"],
  ["a key of every object as an action", { change: { actions: ["toString"] } }, "actions"],
  ["values that are a list", { change: { actions: ["create"], after: [] } }, "after"],
  ["former values that are text", { change: { actions: ["create"], before: "x" } }, "before"],
])("an entry with %s is a problem with its line, and nothing else is lost", (_, rest, member) => {
  const read = readText(planText([{ ...good, rest }, good]));
  expect(read.resources.map(({ address }) => address)).toEqual([good.address]);
  expect(read.problems).toHaveLength(1);
  expect(read.problems[0]?.message).toContain(`\`${member}\``);
  expect(read.problems[0]?.place?.path).toContain("resource_changes[0]");
  expect(read.complete).toBe(false);
});

test("entries that are no objects at all", () => {
  const plan = readText(
    '{"format_version":"1.2","resource_changes":[1,null,"x",[]],"deferred_changes":[{}]}',
  );
  expect(plan.problems).toHaveLength(5);
});

test.each([
  ["name", 7],
  ["location", { a: 1 }],
  ["location", "no region!"],
  ["tags", "x"],
  ["tags", { a: 1, b: ["x"] }],
  ["identity", "x"],
  ["identity", [7]],
  ["zones", "1"],
  ["network_rules", "x"],
  ["network_rules", [null]],
  ["network_rules", [{ ip_rules: "1.2.3.4" }]],
  ["min_tls_version", 12],
  ["public_network_access_enabled", "yes"],
  ["account_tier", { a: 1 }],
  ["id", 7],
  ["id", "/subscriptions/a/../b/providers/x/y/z"],
])("an attribute of an odd type stays out of the way: %s = %j", (name, value) => {
  const { resources, problems } = read([
    { ...good, after: { ...good.after, account_replication_type: "LRS", [name]: value } },
  ]);
  expect(problems).toEqual([]);
  expect(resources).toHaveLength(1);
  expect(resources[0]?.location?.known ?? false).toBe(false);
});

test.each([
  ["unknown", { unknown: "x" }],
  ["unknown", { unknown: { name: { a: true } } }],
  ["unknown", { unknown: [true] }],
  ["sensitive", { sensitive: 7 }],
  ["sensitive", { sensitive: { tags: [true] } }],
])("a mask of an odd shape is no crash: %s", (_, masks) => {
  expect(read([{ ...good, ...masks }]).resources).toHaveLength(1);
});

test("keys that name machinery of objects are data", () => {
  const tags: unknown = JSON.parse('{"constructor":"a","toString":"b","hasOwnProperty":"c"}');
  const [account] = read([{ ...good, after: { ...good.after, tags } }]).resources;
  expect(knownTags(account?.tags)).toEqual({ constructor: "a", toString: "b", hasOwnProperty: "c" });
});
