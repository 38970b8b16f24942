import type { Alias, AliasCatalogue } from "../../src/policy/aliases.ts";
import type { BoundRule } from "../../src/policy/evaluate/compile/engine.ts";
import { isKnown, type ValueObject } from "../../src/expression/value.ts";
import { isJsonArray, isJsonObject } from "../../src/policy/json.ts";
import type { Json, JsonObject } from "../../src/policy/model.ts";
import { pathFrom, type PathStep } from "../../src/policy/evaluate/path.ts";
import type { Condition, Operand } from "../../src/policy/rule.ts";

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A property that rules ask of a type, and the values that they compare it with. */
interface Property {
  readonly steps: readonly PathStep[];
  readonly values: Set<Json>;
}

/** What the rules say of the resources that they look at. */
export interface Vocabulary {
  /** By type as a rule writes it: its properties by path. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, Property>>;
}

const REGIONS = ["westeurope", "swedencentral", "germanywestcentral", "East US 2", "global"];

export function vocabularyOf(policies: readonly BoundRule[], aliases: AliasCatalogue): Vocabulary {
  const spelling = new Map<string, string>();
  const types = new Map<string, Map<string, Property>>();
  const propertiesOf = (type: string): Map<string, Property> => {
    const written = spelling.get(type.toLowerCase()) ?? type;
    spelling.set(type.toLowerCase(), written);
    const known = types.get(written) ?? new Map<string, Property>();
    types.set(written, known);
    return known;
  };
  for (const { rule, parameters } of policies) {
    visit(rule.if, (name, values) => {
      const given = values.flatMap((value) => resolved(value, parameters));
      if (name.toLowerCase() === "type") {
        for (const type of given)
          if (typeof type === "string" && /^[\w.]+(\/\w+)+$/.test(type)) propertiesOf(type);
        return;
      }
      for (const alias of aliases.find(name)) note(propertiesOf(alias.type), alias, given);
    });
  }
  return { types };
}

function note(properties: Map<string, Property>, { defaultPath }: Alias, values: readonly Json[]): void {
  if (defaultPath === undefined) return;
  const property = properties.get(defaultPath) ?? { steps: pathFrom(defaultPath).steps, values: new Set() };
  properties.set(defaultPath, property);
  for (const value of values) if (typeof value !== "object") property.values.add(value);
}

function resolved(operand: Operand, parameters: ValueObject): readonly Json[] {
  const name =
    operand.kind === "expression" ? /^\[parameters\('(\w+)'\)\]$/.exec(operand.source)?.[1] : undefined;
  const value =
    operand.kind === "literal" ? operand.value : name === undefined ? undefined : parameters[name];
  if (value === undefined || !isKnown(value)) return [];
  return isJsonArray(value) ? value : [value];
}

function visit(condition: Condition, tell: (field: string, values: readonly Operand[]) => void): void {
  if (condition.kind === "not") visit(condition.condition, tell);
  else if (condition.kind !== "test") for (const inner of condition.conditions) visit(inner, tell);
  else {
    const { left, right } = condition;
    if (left.kind === "field" && left.field.kind === "literal" && typeof left.field.value === "string")
      tell(left.field.value, [right]);
    if (left.kind === "count" && left.count.kind === "field") tell(left.count.field, []);
    if (left.kind === "count" && left.count.where !== undefined) visit(left.count.where, tell);
  }
}

/** A resource of each type in turn, with some of the properties that rules ask for and some that they do not. */
export function* resources(vocabulary: Vocabulary, count: number, seed: number): Generator<JsonObject> {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  const types = [...vocabulary.types.keys()];
  for (let index = 0; index < count; index += 1) {
    const type = types[index % types.length] ?? "";
    const properties = [...(vocabulary.types.get(type)?.values() ?? [])];
    const body: Draft = {
      id: `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-${String(index % 40)}/providers/${type}/r${String(index)}`,
      name: `r${String(index)}`,
      type,
      location: pick(REGIONS) ?? "global",
      tags: random() < 0.5 ? { environment: pick(["dev", "prod"]) ?? "dev", owner: "team" } : {},
      properties: { provisioningState: "Succeeded" },
    };
    const wanted = Math.min(properties.length, 3 + Math.floor(random() * 8));
    for (let one = 0; one < wanted; one += 1) {
      const property = pick(properties);
      if (property === undefined) continue;
      const value = random() < 0.5 ? pick([...property.values]) : pick(["other", true, 3, "Disabled"]);
      put(body, property.steps, value ?? "other");
    }
    yield body;
  }
}

interface Draft {
  [key: string]: Json | Draft;
}

/** Sets a value; `[*]` makes an array of one member. What stands in the way already is left as it is. */
function put(into: Draft, steps: readonly PathStep[], value: Json): void {
  const [step, ...rest] = steps;
  if (step === undefined || step === "all") return;
  const key = Object.keys(into).find((name) => name.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const [next, ...after] = rest;
  if (next === undefined) into[key] ??= value;
  else if (next !== "all") {
    const inner = into[key] ?? {};
    into[key] = inner;
    if (isDraft(inner)) put(inner, rest, value);
  } else if (into[key] === undefined) {
    const member: Draft = {};
    put(member, after, value);
    into[key] = [after.length === 0 ? value : member];
  }
}

function isDraft(value: Json | Draft): value is Draft {
  return isJsonObject(value);
}
