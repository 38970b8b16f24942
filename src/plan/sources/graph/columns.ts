import type { Problem } from "../../../base/errors.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import { isJson, type Json, type JsonObject } from "../../../expression/json.ts";

/** The columns of a row, read as what they stand for. */
export interface ReadColumns {
  readonly columns: JsonObject;
  /** Columns that stand there and cannot be read; they are not among the others. */
  readonly wrong: readonly WrongColumn[];
}

export interface WrongColumn {
  readonly name: string;
  readonly problem: Omit<Problem, "place">;
}

interface Shape {
  readonly expected: Sentence;
  /** Undefined for what cannot be it. */
  readonly read: (value: Json) => Json | undefined;
}

const OBJECT: Shape = {
  expected: say`an object, or its JSON`,
  read: (value) => (isObject(value) ? value : undefined),
};
const TEXT: Shape = { expected: say`text`, read: (value) => (typeof value === "string" ? value : undefined) };
/** A row of a view may hold the name alone. */
const SKU: Shape = {
  expected: say`an object with ${"name"}, its JSON, or the name`,
  read: (value) => (isObject(value) || (typeof value === "string" && isName(value)) ? value : undefined),
};
const ZONES: Shape = {
  expected: say`a list such as ${'["1", "2"]'}, or ${"1,2"}`,
  read: (value) => {
    if (isArray(value)) return value;
    if (typeof value === "number") return [value];
    if (typeof value !== "string") return undefined;
    const zones = value.split(/[,;\s]+/).filter((zone) => zone !== "");
    return zones.every((zone) => /^[1-9]$/.test(zone)) ? zones : undefined;
  },
};

/** What a column holds, by its name in small letters. Any other is taken as it stands. */
const SHAPES: Readonly<Record<string, Shape>> = {
  location: TEXT,
  kind: TEXT,
  managedby: TEXT,
  sku: SKU,
  zones: ZONES,
  plan: OBJECT,
  identity: OBJECT,
  tags: OBJECT,
  properties: OBJECT,
  extendedlocation: OBJECT,
};

/**
 * A download writes objects and lists as their JSON, which is read; PowerShell cuts them at its depth, which loses them, and others
 * write them in ways of their own. Such a column is left out: what it may say is not known.
 */
export function readColumns(row: JsonObject): ReadColumns {
  const wrong: WrongColumn[] = [];
  const entries = Object.entries(row).flatMap(([name, value]): [string, Json][] => {
    const shape = Object.hasOwn(SHAPES, name.toLowerCase()) ? SHAPES[name.toLowerCase()] : undefined;
    if (shape === undefined) return [[name, value]];
    const written = inText(value);
    if (written === null) return [[name, null]];
    const read = shape.read(written);
    if (read !== undefined) return [[name, read]];
    wrong.push({ name, problem: unreadable(name, value, shape.expected) });
    return [];
  });
  return { columns: Object.fromEntries(entries), wrong };
}

function unreadable(name: string, value: Json, expected: Sentence): Omit<Problem, "place"> {
  return {
    message:
      typeof value === "string"
        ? say`the column ${name} contains text that cannot be read as what it stands for`
        : say`the column ${name} contains a value of another kind`,
    expected,
    help: say`write the file with ${"az graph query -o json"}, or in PowerShell with ${"ConvertTo-Json -Depth 100"}`,
  };
}

/** The object, list or null that a text holds; any other text, and any other value, as it is. An empty text is no value. */
function inText(value: Json): Json {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text === "") return null;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && isJson(read) ? read : value;
  } catch {
    return value;
  }
}

/** Not what a program writes in place of an object. */
function isName(text: string): boolean {
  return !/^\s*(@?\{|\[|System\.)/.test(text);
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
