import { readFileSync } from "node:fs";
import { UserError } from "../../src/base/errors.ts";
import { graphCondition } from "../../src/base/graph-condition.ts";
import { namesRegion } from "../../src/base/region-words.ts";
import { parseResourceId, rebase, resourceId, splitResourceId } from "../../src/base/resource-id.ts";
import { parseScope } from "../../src/base/scope.ts";
import { parseDuration, parseExpiry, parseInstant } from "../../src/base/time.ts";
import { filterOf } from "../../src/facts/decode/budget-filter.ts";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { isJson } from "../../src/expression/json.ts";
import { expandTemplate, readJson, type TemplateContext } from "../../src/plan/sources/arm/index.ts";
import { readDefinition } from "../../src/policy/definition.ts";
import { readPack } from "../../src/policy-pack/pack.ts";
import { parseReport } from "../../src/report/json.ts";
import { ofJson, ofText, type Target } from "./target.ts";

const file = (path: string): string => readFileSync(path, "utf8");
const POLICY = "policies/location/no-new-resources-in-source-region";

const SIZED = JSON.stringify({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: {
    text: { type: "string", defaultValue: "a", minLength: 1, maxLength: 9 },
    number: { type: "int", defaultValue: 1, minValue: 0 },
    list: { type: "array", defaultValue: [] },
    object: { type: "object", defaultValue: {} },
    secret: { type: "securestring", defaultValue: "s" },
    flag: { type: "bool", defaultValue: true },
  },
  resources: [],
});
const PARAMETERS = JSON.stringify({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  contentVersion: "1.0.0.0",
  parameters: {
    text: { value: "b" },
    number: { value: 5 },
    list: { value: [1, "2"] },
    object: { value: { a: null } },
    secret: { reference: { keyVault: { id: "/subscriptions/x" }, secretName: "s" } },
    flag: { value: false },
  },
});

/** Readers of smaller texts, and of what the project itself writes. */
export function moreTargets(context: TemplateContext): Target[] {
  return [
    {
      name: "parameters",
      corpus: [PARAMETERS],
      read: ofText((text) => {
        const document = readJson("main.parameters.json", text);
        expandTemplate({
          template: readJson("main.json", SIZED),
          parameters: [{ kind: "file", document }],
          context,
        });
      }),
      refusals: [UserError],
    },
    {
      name: "policy definition",
      corpus: [file(`${POLICY}/policy.json`)],
      read: ofJson((value) => {
        if (isJson(value)) readDefinition(value);
      }),
      refusals: [],
    },
    {
      name: "cases of a policy",
      corpus: [file(`${POLICY}/cases.yaml`)],
      read: ofText((text) => {
        readPack({
          folder: POLICY,
          policy: { file: `${POLICY}/policy.json`, text: file(`${POLICY}/policy.json`) },
          cases: { file: `${POLICY}/cases.yaml`, text },
        });
      }),
      refusals: [UserError],
    },
    {
      name: "resource id",
      corpus: [
        "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg/providers/Microsoft.Sql/servers/a/databases/b",
        "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyAssignments/x",
        "/",
      ],
      read: ofText((text) => {
        resourceId(text);
        parseScope(text);
        splitResourceId(text);
        parseResourceId(text);
        rebase(text, "/subscriptions/a", "/subscriptions/b");
      }),
      refusals: [],
    },
    {
      name: "time",
      corpus: ["2026-08-24T05:00:00Z", "2026-08-24", "P1DT2H", "PT30M", "2026-08-24T05:00:00.123+02:00"],
      read: ofText((text) => {
        parseInstant(text);
        parseExpiry(text);
        parseDuration(text);
      }),
      refusals: [],
    },
    {
      name: "condition of an inventory",
      corpus: ["where tags.application =~ 'shop'", "where type == 'a' and name in~ ('b', 'c') | take 1"],
      read: ofText((text) => {
        graphCondition(text);
      }),
      refusals: [],
    },
    {
      name: "region words",
      corpus: ["westeurope", "log-shop-weu", "West Europe of the example"],
      read: ofText((text) => {
        namesRegion(text, "westeurope");
      }),
      refusals: [],
    },
    {
      name: "filter of a budget",
      corpus: [
        '{"filter":{"and":[{"dimensions":{"name":"ResourceGroupName","operator":"In","values":["rg"]}},{"tags":{"name":"a","operator":"In","values":["b"]}}]}}',
        '{"filters":{"resourceGroups":["rg"],"tags":{"a":["b"]}}}',
      ],
      read: ofJson((value) => {
        filterOf(new Cursor(value));
      }),
      refusals: [Malformed],
    },
    {
      name: "report",
      corpus: [file("test/report/fixtures/version-2.json")],
      read: ofText((text) => {
        parseReport(text, "report.json");
      }),
      refusals: [UserError],
    },
  ];
}
