import { expect, it } from "vitest";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { Engine, prepare } from "../../../src/policy/evaluate/compile/engine.ts";
import type { Surroundings } from "../../../src/policy/evaluate/compile/run.ts";
import { evaluate } from "../../../src/policy/evaluate/evaluate.ts";
import type { JsonObject } from "../../../src/policy/model.ts";
import { parseRule } from "../../../src/policy/parse.ts";

/** What an engine keeps of one resource never answers for the next, whose surroundings are the same. */

const RESOURCES: readonly JsonObject[] = [
  { type: "a/b", name: "one", tags: { env: "prod" }, properties: { list: [{ n: 1 }, { n: 2 }] } },
  { type: "a/b", name: "two", tags: {}, properties: { list: [] } },
  { type: "a/b", name: "Three", properties: {} },
  { type: "a/b", name: "one", tags: { env: "test" }, properties: { list: [{ n: 3 }] } },
];
const AROUND: Surroundings = {
  resourceGroup: { name: "rg", location: "westeurope", tags: { env: "prod" } },
  subscription: { subscriptionId: "22222222-2222-2222-2222-222222222222", tags: {} },
};

it.each<[string, JsonObject]>([
  ["a field in an expression", { value: "[concat(field('name'), '-x')]", equals: "one-x" }],
  ["a field by a name that is made", { value: "[field(concat('na', 'me'))]", equals: "TWO" }],
  [
    "a field beside the resource group",
    { value: "[concat(field('name'), resourceGroup().name)]", equals: "onerg" },
  ],
  [
    "a tag that only some have, beside one of the group",
    { value: "[equals(field('tags.env'), resourceGroup().tags.env)]", equals: true },
  ],
  [
    "a tag of the group that is missing, beside a field",
    { value: "[concat(string(field('name')), string(resourceGroup().tags.none))]", equals: "one" },
  ],
  [
    "a tag of the subscription that is missing, beside a field",
    { value: "[empty(concat(field('name'), string(subscription().tags.none)))]", equals: false },
  ],
  ["members of a list", { value: "[length(field('properties.list[*]'))]", equals: 2 }],
  ["members that are counted", { count: { field: "properties.list[*]" }, greater: 0 }],
  [
    "a name among the types that are counted",
    {
      count: {
        value: ["a/b", "c/d"],
        name: "t",
        where: {
          field: "type",
          in: ["[field('name')]", "[if(equals(field('name'), 'one'), current('t'), 'x')]"],
        },
      },
      equals: 1,
    },
  ],
  [
    "a name in an object that types are compared with",
    {
      count: {
        value: ["a/b"],
        name: "t",
        where: { value: "[field('type')]", equals: "[if(equals(field('name'), 'two'), current('t'), 'x')]" },
      },
      equals: 1,
    },
  ],
  ["what one is compared with", { field: "name", equals: "[concat(toLower(field('name')), '')]" }],
])("%s is that of the resource that is asked about", (what, condition) => {
  const rule = parseRule({ if: condition, then: { effect: "deny" } });
  if (!rule.ok) throw new Error(rule.problem);
  const engine = new Engine([{ rule: rule.value, parameters: {} }], NO_ALIASES);
  const told = [...RESOURCES, ...RESOURCES.toReversed()].map((body) => {
    const prepared = prepare({ body });
    const [answer = { answer: "no-match" }] = engine.answers(prepared, AROUND);
    const { result } = evaluate(rule.value.if, {
      ...AROUND,
      resource: { body },
      parameters: {},
      aliases: NO_ALIASES,
    });
    expect(answer.answer).toBe(result);
    return result;
  });
  // Else the case would show nothing of what is kept.
  expect(new Set(told).size).toBeGreaterThanOrEqual(/missing|compared/.test(what) ? 1 : 2);
});
