/** The part of JSON Schema that the report needs. */
export interface ReportShape {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: ReportShape;
  readonly properties?: Readonly<Record<string, ReportShape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ReportShape;
}

export const text: ReportShape = { type: "string", maxLength: 20_000 };
export const SENTENCE: ReportShape = {
  description: "Prose with data in it. The data stands between backticks, which pair.",
  type: "string",
  maxLength: 20_000,
  pattern: "^[^`]*(`[^`]*`[^`]*)*$",
};
export const texts: ReportShape = { type: "array", items: text };
export const number: ReportShape = { type: "integer", minimum: 0 };
/** Services count parts of a unit, too. */
export const amount: ReportShape = { type: "number" };
/** A moment in UTC. */
export const TIME: ReportShape = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",
};
export const day: ReportShape = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
export const causeId: ReportShape = { type: "string", pattern: "^[0-9a-f]{16}$" };
export const ref = (name: string): ReportShape => ({ $ref: `#/$defs/${name}` });
export const list = (name: string): ReportShape => ({ type: "array", items: ref(name) });

/** Every property is required but those in `optional`, and no other one is allowed. */
export function object(
  properties: Readonly<Record<string, ReportShape>>,
  optional: readonly string[] = [],
): ReportShape {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

export const checkId: ReportShape = { type: "string", pattern: "^[A-Z]{2,8}-\\d{2,4}$" };
export const severity: ReportShape = { type: "string", enum: ["blocker", "warning", "notice"] };
const side = object({ subscription: text, region: text });

/** What each document begins with: who wrote it, of which relocation, and as of when. */
export const HEAD = {
  tool: object({ name: text, version: text }),
  manifest: object({ file: text, name: text }),
  cloud: text,
  source: side,
  target: side,
  judgedAsOf: { ...TIME, description: "the machine's clock, or the moment that the run was called with" },
  rehearsal: { type: "boolean", description: "whether the run was called with that moment" },
} as const;

/** The same value with its keys in the order of the shape, those of a map by name. */
export function arranged(
  value: unknown,
  given: ReportShape,
  definitions: Readonly<Record<string, ReportShape>> = {},
): unknown {
  const shape =
    given.$ref === undefined ? given : (definitions[given.$ref.slice("#/$defs/".length)] ?? given);
  if (Array.isArray(value))
    return value.map((item: unknown) => arranged(item, shape.items ?? {}, definitions));
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map(Object.entries(value));
  const keys = shape.properties === undefined ? [...entries.keys()].sort() : Object.keys(shape.properties);
  return Object.fromEntries(
    keys
      .filter((key) => entries.get(key) !== undefined)
      .map((key) => [key, arranged(entries.get(key), shape.properties?.[key] ?? {}, definitions)]),
  );
}
