import { parseInstant, type Instant } from "../base/time.ts";
import { entryOf, isJson } from "../expression/json.ts";
import { isArray, isObject, isUnknown, waitsOf, type Value, type ValueObject } from "../expression/value.ts";
import { aliasCatalogue, type AliasCatalogue } from "./aliases.ts";
import { CHOSEN, type Disputed } from "./evaluate/disputed.ts";
import { explain } from "./evaluate/explain.ts";
import { isJsonArray, isJsonObject } from "./json.ts";
import { PolicyCache } from "./cache.ts";
import { findRepairs } from "./repair/repair.ts";
import type { Json, JsonObject } from "./model.ts";
import { outcomeOf, type PreparedPolicy } from "./effects/outcome.ts";
import type { Parsed } from "./rule.ts";
import type { Situation } from "./evaluate/situation.ts";

/** What serves where a request says nothing. */
export interface Defaults {
  readonly aliases: AliasCatalogue;
  /** What utcNow() gives; unknown when left out. */
  readonly now?: Instant;
  readonly disputed?: Disputed;
}

/**
 * Answers one request, `{id, definition | rule, parameters, resource, aliases?, apiVersion?, context?, related?}`, with
 * `{id, result, effect, details, explanation, changes}`. Anything that cannot be read is an answer too: `result: "error"` and
 * `why`. Parameters are plain, `name: value`; a rule without a definition takes them as they are.
 */
export function answerRequest(request: unknown, defaults: Defaults): JsonObject {
  if (!isJson(request) || !isJsonObject(request))
    return { id: null, result: "error", why: "the request is not a JSON object, or nested too deeply" };
  return answerJson(request, defaults);
}

/** As {@link answerRequest}, for JSON that was checked. Policies and aliases that were handed in before are not read again. */
export function answerJson(request: JsonObject, defaults: Defaults, cache = new PolicyCache()): JsonObject {
  const id = entryOf(request, "id") ?? null;
  const inline = entryOf(request, "aliases");
  const aliases = inline === undefined ? defaults.aliases : aliasCatalogue(inline);
  const policy = policyOf(request, aliases, cache);
  if (!policy.ok) return { id, result: "error", why: policy.problem };
  const resource = entryOf(request, "resource") ?? {};
  if (!isJsonObject(resource)) return { id, result: "error", why: "the resource is not an object" };
  const situation = situationOf(request, resource, aliases, defaults);
  const related = entryOf(request, "related");
  const outcome = outcomeOf(policy.value, situation, isJsonArray(related) ? related : undefined);
  const isExplained = outcome.condition !== undefined && outcome.result !== "no-match";
  return {
    id,
    result: outcome.result,
    ...(outcome.effect === undefined ? {} : { effect: outcome.effect }),
    ...(outcome.details === undefined ? {} : { details: shown(outcome.details) }),
    ...(outcome.conflict === undefined ? {} : { conflict: { ...outcome.conflict } }),
    ...(outcome.why === undefined ? {} : { why: outcome.why }),
    ...(isExplained
      ? {
          explanation: explain(policy.value.rule.if, {
            ...situation,
            parameters: policy.value.parameters,
          }).map((one) => shown({ ...one })),
        }
      : {}),
    ...(outcome.result === "match" && (outcome.effect === "deny" || outcome.effect === "audit")
      ? changesOf(policy.value, situation)
      : {}),
    ...listed("lowConfidence", outcome.notes?.walked),
    ...listed("disputed", outcome.notes?.disputed),
  };
}

function listed(key: string, names: ReadonlySet<string> = new Set()): JsonObject {
  return names.size === 0 ? {} : { [key]: [...names] };
}

/** The smallest changes that would pass, each a list of edits; or why none was found. */
function changesOf(
  { rule, parameters }: PreparedPolicy,
  situation: Omit<Situation, "parameters">,
): JsonObject {
  const repaired = findRepairs(rule.if, { ...situation, parameters });
  if (!repaired.found) return { changes: [], noChange: repaired.why };
  return {
    changes: repaired.repairs.map((edits) =>
      edits.map(({ must, ...edit }) =>
        shown({ ...edit, ...(must === undefined ? {} : { must: must.map((one) => ({ ...one })) }) }),
      ),
    ),
  };
}

function policyOf(request: JsonObject, aliases: AliasCatalogue, cache: PolicyCache): Parsed<PreparedPolicy> {
  const given = entryOf(request, "parameters");
  const values = isJsonObject(given) ? given : {};
  const definition = entryOf(request, "definition");
  if (definition === undefined) {
    const rule = entryOf(request, "rule");
    if (rule === undefined) return { ok: false, problem: "the request has neither definition nor rule" };
    return cache.rule(rule, values, aliases);
  }
  return cache.definition(definition, values, aliases);
}

function situationOf(
  request: JsonObject,
  resource: JsonObject,
  aliases: AliasCatalogue,
  { now, disputed = CHOSEN }: Defaults,
): Omit<Situation, "parameters"> {
  const context = entryOf(request, "context");
  const around = isJsonObject(context) ? context : {};
  const apiVersion = entryOf(request, "apiVersion");
  const clock = entryOf(around, "utcNow");
  const at = typeof clock === "string" ? parseInstant(clock) : now;
  const part = (key: "subscription" | "resourceGroup" | "policy" | "requestContext"): Partial<Situation> => {
    const value = entryOf(around, key);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    resource: { body: resource, ...(typeof apiVersion === "string" ? { apiVersion } : {}) },
    aliases,
    ...part("subscription"),
    ...part("resourceGroup"),
    ...part("policy"),
    ...part("requestContext"),
    ...(at === undefined ? {} : { now: at }),
    disputed,
  };
}

/** A value for an answer: what is unknown is an object that says what it waits for. */
function shown(value: Value): Json {
  if (isUnknown(value)) return { knownAfterDeployment: waitsOf(value) };
  if (isArray(value)) return value.map(shown);
  return isObject(value) ? shownObject(value) : value;
}

function shownObject(value: ValueObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]));
}
