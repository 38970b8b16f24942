import { walk } from "../../expression/ast.ts";
import { ExpressionError, attempt, quote, type Attempt } from "../../expression/failure.ts";
import { entryOf } from "../../expression/json.ts";
import type { Value } from "../../expression/value.ts";
import { isNeverModifiable, type AliasCatalogue } from "../aliases.ts";
import type { Effect } from "./effect.ts";
import { evaluateOperand } from "../evaluate/evaluate.ts";
import { isAlias } from "../evaluate/fields.ts";
import { isJsonArray, isJsonObject, listOf } from "../json.ts";
import type { Json, JsonObject } from "../model.ts";
import { operand } from "../operand.ts";
import { parseCondition } from "../parse.ts";
import type { Condition, Operand, Parsed, Rule } from "../rule.ts";
import type { Notes, Situation } from "../evaluate/situation.ts";

/** One change that a modify or append policy makes. */
export interface ChangeOperation {
  /** `add`, `addOrReplace` or `remove`; `append` for an append policy. */
  readonly operation: string;
  readonly field: Operand;
  readonly value?: Operand;
  readonly condition?: Operand;
  /** As written, for answers that quote it. */
  readonly source: JsonObject;
}

/** What an effect needs besides its name. */
export type Details =
  | { readonly kind: "none" }
  | {
      readonly kind: "changes";
      readonly roleDefinitionIds: Json;
      readonly conflictEffect: Operand;
      readonly operations: readonly ChangeOperation[];
    }
  | {
      readonly kind: "related";
      readonly type: string;
      readonly roleDefinitionIds: Json;
      readonly existenceCondition?: Condition;
      readonly source: JsonObject;
    };

/** Reads the details that an effect asks for. */
export function detailsOf(rule: Rule, effect: Effect): Parsed<Details> {
  const read = attempt((): Details => {
    if (effect === "modify") return modify(rule.details);
    if (effect === "append") return append(rule.details);
    if (effect === "auditIfNotExists" || effect === "deployIfNotExists") return related(rule.details);
    return { kind: "none" };
  });
  return read.ok ? read : { ok: false, problem: read.error };
}

function fail(message: string): never {
  throw new ExpressionError(message);
}

function modify(details: Json | undefined): Details {
  if (!isJsonObject(details)) return fail("a modify effect has no details");
  const operations = listOf(entryOf(details, "operations"));
  if (operations.length === 0) return fail("a modify effect has no operations");
  return {
    kind: "changes",
    roleDefinitionIds: entryOf(details, "roleDefinitionIds") ?? [],
    conflictEffect: operand(entryOf(details, "conflictEffect") ?? "deny"),
    operations: operations.map((one) => {
      const source = isJsonObject(one) ? one : fail("an operation is not an object");
      const name = entryOf(source, "operation");
      const known = ["add", "addOrReplace", "remove"].find(
        (option) => typeof name === "string" && option.toLowerCase() === name.toLowerCase(),
      );
      if (known === undefined) return fail(`an operation is not add, addOrReplace or remove`);
      const condition = entryOf(source, "condition");
      return {
        operation: known,
        ...change(source, known !== "remove"),
        ...(condition === undefined ? {} : { condition: conditionOf(condition) }),
      };
    }),
  };
}

/** Functions that the condition of an operation cannot call. Source: the page of the modify effect. */
const NOT_IN_CONDITIONS: ReadonlySet<string> = new Set(["field", "resourcegroup", "subscription"]);

function conditionOf(json: Json): Operand {
  const condition = operand(json);
  if (condition.kind === "expression")
    walk(condition.node, (node) => {
      if (node.kind === "call" && NOT_IN_CONDITIONS.has(node.name.toLowerCase()))
        fail(`the condition of an operation cannot call ${node.name}()`);
    });
  return condition;
}

function append(details: Json | undefined): Details {
  const entries = isJsonArray(details) ? details : isJsonObject(details) ? [details] : [];
  if (entries.length === 0) return fail("an append effect has no details");
  return {
    kind: "changes",
    roleDefinitionIds: [],
    conflictEffect: operand("deny"),
    operations: entries.map((one) => ({
      operation: "append",
      ...change(isJsonObject(one) ? one : fail("a field to append is not an object"), true),
    })),
  };
}

function change(
  source: JsonObject,
  needsValue: boolean,
): Pick<ChangeOperation, "field" | "value" | "source"> {
  const [field, value] = [entryOf(source, "field"), entryOf(source, "value")];
  if (typeof field !== "string") return fail("a change names no field");
  if (value === undefined && needsValue) return fail(`the change of ${quote(field)} has no value`);
  return { field: operand(field), source, ...(value === undefined ? {} : { value: operand(value) }) };
}

function related(details: Json | undefined): Details {
  const source = isJsonObject(details) ? details : fail("the effect has no details");
  const [type, name, existence] = ["type", "name", "existenceCondition"].map((key) => entryOf(source, key));
  if (typeof type !== "string") return fail("the effect names no type of related resource");
  // Evaluated for each resource; that it can be is told at once.
  if (name !== undefined) operand(name);
  const condition =
    existence === undefined ? undefined : parseCondition(existence, "then.details.existenceCondition");
  if (condition?.ok === false) return fail(condition.problem);
  return {
    kind: "related",
    type,
    roleDefinitionIds: entryOf(source, "roleDefinitionIds") ?? [],
    ...(condition === undefined ? {} : { existenceCondition: condition.value }),
    source,
  };
}

/** What the service would refuse about changes when it knows the aliases: a property that policies may not modify. */
export function modifyProblem(details: Details, aliases: AliasCatalogue): string | undefined {
  if (details.kind !== "changes") return undefined;
  for (const { operation, field } of details.operations) {
    if (
      operation === "append" ||
      field.kind !== "literal" ||
      typeof field.value !== "string" ||
      !isAlias(field.value)
    )
      continue;
    const known = aliases.find(field.value);
    if (known.length > 0 && known.every(isNeverModifiable)) {
      return `the alias ${quote(field.value)} is not one that a policy may modify`;
    }
  }
  return undefined;
}

/** The details with their values evaluated, in the form of the service's own answers. */
export function evaluatedDetails(details: Details, situation: Situation, notes: Notes): Attempt<Value> {
  return attempt((): Value => {
    if (details.kind === "none") return null;
    const { roleDefinitionIds } = details;
    if (details.kind === "related") {
      return { type: details.type, ...(listOf(roleDefinitionIds).length === 0 ? {} : { roleDefinitionIds }) };
    }
    const value = (one: Operand): Value => {
      const result = evaluateOperand(one, situation, notes);
      return result.ok ? result.value : fail(result.error);
    };
    const changes = details.operations.map(({ operation, value: to, source }): Value => {
      const condition = entryOf(source, "condition");
      return {
        ...(operation === "append" ? {} : { operation }),
        field: entryOf(source, "field") ?? null,
        ...(to === undefined ? {} : { value: value(to) }),
        ...(condition === undefined ? {} : { condition }),
      };
    });
    return details.operations[0]?.operation === "append"
      ? changes
      : { roleDefinitionIds, operations: changes };
  });
}
