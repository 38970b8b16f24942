import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { settingsIn } from "../../src/facts/decode/settings.ts";
import { runs } from "../support/runs.ts";

const of = (row: unknown): Readonly<Record<string, string>> => settingsIn(new Cursor(row));
const NIC =
  "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/networkInterfaces/nic";

describe("settings of a row of Azure Resource Graph", () => {
  it("by path, from the columns that tell how it is set up", () => {
    expect(
      of({
        id: "x",
        kind: "StorageV2",
        sku: { name: "Standard_ZRS", capacity: 2 },
        zones: ["2", "1"],
        tags: { env: "prod" },
        identity: { type: "UserAssigned", userAssignedIdentities: { [NIC]: {} } },
        properties: {
          minimumTlsVersion: "TLS1_2",
          nothing: null,
          deep: { flag: false },
          networkInterfaces: [{ id: NIC, primary: true }],
        },
      }),
    ).toEqual({
      kind: "StorageV2",
      "sku.name": "Standard_ZRS",
      "sku.capacity": "2",
      zones: "1,2",
      "tags.env": "prod",
      "identity.type": "UserAssigned",
      [`identity.userAssignedIdentities[${NIC.toLowerCase()}]`]: "",
      "properties.minimumTlsVersion": "TLS1_2",
      "properties.deep.flag": "false",
      "properties.networkInterfaces[0].id": NIC,
      "properties.networkInterfaces[0].primary": "true",
    });
  });

  it("keeps no secret, no code, no person and no document", () => {
    const secret = "hunter2";
    const hidden = {
      adminPassword: secret,
      clientSecret: secret,
      connectionString: secret,
      sasToken: secret,
      customData: secret,
      primaryKey: secret,
      appSettings: [{ name: "a", value: secret }],
      environmentVariables: [{ name: "a", value: secret }],
      definition: { action: secret },
      parameters: { a: { value: secret } },
      scriptContent: secret,
      settings: { a: secret },
      odd: "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIj",
      url: "https://a.example.com/?sig=hunter2",
      mail: "jane@contoso.example.com",
    };
    expect(JSON.stringify(of({ properties: { ...hidden, list: [hidden] } }))).toBe("{}");
    expect(of({ properties: { allowSharedKeyAccess: true, adminUserEnabled: false } })).toEqual({
      "properties.adminUserEnabled": "false",
      "properties.allowSharedKeyAccess": "true",
    });
  });

  it("of whatever a service answers, in one order", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (properties) => {
        const found = Object.keys(of({ properties }));
        expect(found).toEqual(found.toSorted());
      }),
      { numRuns: runs(100) },
    );
  });
});
