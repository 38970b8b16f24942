import { describe, expect, it } from "vitest";
import type { Json, PolicySetDefinition } from "../../src/policy/model.ts";
import { packParameters } from "../../src/run/pack-parameters.ts";
import { manifest } from "../support/context.ts";

const INITIATIVE: PolicySetDefinition = {
  id: "/providers/Microsoft.Authorization/policySetDefinitions/pack",
  name: "pack",
  properties: {
    policyDefinitions: [],
    parameters: {
      owner: { type: "String" },
      days: { type: "Integer", allowedValues: [7, 30] },
      tags: { type: "Array", allowedValues: [["a"], ["b"]] },
      effect: { type: "String" },
      sourceRegion: { type: "String" },
    },
  },
};

function given(parameters: Readonly<Record<string, unknown>>, initiative = INITIATIVE) {
  const own = manifest();
  const listed = Object.entries(parameters).map(([name, value]) => ({
    name,
    value,
    pointer: ["expect", "policies", "pack", "parameters", name],
  }));
  const answer = packParameters(
    {
      ...own,
      expect: {
        ...own.expect,
        pack: { effect: "Audit", allowedLocations: [], except: [], parameters: listed },
      },
    },
    initiative,
  );
  return {
    values: answer.values,
    problems: answer.problems.map(({ message, help, expected }) =>
      [message, expected, help].filter((one) => one !== undefined).join(" | "),
    ),
  };
}

describe("the parameters of the policies", () => {
  it.each<[string, Json, Readonly<Record<string, Json>>]>([
    ["owner", "team", { owner: "team" }],
    ["OWNER", "team", { owner: "team" }],
    ["days", 30, { days: 30 }],
    ["tags", ["b"], { tags: ["b"] }],
  ])("%s takes %j", (name, value, values) => {
    expect(given({ [name]: value })).toEqual({ values, problems: [] });
  });

  it.each<[string, unknown, string]>([
    ["owner", 7, "the parameter `owner` does not take this value | a value of type `String`"],
    ["OWNER", ["a"], "the parameter `owner` does not take this value | a value of type `String`"],
    ["owner", () => 7, "the parameter `owner` does not take this value | this is not a value of JSON"],
    ["days", 8, "the parameter `days` does not take this value | one of `7`, `30`"],
    ["tags", ["c"], 'the parameter `tags` does not take this value | one of `["a"]`, `["b"]`'],
    ["ownr", "team", "the policies have no parameter `ownr` | did you mean `owner`?"],
    ["zzzzzzzz", "team", "the policies have no parameter `zzzzzzzz` | docs/policies lists them"],
    [
      "effect",
      "Deny",
      "the policies have no parameter `effect` | the manifest states it elsewhere: ends, effect and allowedLocations",
    ],
    [
      "SourceRegion",
      "westeurope",
      "the policies have no parameter `SourceRegion` | the manifest states it elsewhere: ends, effect and allowedLocations",
    ],
  ])("%s does not take %j, and it says why", (name, value, problem) => {
    expect(given({ [name]: value })).toEqual({ values: {}, problems: [problem] });
  });

  it("are told all at once, and what is right still counts", () => {
    const all = given({ owner: "team", days: 8, none: 1 });
    expect([all.values, all.problems.length]).toEqual([{ owner: "team" }, 2]);
    const bare = { ...INITIATIVE, properties: { policyDefinitions: [] } };
    expect(given({ owner: "x" }, bare).problems).toHaveLength(1);
  });

  it("are none where the manifest gives none", () => {
    expect(packParameters(manifest(), INITIATIVE)).toEqual({ values: {}, problems: [] });
  });
});
