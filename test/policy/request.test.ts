import { describe, expect, it } from "vitest";
import { instant } from "../../src/base/time.ts";
import { NO_ALIASES } from "../../src/policy/aliases.ts";
import { answerRequest } from "../../src/policy/request.ts";

const defaults = { aliases: NO_ALIASES, now: instant(Date.UTC(2026, 0, 1)) };
const rule = {
  if: {
    allOf: [
      { field: "type", equals: "x/y" },
      { field: "x/y/state", exists: "False" },
      { count: { field: "l[*]" }, greater: 0 },
    ],
  },
  then: { effect: "Deny" },
};
const resource = { type: "X/Y", l: [1] };

describe("a request to evaluate a policy", () => {
  it("is answered with the explanation of a match in the service's own form", () => {
    expect(answerRequest({ id: 7, rule, resource }, defaults)).toEqual({
      id: 7,
      result: "match",
      effect: "deny",
      // No member of the list is removed, where setting a property passes.
      changes: [[{ field: "x/y/state", path: "properties.state", action: "add" }]],
      explanation: [
        {
          result: "True",
          expressionKind: "Field",
          expression: "type",
          path: "type",
          expressionValue: "X/Y",
          targetValue: "x/y",
          operator: "Equals",
        },
        {
          result: "True",
          expressionKind: "Field",
          expression: "x/y/state",
          path: "state",
          targetValue: "False",
          operator: "Exists",
        },
        {
          result: "True",
          expressionKind: "Count",
          expression: "l[*]",
          path: "l[*]",
          expressionValue: 1,
          targetValue: 0,
          operator: "Greater",
        },
      ],
      lowConfidence: ["x/y/state"],
    });
  });

  it("takes definitions, plain parameters, inline aliases, a context and a clock", () => {
    const definition = {
      parameters: { p: { type: "String", defaultValue: "a" }, effect: { type: "String" } },
      policyRule: {
        if: {
          allOf: [
            { field: "N.s/t/x", equals: "[parameters('p')]" },
            { value: "[resourceGroup().name]", equals: "rg" },
            { value: "[utcNow()]", like: "2025*" },
          ],
        },
        then: { effect: "[parameters('effect')]" },
      },
    };
    const aliases = [
      {
        namespace: "N.s",
        resourceTypes: [
          { resourceType: "t", aliases: [{ name: "N.s/t/x", defaultPath: "properties.deep.x", paths: [] }] },
        ],
      },
    ];
    const request = {
      definition,
      aliases,
      parameters: { effect: "audit" },
      resource: { type: "N.s/t", properties: { deep: { x: "A" } } },
      context: { resourceGroup: { name: "RG" }, utcNow: "2025-05-05T00:00:00Z" },
    };
    expect(answerRequest(request, defaults)).toMatchObject({ id: null, result: "match", effect: "audit" });
    expect(answerRequest({ ...request, context: { utcNow: "2025-05-05" } }, defaults)).toMatchObject({
      result: "unknown",
      why: "resourceGroup()",
    });
    const refused = answerRequest({ ...request, parameters: {} }, defaults);
    expect(refused["result"]).toBe("error");
    expect(refused["why"]).toMatch(/neither value nor default/);
  });

  it("gives the details of an effect with their values", () => {
    const append = {
      if: { field: "tags.a", exists: false },
      then: { effect: "append", details: [{ field: "[concat('tags.', 'a')]", value: "[toUpper('x')]" }] },
    };
    expect(answerRequest({ rule: append, resource: {} }, defaults)).toMatchObject({
      result: "match",
      details: [{ field: "[concat('tags.', 'a')]", value: "X" }],
    });
  });

  it.each<[unknown, RegExp]>([
    [undefined, /not a JSON object/],
    ["text", /not a JSON object/],
    [{}, /neither definition nor rule/],
    [{ rule: { if: {}, then: { effect: "deny" } } }, /no operator|neither/],
    [{ rule, resource: [] }, /resource is not an object/],
    [{ rule: { ...rule, then: { effect: "explode" } } }, /not known/],
    [JSON.parse("[".repeat(9_000) + "]".repeat(9_000)), /nested too deeply/],
  ])("answers %j with an error and does not throw", (request, reason) => {
    const answer = answerRequest(request, defaults);
    expect(answer["result"]).toBe("error");
    expect(answer["why"]).toMatch(reason);
  });

  it("says nothing more of what does not match", () => {
    expect(answerRequest({ id: "a", rule, resource: { type: "other" } }, defaults)).toEqual({
      id: "a",
      result: "no-match",
      effect: "deny",
    });
  });
});
