import type { AliasCatalogue } from "../aliases.ts";
import { CHOSEN, type Disputed } from "../disputed.ts";
import { evaluate } from "../evaluate.ts";
import type { JsonObject } from "../model.ts";
import type { Rule } from "../rule.ts";
import type { Situation } from "../situation.ts";
import { compile, decide, typesOf } from "./compile.ts";
import type { Fixed, Part } from "./leaf.ts";
import { prepare, type Prepared } from "./prepared.ts";

export { prepare, type Prepared };

/** A rule with its parameters bound. */
export interface Bound {
  readonly rule: Rule;
  readonly parameters: JsonObject;
}

export type Answer = "match" | "no-match" | "unknown" | "error";

interface Entry<T> {
  readonly policy: T;
  /** Compiled forms by type and api-version; rules are compiled when a resource first asks for them. */
  readonly parts: Map<string, Part>;
}

/**
 * Many policies over many resources: compiled to closures, and indexed by the types that they can match. Gives the same
 * answers as the reference evaluator; what an answer rests on is told by evaluating that one pair with it.
 */
export class Engine<T extends Bound> {
  readonly #all: readonly Entry<T>[];
  readonly #byType = new Map<string, Entry<T>[]>();
  readonly #anyType: readonly Entry<T>[];
  readonly #aliases: AliasCatalogue;
  readonly #disputed: Disputed;

  constructor(policies: readonly T[], aliases: AliasCatalogue, disputed: Disputed = CHOSEN) {
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#all = policies.map((policy) => ({ policy, parts: new Map() }));
    this.#anyType = this.#all.filter((entry) => !this.#file(entry));
  }

  /** Files an entry under its types; false when it has none. */
  #file(entry: Entry<T>): boolean {
    const types = typesOf(entry.policy.rule.if, this.#fixed(entry.policy, undefined, undefined));
    if (types === undefined) return false;
    for (const type of types) {
      const filed = this.#byType.get(type);
      if (filed === undefined) this.#byType.set(type, [entry]);
      else filed.push(entry);
    }
    return true;
  }

  /** Every policy that does not plainly leave the resource alone, with its answer; those without an index first. */
  answers(
    prepared: Prepared,
    around: Omit<Situation, "resource" | "parameters" | "aliases" | "disputed">,
    indexed = true,
  ): { readonly policy: T; readonly answer: Exclude<Answer, "no-match"> }[] {
    const found: { policy: T; answer: Exclude<Answer, "no-match"> }[] = [];
    const useIndex = indexed && !prepared.odd;
    const own = this.#byType.get(prepared.type ?? "") ?? [];
    for (const entries of useIndex ? [this.#anyType, own] : [this.#all]) {
      for (const entry of entries) {
        const answer = this.#answer(entry, prepared, around);
        if (answer !== "no-match") found.push({ policy: entry.policy, answer });
      }
    }
    return found;
  }

  #answer(entry: Entry<T>, prepared: Prepared, around: Parameters<Engine<T>["answers"]>[1]): Answer {
    const { policy } = entry;
    const situation = (): Situation => ({
      ...around,
      resource: prepared.resource,
      parameters: policy.parameters,
      aliases: this.#aliases,
      disputed: this.#disputed,
    });
    if (prepared.odd) return evaluate(policy.rule.if, situation()).result;
    return decide(this.#part(entry, prepared), prepared, situation);
  }

  #part({ policy, parts }: Entry<T>, { type, form, resource }: Prepared): Part {
    const known = parts.get(form);
    if (known !== undefined) return known;
    const part = compile(policy.rule.if, this.#fixed(policy, type, resource.apiVersion));
    parts.set(form, part);
    return part;
  }

  #fixed({ parameters }: Bound, type: string | undefined, apiVersion: string | undefined): Fixed {
    return { parameters, aliases: this.#aliases, disputed: this.#disputed, type, apiVersion };
  }
}
