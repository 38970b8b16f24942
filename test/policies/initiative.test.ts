import { describe, expect, it } from "vitest";
import { bindAssignments } from "../../src/policy/bind/assignments.ts";
import type { ParameterValues, PolicyAssignment } from "../../src/policy/model.ts";
import { libraryOf } from "../../src/policy-pack/initiative.ts";
import { initiative, PACKS, textsOf } from "./support.ts";

const set = initiative();

function assigned(parameters: ParameterValues): ReturnType<typeof bindAssignments> {
  const assignment: PolicyAssignment = {
    id: "/subscriptions/0/providers/Microsoft.Authorization/policyAssignments/relocation",
    name: "relocation",
    properties: { policyDefinitionId: set.id, scope: "/subscriptions/0", parameters },
  };
  return bindAssignments([assignment], libraryOf(set, PACKS));
}

const REGIONS: ParameterValues = {
  sourceRegion: { value: "westeurope" },
  targetRegion: { value: "swedencentral" },
};

describe("the initiative", () => {
  it("takes the source region, the target region, other allowed regions and an effect", () => {
    expect(Object.keys(set.properties.parameters ?? {})).toEqual([
      "sourceRegion",
      "targetRegion",
      "allowedLocations",
      "effect",
    ]);
  });

  it("holds every policy, once", () => {
    const ids = set.properties.policyDefinitions.map((one) => one.policyDefinitionReferenceId);
    expect(ids.toSorted()).toEqual(PACKS.map(({ name }) => name).toSorted());
  });

  it.each(["Audit", "Deny", "Disabled"])("binds every policy with the effect %s", (effect) => {
    const { policies, notUnderstood } = assigned({ ...REGIONS, effect: { value: effect } });
    expect(notUnderstood.map(({ referenceId, why }) => `${referenceId ?? ""}: ${why}`)).toEqual([]);
    expect(policies).toHaveLength(PACKS.length);
    const effects = new Set(
      policies.map((policy) => (policy.effect.ok ? policy.effect.value : "unresolved")),
    );
    const expected = {
      Audit: ["audit", "auditIfNotExists"],
      Deny: ["deny", "auditIfNotExists"],
      Disabled: ["disabled"],
    }[effect];
    expect([...effects].toSorted()).toEqual(expected?.toSorted());
  });

  it("audits, and allows no other region, unless told", () => {
    const { policies, notUnderstood } = assigned(REGIONS);
    expect(notUnderstood).toEqual([]);
    expect(policies.every(({ effect }) => effect.ok && effect.value !== "deny")).toBe(true);
    for (const { parameters } of policies)
      if ("allowedLocations" in parameters) expect(parameters["allowedLocations"]).toEqual([]);
  });

  it("cannot be assigned without the regions", () => {
    expect(assigned({}).notUnderstood).toHaveLength(PACKS.length);
  });

  it("passes its parameters on to every policy that has one of that name, and uses each", () => {
    const used = new Set<string>();
    for (const { policyDefinitionReferenceId, parameters = {} } of set.properties.policyDefinitions) {
      const pack = PACKS.find(({ name }) => name === policyDefinitionReferenceId);
      const own = Object.keys(pack?.definition.properties.parameters ?? {});
      for (const name of Object.keys(set.properties.parameters ?? {}))
        expect(Object.keys(parameters).includes(name), `${policyDefinitionReferenceId ?? ""}: ${name}`).toBe(
          own.includes(name),
        );
      for (const { value } of Object.values(parameters))
        for (const { key, text } of textsOf(value)) if (key === "parameters()") used.add(text);
    }
    expect(used).toEqual(new Set(Object.keys(set.properties.parameters ?? {})));
  });

  it("passes on the regions as they were given", () => {
    const { policies } = assigned({ ...REGIONS, allowedLocations: { value: ["swedensouth"] } });
    const of = (id: string): unknown => policies.find(({ referenceId }) => referenceId === id)?.parameters;
    expect(of("resources-in-target-region")).toMatchObject({
      targetRegion: "swedencentral",
      allowedLocations: ["swedensouth"],
    });
    expect(of("cosmos-db-not-in-source-region")).toMatchObject({ sourceRegion: "westeurope" });
  });
});
