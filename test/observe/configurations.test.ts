import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { itemsOf } from "../../src/facts/decode/list.ts";
import { CONFIGURATION_LISTS, CONFIGURATION_PARTS } from "../../src/facts/configuration/sources.ts";
import { factRef } from "../../src/facts/facts.ts";
import { configurationItem, configurations } from "../../src/facts/kinds/configurations.ts";
import { lookupOf } from "../../src/facts/table.ts";
import {
  CONFIGURATION_OPERATIONS,
  CONFIGURED_TYPES,
} from "../../src/observe/collect/support/configuration-operations.ts";
import { readJsonObject } from "../servers/json.ts";
import { readyWorld } from "../worlds/ready.ts";
import { dataDir } from "../support/data.ts";
import { must } from "../support/context.ts";
import { observe, SCOPE } from "./collect-support.ts";

const refOf = (item: string) => factRef("configurations", SCOPE, item);

describe("what is set up at a resource", () => {
  it("has an operation for every part, and a type for every list", () => {
    for (const [list, parts] of Object.entries(CONFIGURATION_LISTS)) {
      expect(CONFIGURED_TYPES[list], list).toBeDefined();
      for (const part of parts) {
        expect(CONFIGURATION_OPERATIONS[part], part).toBeDefined();
        expect(CONFIGURATION_PARTS[part], part).toBeDefined();
      }
    }
    expect(Object.values(CONFIGURATION_LISTS).flat().toSorted()).toEqual(
      Object.keys(CONFIGURATION_PARTS).toSorted(),
    );
  });

  it("is read part by part, and what may be absent is nothing where it is", async () => {
    const ref = refOf("storageAccount/STSHOPWEU");
    const { table, arm } = await observe(readyWorld(), [ref]);
    expect(lookupOf(table)(ref)).toEqual({
      known: true,
      value: [
        { what: "lifecycle rule", name: "cool-after-30-days" },
        { what: "protection", name: "versioning" },
        { what: "protection", name: "soft delete of blobs" },
        { what: "event subscription", name: "resize" },
      ],
    });
    const statuses = arm.requests.filter(({ path }) => path.includes("inventoryPolicies")).length;
    expect(statuses).toBe(1);
  });

  it.each([
    ["of one part", "blobServices"],
    ["of a part that may be absent", "managementPolicies"],
    ["of the list of resources", "resources"],
  ])("is unknown as a whole where the answer %s is refused", async (_, part) => {
    const ref = refOf("storageAccount/stshopweu");
    const { table } = await observe(readyWorld(), [ref], {
      faults: [{ path: new RegExp(`/${part}[/?]`), fault: "forbidden" }],
    });
    expect(lookupOf(table)(ref)).toMatchObject({ known: false, kind: "no-permission" });
  });

  it("is unknown of a resource that is not there, and of another list", async () => {
    const refs = [refOf("storageAccount/nobody"), refOf("odd/stshopweu")];
    const { table } = await observe(readyWorld(), refs);
    expect(refs.map((ref) => lookupOf(table)(ref))).toMatchObject([
      { known: false, kind: "not-found" },
      { known: false, kind: "not-understood" },
    ]);
    expect(configurationItem("toString/a")).toBeUndefined();
  });

  it("refuses an answer of another shape", () => {
    for (const part of Object.keys(CONFIGURATION_PARTS))
      expect(() => configurations.decode([new Cursor("odd")], part), part).toThrow(Malformed);
  });

  const folder = dataDir("arm-examples/services");
  it.skipIf(folder === undefined)("is decoded from the official examples (where they are at hand)", () => {
    const bodyOf = (file: string): unknown => {
      const all = new Map(Object.entries(readJsonObject(join(must(folder), `${file}.json`))));
      const ok = all.get("responses");
      const answer =
        typeof ok === "object" && ok !== null ? new Map(Object.entries(ok)).get("200") : undefined;
      return typeof answer === "object" && answer !== null && "body" in answer ? answer["body"] : undefined;
    };
    const one = (part: string, file: string) => configurations.decode([new Cursor(bodyOf(file))], part);
    const list = (part: string, file: string) => configurations.decode(itemsOf([bodyOf(file)]), part);
    expect(list("firewallRules", "FirewallRuleList")[0]).toEqual({
      what: "firewall rule",
      name: "firewallrulecrudtest-2304",
    });
    expect(one("longTermRetention", "LongTermRetentionPolicyGet").map(({ value }) => value)).toEqual([
      "P1M",
      "P1Y",
      "P5Y",
    ]);
    expect(one("protector", "EncryptionProtectorGet")[0]?.value).toContain(
      "https://someVault.vault.azure.net/keys/someKey",
    );
    expect(one("diskKey", "DiskEncryptionSet_Get")).toHaveLength(1);
    expect(one("accountKey", "StorageAccountGetPropertiesCMKEnabled")[0]?.value).toBe(
      "https://myvault8569.vault.azure.net/keys/wrappingKey",
    );
    expect(list("keyVaultReferences", "GetKeyVaultReferencesForAppSettings")).toEqual([
      { what: "no status", name: "secretName", value: "keyVaultName/secretName" },
      { what: "no status", name: "secretName2", value: "keyVaultName/secretName2" },
    ]);
    expect(one("gatewayCertificates", "ApplicationGatewayGet")).toEqual([]);
  });
});
