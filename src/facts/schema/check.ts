import type { FieldShape, ObjectShape, SchemaShape, TextShape } from "./shape.ts";

/** Where a value is not of its shape, and what it should be. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  /** Follows the place in a sentence: `must be a number`. */
  readonly message: string;
}

/** `depth`: how deep the value lies already. */
export type Checker = (value: unknown, depth: number) => SchemaProblem | undefined;

/** Deeper than any policy rule, and far from the end of the stack of those who walk it. */
export const MAX_DEPTH = 200;

const TOO_DEEP: SchemaProblem = { path: [], message: `is nested deeper than ${String(MAX_DEPTH)} levels` };

/** Walks a value once; the path is put together only when something is wrong. */
export function checkerOf(shape: SchemaShape): Checker {
  switch (shape.kind) {
    case "text":
      return textChecker(shape);
    case "number":
      // JSON reads 1e999 as infinite, which no arithmetic takes.
      return (value) => (Number.isFinite(value) ? undefined : wrong("must be a number"));
    case "flag":
      return (value) => (typeof value === "boolean" ? undefined : wrong("must be true or false"));
    case "anything":
      return () => undefined;
    case "json":
      return shape.object
        ? (value, depth) => (isObject(value) ? jsonProblem(value, depth) : wrong("must be object"))
        : jsonProblem;
    case "choice":
      return choiceChecker(shape.of);
    case "list":
      return listChecker(checkerOf(shape.item));
    case "record":
      return recordChecker(checkerOf(shape.value), shape.names && textChecker(shape.names));
    case "object":
      return objectChecker(shape);
    case "variants":
      return variantsChecker(shape.of);
    case "fact":
      return factChecker(checkerOf(shape.value), checkerOf(shape.unknown), checkerOf(shape.partly));
    case "named": {
      let inner: Checker | undefined;
      return (value, depth) => (inner ??= checkerOf(shape.shape()))(value, depth);
    }
  }
}

function wrong(message: string): SchemaProblem {
  return { path: [], message };
}

function within(key: string | number, problem: SchemaProblem): SchemaProblem {
  return { path: [key, ...problem.path], message: problem.message };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function textChecker({ pattern, not, maxLength = Infinity }: TextShape): Checker {
  const form = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const never = not === undefined ? undefined : new RegExp(not, "u");
  return (value) => {
    if (typeof value !== "string") return wrong("must be a string");
    if (value.length > maxLength && Array.from(value).length > maxLength)
      return wrong(`must be at most ${String(maxLength)} characters long`);
    if (form?.test(value) === false) return wrong(`must match the pattern ${pattern ?? ""}`);
    return never?.test(value) === true ? wrong(`must not match the pattern ${not ?? ""}`) : undefined;
  };
}

function choiceChecker(of: readonly (string | number | boolean)[]): Checker {
  const allowed = new Set<unknown>(of);
  const message = `must be ${of.map((one) => JSON.stringify(one)).join(" or ")}`;
  return (value) => (allowed.has(value) ? undefined : wrong(message));
}

function listChecker(item: Checker): Checker {
  return (value, depth) => {
    if (!isList(value)) return wrong("must be a list");
    if (depth > MAX_DEPTH) return TOO_DEEP;
    for (let index = 0; index < value.length; index += 1) {
      const problem = item(value[index], depth + 1);
      if (problem !== undefined) return within(index, problem);
    }
    return undefined;
  };
}

function recordChecker(item: Checker, name: Checker | undefined): Checker {
  return (value, depth) => {
    if (!isObject(value)) return wrong("must be object");
    if (depth > MAX_DEPTH) return TOO_DEEP;
    for (const key of Object.keys(value)) {
      if (key === "__proto__") return wrong(`contains a key "__proto__"`);
      const misnamed = name?.(key, depth);
      if (misnamed !== undefined) return within(key, { path: [], message: `as a key ${misnamed.message}` });
      const problem = item(value[key], depth + 1);
      if (problem !== undefined) return within(key, problem);
    }
    return undefined;
  };
}

function objectChecker({ fields }: ObjectShape): Checker {
  const checks = new Map<string, Checker>();
  for (const [name, { shape }] of Object.entries(fields)) checks.set(name, checkerOf(shape));
  const required = Object.entries(fields).flatMap(([name, field]: [string, FieldShape]) =>
    field.optional ? [] : [name],
  );
  return (value, depth) => {
    if (!isObject(value)) return wrong("must be object");
    if (depth > MAX_DEPTH) return TOO_DEEP;
    let missing = required.length;
    for (const key of Object.keys(value)) {
      const check = checks.get(key);
      if (check === undefined) return within(key, wrong("is not a field that belongs here"));
      const problem = check(value[key], depth + 1);
      if (problem !== undefined) return within(key, problem);
      if (fields[key]?.optional === false) missing -= 1;
    }
    if (missing === 0) return undefined;
    return wrong(`must have a field ${required.find((name) => !Object.hasOwn(value, name)) ?? ""}`);
  };
}

/** The variant whose fixed fields are as in the value says what is wrong with the others. */
function variantsChecker(of: readonly ObjectShape[]): Checker {
  const options = of.map((shape) => ({
    check: objectChecker(shape),
    fixed: Object.entries(shape.fields).flatMap(([name, { shape: field }]) =>
      field.kind === "choice" ? [{ name, check: choiceChecker(field.of) }] : [],
    ),
  }));
  return (value, depth) => {
    if (!isObject(value)) return wrong("must be object");
    const option = options.find(({ fixed }) =>
      fixed.every(({ name, check }) => check(value[name], depth) === undefined),
    );
    return option === undefined
      ? wrong("is of none of the kinds that may stand here")
      : option.check(value, depth);
  };
}

function factChecker(value: Checker, unknown: Checker, partly: Checker): Checker {
  return (fact, depth) => {
    if (!isObject(fact)) return wrong("must be object");
    if (fact["known"] !== true) {
      if (!Object.hasOwn(fact, "value")) return unknown(fact, depth);
      const problem = value(fact["value"], depth + 1);
      return problem === undefined ? partly(fact, depth) : within("value", problem);
    }
    if (!Object.hasOwn(fact, "value")) return wrong("must have a field value");
    const more = Object.keys(fact).find((key) => key !== "known" && key !== "value");
    if (more !== undefined) return within(more, wrong("is not a field that belongs here"));
    const problem = value(fact["value"], depth + 1);
    return problem && within("value", problem);
  };
}

function jsonProblem(value: unknown, depth: number): SchemaProblem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (depth > MAX_DEPTH) return TOO_DEEP;
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = jsonProblem(value[index], depth + 1);
      if (problem !== undefined) return within(index, problem);
    }
    return undefined;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === "__proto__") return wrong(`contains a key "__proto__"`);
    const problem = jsonProblem(item, depth + 1);
    if (problem !== undefined) return within(key, problem);
  }
  return undefined;
}

/** A path as a JSON pointer (RFC 6901); empty for the document itself. */
export function pointerOf(path: SchemaProblem["path"]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
