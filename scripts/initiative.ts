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
  /** Assigned alone and no member, because another one of the initiative finds all that it finds. */
  readonly alone: boolean;
  /** An expression: the member acts only where it is true, because another one finds the same resources elsewhere. */
  readonly actsWhere?: string;
  /** One of Azure's own: its id and version, and what the parameters of the initiative become for it. */
  readonly builtIn?: { readonly id: string; readonly pin: string; readonly passed: JsonObject };
}

/** The initiative over every definition below `policies/`, as the Azure REST API takes it. */
export async function initiativeText(): Promise<string> {
  const all = policyFiles().map((file) => memberOf(file, readFileSync(file, "utf8")));
  const members = all.filter(({ alone }) => !alone);
  const order = GROUPS.map(({ name }): string => name);
  const sorted = members.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  const json = {
    name: "relocation",
    type: "Microsoft.Authorization/policySetDefinitions",
    properties: {
      displayName: "Relocation to another Azure region",
      description:
        "What a workload must keep to while it moves from one Azure region to another and once it has arrived. The scope in the ids of the members that are not built in is a placeholder for the management group or subscription that holds the definitions.",
      policyType: "Custom",
      metadata: { version: "3.0.0", category: "Relocation" },
      parameters: { ...regionParameters(all), ...effectParameters(), ...otherParameters(members) },
      policyDefinitionGroups: GROUPS.map((group) => ({ ...group, category: "Relocation" })),
      policyDefinitions: sorted.map(referenceOf),
    },
  };
  return format(JSON.stringify(json, null, 2), { parser: "json", printWidth: 110, trailingComma: "all" });
}

function memberOf(file: string, text: string): Member {
  const root = objectOf(JSON.parse(text));
  const properties = objectOf(root["properties"]);
  const { group, alone, actsWhere, passed } = objectOf(properties["metadata"]);
  const name = file.split("/").at(-2);
  if (name === undefined || typeof group !== "string") throw new Error(`${file} lacks its group`);
  if (!GROUPS.some((one) => one.name === group)) throw new Error(`${name}: there is no group ${group}`);
  const declared = Object.entries(objectOf(properties["parameters"]));
  return {
    name,
    group,
    alone: alone === true,
    parameters: Object.fromEntries(declared.map(([key, one]) => [key, objectOf(one)])),
    ...(typeof actsWhere === "string" ? { actsWhere } : {}),
    ...(passed === undefined ? {} : { builtIn: builtInOf(root, properties, objectOf(passed)) }),
  };
}

function builtInOf(
  root: JsonObject,
  { version }: JsonObject,
  passed: JsonObject,
): NonNullable<Member["builtIn"]> {
  const { id } = root;
  if (typeof id !== "string" || typeof version !== "string")
    throw new Error("a built-in has an id and a version");
  return { id, pin: version.replace(/\..*/, ".*.*"), passed };
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
  const own = members.filter(({ builtIn }) => builtIn === undefined);
  const names = new Set(own.flatMap(({ parameters }) => Object.keys(parameters)));
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
  const { name: own, builtIn } = member;
  const passed = Object.keys(member.parameters).map((name): [string, Json] => [
    name,
    { value: name === "effect" ? effectOf(member) : (builtIn?.passed[name] ?? `[parameters('${name}')]`) },
  ]);
  return {
    policyDefinitionReferenceId: own,
    policyDefinitionId:
      builtIn?.id ?? `${PLACEHOLDER}/providers/Microsoft.Authorization/policyDefinitions/${own}`,
    ...(builtIn === undefined ? {} : { definitionVersion: builtIn.pin }),
    groupNames: [member.group],
    parameters: Object.fromEntries(passed),
  };
}

/** The effect of a member under the effect of its group, in the words that its own parameter allows. */
function effectOf({ name, group, parameters, actsWhere }: Member): string {
  const allowed = parameters["effect"]?.["allowedValues"];
  const effects: readonly Json[] = allowed !== undefined && isJsonArray(allowed) ? allowed : [];
  const can = (effect: string): boolean => effects.includes(effect);
  const chosen = `parameters('${group}Effect')`;
  if (group === "repair")
    return `[if(equals(${chosen}, 'Repair'), '${can("Modify") ? "Modify" : "DeployIfNotExists"}', 'Disabled')]`;
  const always = `if(equals(${chosen}, 'Inherit'), parameters('effect'), ${chosen})`;
  const effect = actsWhere === undefined ? always : `if(${actsWhere}, ${always}, 'Disabled')`;
  if (can("Audit") && can("Deny")) return `[${effect}]`;
  if (can("AuditIfNotExists")) return `[if(equals(${effect}, 'Disabled'), 'Disabled', 'AuditIfNotExists')]`;
  if (can("DenyAction")) return `[if(equals(${effect}, 'Deny'), 'DenyAction', 'Disabled')]`;
  throw new Error(`${name}: the initiative knows no effect for it`);
}
