import type { Problem } from "../base/errors.ts";
import type { Pointer } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { walk } from "../expression/ast.ts";
import { LIMITS, readText } from "../expression/parser.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject } from "../policy/model.ts";
import type { PackDefinition } from "./model.ts";

interface Use {
  readonly alias: string;
  readonly pointer: Pointer;
}

/**
 * Aliases that Azure does not know, and those of a type that the rule does not name, which are always missing. A type of which
 * the catalogue knows nothing may be newer than it: its aliases are let through, and a run notes them.
 */
export function aliasProblems(pack: PackDefinition, aliases: AliasCatalogue): Problem[] {
  const rule = pack.definition.properties.policyRule;
  if (!isJsonObject(rule)) return [];
  const at = pack.rulePointer;
  const condition = rule["if"] ?? null;
  const details = detailsOf(rule);
  const related = details?.["existenceCondition"] ?? null;
  const relatedType = details?.["type"];
  const types = typesIn(condition);
  return [
    ...usesIn(condition, [...at, "if"]).flatMap((use) => problemOf(use, types, pack, aliases)),
    // The function field() reads the resource of the `if` there, a condition the related one.
    ...usesIn(related, [...at, "then", "details", "existenceCondition"], "conditions").flatMap((use) =>
      problemOf(
        use,
        typeof relatedType === "string" ? [relatedType.toLowerCase()] : undefined,
        pack,
        aliases,
      ),
    ),
  ];
}

function detailsOf(rule: JsonObject): JsonObject | undefined {
  const { then } = rule;
  const details = then !== undefined && isJsonObject(then) ? then["details"] : undefined;
  return details !== undefined && isJsonObject(details) ? details : undefined;
}

function problemOf(
  { alias, pointer }: Use,
  types: readonly string[] | undefined,
  pack: PackDefinition,
  aliases: AliasCatalogue,
): Problem[] {
  const known = aliases.find(alias);
  const place = pack.locate(pointer);
  if (known.length === 0) {
    const type = alias.slice(0, alias.lastIndexOf("/"));
    return aliases.pathsOf?.(type) === undefined
      ? []
      : [{ message: say`Azure knows no alias ${alias}`, place, help: say`the type ${type} has others` }];
  }
  if (types === undefined || known.some(({ type }) => types.includes(type.toLowerCase()))) return [];
  const of = known.map(({ type }) => type);
  return [
    {
      message: say`the alias ${alias} is of the type ${of}, which the rule does not name: it is always missing`,
      place,
    },
  ];
}

/** The types to which a condition holds a resource, in lower case; undefined where it says so in another way than by their names. */
function typesIn(condition: Json): readonly string[] | undefined {
  const types: string[] = [];
  const otherwise: Json[] = [];
  const visit = (json: Json): void => {
    if (isJsonArray(json)) json.forEach(visit);
    if (!isJsonObject(json)) return;
    const { field } = json;
    if (typeof field === "string" && field.toLowerCase() === "type") {
      const entries = Object.entries(json).filter(([key]) => key !== "field");
      for (const [operator, value] of entries) {
        const values = isJsonArray(value) ? value : [value];
        if (!/^(equals|in)$/i.test(operator)) otherwise.push(value);
        for (const one of values)
          if (typeof one === "string" && !one.startsWith("[")) types.push(one.toLowerCase());
          else otherwise.push(one);
      }
    } else Object.values(json).forEach(visit);
  };
  visit(condition);
  return otherwise.length === 0 && types.length > 0 ? types : undefined;
}

const isAlias = (text: string): boolean => text.includes("/") && !/^tags\b/i.test(text);

function usesIn(json: Json, at: Pointer, of: "all" | "conditions" = "all"): Use[] {
  if (isJsonArray(json)) return json.flatMap((item, index) => usesIn(item, [...at, index], of));
  if (isJsonObject(json))
    return Object.entries(json).flatMap(([key, item]) => {
      const pointer: Pointer = [...at, key];
      const own = typeof item === "string" && key === "field" && !item.startsWith("[") && isAlias(item);
      return own ? [{ alias: item, pointer }] : usesIn(item, pointer, of);
    });
  return of === "all" && typeof json === "string" && json.startsWith("[") ? usesInExpression(json, at) : [];
}

/** `field('…')` and, of members of a list, `current('…')`. */
function usesInExpression(text: string, pointer: Pointer): Use[] {
  const read = readText(text, LIMITS);
  if (!read.ok || read.value.kind === "text") return [];
  const uses: Use[] = [];
  walk(read.value.node, (node) => {
    if (node.kind !== "call" || !/^(field|current)$/i.test(node.name)) return;
    const [argument] = node.args;
    if (argument?.kind === "literal" && typeof argument.value === "string" && isAlias(argument.value))
      uses.push({ alias: argument.value, pointer });
  });
  return uses;
}
