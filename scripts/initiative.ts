import { readFileSync } from "node:fs";
import { format } from "prettier";
import { isJson, type Json } from "../src/expression/json.ts";
import { isJsonArray, isJsonObject } from "../src/policy/json.ts";
import type { JsonObject } from "../src/policy/model.ts";
import { policyFiles } from "./policy-tables.ts";

/** What people switch together. A definition names its group in its metadata. */
export const GROUPS = [
  {
    name: "location",
    displayName: "Location",
    description: "Where resources are, and what the target region offers.",
  },
  {
    name: "pointers",
    displayName: "Pointers to the source",
    description: "Nothing leads back into the region that is left.",
  },
  {
    name: "zones",
    displayName: "Availability zones",
    description: "What must be zone-redundant is.",
  },
  {
    name: "governance",
    displayName: "Governance",
    description: "Budgets, tags, exemptions, roles and the preparation of a cutover.",
  },
  {
    name: "protection",
    displayName: "Stateful protection",
    description: "What holds data and secrets can be brought back and moves on its own.",
  },
  {
    name: "repair",
    displayName: "Repair",
    description: "What can be added without harm is added.",
  },
] as const;

const PLACEHOLDER = "/providers/Microsoft.Management/managementGroups/your-management-group";

interface Member {
  readonly name: string;
  readonly group: string;
  readonly parameters: Readonly<Record<string, JsonObject>>;
}

/** The initiative over every definition below `policies/`, as the Azure REST API takes it. */
export async function initiativeText(): Promise<string> {
  const members = policyFiles().map((file) => memberOf(readFileSync(file, "utf8")));
  const order = GROUPS.map(({ name }): string => name);
  const sorted = members.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  const json = {
    name: "relocation",
    type: "Microsoft.Authorization/policySetDefinitions",
    properties: {
      displayName: "Relocation to another Azure region",
      description:
        "What a workload must keep to while it moves from one Azure region to another and once it has arrived. The scope in the ids of the members is a placeholder for the management group or subscription that holds the definitions.",
      policyType: "Custom",
      metadata: { version: "2.0.0", category: "Relocation" },
      parameters: { ...regionParameters(members), ...effectParameters(), ...otherParameters(members) },
      policyDefinitionGroups: GROUPS.map((group) => ({ ...group, category: "Relocation" })),
      policyDefinitions: sorted.map(referenceOf),
    },
  };
  return format(JSON.stringify(json, null, 2), { parser: "json", printWidth: 110, trailingComma: "all" });
}

function memberOf(text: string): Member {
  const root = objectOf(JSON.parse(text));
  const properties = objectOf(root["properties"]);
  const group = objectOf(properties["metadata"])["group"];
  const name = root["name"];
  if (typeof name !== "string" || typeof group !== "string")
    throw new Error(`a definition lacks its name or its group: ${JSON.stringify(name)}`);
  if (!GROUPS.some((one) => one.name === group)) throw new Error(`${name}: there is no group ${group}`);
  const declared = Object.entries(objectOf(properties["parameters"]));
  return { name, group, parameters: Object.fromEntries(declared.map(([key, one]) => [key, objectOf(one)])) };
}

function objectOf(value: unknown): JsonObject {
  if (!isJson(value) || !isJsonObject(value)) throw new Error("a definition is not an object there");
  return value;
}

const FIRST = ["sourceRegion", "targetRegion", "allowedLocations"];

function regionParameters(members: readonly Member[]): JsonObject {
  return Object.fromEntries(FIRST.map((name) => [name, declarationOf(name, members)]));
}

/** Every other parameter of every definition, once: a value has the same name and the same meaning in each. */
function otherParameters(members: readonly Member[]): JsonObject {
  const names = new Set(members.flatMap(({ parameters }) => Object.keys(parameters)));
  return Object.fromEntries(
    [...names]
      .filter((name) => name !== "effect" && !FIRST.includes(name))
      .toSorted()
      .map((name) => [name, declarationOf(name, members)]),
  );
}

function declarationOf(name: string, members: readonly Member[]): Json {
  const declared = members.map(({ parameters }) => parameters[name]).filter((one) => one !== undefined);
  const [first, ...others] = declared;
  if (first === undefined) throw new Error(`no policy has the parameter ${name}`);
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new Error(`the parameter ${name} is declared in two ways`);
  return first;
}

function effectParameters(): JsonObject {
  const own = (displayName: string, description: string, values: string[]): Json => ({
    type: "String",
    metadata: { displayName, description },
    allowedValues: values,
    defaultValue: values[0] ?? "",
  });
  const groups = GROUPS.filter(({ name }) => name !== "repair").map(
    ({ name, displayName }): [string, Json] => [
      `${name}Effect`,
      own(`Effect: ${displayName}`, "What the policies of this group do; Inherit: the same as the others.", [
        "Inherit",
        "Audit",
        "Deny",
        "Disabled",
      ]),
    ],
  );
  return {
    effect: own(
      "Effect",
      "What the policies do. A policy that looks for another resource audits where the others deny, and one that keeps resources from being deleted acts only there.",
      ["Audit", "Deny", "Disabled"],
    ),
    ...Object.fromEntries(groups),
    repairEffect: own("Effect: Repair", "Whether the policies of this group change and deploy something.", [
      "Disabled",
      "Repair",
    ]),
  };
}

function referenceOf(member: Member): Json {
  const passed = Object.keys(member.parameters).map((name): [string, Json] => [
    name,
    { value: name === "effect" ? effectOf(member) : `[parameters('${name}')]` },
  ]);
  return {
    policyDefinitionReferenceId: member.name,
    policyDefinitionId: `${PLACEHOLDER}/providers/Microsoft.Authorization/policyDefinitions/${member.name}`,
    groupNames: [member.group],
    parameters: Object.fromEntries(passed),
  };
}

/** The effect of a member under the effect of its group, in the words that its own parameter allows. */
function effectOf({ name, group, parameters }: Member): string {
  const allowed = parameters["effect"]?.["allowedValues"];
  const effects: readonly Json[] = allowed !== undefined && isJsonArray(allowed) ? allowed : [];
  const can = (effect: string): boolean => effects.includes(effect);
  const chosen = `parameters('${group}Effect')`;
  if (group === "repair")
    return `[if(equals(${chosen}, 'Repair'), '${can("Modify") ? "Modify" : "DeployIfNotExists"}', 'Disabled')]`;
  const effect = `if(equals(${chosen}, 'Inherit'), parameters('effect'), ${chosen})`;
  if (can("Audit") && can("Deny")) return `[${effect}]`;
  if (can("AuditIfNotExists")) return `[if(equals(${effect}, 'Disabled'), 'Disabled', 'AuditIfNotExists')]`;
  if (can("DenyAction")) return `[if(equals(${effect}, 'Deny'), 'DenyAction', 'Disabled')]`;
  throw new Error(`${name}: the initiative knows no effect for it`);
}
