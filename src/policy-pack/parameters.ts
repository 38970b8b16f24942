import { say } from "../base/sentence.ts";
import type { Pointer } from "../base/place.ts";
import { isJsonArray, isJsonObject } from "../policy/json.ts";
import type { Json, JsonObject, ParameterDeclaration } from "../policy/model.ts";
import type { ShapeReader } from "./shape.ts";

const TYPES = ["String", "Array", "Object", "Boolean", "Integer", "Float", "DateTime"] as const;
const KEYS = ["type", "metadata", "defaultValue", "allowedValues", "schema"];

/** The declared parameters of a definition or an initiative. */
export function declarationsOf(
  json: Json | undefined,
  at: Pointer,
  shape: ShapeReader,
): Readonly<Record<string, ParameterDeclaration>> {
  const parameters = json === undefined ? {} : (shape.object(json, at) ?? {});
  const read = Object.entries(parameters).flatMap(([name, one]): [string, ParameterDeclaration][] => {
    const declared = declarationOf(one, [...at, name], shape);
    return declared === undefined ? [] : [[name, declared]];
  });
  return Object.fromEntries(read);
}

function declarationOf(json: Json, at: Pointer, shape: ShapeReader): ParameterDeclaration | undefined {
  const object = shape.object(json, at, KEYS);
  if (object === undefined) return undefined;
  const type = shape.oneOf(object["type"], [...at, "type"], TYPES);
  if (type === undefined) return undefined;
  const { defaultValue } = object;
  if (defaultValue !== undefined && !fits(defaultValue, type))
    shape.wrong([...at, "defaultValue"], say`the default is not a value of type ${type}`);
  const allowedValues = allowedOf(object, type, at, shape);
  if (defaultValue !== undefined && allowedValues !== undefined && !isAmong(defaultValue, allowedValues))
    shape.wrong([...at, "defaultValue"], say`the default is not among the allowed values`);
  return {
    type,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(allowedValues === undefined ? {} : { allowedValues }),
  };
}

function allowedOf(
  object: JsonObject,
  type: string,
  at: Pointer,
  shape: ShapeReader,
): readonly Json[] | undefined {
  const json = object["allowedValues"];
  if (json === undefined) return undefined;
  const values = shape.list(json, [...at, "allowedValues"]);
  if (values?.length === 0) shape.wrong([...at, "allowedValues"], say`no value is allowed`);
  values?.forEach((value, index) => {
    if (!fits(value, type) && type !== "Array")
      shape.wrong([...at, "allowedValues", index], say`this is not a value of type ${type}`);
  });
  return values;
}

/** Whether a value is of a parameter's type; an expression of an initiative may be of any. */
export function fits(value: Json, type: string): boolean {
  switch (type.toLowerCase()) {
    case "array":
      return isJsonArray(value);
    case "object":
      return isJsonObject(value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "float":
      return typeof value === "number";
    default:
      return typeof value === "string";
  }
}

/** With the casing that the service compares too; of an array, every member. */
export function isAmong(value: Json, allowed: readonly Json[]): boolean {
  const texts = new Set(allowed.map((one) => JSON.stringify(one)));
  if (texts.has(JSON.stringify(value))) return true;
  return isJsonArray(value) && value.every((one) => texts.has(JSON.stringify(one)));
}
