import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { isJson } from "../../../src/expression/json.ts";
import type { Value } from "../../../src/expression/value.ts";
import { isUnknown } from "../../../src/expression/value.ts";
import { evaluate } from "../../../src/expression/evaluate.ts";
import type { Node } from "../../../src/expression/ast.ts";
import { POLICY_ONLY, STANDARD } from "../../../src/expression/functions/standard.ts";
import { aliasCatalogue, NO_ALIASES, type AliasCatalogue } from "../../../src/policy/aliases.ts";
import { CHOSEN, type Disputed } from "../../../src/policy/evaluate/disputed.ts";
import { answerRequest } from "../../../src/policy/request.ts";
import { isJsonArray, isJsonObject, listOf } from "../../../src/policy/json.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { entryOf } from "../../../src/expression/json.ts";
import { EXCLUDED, MENDED } from "./exceptions.ts";

export interface FileResult {
  readonly file: string;
  readonly kind: "aliases" | "raw paths" | "functions";
  readonly total: number;
  readonly excluded: number;
  readonly mended: number;
  readonly failures: readonly string[];
}

/** Answers a request of `policy eval`; `aliases` are those of the case's file, as ARM gives them. */
export type Ask = (request: JsonObject, aliases: Json | undefined) => JsonObject;

/** Asks the evaluator itself. */
export function direct(disputed: Disputed = CHOSEN): Ask {
  const catalogues = new Map<Json, AliasCatalogue>();
  return (request, aliases) => {
    const known = aliases === undefined ? NO_ALIASES : (catalogues.get(aliases) ?? aliasCatalogue(aliases));
    if (aliases !== undefined) catalogues.set(aliases, known);
    return answerRequest(request, { aliases: known, disputed });
  };
}

/** Runs every case of a folder in the peer's format. */
export function runAll(folder: string, disputed: Disputed = CHOSEN, ask = direct(disputed)): FileResult[] {
  const cases = yamlFiles(join(folder, "cases")).map((file) => runCases(folder, file, ask));
  return [...cases, ...yamlFiles(join(folder, "functions")).map(runFunctions)];
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name));
}

function read(file: string): JsonObject {
  const json: unknown = parse(readFileSync(file, "utf8"));
  if (!isJson(json) || !isJsonObject(json)) throw new Error(`${file} is not a case file`);
  return json;
}

function aliasesOf(folder: string, document: JsonObject): Json | undefined {
  const name = document["aliases"];
  if (typeof name !== "string") return undefined;
  const json: unknown = JSON.parse(readFileSync(join(folder, "aliases", name), "utf8"));
  if (!isJson(json)) throw new Error(`${name} is not JSON`);
  return json;
}

function isExcluded(file: string, note: string): boolean {
  return EXCLUDED.some((one) => one.file === file && one.notes.includes(note));
}

function runCases(folder: string, path: string, ask: Ask): FileResult {
  const file = basename(path, ".yaml");
  const document = read(path);
  const aliases = aliasesOf(folder, document);
  const failures: string[] = [];
  let [total, excluded, mended] = [0, 0, 0];
  for (const json of listOf(document["cases"])) {
    if (!isJsonObject(json)) throw new Error(`${file}: a case is not an object`);
    const note = textOf(json["note"]);
    if (json["skip"] === true || isExcluded(file, note)) {
      excluded += 1;
      continue;
    }
    total += 1;
    const mend = MENDED.find((one) => one.file === file && one.notes.includes(note));
    if (mend !== undefined) mended += 1;
    const problem = runCase(mend === undefined ? json : mend.mend(json), document, (request) =>
      ask(request, aliases),
    );
    if (problem !== undefined) failures.push(`${note}: ${problem}`);
  }
  const kind = aliases === undefined ? "raw paths" : "aliases";
  return { file, kind, total, excluded, mended, failures };
}

function fromText(json: Json | undefined): Json | undefined {
  if (typeof json !== "string") return json;
  const value: unknown = JSON.parse(json);
  return isJson(value) ? value : undefined;
}

function textOf(json: Json | undefined): string {
  return typeof json === "string" ? json : JSON.stringify(json);
}

interface Answer {
  readonly effect?: string;
  readonly details?: Value;
  readonly refused?: string;
  readonly undecided?: string;
}

function runCase(
  json: JsonObject,
  document: JsonObject,
  ask: (request: JsonObject) => JsonObject,
): string | undefined {
  const answer = judge(json, document, ask);
  if (json["want_parse_error"] !== undefined || json["want_compile_error"] !== undefined) {
    return answer.refused === undefined ? `was accepted (${answer.effect ?? "no effect"})` : undefined;
  }
  if (answer.refused !== undefined) return `was refused: ${answer.refused}`;
  if (answer.undecided !== undefined) return answer.undecided;
  const want = json["want_undefined"] === true ? undefined : json["want_effect"];
  const wanted = typeof want === "string" ? want : undefined;
  if (wanted?.toLowerCase() !== answer.effect?.toLowerCase())
    return `wanted ${wanted ?? "no effect"}, got ${answer.effect ?? "no effect"}`;
  const details = json["want_details"];
  if (details === undefined) return undefined;
  return sorted(details) === sorted(answer.details)
    ? undefined
    : `details ${sorted(answer.details)} are not ${sorted(details)}`;
}

function sorted(value: Value | undefined): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJson(inner) && isJsonObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Asks as the command `policy eval` would be asked. */
function judge(json: JsonObject, document: JsonObject, ask: (request: JsonObject) => JsonObject): Answer {
  let policy: JsonObject;
  try {
    policy = policyOf(json, document);
  } catch (error) {
    return { refused: String(error) };
  }
  const answer = ask({
    id: json["note"] ?? null,
    ...policy,
    parameters: json["parameters"] ?? {},
    resource: json["resource"] ?? {},
    ...(json["api_version"] === undefined ? {} : { apiVersion: json["api_version"] }),
    context: contextOf(json),
    related: relatedOf(json),
  });
  const { result, effect, details, why, explanation } = answer;
  const reason = typeof why === "string" ? why : "";
  if (result === "no-match") return {};
  if (result === "unknown") return { undecided: `unknown: ${reason}` };
  // A policy that was refused was never evaluated.
  if (result === "error")
    return explanation === undefined ? { refused: reason } : { effect: `error: ${reason}` };
  return { ...(typeof effect === "string" ? { effect } : {}), ...(details === undefined ? {} : { details }) };
}

/** The case's own definition or rule, else the file's. */
function policyOf(json: JsonObject, document: JsonObject): JsonObject {
  const places = [
    json["policy_definition"],
    json["policy_rule"],
    document["policy_definition"],
    document["policy_rule"],
  ];
  const index = places.findIndex((place) => place !== undefined);
  const text = fromText(places[index]) ?? null;
  return index % 2 === 0 ? { definition: text } : { rule: text };
}

const CONTEXT: JsonObject = {
  resourceGroup: { name: "myResourceGroup", location: "eastus" },
  subscription: { subscriptionId: "00000000-0000-0000-0000-000000000000" },
};

function contextOf(json: JsonObject): JsonObject {
  const context = json["context"] ?? CONTEXT;
  const apiVersion = json["api_version"];
  const request = json["request_context"] ?? (apiVersion === undefined ? {} : { apiVersion });
  return {
    subscription: {},
    resourceGroup: {},
    policy: {},
    requestContext: request,
    ...(isJsonObject(context) ? context : {}),
  };
}

function relatedOf(json: JsonObject): readonly Json[] {
  return listOf(json["host_await"]).flatMap((one) => {
    const response = isJsonObject(one) ? entryOf(one, "response") : undefined;
    return isJsonArray(response) ? response : response === undefined || response === null ? [] : [response];
  });
}

const INTERNAL: Readonly<Record<string, string>> = { "azure.policy.if": "if" };

function runFunctions(path: string): FileResult {
  const file = basename(path, ".yaml");
  const document = read(path);
  const builtin = textOf(document["builtin"]);
  const name = INTERNAL[builtin] ?? builtin.slice(builtin.lastIndexOf(".") + 1).replaceAll("_", "");
  const failures: string[] = [];
  let [total, excluded] = [0, 0];
  for (const json of listOf(document["cases"])) {
    if (!isJsonObject(json)) continue;
    const note = textOf(json["note"]);
    if (isExcluded(file, note)) {
      excluded += 1;
      continue;
    }
    total += 1;
    const problem = runFunction(name, json);
    if (problem !== undefined) failures.push(`${note}: ${problem}`);
  }
  return { file, kind: "functions", total, excluded, mended: 0, failures };
}

function runFunction(name: string, json: JsonObject): string | undefined {
  const values = listOf(json["args"]);
  const constants = values.map((_, index): Node => ({
    kind: "call",
    name: `argument${String(index)}`,
    args: [],
  }));
  const result = evaluate(
    { kind: "call", name, args: constants },
    {
      get: (wanted) => {
        const index = /^argument(\d+)$/.exec(wanted)?.[1];
        if (index !== undefined) return { min: 0, max: 0, eager: () => values[Number(index)] ?? null };
        return STANDARD.get(wanted) ?? POLICY_ONLY.get(wanted);
      },
    },
  );
  const fails = json["want_error"] !== undefined || json["want_undefined"] !== undefined;
  if (!result.ok) return fails ? undefined : `failed: ${result.error}`;
  if (isUnknown(result.value)) return "unknown";
  if (fails) return `gave ${sorted(result.value)} instead of failing`;
  const want = json["want_null"] === true ? null : (json["want"] ?? null);
  return sorted(want) === sorted(result.value)
    ? undefined
    : `gave ${sorted(result.value)}, wanted ${sorted(want)}`;
}
