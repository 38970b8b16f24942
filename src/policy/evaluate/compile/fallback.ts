import { attempt } from "../../../expression/failure.ts";
import type { Truth } from "../../../expression/value.ts";
import { truthOf } from "../evaluate.ts";
import type { Test } from "../../rule.ts";
import { situationOf, type CompileContext, type CompiledCondition } from "./run.ts";

/** A test that has no faster form: the reference evaluator decides it. */
export function reference(test: Test, fixed: CompileContext): CompiledCondition {
  return { kind: "run", safe: false, cost: 100, check: (run) => truthOf(test, situationOf(run, fixed)) };
}

/** What is decided without a resource; undefined for what fails or is not known. */
export function constant(work: () => Truth): boolean | undefined {
  const result = attempt(work);
  return result.ok && typeof result.value === "boolean" ? result.value : undefined;
}
