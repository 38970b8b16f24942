import { describe, expect, it } from "vitest";
import { instant } from "../../src/base/time.ts";
import { unknown } from "../../src/expression/value.ts";
import { judge } from "../../src/policy-pack/run.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { CASES, expansionOf, folder, LOGS } from "../plan/sources/arm/modules.ts";
import { PACKS } from "./support.ts";

/**
 * What the policies say of modules that others published and deploy every day. Each alarm is one that its reader would agree
 * with; anything else here is a false alarm.
 */
const aliases = bundledAliases();
const VALUES = {
  sourceRegion: "westeurope",
  targetRegion: "swedencentral",
  listOfAllowedLocations: ["swedencentral"],
};

const MODULES = [
  ...Object.entries(CASES).flatMap(([name, cases]) =>
    cases.map(({ parameters }, index) => ({ name, index, parameters })),
  ),
  {
    name: "ptn-app-service-lza-hosting-environment",
    index: 0,
    parameters: { logAnalyticsWorkspaceResourceId: LOGS },
  },
];

/** Every alarm as `module/case type: policy`. With `tags` on each resource as a team would set them. */
function alarms(tags?: Readonly<Record<string, string>>): string[] {
  return MODULES.flatMap(({ name, index, parameters }) =>
    expansionOf(name, {
      ...parameters,
      ...(name.startsWith("ptn") ? {} : { enableTelemetry: false }),
    }).resources.flatMap(({ type, name: own, location, body }) => {
      const resource = {
        ...body,
        type,
        name: own.known ? own.value : unknown(["its name"]),
        ...(location === undefined
          ? {}
          : { location: location.known ? location.value : unknown(["its region"]) }),
        ...(tags === undefined ? {} : { tags }),
      };
      return PACKS.filter((pack) => {
        const { parameters: declared = {}, mode } = pack.definition.properties;
        // What has no region is not judged in the mode Indexed.
        if (mode === "Indexed" && location === undefined) return false;
        const given = Object.entries(VALUES).filter(([key]) => Object.hasOwn(declared, key));
        const outcome = judge(
          pack,
          {
            name: "",
            place: { file: name, line: 1, column: 1, path: "" },
            locate: () => ({ file: name, line: 1, column: 1, path: "" }),
            expect: "compliant",
            parameters: Object.fromEntries(given),
            resource,
            requestContext: { apiVersion: "2024-01-01" },
            now: instant(Date.UTC(2026, 8, 1)),
            resourceGroup: {
              name: "rg-app",
              location: "swedencentral",
              ...(tags === undefined ? {} : { tags }),
            },
          },
          aliases,
        );
        expect(outcome.result, `${pack.name} of ${type}: ${outcome.why ?? ""}`).not.toBe("error");
        return outcome.result === "match";
      }).map((pack) => `${name}/${String(index)} ${type}: ${pack.name}`);
    }),
  ).toSorted();
}

describe.skipIf(folder === undefined)(
  "the policies over published modules (where the data is present)",
  () => {
    it("find what is true of them as they are, and nothing else", () => {
      expect([...new Set(alarms())]).toEqual([
        // No vault of them carries a tag.
        "ptn-app-service-lza-hosting-environment/0 Microsoft.KeyVault/vaults: key-vault-per-environment",
        // The replication of the case is in North Europe.
        "res-container-registry-registry/1 Microsoft.ContainerRegistry/registries/replications: resources-in-target-region",
        "res-key-vault-vault/0 Microsoft.KeyVault/vaults: key-vault-per-environment",
        "res-key-vault-vault/1 Microsoft.KeyVault/vaults: key-vault-per-environment",
      ]);
    });

    it("find what is true of them in production, and nothing else", () => {
      expect([...new Set(alarms({ application: "shop", environment: "prod", owner: "team" }))]).toEqual([
        "res-container-registry-registry/1 Microsoft.ContainerRegistry/registries/replications: resources-in-target-region",
        // The module's SKU is Standard_GRS, whose first copies are in one zone.
        "res-storage-storage-account/0 Microsoft.Storage/storageAccounts: zone-redundant-storage",
        "res-storage-storage-account/1 Microsoft.Storage/storageAccounts: zone-redundant-storage",
      ]);
    });
  },
);
