import { isArray, isObject, type Value } from "../../../expression/value.ts";
import type { Operator } from "../../rule.ts";
import type { CompiledCheck, ConditionTable, RunningCondition } from "./run.ts";

/** Longer ones are rarely the same, and comparing them takes as long as making them. */
const LONGEST = 1_024;

/**
 * Conditions of many policies, compiled for one type or for any, by what they say. Definitions repeat each other's conditions, and one that reads
 * nothing but the resource has one answer for each resource: what several policies ask is decided once.
 */
export class SharedConditions implements ConditionTable {
  readonly #tests = new Map<string, RunningCondition>();
  readonly #junctions = new Map<
    string,
    { readonly first: RunningCondition; shared: RunningCondition | undefined }
  >();

  /** @param key what the test says; undefined for one that is not shared */
  test(key: string | undefined, make: () => RunningCondition): RunningCondition {
    if (key === undefined || key.length > LONGEST) return make();
    const known = this.#tests.get(key);
    if (known !== undefined) return known;
    const made = make();
    const first = { ...made, check: oncePerResource(made.check), id: this.#size };
    this.#tests.set(key, first);
    return first;
  }

  /** @param key how parts are joined; undefined for those that are not shared */
  joined(key: string | undefined, make: () => RunningCondition): RunningCondition {
    if (key === undefined || key.length > LONGEST) return make();
    const known = this.#junctions.get(key);
    // Its parts are kept, so that the one who asks first need not keep the whole.
    if (known !== undefined)
      return (known.shared ??= { ...known.first, check: oncePerResource(known.first.check) });
    const first = { ...make(), id: this.#size };
    this.#junctions.set(key, { first, shared: undefined });
    return first;
  }

  get #size(): number {
    return this.#tests.size + this.#junctions.size;
  }
}

/** The key of a test; no two tests have one key, whatever stands in their texts. Undefined where there is none. */
export function testKey(
  left: "field" | "value",
  name: string,
  operator: Operator,
  wanted: Value,
): string | undefined {
  if (!isWritable(wanted)) return undefined;
  const right = typeof wanted === "string" ? `"${wanted}` : JSON.stringify(wanted);
  return `${left} ${operator} ${String(name.length)} ${name} ${right}`;
}

/** What is too large for a number, as 1e400, JSON writes as null. */
function isWritable(value: Value): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (isArray(value)) return value.every(isWritable);
  return !isObject(value) || Object.values(value).every(isWritable);
}

/** The key of parts that are joined; undefined where one of them is not shared. */
export function joinedKey(how: string, parts: readonly RunningCondition[]): string | undefined {
  let key = how;
  for (const { id } of parts) {
    if (id === undefined) return undefined;
    key += ` ${String(id)}`;
  }
  return key;
}

/** A failure is not kept: it is met again. */
function oncePerResource(check: CompiledCheck): CompiledCheck {
  let last = -1;
  let answer: ReturnType<CompiledCheck> = false;
  return (run) => {
    if (run.number !== last) {
      answer = check(run);
      last = run.number;
    }
    return answer;
  };
}
