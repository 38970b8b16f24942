import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataDir } from "../support/data.ts";
import { exampleWorld } from "../worlds/example.ts";
import { CORP, LANDING_ZONES, SUBSCRIPTION } from "../worlds/shop.ts";
import { startFakeArm, type FakeArm } from "./arm.ts";
import { ask } from "./ask.ts";
import {
  isJsonArray,
  isJsonObject,
  listAt,
  objectAt,
  readJsonObject,
  type Json,
  type JsonObject,
} from "./json.ts";
import { shapeDifferences } from "./shape.ts";

const folder = dataDir("arm-examples");
const AUTHORIZATION = `${SUBSCRIPTION}/providers/Microsoft.Authorization`;

interface Case {
  readonly example: string;
  readonly path: string;
  /** Documented properties that the example happens not to show; paths as in {@link shapeDifferences}. */
  readonly known?: readonly string[];
  /** Compares with the rows of this list inside the fake's answer. */
  readonly rows?: string;
}

const ASSIGNMENT_KNOWN = [
  ".systemData",
  ".properties.enforcementMode",
  ".properties.nonComplianceMessages",
  ".properties.parameters.*",
];

const CASES: readonly Case[] = [
  {
    example: "GetLocations.json",
    path: `${SUBSCRIPTION}/locations?api-version=2022-12-01`,
  },
  {
    example: "GetLocationsPolicyAware.json",
    path: `${SUBSCRIPTION}/locations?api-version=2022-12-01&policyAware=true`,
  },
  {
    example: "GetManagementGroupWithAncestors.json",
    path: `${CORP}?api-version=2021-04-01&$expand=ancestors`,
  },
  {
    example: "GetProviderResourceTypes.json",
    path: `${SUBSCRIPTION}/providers/Microsoft.Compute?api-version=2021-04-01`,
    rows: "resourceTypes",
    known: [".zoneMappings", ".defaultApiVersion"],
  },
  {
    example: "GetRoleDefinitionByName.json",
    path: `${AUTHORIZATION}/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7?api-version=2022-04-01`,
  },
  {
    example: "RoleAssignments_ListForScope.json",
    path: `${AUTHORIZATION}/roleAssignments?api-version=2022-04-01`,
    known: [".properties.condition", ".properties.conditionVersion"],
  },
  {
    example: "GetDenyAssignmentByScope.json",
    path: `${AUTHORIZATION}/denyAssignments?api-version=2022-04-01`,
    known: [".properties.permissions[].notActions[]"],
  },
  {
    example: "listPolicyAssignmentsForResourceGroup.json",
    path: `${AUTHORIZATION}/policyAssignments?api-version=2025-03-01&$expand=LatestDefinitionVersion, EffectiveDefinitionVersion`,
    known: ASSIGNMENT_KNOWN,
  },
  {
    example: "listPolicyExemptionsForSubscription.json",
    path: `${AUTHORIZATION}/policyExemptions?api-version=2022-07-01-preview`,
    known: [".properties.expiresOn"],
  },
  {
    example: "getPolicySetDefinition.json",
    path: `${LANDING_ZONES}/providers/Microsoft.Authorization/policySetDefinitions/landing-zone-guardrails?api-version=2025-03-01`,
    known: [".properties.policyType", ".properties.parameters"],
  },
  {
    example: "BudgetsList.json",
    path: `${SUBSCRIPTION}/providers/Microsoft.Consumption/budgets?api-version=2024-08-01`,
    known: [".properties.forecastSpend", ".properties.notifications.*.locale"],
  },
  {
    example: "ListAvailableResourceSkusForARegion.json",
    path: `${SUBSCRIPTION}/providers/Microsoft.Compute/skus?api-version=2021-07-01&$filter=location eq 'swedencentral'`,
    known: [".restrictions"],
  },
];

function rowsOf(body: JsonObject, list = "value"): readonly Json[] {
  return isJsonArray(body[list]) ? listAt(body, list) : [body];
}

describe.skipIf(folder === undefined)(
  "answers have the properties and types of the official examples (needs the arm-examples data)",
  () => {
    let arm: FakeArm;
    beforeAll(async () => {
      arm = await startFakeArm(exampleWorld());
    });
    afterAll(() => arm.close());

    it.each(CASES)("$example", async ({ example, path, known = [], rows }) => {
      const response = objectAt(objectAt(readJsonObject(join(folder ?? "", example)), "responses"), "200");
      const official = rowsOf(objectAt(response, "body"));
      const { status, body } = await ask(arm, path);
      expect(status).toBe(200);
      const fake = rowsOf(body, rows);
      expect(fake.length).toBeGreaterThan(0);
      expect(shapeDifferences(fake, official, known)).toEqual([]);
      for (const row of fake) {
        for (const key of ["id", "name", "type", "properties"]) {
          if (official.every((one) => isJsonObject(one) && key in one)) expect(row).toHaveProperty(key);
        }
      }
    });

    it("would notice a property that the service does not have, and another type", () => {
      expect(shapeDifferences([{ a: 1, b: [{ c: "x" }] }], [{ a: "1", b: [{}] }], [])).toEqual([
        ".a: number, officially string",
        ".b[].c: official answers have none",
      ]);
    });
  },
);
