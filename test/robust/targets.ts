import { readFileSync } from "node:fs";
import { UserError } from "../../src/base/errors.ts";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { decodeDenyAssignment } from "../../src/facts/decode/deny-assignment.ts";
import { decodePolicyAssignment } from "../../src/facts/decode/policy-assignment.ts";
import { decodeRoleAssignment } from "../../src/facts/decode/role-assignment.ts";
import { decodeRoleSchedule } from "../../src/facts/decode/role-schedule.ts";
import { parseSnapshot } from "../../src/facts/snapshot.ts";
import { parseMarker, markerLine } from "../../src/github/marker.ts";
import { readDocument } from "../../src/manifest/document/document.ts";
import { refusalOf } from "../../src/manifest/problems.ts";
import { soundManifest } from "../../src/manifest/sound.ts";
import { expandTemplate, readJson } from "../../src/plan/sources/arm/index.ts";
import { readGraphExport } from "../../src/plan/sources/graph/read.ts";
import { TerraformPlanReader } from "../../src/plan/sources/terraform/index.ts";
import { isJson } from "../../src/expression/json.ts";
import { parseRule } from "../../src/policy/parse.ts";
import { MalformedCondition } from "../../src/rbac/condition/lex.ts";
import { parseCondition } from "../../src/rbac/condition/parse.ts";
import { sub } from "../support/context.ts";
import { NOW } from "./estate.ts";
import { LINE_TARGETS } from "./line-targets.ts";
import { moreTargets } from "./more-targets.ts";
import { ofJson, ofText, type Target } from "./target.ts";

const TARGET = sub("22222222-2222-2222-2222-222222222222");
const CONTEXT = { cloud: "AzureCloud", now: NOW, subscriptionId: TARGET, resourceGroup: "rg" } as const;

const file = (path: string): string => readFileSync(path, "utf8");

const ASSIGNMENT = {
  id: `/subscriptions/${TARGET}/providers/Microsoft.Authorization/roleAssignments/7f8f8a3e-8b1c-4d27-9a70-2f7c5a1d0001`,
  name: "7f8f8a3e-8b1c-4d27-9a70-2f7c5a1d0001",
  properties: {
    roleDefinitionId:
      "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
    principalId: "aaaaaaaa-0000-0000-0000-000000000009",
    principalType: "User",
    scope: `/subscriptions/${TARGET}`,
    condition: "@Resource[Microsoft.Storage/storageAccounts:name] StringEquals 'a'",
    endDateTime: "2026-09-30T00:00:00Z",
    assignmentType: "Activated",
  },
};
const POLICY_ASSIGNMENT = {
  id: `/subscriptions/${TARGET}/providers/Microsoft.Authorization/policyAssignments/regions`,
  name: "regions",
  properties: {
    scope: `/subscriptions/${TARGET}`,
    policyDefinitionId:
      "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c",
    parameters: { listOfAllowedLocations: { value: ["swedencentral"] } },
    notScopes: [],
    overrides: [
      { kind: "policyEffect", value: "Audit", selectors: [{ kind: "resourceLocation", in: ["a"] }] },
    ],
  },
};
const RULE = {
  if: {
    allOf: [
      { field: "type", equals: "Microsoft.Storage/storageAccounts" },
      { count: { field: "Microsoft.Storage/storageAccounts/networkAcls.ipRules[*]" }, greater: 0 },
      { value: "[concat(field('name'), parameters('suffix'))]", like: "st*" },
      { not: { field: "tags['owner']", exists: "false" } },
    ],
  },
  then: { effect: "[parameters('effect')]", details: [{ field: "tags.a", value: "b" }] },
};
const ROWS = {
  count: 1,
  totalRecords: 1,
  data: [
    {
      id: `/subscriptions/${TARGET}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st`,
      name: "st",
      type: "microsoft.storage/storageaccounts",
      location: "westeurope",
      sku: { name: "Standard_LRS" },
      properties: { accessTier: "Hot" },
      tags: { a: "b" },
    },
  ],
};

/** Every reader of bytes that come from outside. */
export const TARGETS: readonly Target[] = [
  {
    name: "manifest",
    corpus: [file("examples/relocation.yaml")],
    read: ofText((text) => {
      const document = readDocument(text, "relocation.yaml");
      if (soundManifest(document, "relocation.yaml") === undefined) throw refusalOf(document);
    }),
    refusals: [UserError],
  },
  {
    name: "template",
    corpus: [file("examples/infra/web.json")],
    read: ofText((text) => {
      expandTemplate({ template: readJson("main.json", text), context: CONTEXT });
    }),
    refusals: [UserError],
  },
  {
    name: "Terraform plan",
    corpus: [file("examples/infra/data.tfplan.json")],
    read: (bytes) => {
      const reader = new TerraformPlanReader({ file: "plan.json", subscriptionId: TARGET });
      try {
        reader.push(bytes);
        reader.end();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        reader.endAt(error);
      }
    },
    refusals: [UserError],
  },
  {
    name: "export",
    corpus: [JSON.stringify(ROWS), JSON.stringify(ROWS.data)],
    read: ofText((text) => {
      readGraphExport(readJson("export.json", text));
    }),
    refusals: [UserError],
  },
  {
    name: "policy rule",
    corpus: [JSON.stringify(RULE)],
    read: ofJson((value) => {
      if (isJson(value)) parseRule(value);
    }),
    refusals: [],
  },
  {
    name: "expression",
    corpus: [
      "[concat('a', string(add(1, 2)), if(equals(1, 1), 'x', 'y'))]",
      "[union(createObject('a', createArray(1, 2)), json('{\"b\": null}')).a[1]]",
      "[map(range(0, 3), lambda('i', format('{0:D2}', lambdaVariables('i'))))]",
      "[substring(toUpper(base64ToString(base64('abc'))), 1, 1)]",
    ],
    read: ofText((text) => {
      const own = { type: "Microsoft.Web/sites", apiVersion: "2024-01-01", name: "a", properties: { text } };
      const template = JSON.stringify({ contentVersion: "1.0.0.0", parameters: {}, resources: [own] });
      expandTemplate({ template: readJson("main.json", template), context: CONTEXT });
    }),
    refusals: [UserError],
  },
  {
    name: "condition of a role assignment",
    corpus: [
      "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {acdd72a7-3385-48ef-bd42-f606fba81ae7}))",
      "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringLikeIgnoreCase 'logs*' AND NOT Exists @Principal[a:b]",
    ],
    read: ofText((text) => {
      parseCondition(text);
    }),
    refusals: [MalformedCondition],
  },
  {
    name: "snapshot",
    corpus: [file("examples/snapshot.json")],
    read: ofText((text) => {
      parseSnapshot(text, "snapshot.json");
    }),
    refusals: [UserError],
  },
  {
    name: "answer of Azure",
    corpus: [JSON.stringify(ASSIGNMENT), JSON.stringify(POLICY_ASSIGNMENT)],
    read: ofJson((value) => {
      const problems: unknown[] = [];
      for (const decode of [
        decodeRoleAssignment,
        decodePolicyAssignment,
        decodeRoleSchedule,
        decodeDenyAssignment,
      ]) {
        try {
          decode(new Cursor(value));
        } catch (error) {
          if (!(error instanceof Malformed)) problems.push(error);
        }
      }
      if (problems.length > 0) throw problems[0];
    }),
    refusals: [Malformed],
  },
  {
    name: "marker of a comment",
    corpus: [markerLine({ id: "shop", run: "1", at: "2026-08-24T05:00:00Z", sha: "abc", hash: "sha256:1" })],
    read: ofText((text) => {
      parseMarker(text);
    }),
    refusals: [],
  },
  ...moreTargets(CONTEXT),
  ...LINE_TARGETS,
];
