import { expect, test } from "vitest";
import { openThroughout } from "../../src/expression/open.ts";
import { isArray, isObject, isUnknown, memberOf, type Value } from "../../src/expression/value.ts";

const BODY = {
  tags: { app: "shop" },
  properties: { networkAcls: { ipRules: [{ value: "1.2.3.4" }] }, sku: { name: "S" } },
};
const WHOLE = new Set(["tags", "properties.networkAcls"]);

/** The member at a path, stepping into the first item of a list. */
function at(value: Value | undefined, path: string): Value | undefined {
  return path.split(".").reduce<Value | undefined>((inner, step) => {
    const one = inner !== undefined && isArray(inner) ? inner[0] : inner;
    return one !== undefined && isObject(one) ? memberOf(one, step) : undefined;
  }, value);
}

test.each([
  ["tags.app", "shop"],
  ["tags.owner", undefined],
  ["properties.networkAcls.bypass", undefined],
  ["properties.networkAcls.ipRules.value", "1.2.3.4"],
  ["properties.networkAcls.ipRules.action", undefined],
  ["properties.sku.name", "S"],
])("what is whole or stated is known: %s is %s", (path, value) => {
  expect(at(openThroughout(BODY, ["the plan"], WHOLE), path)).toBe(value);
});

test.each(["kind", "properties.accessTier", "properties.sku.tier"])("the rest is unknown: %s", (path) => {
  expect(isUnknown(at(openThroughout(BODY, ["the plan"], WHOLE), path) ?? null)).toBe(true);
});

test("without whole paths everything is open", () => {
  expect(isUnknown(at(openThroughout(BODY, ["the plan"]), "tags.owner") ?? null)).toBe(true);
});
