import type { ErrorObject } from "ajv/dist/2020.js";
import type { Problem } from "../../base/errors.ts";
import { pathText, type Pointer } from "../../base/place.ts";
import { say } from "../../base/sentence.ts";
import type { Document } from "../document/document.ts";
import { positionAt } from "../document/place.ts";
import type { ValuePosition } from "../document/tree.ts";
import { child, entriesOf, itemsOf, numberOf, textOf } from "../json.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { listed } from "../words.ts";
import { expectedOf, keysOf } from "./expected.ts";
import { mismatch, rankOf } from "./mismatch.ts";
import { schemaOf, shapeErrors } from "./errors.ts";
import type { Shape } from "../language/shape.ts";

/** Errors looked at; the report of a hostile document must not cost more than the document. */
const MOST = 1000;

/** An error of the validator, tied to the value it is about. */
interface Failure {
  readonly keyword: string;
  readonly pointer: Pointer;
  readonly data: unknown;
  readonly schema: unknown;
  readonly params: unknown;
  readonly position: ValuePosition;
}

/** The problems of a document that does not fit a shape: one for each thing to repair, in words for people. */
export function shapeProblems(shape: Shape<unknown>, document: Document): Problem[] {
  const failures = shapeErrors(shape, document.value)
    .slice(0, MOST)
    .filter((error) => error.propertyName === undefined)
    .map((error) => failureOf(error, shape, document))
    .filter((failure) => failure !== undefined);
  const misspelt = new Set<string>();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== undefined) misspelt.add(pathText([...failure.pointer, meant]));
  }
  const problems: Problem[] = [];
  const worst = new Map<string, Failure>();
  for (const failure of failures) {
    const rank = rankOf(failure.keyword);
    const path = pathText(failure.pointer);
    const other = worst.get(path);
    if (rank === undefined) for (const one of structural(failure, misspelt, document)) problems.push(one);
    else if (!other || rank < (rankOf(other.keyword) ?? rank)) worst.set(path, failure);
  }
  for (const { pointer, data, schema, params, position } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...mismatch(data, schema, child(params, "type"), position.written), place });
  }
  return problems;
}

/** Undefined for an error that follows from something that has been reported already. */
function failureOf(
  error: ErrorObject,
  shape: Shape<unknown>,
  { value, root }: Document,
): Failure | undefined {
  const pointer: (string | number)[] = [];
  let data = value;
  let position = root;
  for (const part of error.instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(data) ? Number(key) : key;
    pointer.push(step);
    data = child(data, step);
    position = positionAt(position, [step]).position;
    if (position.unread) return undefined;
  }
  if (position.partial && (error.keyword === "required" || error.keyword === "minProperties"))
    return undefined;
  return {
    keyword: error.keyword,
    pointer,
    data,
    schema: schemaOf(error, shape),
    params: error.params,
    position,
  };
}

function meantKey({ keyword, params, schema }: Failure): string | undefined {
  if (keyword !== "additionalProperties") return undefined;
  return nearest(textOf(child(params, "additionalProperty")) ?? "", keysOf(schema));
}

/** Problems of a map or list as a whole, as against those of a value that does not fit its place. */
function structural(failure: Failure, misspelt: ReadonlySet<string>, { locate }: Document): Problem[] {
  const { keyword, pointer, data, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = textOf(child(params, "additionalProperty")) ?? "";
      const help = didYouMean(meantKey(failure));
      const keys = keysOf(schema);
      return [
        {
          message: say`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed(keys, "or"),
          ...(help === undefined ? {} : { help }),
        },
      ];
    }
    case "required": {
      const key = textOf(child(params, "missingProperty")) ?? "";
      // The misspelt key is the problem to repair; with it goes the missing one.
      if (misspelt.has(pathText([...pointer, key]))) return [];
      const expected = expectedOf(child(child(schema, "properties"), key));
      return [{ message: say`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = textOf(child(params, "propertyName")) ?? "";
      return [
        {
          message: say`the key ${key} is not a name that fits here`,
          place: locate([...pointer, key]),
          expected: expectedOf(child(schema, "propertyNames")),
        },
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = entriesOf(data).map(([key]) => key);
      const message =
        keys.length === 0 ? say`the map is empty` : say`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: say`the list is empty`, place, expected: say`at least one item` }];
    case "uniqueItems": {
      const index = Math.max(numberOf(child(params, "i")) ?? 0, numberOf(child(params, "j")) ?? 0);
      const item = itemsOf(data)[index];
      const message = say`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: say`remove one of them` }];
    }
    default:
      return [{ message: say`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
