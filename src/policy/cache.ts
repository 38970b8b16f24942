import type { AliasCatalogue } from "./aliases.ts";
import { readDefinition, type ReadDefinition } from "./definition.ts";
import type { Json, JsonObject } from "./model.ts";
import { preparePolicy, type PreparedPolicy } from "./effects/outcome.ts";
import { bindParameters } from "./bind/parameters.ts";
import { parseRule } from "./parse.ts";
import type { Parsed, Rule } from "./rule.ts";

/** A rule with its parameters bound is kept for so many sets of parameters. */
const MOST_BOUND = 64;
/** Longer parameters are bound again: finding them would take as long. */
const LONGEST_PARAMETERS = 4_096;

interface Entry {
  definition?: Parsed<ReadDefinition>;
  rule?: Parsed<Rule>;
  /** By the text of the parameters. */
  readonly bound: Map<string, { readonly aliases: AliasCatalogue; readonly ready: Parsed<PreparedPolicy> }>;
}

/**
 * Policies that were read before. They are known by identity: who hands in the same JSON object again is spared its
 * reading and binding, and what nobody holds any longer is forgotten.
 */
export class PolicyCache {
  readonly #entries = new WeakMap<object, Entry>();

  /** A definition with its parameters bound, defaults included; values that it does not declare are passed on. */
  definition(json: Json, values: JsonObject, aliases: AliasCatalogue): Parsed<PreparedPolicy> {
    const entry = this.#entry(json);
    return bound(entry, values, aliases, () => {
      const read = (entry.definition ??= readDefinition(json));
      if (!read.ok) return read;
      const passed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
      const parameters = bindParameters(read.value.parameters, passed);
      if (!parameters.ok) return parameters;
      const { rule, mode } = read.value;
      const prepared = preparePolicy(rule, { ...values, ...parameters.value }, aliases);
      return prepared.ok ? { ok: true, value: { ...prepared.value, mode } } : prepared;
    });
  }

  /** A rule without a definition takes its parameters as they are. */
  rule(json: Json, values: JsonObject, aliases: AliasCatalogue): Parsed<PreparedPolicy> {
    const entry = this.#entry(json);
    return bound(entry, values, aliases, () => {
      const rule = (entry.rule ??= parseRule(json));
      return rule.ok ? preparePolicy(rule.value, values, aliases) : rule;
    });
  }

  #entry(json: Json): Entry {
    if (typeof json !== "object" || json === null) return { bound: new Map() };
    let entry = this.#entries.get(json);
    if (entry === undefined) this.#entries.set(json, (entry = { bound: new Map() }));
    return entry;
  }
}

function bound(
  entry: Entry,
  values: JsonObject,
  aliases: AliasCatalogue,
  make: () => Parsed<PreparedPolicy>,
): Parsed<PreparedPolicy> {
  const text = JSON.stringify(values);
  const known = entry.bound.get(text);
  if (known?.aliases === aliases) return known.ready;
  const made = make();
  if (text.length > LONGEST_PARAMETERS) return made;
  if (entry.bound.size >= MOST_BOUND) entry.bound.clear();
  entry.bound.set(text, { aliases, ready: made });
  return made;
}
