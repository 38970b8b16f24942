import type { AliasCatalogue } from "../../aliases.ts";
import { CHOSEN, type Disputed } from "../disputed.ts";
import { evaluate } from "../evaluate.ts";
import type { ValueObject } from "../../../expression/value.ts";
import { EvaluationMemory } from "../memory.ts";
import type { Rule } from "../../rule.ts";
import { compile, decide } from "./compile.ts";
import { ValueNode } from "./node.ts";
import { PathPositions, SharedPositions, FieldPositions } from "./places.ts";
import { prepare, type PreparedResource } from "./prepared.ts";
import type { Surroundings, CompiledCheck, SharedContext, CompileContext, EvaluationState } from "./run.ts";
import { SharedConditions } from "./shared.ts";
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
  /** The answer that it gives most of the time where it gives one. */
  match: EngineMatch<T> | undefined;
}

/** A policy's slots by type. */
type ByType<T> = Map<string, CompiledPolicy<T>>;

/** In place of the number of a type: a policy for any, and one for several. */
const ANY = -1;
const SEVERAL = -2;
/** The number of a type that no policy names. */
const UNNAMED = -3;

export interface EngineMatch<T> {
  readonly policy: T;
  readonly answer: Exclude<EngineResult, "no-match">;
}

/**
 * Many policies over many resources: compiled to closures, and indexed by the types that they can match. Gives the same
 * answers as the reference evaluator; what an answer rests on is told by evaluating that one pair with it.
 */
export class Engine<T extends BoundRule> {
  readonly #policies: readonly T[];
  /** Of each policy, what is asked when there is no index: the number of its type, and its slot or slots. */
  readonly #typesOf: Int32Array;
  readonly #slots: (CompiledPolicy<T> | ByType<T>)[] = [];
  readonly #typeNumbers = new Map<string, number>();
  readonly #byType = new Map<string, CompiledPolicy<T>[]>();
  readonly #anyType: CompiledPolicy<T>[] = [];
  readonly #places = new Map<string, FieldPositions>();
  readonly #paths = new PathPositions();
  readonly #fixedPlaces: SharedPositions;
  readonly #conditions = new Map<string | undefined, SharedConditions>();
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
    this.#fixedPlaces = new SharedPositions(aliases, this.#paths);
    this.#policies = policies;
    this.#typesOf = Int32Array.from(policies, (policy) => this.#file(policy));
    this.#run = {
      number: 0,
      resource: { body: {} },
      root: new ValueNode({}),
      type: "",
      places: new FieldPositions(undefined, undefined, aliases, this.#paths),
      context: { around: {}, apiVersion: undefined },
      work: new Work(undefined, job),
    };
  }

  /** Compiles at once what else is compiled when a resource first asks for it. */
  compileAll(): void {
    for (const slots of [this.#anyType, ...this.#byType.values()])
      for (const slot of slots) slot.check ??= this.#compiled(slot);
  }

  /** Files one more policy under its types. @returns the number of its type */
  #file(policy: T): number {
    const constants: CompileContext["constants"] = new Map();
    const types = typesOf(policy.rule.if, this.#fixed(policy, undefined, constants));
    if (types === undefined) {
      const slot = uncompiled(policy, undefined, constants);
      this.#anyType.push(slot);
      this.#slots.push(slot);
      return ANY;
    }
    const slots = new Map<string, CompiledPolicy<T>>();
    for (const type of types) {
      const slot = uncompiled(policy, type, constants);
      slots.set(type, slot);
      const filed = this.#byType.get(type);
      if (filed === undefined) this.#byType.set(type, [slot]);
      else filed.push(slot);
    }
    const [first] = slots.values();
    if (first?.type === undefined || slots.size > 1) {
      this.#slots.push(slots);
      return SEVERAL;
    }
    this.#slots.push(first);
    return this.#numberOf(first.type);
  }

  #numberOf(type: string): number {
    let number = this.#typeNumbers.get(type);
    if (number === undefined) this.#typeNumbers.set(type, (number = this.#typeNumbers.size));
    return number;
  }

  /** Every policy that does not plainly leave the resource alone, with its answer; those without an index first. */
  answers(prepared: PreparedResource, around: Surroundings, indexed = true): EngineMatch<T>[] {
    const found: EngineMatch<T>[] = [];
    if (prepared.odd) {
      for (const policy of this.#policies) this.#refer(policy, prepared, around, found);
      return found;
    }
    this.#enter(prepared, around);
    if (indexed) {
      this.#ask(this.#anyType, found);
      const own = this.#byType.get(prepared.type);
      if (own !== undefined) this.#ask(own, found);
      return found;
    }
    const types = this.#typesOf;
    const number = this.#typeNumbers.get(prepared.type) ?? UNNAMED;
    for (let index = 0; index < types.length; index += 1) {
      const own = types[index];
      if (own !== number && own !== ANY && own !== SEVERAL) continue;
      const filed = this.#slots[index];
      const slot = filed instanceof Map ? filed.get(prepared.type) : filed;
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
    if (answer === "match") found.push((slot.match ??= { policy: slot.policy, answer }));
    else if (answer !== "no-match") found.push({ policy: slot.policy, answer });
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
    run.number += 1;
    run.resource = resource;
    run.root = root;
    run.type = type;
    let places = this.#places.get(form);
    if (places === undefined) {
      const known = form.startsWith("? ") ? undefined : type;
      places = new FieldPositions(known, resource.apiVersion, this.#aliases, this.#paths);
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

  #conditionsFor(type: string | undefined): SharedConditions {
    let conditions = this.#conditions.get(type);
    if (conditions === undefined) this.#conditions.set(type, (conditions = new SharedConditions()));
    return conditions;
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
      conditions: this.#conditionsFor(type),
      type,
      memory: this.#memory,
      texts: this.#memory.texts,
      constants,
    };
  }
}

function uncompiled<T>(
  policy: T,
  type: string | undefined,
  constants: CompileContext["constants"],
): CompiledPolicy<T> {
  return { policy, type, constants, check: undefined, match: undefined };
}
