import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isJson } from "../../src/expression/json.ts";
import { bindAssignments } from "../../src/policy/bind/assignments.ts";
import { readDefinition } from "../../src/policy/definition.ts";
import { isJsonObject } from "../../src/policy/json.ts";
import type {
  Json,
  JsonObject,
  ParameterDeclaration,
  PolicyDefinition,
  PolicySetDefinition,
} from "../../src/policy/model.ts";
import { NO_ALIASES } from "../../src/policy/aliases.ts";
import { preparePolicy } from "../../src/policy/effects/outcome.ts";
import { bindParameters } from "../../src/policy/bind/parameters.ts";
import {
  decodePolicyDefinition,
  decodePolicySetDefinition,
} from "../../src/facts/decode/policy-definition.ts";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { dataDir } from "../support/data.ts";

const folders = { builtIn: dataDir("azure-policy"), library: dataDir("alz") };
const absent = folders.builtIn === undefined || folders.library === undefined;

function documents(...under: readonly (string | undefined)[]): JsonObject[] {
  return under.flatMap((folder) =>
    folder === undefined
      ? []
      : readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".json"))
          .map((name) => {
            const json: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
            if (!isJson(json) || !isJsonObject(json)) throw new Error(`${name} is not a JSON object`);
            return json;
          }),
  );
}

/** The library's files have no id; they refer to one another by a placeholder for the management group. */
function withId(kind: string, json: JsonObject): JsonObject {
  const name = typeof json["name"] === "string" ? json["name"] : "";
  return {
    id: `/providers/Microsoft.Management/managementGroups/placeholder/providers/Microsoft.Authorization/${kind}/${name}`,
    ...json,
  };
}

function propertiesOf(json: JsonObject): JsonObject {
  const properties = json["properties"];
  return isJsonObject(properties) ? properties : {};
}

function isResourceManager(json: JsonObject): boolean {
  const properties = propertiesOf(json);
  const mode = properties["mode"] ?? "Indexed";
  return properties["policyType"] !== "Static" && typeof mode === "string" && /^(all|indexed)$/i.test(mode);
}

/** A value that a declaration takes, for parameters without a default. */
function sample({ type, allowedValues }: ParameterDeclaration): Json {
  const isArray = /^array$/i.test(type);
  if (allowedValues?.[0] !== undefined) return isArray ? [allowedValues[0]] : allowedValues[0];
  if (isArray) return [];
  if (/^object$/i.test(type)) return {};
  return /^bool/i.test(type) ? true : /^(int|float)/i.test(type) ? 1 : "x";
}

function samples(
  declared: Readonly<Record<string, ParameterDeclaration>> | undefined,
): Record<string, { value: Json }> {
  return Object.fromEntries(
    Object.entries(declared ?? {})
      .filter(([, declaration]) => declaration.defaultValue === undefined)
      .map(([name, declaration]) => [name, { value: sample(declaration) }]),
  );
}

describe.skipIf(absent)("published definitions and initiatives (where the data is present)", () => {
  const definitions = documents(
    folders.builtIn && join(folders.builtIn, "policyDefinitions"),
    folders.library && join(folders.library, "policy_definitions"),
  ).map((json) => withId("policyDefinitions", json));
  const initiatives = documents(
    folders.builtIn && join(folders.builtIn, "policySetDefinitions"),
    folders.library && join(folders.library, "policy_set_definitions"),
  ).map((json) => withId("policySetDefinitions", json));

  it("parse and are ready to run: every definition of a resource-manager mode", () => {
    const problems: string[] = [];
    let count = 0;
    for (const json of definitions.filter(isResourceManager)) {
      count += 1;
      const read = readDefinition(json);
      const bound = read.ok ? bindParameters(read.value.parameters, samples(read.value.parameters)) : read;
      const result = read.ok && bound.ok ? preparePolicy(read.value.rule, bound.value, NO_ALIASES) : bound;
      if (!result.ok) problems.push(`${JSON.stringify(json["name"])}: ${result.problem}`);
    }
    expect(problems).toEqual([]);
    expect(count).toBeGreaterThan(2_200);
    console.log(`definitions that parse: ${String(count)} of ${String(count)}`);
  });

  it("bind: every member of every initiative that the data holds", () => {
    const library = new Map<string, PolicyDefinition>();
    for (const json of definitions) {
      const definition = decodePolicyDefinition(new Cursor(json));
      library.set(definition.id.toLowerCase(), definition);
    }
    const problems: string[] = [];
    let [members, absentMembers] = [0, 0];
    for (const json of initiatives) {
      const set: PolicySetDefinition = decodePolicySetDefinition(new Cursor(json));
      const assignment = {
        id: "/a",
        name: "a",
        properties: {
          policyDefinitionId: set.id,
          scope: "/",
          parameters: samples(set.properties.parameters),
        },
      };
      const bound = bindAssignments([assignment], {
        definition: (key) => {
          const value = library.get(key.slice(0, key.includes("@") ? key.lastIndexOf("@") : undefined));
          return value === undefined ? undefined : { known: true, value };
        },
        initiative: () => ({ known: true, value: set }),
      });
      members += bound.policies.length;
      for (const policy of bound.policies)
        if (!policy.effect.ok) problems.push(`${set.name}: ${policy.effect.problem}`);
      for (const { why, definitionId, referenceId } of bound.notUnderstood) {
        if (library.has(definitionId.toLowerCase()))
          problems.push(`${set.name} ${referenceId ?? ""}: ${why}`);
        else absentMembers += 1;
      }
    }
    expect(problems).toEqual([]);
    expect(initiatives.length).toBeGreaterThan(200);
    expect(members).toBeGreaterThan(5_000);
    console.log(
      `initiatives that bind: ${String(initiatives.length)}, members ${String(members)}, not in the data ${String(absentMembers)}`,
    );
  });
});
