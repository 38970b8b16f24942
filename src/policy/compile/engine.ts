import type { AliasCatalogue } from "../aliases.ts";
import { CHOSEN, type Disputed } from "../disputed.ts";
import { evaluate } from "../evaluate.ts";
import type { ValueObject } from "../../expression/value.ts";
import type { Rule } from "../rule.ts";
import { compile, decide } from "./compile.ts";
import { Node } from "./node.ts";
import { FixedPlaces, Places } from "./places.ts";
import { prepare, type Prepared } from "./prepared.ts";
import type { Around, Check, Context, Fixed, Run } from "./run.ts";
import { typesOf } from "./types.ts";

export { prepare, type Prepared };

/** A rule with its parameters bound. */
export interface Bound {
  readonly rule: Rule;
  readonly parameters: ValueObject;
}

export type Answer = "match" | "no-match" | "unknown" | "error";

/** A policy and the type for which it is compiled; for any type where its condition names none. */
interface Slot<T> {
  readonly policy: T;
  readonly type: string | undefined;
  /** Made when a resource first asks for it; false for a condition that never holds. */
  check: Check | false | undefined;
}

/** A policy's slots by type: what is asked when there is no index. */
interface Guarded<T> {
  readonly policy: T;
  readonly only: Slot<T> | undefined;
  readonly slots: ReadonlyMap<string, Slot<T>>;
}

export interface Found<T> {
  readonly policy: T;
  readonly answer: Exclude<Answer, "no-match">;
}

/**
 * Many policies over many resources: compiled to closures, and indexed by the types that they can match. Gives the same
 * answers as the reference evaluator; what an answer rests on is told by evaluating that one pair with it.
 */
export class Engine<T extends Bound> {
  readonly #all: readonly Guarded<T>[];
  readonly #byType = new Map<string, Slot<T>[]>();
  readonly #anyType: Slot<T>[] = [];
  readonly #places = new Map<string, Places>();
  readonly #fixedPlaces: FixedPlaces;
  readonly #aliases: AliasCatalogue;
  readonly #disputed: Disputed;
  #contexts = new Map<string | undefined, Context>();
  readonly #run: Run;

  constructor(policies: readonly T[], aliases: AliasCatalogue, disputed: Disputed = CHOSEN) {
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#fixedPlaces = new FixedPlaces(aliases);
    this.#all = policies.map((policy) => this.#file(policy));
    this.#run = {
      resource: { body: {} },
      root: new Node({}),
      type: "",
      places: new Places(undefined, undefined, aliases),
      context: { around: {}, apiVersion: undefined },
    };
  }

  /** Compiles at once what else is compiled when a resource first asks for it. */
  compileAll(): void {
    for (const { only, slots } of this.#all)
      for (const slot of only === undefined ? slots.values() : [only]) slot.check ??= this.#compiled(slot);
  }

  #file(policy: T): Guarded<T> {
    const types = typesOf(policy.rule.if, this.#fixed(policy, undefined));
    if (types === undefined) {
      const slot: Slot<T> = { policy, type: undefined, check: undefined };
      this.#anyType.push(slot);
      return { policy, only: slot, slots: new Map() };
    }
    const slots = new Map<string, Slot<T>>();
    for (const type of types) {
      const slot: Slot<T> = { policy, type, check: undefined };
      slots.set(type, slot);
      const filed = this.#byType.get(type);
      if (filed === undefined) this.#byType.set(type, [slot]);
      else filed.push(slot);
    }
    const [first] = slots.values();
    return { policy, only: slots.size === 1 ? first : undefined, slots };
  }

  /** Every policy that does not plainly leave the resource alone, with its answer; those without an index first. */
  answers(prepared: Prepared, around: Around, indexed = true): Found<T>[] {
    const found: Found<T>[] = [];
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

  #ask(slots: readonly Slot<T>[], found: Found<T>[]): void {
    for (const slot of slots) this.#answer(slot, found);
  }

  #answer(slot: Slot<T>, found: Found<T>[]): void {
    const check = (slot.check ??= this.#compiled(slot));
    if (check === false) return;
    const answer = decide(check, this.#run);
    if (answer !== "no-match") found.push({ policy: slot.policy, answer });
  }

  #compiled({ policy, type }: Slot<T>): Check | false {
    const part = compile(policy.rule.if, this.#fixed(policy, type));
    if (part.kind === "run") return part.check;
    return part.holds && (() => true);
  }

  /** For a resource that look-ups by type do not fit. */
  #refer(policy: T, { resource }: Prepared, around: Around, found: Found<T>[]): void {
    const { parameters, rule } = policy;
    const situation = { ...around, resource, parameters, aliases: this.#aliases, disputed: this.#disputed };
    const answer = evaluate(rule.if, situation).result;
    if (answer !== "no-match") found.push({ policy, answer });
  }

  #enter({ resource, root, type, form }: Prepared, around: Around): void {
    const run = this.#run;
    run.resource = resource;
    run.root = root;
    run.type = type;
    let places = this.#places.get(form);
    if (places === undefined) {
      const known = form.startsWith("? ") ? undefined : type;
      places = new Places(known, resource.apiVersion, this.#aliases);
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

  #fixed({ parameters }: Bound, type: string | undefined): Fixed {
    return { parameters, aliases: this.#aliases, disputed: this.#disputed, places: this.#fixedPlaces, type };
  }
}
