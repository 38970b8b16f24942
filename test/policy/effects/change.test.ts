import { describe, expect, it } from "vitest";
import { aliasCatalogue } from "../../../src/policy/aliases.ts";
import { applyChange, type PropertyChange } from "../../../src/policy/effects/change.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";

const metadata = (type: string, attributes = "Modifiable"): Json => ({ type, attributes });

const aliases = aliasCatalogue([
  {
    namespace: "X.Test",
    resourceTypes: [
      {
        resourceType: "things",
        aliases: [
          { name: "X.Test/things/text", defaultPath: "properties.text", defaultMetadata: metadata("String") },
          {
            name: "X.Test/things/flag",
            defaultPath: "properties.flag",
            defaultMetadata: metadata("Boolean"),
          },
          {
            name: "X.Test/things/any",
            defaultPath: "properties.any",
            defaultMetadata: metadata("NotSpecified"),
          },
          {
            name: "X.Test/things/late",
            defaultPath: "properties.late",
            defaultMetadata: metadata("String", "None"),
            paths: [
              { path: "properties.late", apiVersions: ["2024-01-01"], metadata: metadata("String") },
              {
                path: "properties.old.late",
                apiVersions: ["2020-01-01"],
                metadata: metadata("Integer", "None"),
              },
            ],
          },
        ],
      },
    ],
  },
]);

function changed(change: Partial<PropertyChange>, body: JsonObject, apiVersion?: string): unknown {
  const resource = { body, ...(apiVersion === undefined ? {} : { apiVersion }) };
  return applyChange(
    { operation: "addOrReplace", field: "tags.a", value: "x", ...change },
    resource,
    aliases,
  );
}

const thing: JsonObject = { type: "X.Test/things", properties: {} };

/** Source: the page of the modify effect, "Modify operations" and "conflict effect"; alias metadata of the providers call. */
describe("what a modify policy may change", () => {
  it("is decided by the api-version of the request", () => {
    const late = { field: "X.Test/things/late" };
    expect(changed(late, thing, "2024-01-01")).toMatchObject({ kind: "changed" });
    expect(changed(late, { ...thing, properties: { old: {} } }, "2020-01-01")).toMatchObject({
      kind: "conflict",
      why: "X.Test/things/late is not one that a policy may modify in the api-version 2020-01-01",
    });
    expect(changed(late, thing)).toMatchObject({ kind: "unknown" });
  });

  it.each<[string, Json, string]>([
    ["text", "x", "changed"],
    ["text", 1, "conflict"],
    ["text", ["x"], "conflict"],
    ["flag", true, "changed"],
    ["flag", "true", "conflict"],
    ["any", { x: 1 }, "changed"],
  ])("has the token type of its alias: %s to %j", (name, value, kind) => {
    expect(changed({ field: `X.Test/things/${name}`, value }, thing)).toMatchObject({ kind });
  });
});

describe("identity.type", () => {
  const field = { field: "identity.type", value: "SystemAssigned" };
  it.each(["Microsoft.Compute/virtualMachines", "microsoft.compute/VirtualMachineScaleSets"])(
    "is added to %s without an identity",
    (type) => {
      expect(changed(field, { type, properties: {} })).toMatchObject({
        kind: "changed",
        body: { identity: { type: "SystemAssigned" } },
      });
    },
  );
  it("is not changed on any other type, with or without an identity", () => {
    const type = "Microsoft.Storage/storageAccounts";
    expect(changed(field, { type })).toMatchObject({ kind: "skipped" });
    expect(changed(field, { type, identity: { type: "None" } })).toMatchObject({ kind: "skipped" });
  });
});
