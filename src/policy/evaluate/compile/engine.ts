import type { AliasCatalogue } from "../../aliases.ts";
import { CHOSEN, type Disputed } from "../disputed.ts";
import { evaluate } from "../evaluate.ts";
import type { ValueObject } from "../../../expression/value.ts";
import { EvaluationMemory } from "../memory.ts";
import type { Rule } from "../../rule.ts";
import { compile, decide } from "./compile.ts";
import { ValueNode } from "./node.ts";
import { SharedPositions, FieldPositions } from "./places.ts";
import { prepare, type PreparedResource } from "./prepared.ts";
import type { Surroundings, CompiledCheck, SharedContext, CompileContext, EvaluationState } from "./run.ts";
import { typesOf } from "./types.ts";
import { JobWork, Work } from "../work.ts";

export { prepare, type PreparedResource };

/** A rule with its parameters bound. */
export interface BoundRule {
  readonly rule: Rule;
  readonly parameters: ValueObject;
}

export type EngineResult = "match" | "no-match" | "unknown" | "error";

/** A policy and the type for which it is compiled; for any type where its condition names none. */
interface CompiledPolicy<T> {
  readonly policy: T;
  readonly type: string | undefined;
  readonly constants: CompileContext["constants"];
  /** Made when a resource first asks for it; false for a condition that never holds. */
  check: CompiledCheck | false | undefined;
}

/** A policy's slots by type: what is asked when there is no index. */
interface Guarded<T> {
  readonly policy: T;
  readonly only: CompiledPolicy<T> | undefined;
  readonly slots: ReadonlyMap<string, CompiledPolicy<T>>;
}

export interface EngineMatch<T> {
  readonly policy: T;
  readonly answer: Exclude<EngineResult, "no-match">;
}

/**
 * Many policies over many resources: compiled to closures, and indexed by the types that they can match. Gives the same
 * answers as the reference evaluator; what an answer rests on is told by evaluating that one pair with it.
 */
export class Engine<T extends BoundRule> {
  readonly #all: readonly Guarded<T>[];
  readonly #byType = new Map<string, CompiledPolicy<T>[]>();
  readonly #anyType: CompiledPolicy<T>[] = [];
  readonly #places = new Map<string, FieldPositions>();
  readonly #fixedPlaces: SharedPositions;
  readonly #aliases: AliasCatalogue;
  readonly #disputed: Disputed;
  readonly #memory: EvaluationMemory;
  #contexts = new Map<string | undefined, SharedContext>();
  readonly #run: EvaluationState;

  /** @param job what all its answers together may take, besides what each has */
  constructor(
    policies: readonly T[],
    aliases: AliasCatalogue,
    disputed: Disputed = CHOSEN,
    job: JobWork = new JobWork(),
  ) {
    this.#memory = new EvaluationMemory(job);
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#fixedPlaces = new SharedPositions(aliases);
    this.#all = policies.map((policy) => this.#file(policy));
    this.#run = {
      resource: { body: {} },
      root: new ValueNode({}),
      type: "",
      places: new FieldPositions(undefined, undefined, aliases),
      context: { around: {}, apiVersion: undefined },
      work: new Work(undefined, job),
    };
  }

  /** Compiles at once what else is compiled when a resource first asks for it. */
  compileAll(): void {
    for (const { only, slots } of this.#all)
      for (const slot of only === undefined ? slots.values() : [only]) slot.check ??= this.#compiled(slot);
  }

  #file(policy: T): Guarded<T> {
    const constants: CompileContext["constants"] = new Map();
    const types = typesOf(policy.rule.if, this.#fixed(policy, undefined, constants));
    if (types === undefined) {
      const slot: CompiledPolicy<T> = { policy, type: undefined, constants, check: undefined };
      this.#anyType.push(slot);
      return { policy, only: slot, slots: new Map() };
    }
    const slots = new Map<string, CompiledPolicy<T>>();
    for (const type of types) {
      const slot: CompiledPolicy<T> = { policy, type, constants, check: undefined };
      slots.set(type, slot);
      const filed = this.#byType.get(type);
      if (filed === undefined) this.#byType.set(type, [slot]);
      else filed.push(slot);
    }
    const [first] = slots.values();
    return { policy, only: slots.size === 1 ? first : undefined, slots };
  }

  /** Every policy that does not plainly leave the resource alone, with its answer; those without an index first. */
  answers(prepared: PreparedResource, around: Surroundings, indexed = true): EngineMatch<T>[] {
    const found: EngineMatch<T>[] = [];
    if (prepared.odd) {
      for (const { policy } of this.#all) this.#refer(policy, prepared, around, found);
      return found;
    }
    this.#enter(prepared, around);
    if (indexed) {
      this.#ask(this.#anyType, found);
      const own = this.#byType.get(prepared.type);
      if (own !== undefined) this.#ask(own, found);
      return found;
    }
    const { type } = prepared;
    for (const { only, slots } of this.#all) {
      const slot =
        only === undefined
          ? slots.get(type)
          : only.type === undefined || only.type === type
            ? only
            : undefined;
      if (slot !== undefined) this.#answer(slot, found);
    }
    return found;
  }

  #ask(slots: readonly CompiledPolicy<T>[], found: EngineMatch<T>[]): void {
    for (const slot of slots) this.#answer(slot, found);
  }

  #answer(slot: CompiledPolicy<T>, found: EngineMatch<T>[]): void {
    const check = (slot.check ??= this.#compiled(slot));
    if (check === false) return;
    this.#run.work.renew();
    const answer = decide(check, this.#run);
    if (answer !== "no-match") found.push({ policy: slot.policy, answer });
  }

  #compiled({ policy, type, constants }: CompiledPolicy<T>): CompiledCheck | false {
    const part = compile(policy.rule.if, this.#fixed(policy, type, constants));
    if (part.kind === "run") return part.check;
    return part.holds && (() => true);
  }

  /** For a resource that look-ups by type do not fit. */
  #refer(policy: T, { resource }: PreparedResource, around: Surroundings, found: EngineMatch<T>[]): void {
    const { parameters, rule } = policy;
    const situation = {
      memory: this.#memory,
      ...around,
      resource,
      parameters,
      aliases: this.#aliases,
      disputed: this.#disputed,
    };
    const answer = evaluate(rule.if, situation).result;
    if (answer !== "no-match") found.push({ policy, answer });
  }

  #enter({ resource, root, type, form }: PreparedResource, around: Surroundings): void {
    const run = this.#run;
    run.resource = resource;
    run.root = root;
    run.type = type;
    let places = this.#places.get(form);
    if (places === undefined) {
      const known = form.startsWith("? ") ? undefined : type;
      places = new FieldPositions(known, resource.apiVersion, this.#aliases);
      this.#places.set(form, places);
    }
    run.places = places;
    if (run.context.around !== around) this.#contexts = new Map();
    let context = this.#contexts.get(resource.apiVersion);
    if (context === undefined) {
      context = { around, apiVersion: resource.apiVersion };
      this.#contexts.set(resource.apiVersion, context);
    }
    run.context = context;
  }

  #fixed(
    { parameters }: BoundRule,
    type: string | undefined,
    constants: CompileContext["constants"],
  ): CompileContext {
    return {
      parameters,
      aliases: this.#aliases,
      disputed: this.#disputed,
      places: this.#fixedPlaces,
      type,
      memory: this.#memory,
      texts: this.#memory.texts,
      constants,
    };
  }
}
