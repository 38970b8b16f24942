import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dataDir } from "../support/data.ts";
import { effectiveVersion, versionsOf } from "../servers/arm-versions.ts";
import { canonical, scopeChain, scopeOf } from "../servers/scope.ts";
import { listAt, objectAt, stringAt } from "../servers/json.ts";
import { loadWorld, type ArmResource, type World } from "../servers/world.ts";
import { alzWorld } from "./alz.ts";
import { BUILT_IN, builtInDefinitions } from "./builtins.ts";
import { indexBuiltIns } from "./alz-library.ts";
import { exampleWorld, NOT_READY } from "./example.ts";
import { READY, readyWorld } from "./ready.ts";
import { SUBSCRIPTION } from "./shop.ts";

const alz = alzWorld();
const published = dataDir("azure-policy");

/** Definitions that are named and not there. */
function dangling(world: World): readonly string[] {
  const known = new Set(
    [...world.policyDefinitions, ...world.policySetDefinitions].map((one) => canonical(one.id)),
  );
  const named = [...world.policyAssignments, ...world.policySetDefinitions].flatMap(({ properties }) => [
    stringAt(properties, "policyDefinitionId"),
    ...listAt(properties, "policyDefinitions").map((one) => stringAt(one, "policyDefinitionId")),
  ]);
  return named.filter((id) => id !== "" && !known.has(canonical(id)));
}

function lists(world: World): readonly (readonly ArmResource[])[] {
  return [
    world.policyAssignments,
    world.policyDefinitions,
    world.policySetDefinitions,
    world.policyExemptions,
    world.roleAssignments,
    world.roleDefinitions,
    world.denyAssignments,
    world.budgets,
  ];
}

describe.each([
  { name: "example", world: exampleWorld() },
  { name: "ready", world: readyWorld() },
  ...(alz ? [{ name: "landing zones library", world: alz }] : []),
])("the world of the $name", ({ world }) => {
  it("names only what it holds", () => {
    expect(dangling(world)).toEqual([]);
    const roles = new Set(world.roleDefinitions.map((one) => one.name));
    for (const { properties } of world.roleAssignments) {
      const id = stringAt(properties, "roleDefinitionId");
      expect(roles).toContain(id.slice(id.lastIndexOf("/") + 1));
    }
    const assignments = new Set(world.policyAssignments.map((one) => canonical(one.id)));
    for (const { properties } of world.policyExemptions) {
      expect(assignments).toContain(canonical(stringAt(properties, "policyAssignmentId")));
    }
  });

  it("has unique ids that end in the name, and scopes that agree with them", () => {
    for (const list of lists(world)) {
      const ids = list.map((one) => canonical(one.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of list) expect(canonical(one.id).endsWith(`/${one.name.toLowerCase()}`)).toBe(true);
    }
    for (const one of [...world.policyAssignments, ...world.roleAssignments, ...world.denyAssignments]) {
      expect(canonical(stringAt(one.properties, "scope"))).toBe(scopeOf(one.id));
    }
  });

  it("reaches the root from its subscription", () => {
    const [subscription] = world.subscriptions;
    expect(subscription?.subscriptionId).toBe("11111111-1111-1111-1111-111111111111");
    const groups = world.managementGroups.filter((one) => one.parent === undefined);
    expect(scopeChain(world, SUBSCRIPTION)).toContain(
      `/providers/microsoft.management/managementgroups/${groups[0]?.name ?? ""}`,
    );
    expect(scopeChain(world, SUBSCRIPTION)).toHaveLength(5);
  });

  it("has a link between regions in both directions", () => {
    const rows = world.subscriptions[0]?.locations ?? [];
    const pairs = rows.map((row) => ({
      name: stringAt(row, "name"),
      paired: stringAt(listAt(objectAt(row, "metadata"), "pairedRegion")[0], "name"),
    }));
    for (const { name, paired } of pairs.filter((one) => one.paired !== "")) {
      expect(pairs).toContainEqual({ name: paired, paired: name });
    }
  });
});

describe("worlds in files", () => {
  const folder = mkdtempSync(join(tmpdir(), "world-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("come back as they went", () => {
    const path = join(folder, "world.json");
    writeFileSync(path, JSON.stringify(exampleWorld()));
    expect(loadWorld(path)).toEqual(exampleWorld());
  });

  it.each([
    { what: "an array", text: "[]" },
    { what: "an empty object", text: "{}" },
    {
      what: "an assignment without an id",
      text: JSON.stringify({ ...exampleWorld(), policyAssignments: [{}] }),
    },
  ])("are refused when they hold $what", ({ text }) => {
    const path = join(folder, "other.json");
    writeFileSync(path, text);
    expect(() => loadWorld(path)).toThrow("does not hold");
  });

  it("are built the same each time", () => {
    expect(JSON.stringify(exampleWorld())).toBe(JSON.stringify(exampleWorld()));
  });
});

describe("the example and the ready target", () => {
  it("differ in every field of their state", () => {
    for (const [key, value] of Object.entries(READY)) {
      expect(Object.entries(NOT_READY)).not.toContainEqual([key, value]);
    }
  });
});

describe.skipIf(published === undefined)(
  "the built-in definitions agree with the published ones (needs the azure-policy data)",
  () => {
    const four = [
      "allowedLocations",
      "allowedLocationsForGroups",
      "allowedTypes",
      "notAllowedTypes",
    ] as const;
    it.each(four)("%s: rule, mode, version and parameter names", (key) => {
      const own = builtInDefinitions().find((one) => one.name === BUILT_IN[key]);
      const official = indexBuiltIns(published ?? "")(own?.id ?? "");
      const theirs = objectAt(official, "properties");
      const mine = own?.properties ?? {};
      expect(mine["policyRule"]).toEqual(theirs["policyRule"]);
      expect([mine["mode"], mine["version"]]).toEqual([theirs["mode"], theirs["version"]]);
      expect(Object.keys(objectAt(mine, "parameters"))).toEqual(Object.keys(objectAt(theirs, "parameters")));
    });
  },
);

describe.skipIf(alz === undefined)(
  "the landing zones library as a world (needs the alz and azure-policy data)",
  () => {
    it("holds the assignments of root, landing zones and corp, with all placeholders filled", () => {
      const text = JSON.stringify([alz?.policyAssignments, alz?.policySetDefinitions, alz?.roleDefinitions]);
      expect(text).not.toMatch(/\$\{|managementGroups\/(placeholder|contoso)|"[^"]*placeholder"/);
      const scopes = new Set(alz?.policyAssignments.map((one) => scopeOf(one.id).split("/").at(-1)));
      expect(scopes).toEqual(new Set(["alz", "landingzones", "corp"]));
      expect(alz?.policyAssignments.length).toBeGreaterThan(60);
    });

    it("holds a version for every pin of an assignment or initiative", () => {
      const world = alz ?? exampleWorld();
      const pins = [...world.policyAssignments, ...world.policySetDefinitions].flatMap(({ properties }) => [
        properties,
        ...listAt(properties, "policyDefinitions"),
      ]);
      const open = pins.filter((pin) => {
        const id = stringAt(pin, "policyDefinitionId");
        const pattern = stringAt(pin, "definitionVersion");
        const versions = id === "" || pattern === "" ? [] : versionsOf(world, id).map((one) => one.name);
        return versions.length > 0 && effectiveVersion(versions, pattern) === undefined;
      });
      expect(open).toEqual([]);
      expect(world.policyVersions.length).toBeGreaterThan(0);
    });

    it("puts the deployment's region where the library leaves it open", () => {
      const elsewhere = alzWorld("northeurope");
      const regions = new Set(
        elsewhere?.policyAssignments.filter((one) => "identity" in one).map((one) => one["location"]),
      );
      expect(regions).toEqual(new Set(["northeurope"]));
    });
  },
);
