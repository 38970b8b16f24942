import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack, PackCase } from "../../src/policy-pack/model.ts";
import type { JsonObject } from "../../src/policy/model.ts";
import { readPack } from "../../src/policy-pack/pack.ts";
import { judge } from "../../src/policy-pack/run.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { dataDir } from "../support/data.ts";
import { isBuiltIn, PACKS } from "./support.ts";

/** The models of Azure's own policies are held against what Azure publishes of them. */
const folder = dataDir("azure-policy");
const aliases = bundledAliases();

function originals(): ReadonlyMap<string, Pack> {
  if (folder === undefined) return new Map();
  const root = join(folder, "policyDefinitions");
  const found = new Map<string, Pack>();
  for (const area of ["General", "Key Vault"])
    for (const file of readdirSync(join(root, area))) {
      const text = readFileSync(join(root, area, file), "utf8");
      const model = PACKS.filter(isBuiltIn).find(({ definition }) => text.includes(`"${definition.name}"`));
      if (model === undefined) continue;
      const source = { folder: "x", policy: { file, text }, alone: true as const };
      found.set(model.name, readPack(source));
    }
  return found;
}

interface Drawn {
  readonly type: string;
  readonly location: string;
  readonly properties: JsonObject;
  readonly apiVersion: string;
}

const arbitrary: fc.Arbitrary<Drawn> = fc.record({
  type: fc.constantFrom(
    "Microsoft.KeyVault/vaults",
    "Microsoft.Storage/storageAccounts",
    "Microsoft.Resources/subscriptions/resourceGroups",
    "Microsoft.AzureActiveDirectory/b2cDirectories",
  ),
  location: fc.constantFrom("swedencentral", "Sweden Central", "westeurope", "global", "Europe", ""),
  properties: fc.record(
    {
      createMode: fc.constantFrom("default", "recover", "Recover"),
      enableSoftDelete: fc.constantFrom(true, false, "false", null),
      enablePurgeProtection: fc.constantFrom(true, false, "true", null),
      softDeleteRetentionInDays: fc.constantFrom(7, 90),
    },
    { requiredKeys: [] },
  ),
  apiVersion: fc.constantFrom("2018-02-14", "2019-09-01", "2023-07-01"),
});

function caseOf(pack: Pack, { type, location, properties, apiVersion }: Drawn): PackCase {
  const lists = Object.hasOwn(pack.definition.properties.parameters ?? {}, "listOfAllowedLocations");
  return {
    name: "",
    place: { file: "", line: 1, column: 1, path: "" },
    locate: () => ({ file: "", line: 1, column: 1, path: "" }),
    expect: "compliant",
    parameters: lists ? { listOfAllowedLocations: ["swedencentral"] } : {},
    resource: { type, name: "x", location, properties },
    requestContext: { apiVersion },
  };
}

describe.skipIf(folder === undefined)("the models of built-in policies (where the data is present)", () => {
  const published = originals();

  it("are three, each of one that Azure publishes, in its version", () => {
    const models = PACKS.filter(isBuiltIn);
    expect([...published.keys()].toSorted()).toEqual(models.map(({ name }) => name).toSorted());
    expect(models).toHaveLength(3);
    for (const { name, definition, version } of models) {
      const original = published.get(name)?.definition.properties;
      const { displayName, mode, parameters = {} } = definition.properties;
      expect({ displayName, mode }).toEqual({ displayName: original?.displayName, mode: original?.mode });
      expect(Object.keys(parameters)).toEqual(Object.keys(original?.parameters ?? {}));
      for (const [key, { type, allowedValues, defaultValue }] of Object.entries(parameters))
        expect({ type, allowedValues, defaultValue }).toEqual({
          type: original?.parameters?.[key]?.type,
          allowedValues: original?.parameters?.[key]?.allowedValues,
          defaultValue: original?.parameters?.[key]?.defaultValue,
        });
      expect(version).toBe(published.get(name)?.version);
    }
  });

  it.each(PACKS.filter(isBuiltIn).map((pack) => [pack.name, pack] as const))(
    "%s judges as the original",
    (name, pack) => {
      const original = published.get(name);
      if (original === undefined) throw new Error("the original is missing");
      for (const one of pack.cases)
        expect(judge(pack, one, aliases).result, one.name).toBe(judge(original, one, aliases).result);
      fc.assert(
        fc.property(arbitrary, (seed) => {
          const one = caseOf(pack, seed);
          expect(judge(pack, one, aliases).result).toBe(judge(original, one, aliases).result);
        }),
        { numRuns: 400 },
      );
    },
  );
});
