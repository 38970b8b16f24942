import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ASSIGN_SCOPES, assignForms, type AssignScope } from "../../scripts/assign-forms.ts";
import { isJson, type Json } from "../../src/expression/json.ts";
import type { JsonObject } from "../../src/policy/model.ts";
import { expandTemplate, readJson } from "../../src/plan/sources/arm/index.ts";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { decodePolicyAssignment } from "../../src/facts/decode/policy-assignment.ts";
import { libraryOf } from "../../src/policy-pack/initiative.ts";
import { bindAssignments } from "../../src/policy/bind/assignments.ts";
import { listOf } from "../../src/policy/json.ts";
import { CONTEXT } from "../plan/sources/arm/support.ts";
import { initiative, isBuiltIn, MEMBERS, objectOf, PACKS } from "./support.ts";

const forms = await assignForms();
const FOLDER = "examples/assign";
const text = (file: string): string => forms.get(file) ?? "";
const json = (file: string): Json => {
  const value: unknown = JSON.parse(text(file));
  if (!isJson(value)) throw new Error(`${file} is not JSON`);
  return value;
};
function jsonOf(value: unknown): Json {
  if (!isJson(value)) throw new Error("a value is not known");
  return value;
}
const names = MEMBERS.map(({ name }) => name).toSorted();
const set = initiative();

function present(command: string): boolean {
  try {
    execFileSync(command, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("the forms in which the policies are assigned", () => {
  it("are current (npm run generate), and there are no others", () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(FOLDER.length + 1));
    expect(files.toSorted()).toEqual([...forms.keys()].toSorted());
    for (const [file, written] of forms)
      expect(readFileSync(`${FOLDER}/${file}`, "utf8"), file).toBe(written);
  });

  describe.each(ASSIGN_SCOPES)("ARM at a %s", (scope: AssignScope) => {
    const exemptions = [
      {
        name: "wave-1",
        expiresOn: "2026-12-31T00:00:00Z",
        description: "the first wave",
        policyDefinitionReferenceIds: ["no-source-region-routes"],
      },
    ];
    const expanded = expandTemplate({
      template: readJson(`${scope}.json`, text(`arm/${scope}.json`)),
      parameters: [
        {
          kind: "values",
          values: {
            initiativeId: set.id,
            sourceRegion: "westeurope",
            targetRegion: "swedencentral",
            otherParameters: { zonesEffect: { value: "Deny" } },
            exemptions,
          },
        },
      ],
      context: { ...CONTEXT, deploymentLocation: "swedencentral" },
    });

    it("deploys an assignment that refuses nothing yet, and its exemptions", () => {
      expect(expanded.problems).toEqual([]);
      const [assignment, exemption, ...more] = expanded.resources;
      expect(more).toEqual([]);
      expect(assignment?.body["properties"]).toMatchObject({ enforcementMode: "DoNotEnforce" });
      expect(assignment?.body["identity"]).toEqual({ type: "SystemAssigned" });
      expect(exemption?.body["properties"]).toMatchObject({
        policyAssignmentId: assignment?.id,
        exemptionCategory: "Waiver",
        expiresOn: "2026-12-31T00:00:00Z",
        policyDefinitionReferenceIds: ["no-source-region-routes"],
      });
    });

    it("binds every policy, with a message for each", () => {
      const [assignment] = expanded.resources;
      const properties = objectOf(jsonOf(assignment?.body["properties"]));
      const wire = {
        id: assignment?.id,
        name: "relocation",
        properties: { ...properties, scope: "/x" },
      };
      const { policies, notUnderstood } = bindAssignments(
        [decodePolicyAssignment(new Cursor(wire))],
        libraryOf(set, PACKS),
      );
      expect(notUnderstood).toEqual([]);
      expect(policies.map(({ referenceId }) => referenceId).toSorted()).toEqual(names);
      const zones = policies.find(({ referenceId }) => referenceId === "zone-redundant-storage");
      expect(zones?.effect).toEqual({ ok: true, value: "deny" });
      const messages = listOf(properties["nonComplianceMessages"]);
      expect(messages.map((one) => objectOf(one)["policyDefinitionReferenceId"]).toSorted()).toEqual(names);
      for (const one of messages)
        expect(JSON.stringify(objectOf(one)["message"]).length).toBeLessThanOrEqual(500);
    });
  });

  it.each(ASSIGN_SCOPES)("Bicep at a %s loads every definition that Azure does not have", (scope) => {
    const bicep = text(`bicep/${scope}.bicep`);
    const loaded = [...bicep.matchAll(/loadJsonContent\('\.\.\/\.\.\/\.\.\/([^']+)'\)/g)].map(
      ([, file]) => file ?? "",
    );
    expect(loaded.filter((file) => !existsSync(file))).toEqual([]);
    expect(loaded.length).toBe(PACKS.filter((pack) => !isBuiltIn(pack)).length + 1);
    for (const [open, close] of [
      ["(", ")"],
      ["[", "]"],
      ["{", "}"],
    ] as const)
      expect(bicep.split(open).length).toBe(bicep.split(close).length);
  });

  it("EPAC names definitions, not ids but those of Azure, and takes each parameter on", () => {
    const epac = objectOf(objectOf(json("epac/policySetDefinitions/relocation.json"))["properties"]);
    const all = listOf(epac["policyDefinitions"]).map((one) => objectOf(one));
    const builtIn = (one: JsonObject): boolean =>
      JSON.stringify(one["policyDefinitionId"] ?? "").startsWith('"/providers/Microsoft.Authorization/');
    expect(all.filter(builtIn)).toHaveLength(PACKS.filter(isBuiltIn).length);
    const references = all.filter((one) => !builtIn(one));
    expect(references.map((one) => one["policyDefinitionName"])).toEqual(
      references.map((one) => one["policyDefinitionReferenceId"]),
    );
    expect(references.some((one) => "policyDefinitionId" in one)).toBe(false);
    const assignment = objectOf(json("epac/policyAssignments/relocation.json"));
    expect(
      Object.keys(objectOf(assignment["parameters"])).every((name) => name in objectOf(epac["parameters"])),
    ).toBe(true);
  });

  it("the script of the Azure CLI is one that bash reads", () => {
    execFileSync("bash", ["-n", `${FOLDER}/az/assign.sh`]);
    expect(text("az/assign.sh")).toContain("mode:-DoNotEnforce");
  });

  it.skipIf(!present("terraform"))("Terraform reads the module (where terraform is present)", () => {
    execFileSync("terraform", ["fmt", "-check", `${FOLDER}/terraform`], { stdio: "pipe" });
  });
});
