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
import { readDefinition } from "../../../src/policy/definition.ts";
import type { Disputed } from "../../../src/policy/disputed.ts";
import { isJsonArray, isJsonObject, listOf } from "../../../src/policy/json.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";
import { outcomeOf, ready } from "../../../src/policy/outcome.ts";
import { bindParameters } from "../../../src/policy/parameters.ts";
import { parseRule } from "../../../src/policy/parse.ts";
import { parseInstant } from "../../../src/common/time.ts";
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

/** Runs every case of a folder in the peer's format. */
export function runAll(folder: string, disputed?: Disputed): FileResult[] {
  const cases = yamlFiles(join(folder, "cases")).map((file) => runCases(folder, file, disputed));
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

function aliasesOf(folder: string, document: JsonObject): AliasCatalogue {
  const name = document["aliases"];
  if (typeof name !== "string") return NO_ALIASES;
  const json: unknown = JSON.parse(readFileSync(join(folder, "aliases", name), "utf8"));
  if (!isJson(json)) throw new Error(`${name} is not JSON`);
  return aliasCatalogue(json);
}

function isExcluded(file: string, note: string): boolean {
  return EXCLUDED.some((one) => one.file === file && one.notes.includes(note));
}

function runCases(folder: string, path: string, disputed: Disputed | undefined): FileResult {
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
    const problem = runCase(mend === undefined ? json : mend.mend(json), document, aliases, disputed);
    if (problem !== undefined) failures.push(`${note}: ${problem}`);
  }
  const kind = aliases === NO_ALIASES ? "raw paths" : "aliases";
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
  aliases: AliasCatalogue,
  disputed: Disputed | undefined,
): string | undefined {
  const answer = judge(json, document, aliases, disputed);
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

function judge(
  json: JsonObject,
  document: JsonObject,
  aliases: AliasCatalogue,
  disputed: Disputed | undefined,
): Answer {
  let definition: Json | undefined;
  let ruleOnly: Json | undefined;
  try {
    const [own, ownRule] = [fromText(json["policy_definition"]), fromText(json["policy_rule"])];
    definition = own ?? (ownRule === undefined ? fromText(document["policy_definition"]) : undefined);
    ruleOnly = ownRule ?? fromText(document["policy_rule"]);
  } catch (error) {
    return { refused: String(error) };
  }
  const values = json["parameters"];
  const passed = Object.fromEntries(
    Object.entries(isJsonObject(values) ? values : {}).map(([key, value]) => [key, { value }]),
  );
  const whole = definition === undefined ? undefined : readDefinition(definition);
  if (whole?.ok === false) return { refused: whole.problem };
  const rule =
    whole === undefined ? parseRule(ruleOnly ?? null) : { ok: true as const, value: whole.value.rule };
  if (!rule.ok) return { refused: rule.problem };
  const bound = bindParameters(whole?.value.parameters, passed);
  if (!bound.ok) return { refused: bound.problem };
  const parameters = { ...(isJsonObject(values) ? values : {}), ...bound.value };
  const policy = ready(rule.value, parameters, aliases);
  if (!policy.ok) return { refused: policy.problem };
  const result = outcomeOf(policy.value, situationOf(json, aliases, disputed), relatedOf(json));
  if (result.result === "no-match") return {};
  if (result.result === "unknown") return { undecided: `unknown: ${result.why ?? ""}` };
  if (result.result === "error") return { effect: `error: ${result.why ?? ""}` };
  return {
    ...(result.effect === undefined ? {} : { effect: result.effect }),
    ...(result.details === undefined ? {} : { details: result.details }),
  };
}

const CONTEXT: JsonObject = {
  resourceGroup: { name: "myResourceGroup", location: "eastus" },
  subscription: { subscriptionId: "00000000-0000-0000-0000-000000000000" },
};

function situationOf(
  json: JsonObject,
  aliases: AliasCatalogue,
  disputed: Disputed | undefined,
): Parameters<typeof outcomeOf>[1] {
  const resource = json["resource"];
  const context = json["context"] ?? CONTEXT;
  const around = isJsonObject(context) ? context : {};
  const apiVersion = json["api_version"];
  const now = entryOf(around, "utcNow");
  const request = json["request_context"] ?? entryOf(around, "requestContext");
  return {
    resource: {
      body: isJsonObject(resource) ? resource : {},
      ...(typeof apiVersion === "string" ? { apiVersion } : {}),
    },
    aliases,
    resourceGroup: entryOf(around, "resourceGroup") ?? {},
    subscription: entryOf(around, "subscription") ?? {},
    policy: entryOf(around, "policy") ?? {},
    requestContext: request ?? (typeof apiVersion === "string" ? { apiVersion } : {}),
    ...clock(typeof now === "string" ? now : undefined),
    ...(disputed === undefined ? {} : { disputed }),
  };
}

function clock(text: string | undefined): Pick<Parameters<typeof outcomeOf>[1], "now"> {
  const now = text === undefined ? undefined : parseInstant(text);
  return now === undefined ? {} : { now };
}

function relatedOf(json: JsonObject): readonly Value[] {
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
