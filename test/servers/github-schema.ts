import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { dataDir } from "../support/data.ts";
import {
  isJsonObject,
  listAt,
  objectAt,
  readJsonObject,
  stringAt,
  type Json,
  type JsonObject,
} from "./json.ts";

/** GitHub's own description of the operations that a fake serves. */
export interface GitHubDescription {
  /** What is wrong with a request: path, query and body against the description. Empty when it is right. */
  requestErrors(operation: string, request: DescribedRequest): readonly string[];
  /** What is wrong with an answer. */
  responseErrors(operation: string, status: number, body: unknown): readonly string[];
}

export interface DescribedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

const ID = "github";

/** Follows `#/a/b/c` inside the document. */
function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  const reference = stringAt(value, "$ref");
  if (reference === "") return isJsonObject(value) ? value : {};
  return reference
    .slice(2)
    .split("/")
    .reduce<JsonObject>((at, key) => objectAt(at, key), document);
}

/** Puts the document's name in front of every reference, so that parts of it can be compiled by themselves. */
function absolute(value: Json): Json {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, Json] => [
      key,
      key === "$ref" && typeof inner === "string" ? `${ID}${inner}` : absolute(inner),
    ]),
  );
}

function operations(document: JsonObject): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const item of Object.values(objectAt(document, "paths"))) {
    for (const operation of Object.values(isJsonObject(item) ? item : {})) {
      const id = stringAt(operation, "operationId");
      if (id !== "" && isJsonObject(operation)) found.set(id, operation);
    }
  }
  return found;
}

/** A path or query value as the type that the description gives it: `"7"` is an integer, `"seven"` stays a text. */
function typed(text: string, schema: JsonObject): Json {
  const isNumber = ["integer", "number"].includes(stringAt(schema, "type"));
  return isNumber && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The description in `github/openapi-slice.json`, or undefined where it is not at hand. */
export function loadGitHubDescription(): GitHubDescription | undefined {
  const path = dataDir("github/openapi-slice.json");
  if (path === undefined) return undefined;
  const document = readJsonObject(path);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, ID);
  const byId = operations(document);
  const compiled = new Map<string, ValidateFunction>();

  const errors = (key: string, schema: Json, value: unknown, what: string): readonly string[] => {
    const validate = compiled.get(key) ?? ajv.compile(isJsonObject(schema) ? schema : {});
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((one) => `${what}${one.instancePath} ${one.message ?? one.keyword}`);
  };
  const find = (operation: string): JsonObject => {
    const found = byId.get(operation);
    if (!found) throw new Error(`the description has no operation ${operation}`);
    return found;
  };

  return {
    requestErrors(operation, request) {
      const described = find(operation);
      const parameters = listAt(described, "parameters").map((one) => resolve(document, one));
      const known = parameters.filter((one) => stringAt(one, "in") === "query");
      const strange = Object.keys(request.query).filter(
        (name) => !known.some((one) => stringAt(one, "name") === name),
      );
      const ofParameters = parameters.flatMap((one) => {
        const name = stringAt(one, "name");
        const text = (stringAt(one, "in") === "path" ? request.path : request.query)[name];
        if (text === undefined) return one["required"] === true ? [`parameter ${name} is missing`] : [];
        const schema = objectAt(one, "schema");
        return errors(`${operation} ${name}`, absolute(schema), typed(text, schema), `parameter ${name}`);
      });
      const content = objectAt(objectAt(described, "requestBody"), "content");
      const schema = objectAt(objectAt(content, "application/json"), "schema");
      const wantsBody = Object.keys(content).length > 0;
      const ofBody = wantsBody ? errors(`${operation} body`, absolute(schema), request.body, "body") : [];
      return [...strange.map((name) => `parameter ${name} is not described`), ...ofParameters, ...ofBody];
    },
    responseErrors(operation, status, body) {
      const responses = objectAt(find(operation), "responses");
      const response = resolve(document, responses[String(status)]);
      const schema = objectAt(objectAt(objectAt(response, "content"), "application/json"), "schema");
      return errors(`${operation} ${String(status)}`, absolute(schema), body, "answer");
    },
  };
}
