import { walk } from "../../../expression/ast.ts";
import type { Functions } from "../../../expression/evaluate.ts";
import { ExpressionError } from "../../../expression/failure.ts";
import { isKnown, isUnknown, typeName, type Value } from "../../../expression/value.ts";
import { evaluateOperand } from "../evaluate.ts";
import { functionsOf, stepsOf, valueOf } from "../functions.ts";
import { follow } from "../path.ts";
import { asValue } from "../select.ts";
import { fieldNamed, READS, readsOf } from "../../operand.ts";
import type { Operand } from "../../rule.ts";
import { CONTEXTUAL } from "../../signatures.ts";
import type { Notes } from "../situation.ts";
import { Exhausted } from "../work.ts";
import { situationOf, type SharedContext, type CompileContext, type EvaluationState } from "./run.ts";

/** True when an expression calls, besides functions of values, only the named ones. */
export function readsOnly(operand: Operand, allowed: readonly string[]): boolean {
  if (operand.kind === "array") return operand.items.every((item) => readsOnly(item, allowed));
  if (operand.kind === "object") return operand.entries.every(([, inner]) => readsOnly(inner, allowed));
  if (operand.kind === "literal") return true;
  let only = true;
  walk(operand.node, (node) => {
    if (node.kind !== "call") return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(CONTEXTUAL, name) && !allowed.includes(name)) only = false;
  });
  return only;
}

/** The value of an operand that reads nothing but parameters; undefined for one that reads more, or fails. */
export function constantOf(operand: Operand, fixed: CompileContext): Value | undefined {
  if (operand.kind === "literal") return operand.value;
  const { constants } = fixed;
  if (constants.has(operand)) return constants.get(operand);
  const value = readsOf(operand) > READS.parameters ? undefined : evaluated(operand, fixed);
  constants.set(operand, value);
  return value;
}

function evaluated(
  operand: Operand,
  { parameters, aliases, disputed, memory }: CompileContext,
): Value | undefined {
  const result = evaluateOperand(operand, { resource: { body: {} }, parameters, aliases, disputed, memory });
  return result.ok && isKnown(result.value) ? result.value : undefined;
}

/** Works once for each context, with a bound of its own, and keeps failures and too much work too. @throws ExpressionError @throws Exhausted */
export function oncePerContext<T>(work: (run: EvaluationState) => T): (run: EvaluationState) => T {
  type Cached = { readonly value: T } | { readonly error: ExpressionError | Exhausted };
  // Contexts of one surroundings are as many as api-versions; with the next surroundings none of them comes back.
  const cached = new Map<SharedContext, Cached>();
  let last: SharedContext | undefined;
  let current: Cached | undefined;
  return (run) => {
    const { context } = run;
    if (context !== last || current === undefined) {
      if (context.around !== last?.around) cached.clear();
      current = cached.get(context);
      if (current === undefined) {
        current = attempted(() => work({ ...run, work: run.work.another() }));
        cached.set(context, current);
      }
      last = context;
    }
    if ("error" in current) throw current.error;
    return current.value;
  };
}

function attempted<T>(
  work: () => T,
): { readonly value: T } | { readonly error: ExpressionError | Exhausted } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof Exhausted) return { error };
    throw error;
  }
}

/** Evaluates an operand that reads no member of a count. @throws ExpressionError */
export function valueReader(operand: Operand, fixed: CompileContext): (run: EvaluationState) => Value {
  const reads = readsOf(operand);
  if (reads <= READS.context) {
    const constant = constantOf(operand, fixed);
    if (constant !== undefined) return () => constant;
    return oncePerContext((run) => valueOf(operand, functionsOf(situationOf(run, fixed), [], notes(run))));
  }
  const name = fieldNamed(operand);
  if (name !== undefined) return (run) => fieldValue(name, run, fixed);
  let under: EvaluationState | undefined;
  const functions = oncePerContext((first): Functions => {
    const base = functionsOf(situationOf(first, fixed), [], { walked: new Set(), disputed: new Set() });
    const field = { ...CONTEXTUAL.field, eager: ([given = null]: readonly Value[]) => named(given) };
    const named = (given: Value): Value => {
      if (isUnknown(given)) return given;
      if (typeof given !== "string")
        throw new ExpressionError(`expected a name, not a value of type ${typeName(given)}`);
      return under === undefined ? null : fieldValue(given, under, fixed);
    };
    return {
      get: (called) => (called === "field" ? field : base.get(called)),
      measures: base.measures,
      absent: (of, property) => base.absent?.(of, property),
      tick: () => {
        under?.work.spend(1);
      },
      spend: (parts) => {
        under?.work.spend(stepsOf(parts));
      },
    };
  });
  return (run) => {
    under = run;
    return valueOf(operand, functions(run));
  };
}

/** What the field() function gives outside of counts. */
function fieldValue(name: string, run: EvaluationState, { disputed }: CompileContext): Value {
  const place = run.places.of(name);
  const missing = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere") return missing;
  if (place.kind === "one") {
    const node = place.read(run);
    return node === undefined ? missing : node.value;
  }
  return asValue({ many: true, matches: follow(run.root.value, place.path, 0) }, missing);
}

function notes({ work }: EvaluationState): Notes {
  return { walked: new Set(), disputed: new Set(), work };
}
