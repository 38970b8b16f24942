import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bindAssignments } from "../../src/policy/bind/assignments.ts";
import type { ParameterValues, PolicyAssignment } from "../../src/policy/model.ts";
import { libraryOf } from "../../src/policy-pack/initiative.ts";
import { initiativeText } from "../../scripts/initiative.ts";
import { isJson } from "../../src/expression/json.ts";
import { listOf } from "../../src/policy/json.ts";
import { initiative, isBuiltIn, MEMBERS, objectOf, PACKS, textsOf } from "./support.ts";

const set = initiative();

function assigned(parameters: ParameterValues): ReturnType<typeof bindAssignments> {
  const assignment: PolicyAssignment = {
    id: "/subscriptions/0/providers/Microsoft.Authorization/policyAssignments/relocation",
    name: "relocation",
    properties: { policyDefinitionId: set.id, scope: "/subscriptions/0", parameters },
  };
  return bindAssignments([assignment], libraryOf(set, PACKS));
}

const REPAIRS: readonly string[] = ["diagnostics-to-target-workspace", "resources-inherit-tags"];

const REGIONS: ParameterValues = {
  sourceRegion: { value: "westeurope" },
  targetRegion: { value: "swedencentral" },
};

describe("the initiative", () => {
  it("takes the source region, the target region, other allowed regions, an effect, and one of each group", () => {
    expect(Object.keys(set.properties.parameters ?? {}).slice(0, 10)).toEqual([
      "sourceRegion",
      "targetRegion",
      "allowedLocations",
      "effect",
      "locationEffect",
      "pointersEffect",
      "zonesEffect",
      "governanceEffect",
      "protectionEffect",
      "repairEffect",
    ]);
  });

  it("is current (npm run generate)", async () => {
    expect(readFileSync("policies/initiative.json", "utf8")).toBe(await initiativeText());
  });

  it("reaches every parameter of every policy", () => {
    for (const { policyDefinitionReferenceId, parameters = {} } of set.properties.policyDefinitions) {
      const pack = PACKS.find(({ name }) => name === policyDefinitionReferenceId);
      expect(Object.keys(parameters)).toEqual(Object.keys(pack?.definition.properties.parameters ?? {}));
    }
  });

  it("needs the two regions and nothing else", () => {
    const needed = Object.entries(set.properties.parameters ?? {}).filter(
      ([, { defaultValue }]) => defaultValue === undefined,
    );
    expect(needed.map(([name]) => name)).toEqual(["sourceRegion", "targetRegion"]);
  });

  it("puts every policy in one group, and no group stays empty", () => {
    const json: unknown = JSON.parse(readFileSync("policies/initiative.json", "utf8"));
    const properties = objectOf(isJson(json) ? objectOf(json)["properties"] : undefined);
    const groups = listOf(properties["policyDefinitionGroups"]).map((one) => objectOf(one)["name"]);
    const used = listOf(properties["policyDefinitions"]).map((one) => listOf(objectOf(one)["groupNames"]));
    expect(used.every((names) => names.length === 1)).toBe(true);
    expect(new Set(used.flat())).toEqual(new Set(groups));
  });

  it("gives a group an effect of its own, and leaves the others", () => {
    const { policies } = assigned({
      ...REGIONS,
      effect: { value: "Deny" },
      zonesEffect: { value: "Disabled" },
      protectionEffect: { value: "Audit" },
    });
    const effect = (id: string): unknown => policies.find(({ referenceId }) => referenceId === id)?.effect;
    expect(effect("zone-redundant-storage")).toEqual({ ok: true, value: "disabled" });
    expect(effect("key-vaults-recoverable")).toEqual({ ok: true, value: "audit" });
    expect(effect("stateful-source-resources-stay")).toEqual({ ok: true, value: "disabled" });
    expect(effect("no-source-region-routes")).toEqual({ ok: true, value: "deny" });
  });

  it("changes and deploys nothing unless told", () => {
    const repaired = assigned({ ...REGIONS, repairEffect: { value: "Repair" } }).policies;
    const effects = (policies: typeof repaired): unknown[] =>
      policies
        .filter(({ referenceId }) => REPAIRS.includes(referenceId ?? ""))
        .map(({ effect }) => (effect.ok ? effect.value : "unresolved"));
    expect(effects(assigned(REGIONS).policies)).toEqual(["disabled", "disabled"]);
    expect(effects(repaired)).toEqual(["deployIfNotExists", "modify"]);
  });

  it("holds every policy once, but one of which another finds all", () => {
    const ids = set.properties.policyDefinitions.map((one) => one.policyDefinitionReferenceId);
    expect(ids.toSorted()).toEqual(MEMBERS.map(({ name }) => name).toSorted());
  });

  it.each(["Audit", "Deny", "Disabled"])("binds every policy with the effect %s", (effect) => {
    const { policies, notUnderstood } = assigned({ ...REGIONS, effect: { value: effect } });
    expect(notUnderstood.map(({ referenceId, why }) => `${referenceId ?? ""}: ${why}`)).toEqual([]);
    expect(policies).toHaveLength(MEMBERS.length);
    const effects = new Set(
      policies.map((policy) => (policy.effect.ok ? policy.effect.value : "unresolved")),
    );
    const expected = {
      Audit: ["audit", "auditIfNotExists", "disabled"],
      Deny: ["deny", "auditIfNotExists", "denyAction", "disabled"],
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
    expect(assigned({}).notUnderstood.length).toBeGreaterThan(MEMBERS.length / 2);
  });

  it("passes its parameters on to every policy that has one of that name, and uses each", () => {
    const used = new Set<string>();
    for (const { policyDefinitionReferenceId, parameters = {} } of set.properties.policyDefinitions) {
      const pack = PACKS.find(({ name }) => name === policyDefinitionReferenceId);
      const own = Object.keys(pack?.definition.properties.parameters ?? {});
      if (pack !== undefined && isBuiltIn(pack)) continue;
      for (const name of Object.keys(set.properties.parameters ?? {}))
        expect(Object.keys(parameters).includes(name), `${policyDefinitionReferenceId ?? ""}: ${name}`).toBe(
          own.includes(name),
        );
      for (const { value } of Object.values(parameters))
        for (const { key, text } of textsOf(value)) if (key === "parameters()") used.add(text);
    }
    expect(used).toEqual(new Set(Object.keys(set.properties.parameters ?? {})));
  });

  it.each<[string, string[], "audit" | "disabled"]>([
    ["no other region is allowed", [], "disabled"],
    ["another one is", ["West Europe 2", "northeurope"], "disabled"],
    ["the source is allowed beside the target", ["northeurope", "West Europe"], "audit"],
  ])("finds a resource in the source region once, where %s", (_, allowed, effect) => {
    const { policies } = assigned({ ...REGIONS, allowedLocations: { value: allowed } });
    const of = (id: string) => policies.find(({ referenceId }) => referenceId === id);
    expect(of("no-new-resources-in-source-region")?.effect).toEqual({ ok: true, value: effect });
    const list = of("resources-in-target-region")?.parameters["listOfAllowedLocations"];
    expect(list).toEqual(["swedencentral", ...allowed]);
  });

  it("refers to what Azure has by its id and version", () => {
    const pins = set.properties.policyDefinitions
      .filter(({ policyDefinitionId: id }) => id.startsWith("/providers/Microsoft.Authorization/"))
      .map(({ policyDefinitionReferenceId: id, definitionVersion: pin }) => [id, pin]);
    expect(pins).toEqual([
      ["resource-groups-in-target-region", "1.*.*"],
      ["resources-in-target-region", "1.*.*"],
      ["key-vaults-recoverable", "2.*.*"],
    ]);
  });

  it("passes on the regions as they were given", () => {
    const { policies } = assigned({ ...REGIONS, allowedLocations: { value: ["swedensouth"] } });
    const of = (id: string): unknown => policies.find(({ referenceId }) => referenceId === id)?.parameters;
    const listOfAllowedLocations = ["swedencentral", "swedensouth"];
    expect(of("resources-in-target-region")).toMatchObject({ listOfAllowedLocations });
    expect(of("resource-groups-in-target-region")).toMatchObject({ listOfAllowedLocations });
    expect(of("cosmos-db-not-in-source-region")).toMatchObject({ sourceRegion: "westeurope" });
  });
});
