import { describe, expect, it } from "vitest";
import { pol06 } from "../../../src/checks/policy/POL-06.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource, Write } from "../../../src/plan/model.ts";
import { aliasCatalogue } from "../../../src/policy/aliases.ts";
import type { Json, PolicyDefinition } from "../../../src/policy/model.ts";
import { at, context, manifest, NOW, planned, shown, TARGET } from "../../support/context.ts";
import { assignment, CORP, exemption, factsOf, judged, lines, LOCATIONS, type World } from "./world.ts";

const aliases = aliasCatalogue([
  {
    namespace: "Microsoft.Storage",
    resourceTypes: [
      {
        resourceType: "storageAccounts",
        aliases: [
          { name: "Microsoft.Storage/storageAccounts/tls", defaultPath: "properties.tls" },
          {
            name: "Microsoft.Storage/storageAccounts/modified",
            defaultPath: "properties.modified",
            defaultMetadata: { attributes: "Modifiable" },
          },
        ],
      },
    ],
  },
]);

function definition(name: string, condition: Json, then: Json, mode = "Indexed"): PolicyDefinition {
  return {
    id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/${name}`,
    name,
    properties: { displayName: `Policy ${name}`, mode, policyRule: { if: condition, then } },
  };
}
const TLS: Json = {
  allOf: [
    { field: "type", equals: "Microsoft.Storage/storageAccounts" },
    { field: "Microsoft.Storage/storageAccounts/tls", notEquals: "1.2" },
  ],
};
const denyTls = definition("tls", TLS, { effect: "deny" });

const account = (properties: ValueObject | undefined, parts = {}) =>
  planned("Microsoft.Storage/storageAccounts", "st", {
    resourceGroup: "rg-shop",
    ...(properties === undefined ? {} : { body: { location: "swedencentral", properties } }),
    ...parts,
  });

function found(world: World, resources = [account({ tls: "1.0" })]) {
  return judged(pol06, { ...context(manifest(), resources), aliases }, world);
}
const inForce = (one: PolicyDefinition, properties = {}): World => ({
  definitions: [one],
  assignments: [assignment("a", one, {}, properties)],
});

const writes = (value: Write): Partial<PlannedResource> => ({ write: { known: true, value } });

describe("POL-06", () => {
  it.each<readonly [Write, string]>([
    ["create", "fail"],
    ["update", "fail"],
    ["replace", "fail"],
    ["none", "not-applicable"],
  ])("judges the request of what is written: %s", (write, outcome) => {
    const results = found(inForce(denyTls), [account({ tls: "1.0" }, writes(write))]);
    expect(results.map((one) => one.outcome)).toEqual([outcome]);
  });

  it("does not take an open write for none", () => {
    const open = { write: { known: false, expression: "the change of x" } } as const;
    expect(found(inForce(denyTls), [account({ tls: "1.0" }, open)])[0]?.outcome).toBe("fail");
  });

  it("is not applicable where nothing is planned", () => {
    expect(lines(found(inForce(denyTls), []))).toEqual(["not-applicable -"]);
  });

  it("passes where no rule matches", () => {
    expect(lines(found(inForce(denyTls), [account({ tls: "1.2" })]))).toEqual(["pass - shop.st"]);
  });

  it("says what matched and the smallest change that would pass", () => {
    const [denial, ...more] = found(
      inForce(denyTls, { nonComplianceMessages: [{ message: "Use TLS 1.2." }] }),
    );
    expect(more).toEqual([]);
    expect(denial).toMatchObject({ outcome: "fail", facets: { assignment: "a", decision: "denied" } });
    expect(denial?.fix?.text).toContain('in `shop.st`, set `properties.tls` to `"1.2"`.');
    expect(denial?.fix?.command).toContain("az policy exemption create");
    expect(denial?.evidence).toEqual(
      expect.arrayContaining([
        { label: "matched", value: 'Microsoft.Storage/storageAccounts/tls is "1.0" (NotEquals "1.2")' },
        { label: "message of the assignment", value: "Use TLS 1.2." },
        { label: "definition", value: "Policy tls" },
      ]),
    );
    expect(shown([...more, ...(denial === undefined ? [] : [denial])])).not.toContain(TARGET);
  });

  it.each<[string, ValueObject | undefined, object, string[]]>([
    [
      "a value known after deployment",
      { tls: unknown(["reference('x').tls"]) },
      {},
      ["unknown unknown shop.st"],
    ],
    ["only the manifest names it", undefined, {}, ["unknown undeclared shop.st"]],
    ["the manifest states what decides", undefined, { stated: { tls: "1.2" } }, ["pass - shop.st"]],
    ["the manifest states what is denied", undefined, { stated: { tls: "1.0" } }, ["fail denied shop.st"]],
    ["the template leaves it out", {}, {}, ["fail denied shop.st"]],
    ["a resource of another type", undefined, { type: "Microsoft.Web/sites" }, ["pass - shop.st"]],
  ])("tells apart what is absent and what is not known: %s", (_, properties, parts, expected) => {
    expect(lines(found(inForce(denyTls), [account(properties, parts)]))).toEqual(expected);
  });

  it("names what an unknown value waits for", () => {
    const [open] = found(inForce(denyTls), [account({ tls: unknown(["reference('x').tls"]) })]);
    expect(open?.why).toContain("`reference('x').tls`");
  });

  it.each<[string, PolicyDefinition, object, string[]]>([
    ["DoNotEnforce", denyTls, { enforcementMode: "DoNotEnforce" }, ["pass - shop.st"]],
    ["Enroll", denyTls, { enforcementMode: "Enroll" }, ["unknown unknown shop.st"]],
    ["an excluded scope", denyTls, { notScopes: [`/subscriptions/${TARGET}`] }, ["pass - shop.st"]],
    [
      "an override",
      denyTls,
      { overrides: [{ kind: "policyEffect", value: "Disabled" }] },
      ["pass - shop.st"],
    ],
    [
      "effect audit",
      definition("audit", TLS, { effect: "audit" }),
      {},
      ["pass - shop.st", "fail(warning) audited shop.st"],
    ],
    [
      "a failed evaluation",
      definition("broken", { value: "[int('x')]", equals: 1 }, { effect: "deny" }),
      {},
      ["fail denied shop.st"],
    ],
    [
      "an effect nobody knows",
      definition("odd", TLS, { effect: "explode" }),
      {},
      ["unknown unknown shop.st"],
    ],
    [
      "a rule that does not parse",
      definition("worse", { field: "type", resembles: "x" }, { effect: "deny" }),
      {},
      ["unknown not-understood shop.st"],
    ],
    [
      "data of a service",
      definition("data", TLS, { effect: "deny" }, "Microsoft.KeyVault.Data"),
      {},
      ["pass - shop.st"],
    ],
    [
      "what must exist beside it, which nobody has looked for",
      definition("aine", TLS, { effect: "auditIfNotExists", details: { type: "Microsoft.Insights/x" } }),
      {},
      ["pass - shop.st"],
    ],
  ])("weighs %s", (_, one, properties, expected) => {
    expect(lines(found(inForce(one, properties)))).toEqual(expected);
  });

  it("applies changes first, and then judges what has become of the resource", () => {
    const modify = definition("modify", TLS, {
      effect: "modify",
      details: {
        roleDefinitionIds: [],
        operations: [
          { operation: "addOrReplace", field: "Microsoft.Storage/storageAccounts/modified", value: "yes" },
        ],
      },
    });
    const denyModified = definition(
      "after",
      { field: "Microsoft.Storage/storageAccounts/modified", equals: "yes" },
      { effect: "deny" },
    );
    const world = (...properties: object[]): World => ({
      definitions: [modify, denyModified],
      assignments: [assignment("m", modify, {}, properties[0] ?? {}), assignment("after", denyModified)],
    });
    expect(lines(found(world()))).toEqual(["fail denied shop.st"]);
    expect(lines(found(world({ enforcementMode: "DoNotEnforce" })))).toEqual(["pass - shop.st"]);
    // Whether the change is made is open, and so is what the second policy sees.
    expect(lines(found(world(), [account({ tls: unknown(["later"]), modified: "yes" })]))).toEqual([
      "unknown unknown shop.st",
    ]);
  });

  it("lets an exemption count only when it lasts past the wave", () => {
    const own = assignment("a", denyTls);
    const until = (expiresOn: string): World => ({
      ...inForce(denyTls),
      assignments: [own],
      exemptions: [exemption("e", own, { expiresOn })],
    });
    expect(lines(found(until("2027-01-01T00:00:00Z")))).toEqual(["pass - shop.st"]);
    expect(lines(found(until("2026-09-01T00:00:00Z")))).toEqual(["fail exemption-expires shop.st"]);
    expect(lines(found(until("2026-01-01T00:00:00Z")))).toEqual(["fail denied shop.st"]);
    expect(NOW).toBeLessThan(at("2026-09-01T00:00:00Z"));
  });

  it("leaves the definitions that have checks of their own to them", () => {
    const world = { assignments: [assignment("l", LOCATIONS, { listOfAllowedLocations: ["westeurope"] })] };
    expect(lines(found(world))).toEqual(["pass - shop.st"]);
  });

  it("is unknown while the exemptions are", () => {
    expect(lines(found({ ...inForce(denyTls), noExemptions: true }))).toEqual(["unknown - shop.st"]);
  });

  it("lists what it does not evaluate, and nothing that denies", () => {
    const data = definition("data", TLS, { effect: "deny" }, "Microsoft.KeyVault.Data");
    const aine = definition("aine", TLS, { effect: "auditIfNotExists", details: { type: "Microsoft.X/y" } });
    const world: World = {
      definitions: [data, aine, denyTls],
      assignments: [assignment("d", data), assignment("i", aine), assignment("t", denyTls)],
    };
    const ctx = { ...context(manifest(), [account({ tls: "1.0" })]), aliases };
    const listed = pol06.notJudged?.(ctx, factsOf(world).read) ?? [];
    expect(listed.map(({ items }) => items)).toEqual([
      ["d at management group mg-corp: Policy data"],
      ["i at management group mg-corp: Policy aine"],
    ]);
  });

  it("keeps data inside code spans", () => {
    const name = "x`$(rm -rf ~)`'; drop";
    const odd = definition(name, TLS, { effect: "deny" });
    for (const one of found(inForce(odd))) {
      expect(one.why.split("`").length % 2).toBe(1);
      expect((one.fix?.text ?? "").split("`").length % 2).toBe(1);
    }
  });
});
