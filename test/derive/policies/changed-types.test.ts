import { describe, expect, it } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import { changedTypes } from "../../../src/derive/policies/changed-types.ts";
import { known, unknown, type Fact } from "../../../src/facts/fact.ts";
import { aliasCatalogue } from "../../../src/policy/aliases.ts";
import type { Json, PolicyAssignment, PolicyDefinition, PolicyExemption } from "../../../src/policy/model.ts";
import { context, manifest, planned, SCOPE } from "../../support/context.ts";

const ACCOUNTS = "Microsoft.Storage/storageAccounts";
const TLS = `${ACCOUNTS}/minimumTlsVersion`;
const aliases = aliasCatalogue([
  {
    namespace: "Microsoft.Storage",
    resourceTypes: [
      {
        resourceType: "storageAccounts",
        aliases: [{ name: TLS, defaultPath: "properties.minimumTlsVersion" }],
      },
    ],
  },
]);
const ID = `${SCOPE}/providers/Microsoft.Authorization/policyDefinitions/tls`;

function setsTls(condition: Json, effect: Json = "modify"): PolicyDefinition {
  const operations = [{ operation: "addOrReplace", field: TLS, value: "TLS1_2" }];
  return {
    id: ID,
    name: "tls",
    properties: {
      policyType: "Custom",
      mode: "Indexed",
      parameters: { effect: { type: "String", defaultValue: "Modify" } },
      policyRule: {
        if: { allOf: [{ field: "type", equals: ACCOUNTS }, condition] },
        then: { effect, details: { roleDefinitionIds: [], operations } },
      },
    },
  };
}

interface Parts {
  readonly effect?: Json;
  readonly assignment?: Partial<PolicyAssignment["properties"]>;
  readonly exemptions?: readonly PolicyExemption[];
  readonly body?: Record<string, Json>;
  readonly undeclared?: boolean;
  readonly definitions?: Readonly<Record<string, Fact<PolicyDefinition>>>;
}

const ASSIGNMENT = `${SCOPE}/providers/Microsoft.Authorization/policyAssignments/tls`;

function changed(condition: Json, parts: Parts = {}): boolean {
  const { body = { properties: {} }, undeclared = false } = parts;
  const account = planned(ACCOUNTS, "stshop", {
    resourceGroup: "rg-shop",
    location: "swedencentral",
    ...(undeclared ? {} : { body: { location: "swedencentral", ...body } }),
  });
  const assignment: PolicyAssignment = {
    id: ASSIGNMENT,
    name: "tls",
    properties: { policyDefinitionId: ID, scope: SCOPE, ...parts.assignment },
  };
  const inForce = {
    assignments: [assignment],
    sets: {},
    definitions: {
      [ID.toLowerCase()]: known(setsTls(condition, parts.effect)),
      [`${ID}-2`.toLowerCase()]: unknown("no-permission", say`It was refused.`),
      ...parts.definitions,
    },
    exemptions: parts.exemptions ?? [],
  };
  const all = changedTypes(inForce, [], { ...context(manifest(), [account]), aliases });
  return all.has(ACCOUNTS.toLowerCase());
}

const OLD: Json = { field: TLS, notEquals: "TLS1_2" };
const OPEN: Json = { field: `${ACCOUNTS}/minimumTlsVersion`, equals: "TLS1_0" };

describe("a planned type that a modify policy", () => {
  it.each<[string, Json, Parts, boolean]>([
    ["matches", OLD, {}, true],
    ["does not match", OLD, { body: { properties: { minimumTlsVersion: "TLS1_2" } } }, false],
    ["matches, where its effect is a parameter", OLD, { effect: "[parameters('effect')]" }, true],
    [
      "matches, where a parameter switches it off",
      OLD,
      {
        effect: "[parameters('effect')]",
        assignment: { parameters: { effect: { value: "Disabled" } } },
      },
      false,
    ],
    ["matches, where it is not enforced", OLD, { assignment: { enforcementMode: "DoNotEnforce" } }, false],
    ["matches elsewhere alone", OLD, { assignment: { notScopes: [SCOPE] } }, false],
    ["hangs on what the plan does not say", OPEN, { undeclared: true }, false],
    [
      "hangs on what is read later",
      { value: "[subscription().displayName]", equals: "Shop" },
      { undeclared: true },
      true,
    ],
    [
      "would match, where it could not be read",
      OLD,
      { definitions: { [ID.toLowerCase()]: unknown("no-permission", say`It was refused.`) } },
      false,
    ],
    ["hangs on the day", { value: "[utcNow()]", less: "2000-01-01" }, {}, true],
  ])("%s", (_, condition, parts, expected) => {
    expect(changed(condition, parts)).toBe(expected);
  });

  it("matches, with an exemption that holds, and with one that does not", () => {
    const exemption = (expiresOn: string): PolicyExemption => ({
      id: `${SCOPE}/providers/Microsoft.Authorization/policyExemptions/tls`,
      name: "tls",
      properties: { policyAssignmentId: ASSIGNMENT, exemptionCategory: "Waiver", expiresOn },
    });
    expect(changed(OLD, { exemptions: [exemption("2099-01-01T00:00:00Z")] })).toBe(false);
    expect(changed(OLD, { exemptions: [exemption("2020-01-01T00:00:00Z")] })).toBe(true);
  });
});
