import fc from "fast-check";
import { expect, test } from "vitest";
import { TerraformPlanReader, type TerraformPlan } from "../../../../src/plan/sources/terraform/index.ts";
import { TARGET } from "../../../support/context.ts";
import { FILE, planText, readText } from "./plan.ts";
import { runs } from "../../../support/runs.ts";

function inChunks(text: string, sizes: readonly number[]): TerraformPlan {
  const reader = new TerraformPlanReader({ file: FILE, subscriptionId: TARGET });
  const bytes = new TextEncoder().encode(text);
  // One buffer for all pieces, as a file is read: nothing of a piece may be held on to.
  const buffer = new Uint8Array(Math.max(1, ...sizes));
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % Math.max(1, sizes.length)] ?? 1);
    const piece = bytes.subarray(at, at + size);
    buffer.set(piece);
    reader.push(buffer.subarray(0, piece.length));
    at += size;
  }
  return reader.end();
}

const account = (name: string): object => ({
  name,
  resource_group_name: "rg",
  location: "swedencentral",
  tags: { Größe: "klein 🐟", quote: 'a "quoted" \\ text' },
});
const TEXT = planText(
  [
    { address: "azurerm_storage_account.a", after: account("sta") },
    {
      address: "azurerm_storage_account.b",
      actions: ["no-op"],
      before: account("stb"),
      after: account("stb"),
    },
    { address: "azurerm_storage_account.c", after: [] },
  ],
  {
    configuration: { root_module: { resources: [] } },
    rest: {
      präfix: { "🐟": ["]", "}", "\\"] },
      prior_state: { values: [1, -2.5e3, true, null, "x"] },
      planned_values: {
        root_module: {
          resources: [
            { address: "azurerm_storage_account.d", type: "azurerm_storage_account", values: account("std") },
          ],
        },
      },
    },
  },
);

test("a plan is the same in whatever pieces it comes", () => {
  const whole = readText(TEXT);
  expect([whole.resources.length, whole.problems.length]).toEqual([3, 1]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 20 }), (sizes) => {
      expect(inChunks(TEXT, sizes)).toEqual(whole);
    }),
    { numRuns: runs(60) },
  );
});

test("lines and columns are those of the text, whatever bytes its characters take", () => {
  const text = `{"format_version":"1.2","größe🐟":"ä","resource_changes":[${JSON.stringify({ address: 7 })}]}`;
  const [problem] = readText(text).problems;
  expect(problem?.place).toMatchObject({ line: 1, column: text.indexOf('{"address"') + 1 });
});

test.each([
  ["a list that is not closed", '{"format_version":"1.2","prior_state":[1,2', "the document ends"],
  ["a text that is not closed", '{"format_version":"1.2","prior_state":"x', "the document ends"],
  ["a word that is none", '{"format_version":"1.2","prior_state":nul}', "a value is expected"],
  ["a missing comma", '{"format_version":"1.2" "errored":false}', "a comma or }"],
  ["a comma too many", '{"format_version":"1.2",}', "a key between quotation marks"],
  ["a colon too many", '{"format_version"::"1.2"}', "a value is expected"],
  ["more behind the end", '{"format_version":"1.2"} {}', "more after the end"],
  ["a key that stands twice", '{"format_version":"1.2","errored":false,"errored":true}', "stands here again"],
  ["an entry that is wrong inside", '{"format_version":"1.2","resource_changes":[{"a":}]}', "not JSON"],
  [
    "planned values with an address that is no text",
    '{"format_version":"1.2","planned_values":{"root_module":{"resources":[{"address":"\\q"}]}}}',
    "not JSON",
  ],
])("%s is refused", (_, text, message) => {
  expect(() => readText(text)).toThrow(message);
});

test("bytes that are no UTF-8 are refused where they are read", () => {
  const reader = new TerraformPlanReader({ file: FILE });
  const bytes = new TextEncoder().encode('{"format_version":"1.2","variables":{"a":"x"}}');
  bytes[bytes.indexOf(0x78)] = 0xff;
  expect(() => {
    reader.push(bytes);
  }).toThrow("not UTF-8");
});

test("of more planned values than are kept, one without a change is told, and none with one", () => {
  const values = { filler: "x".repeat(6 * 1024 * 1024) };
  const entry = (name: string): object => ({
    address: `azurerm_storage_account.${name}`,
    type: "azurerm_storage_account",
    values,
  });
  const names = ["a", "b", "c", "d"];
  const changes = names
    .slice(0, 3)
    .map((name) => ({ address: `azurerm_storage_account.${name}`, after: account(`st${name}`) }));
  const plan = readText(
    planText(changes, { rest: { planned_values: { root_module: { resources: names.map(entry) } } } }),
  );
  expect(plan.resources.map(({ address }) => address)).toEqual(changes.map(({ address }) => address));
  expect(plan.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("`azurerm_storage_account.d` stands among the planned values"),
  ]);
  expect(plan.complete).toBe(false);
});
