import { outcome } from "../../expression/failure.ts";
import { walk } from "../../expression/ast.ts";
import { stringOf } from "../../expression/functions/plain.ts";
import { isArray, isKnown, isObject, type Truth, type Value } from "../../expression/value.ts";
import type { AliasCatalogue } from "../aliases.ts";
import type { Disputed } from "../disputed.ts";
import { evaluateOperand, truthOf } from "../evaluate.ts";
import { fieldOf } from "../fields.ts";
import type { JsonObject } from "../model.ts";
import { compare } from "../operators.ts";
import { normalLocation } from "../read.ts";
import type { Operand, Test } from "../rule.ts";
import { CONTEXTUAL } from "../signatures.ts";
import type { Situation } from "../situation.ts";
import { lookUp, type Node, type Prepared } from "./prepared.ts";

/** Decides a condition for one resource. @throws ExpressionError where the service fails the evaluation */
export type Check = (prepared: Prepared, situation: () => Situation) => Truth;

/** A part of a rule that was compiled: settled beforehand, or to be run. */
export type Part =
  | { readonly kind: "settled"; readonly holds: boolean }
  /** `safe`: it can neither fail nor stay open on a resource that is known throughout. */
  | { readonly kind: "run"; readonly check: Check; readonly safe: boolean };

/** What is fixed while one policy meets resources of one type and api-version. */
export interface Fixed {
  readonly parameters: JsonObject;
  readonly aliases: AliasCatalogue;
  readonly disputed: Disputed;
  readonly type: string | undefined;
  readonly apiVersion: string | undefined;
}

/** The value of an operand that reads nothing but parameters; undefined for one that reads more, or fails. */
export function constantOf(operand: Operand, { parameters, aliases, disputed }: Fixed): Value | undefined {
  if (operand.kind === "literal") return operand.value;
  if (!readsParametersOnly(operand)) return undefined;
  const result = evaluateOperand(operand, { resource: { body: {} }, parameters, aliases, disputed });
  return result.ok && isKnown(result.value) ? result.value : undefined;
}

function readsParametersOnly(operand: Operand): boolean {
  if (operand.kind === "array") return operand.items.every(readsParametersOnly);
  if (operand.kind === "object") return operand.entries.every(([, inner]) => readsParametersOnly(inner));
  if (operand.kind === "literal") return true;
  let only = true;
  walk(operand.node, (node) => {
    if (node.kind !== "call") return;
    const name = node.name.toLowerCase();
    if (name !== "parameters" && Object.hasOwn(CONTEXTUAL, name)) only = false;
  });
  return only;
}

/** Compiles one test. What has no faster form is left to the reference evaluator. */
export function leaf(test: Test, fixed: Fixed): Part {
  const slow: Part = { kind: "run", safe: false, check: (_, situation) => truthOf(test, situation()) };
  const right = constantOf(test.right, fixed);
  if (right === undefined) return slow;
  const { left } = test;
  if (left.kind === "value") {
    const value = constantOf(left.value, fixed);
    const holds =
      value === undefined ? undefined : settled(() => compare(test.operator, value, right, fixed.disputed));
    return holds === undefined ? slow : { kind: "settled", holds };
  }
  const name = left.kind === "field" ? constantOf(left.field, fixed) : undefined;
  if (typeof name !== "string") return slow;
  const place = placeOf(name, fixed);
  if (place === undefined) return slow;
  const wanted = place.region && fixed.disputed.locationNormalised === "both-sides" ? regions(right) : right;
  const judge = judgeOf(test, wanted, fixed.disputed);
  if (place.kind === "elsewhere") {
    const holds = settled(() => judge.node(undefined));
    return holds === undefined ? slow : { kind: "settled", holds };
  }
  return { kind: "run", safe: judge.safe, check: ({ root }) => judge.node(place.read(root)) };
}

function settled(work: () => Truth): boolean | undefined {
  const result = outcome(work);
  return result.ok && typeof result.value === "boolean" ? result.value : undefined;
}

type Spot =
  | { readonly kind: "elsewhere"; readonly region: false }
  | { readonly kind: "read"; readonly region: boolean; readonly read: (root: Node) => Node | undefined };

/** How a field is read; undefined for arrays with `[*]` and for what has to be walked. */
function placeOf(name: string, { type, apiVersion, aliases }: Fixed): Spot | undefined {
  const field = fieldOf(name, type, apiVersion, aliases);
  if (field.kind === "elsewhere") return { kind: "elsewhere", region: false };
  const at = (...keys: string[]): Spot => ({
    kind: "read",
    region: false,
    read: (root) => lookUp(root, keys),
  });
  if (field.kind === "tags") return at("tags");
  if (field.kind === "tag") return at("tags", field.key.toLowerCase());
  if (field.kind === "location") {
    return {
      kind: "read",
      region: true,
      read(root) {
        const node = root.keys?.get("location");
        return typeof node?.value === "string" ? text(normalLocation(node.value)) : node;
      },
    };
  }
  if (field.kind === "name") {
    return {
      kind: "read",
      region: false,
      read(root) {
        const node = root.keys?.get("name");
        return typeof node?.value === "string"
          ? text(node.value.slice(node.value.lastIndexOf("/") + 1))
          : node;
      },
    };
  }
  if (field.kind !== "path" || field.path.loose) return undefined;
  const keys = field.path.steps.flatMap((step) => (step === "all" ? [] : [step.key.toLowerCase()]));
  return keys.length < field.path.steps.length ? undefined : at(...keys);
}

function text(value: string): Node {
  return { value, keys: undefined, folded: value.toLowerCase() };
}

function regions(wanted: Value): Value {
  if (typeof wanted === "string") return normalLocation(wanted);
  return isArray(wanted) ? wanted.map(regions) : wanted;
}

interface Judge {
  readonly safe: boolean;
  readonly node: (node: Node | undefined) => Truth;
}

/** The comparison with a fixed right side: on text where both sides are, else as the reference has it. */
function judgeOf({ operator }: Test, right: Value, disputed: Disputed): Judge {
  const plain = (node: Node | undefined): Truth => compare(operator, node?.value, right, disputed);
  const onText = (holds: (folded: string) => boolean): Judge => ({
    safe: true,
    node: (node) =>
      node === undefined ? holds("") : node.folded === undefined ? plain(node) : holds(node.folded),
  });
  const scalar = !isArray(right) && !isObject(right);
  const wanted = scalar ? stringOf(right).toLowerCase() : "";
  if (operator === "equals" && scalar) return onText((folded) => folded === wanted);
  if (operator === "notEquals" && scalar) return onText((folded) => folded !== wanted);
  if ((operator === "in" || operator === "notIn") && isArray(right)) {
    const among = new Set(right.map((item) => stringOf(item).toLowerCase()));
    return onText((folded) => among.has(folded) === (operator === "in"));
  }
  if (operator === "exists" && (wanted === "true" || wanted === "false")) {
    const present = wanted === "true";
    return { safe: true, node: (node) => (node === undefined ? !present : plain(node)) };
  }
  // Ordering may fail on what it meets; the others take anything once their right side is one value.
  const mayFail = operator === "exists" || operator.startsWith("less") || operator.startsWith("greater");
  return { safe: scalar && !mayFail, node: plain };
}
