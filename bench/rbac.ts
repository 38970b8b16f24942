import type { AccessRequest } from "../src/rbac/decision.ts";
import { AccessEngine } from "../src/rbac/engine.ts";
import type { AccessModel, AccessAssignment, AccessDeny, AccessRole } from "../src/rbac/input.ts";
import { cpuOf, ms, row, spread } from "./measure.ts";
import { questions, world } from "./rbac/world.ts";

const ROUNDS = 7;
const DEFINITIONS = 500;
const ASSIGNMENTS = 10_000;
const QUESTIONS = 100_000;
const WORLDS = ROUNDS + 1;

type Engine = AccessEngine<AccessAssignment, AccessRole, AccessDeny>;

/** Effective permissions: one built index, many questions of which hardly two are the same. */
export function rbacEngine(): void {
  console.log("\nEffective permissions");
  console.log(
    `${String(ASSIGNMENTS)} assignments, ${String(DEFINITIONS)} role definitions, ${String(QUESTIONS)} questions, median of ${String(ROUNDS)} rounds of CPU (least to most)`,
  );
  // As from a parser: texts that were put together have parts to be joined first, which is not the engine's work.
  const asked = questions(QUESTIONS).map((one) => ({ ...one, ...flat(one) }));
  // Every round has a world of its own, of which no text was read before.
  const worlds = Array.from({ length: WORLDS }, () => world(DEFINITIONS, ASSIGNMENTS));
  const building: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  let answers: ReadonlyMap<string, number> = new Map();
  for (const one of worlds) {
    let engine: Engine | undefined;
    building.push(cpuOf(() => (engine = built(one))));
    first.push(cpuOf(() => (answers = count(engine ?? built(one), asked))));
    again.push(cpuOf(() => count(engine ?? built(one), asked)));
  }
  const us = (value: number): string => `${((value * 1_000) / QUESTIONS).toFixed(2)} µs`;
  spread("build the index and compile the roles", building.slice(1), ms);
  spread("one question, each asked for the first time", first.slice(1), us);
  spread("one question, asked again", again.slice(1), us);
  row("answers", [...answers].map(([kind, number]) => `${kind} ${String(number)}`).join(", "));
}

function flat({
  principal,
  action,
  scope,
}: AccessRequest): Pick<AccessRequest, "principal" | "action" | "scope"> {
  const [a, b, c] = [principal, action, scope].map((text) => Buffer.from(text).toString("latin1"));
  return { principal: a ?? "", action: b ?? "", scope: c ?? "" };
}

function built(one: AccessModel): Engine {
  return new AccessEngine<AccessAssignment, AccessRole, AccessDeny>(one);
}

function count(engine: Engine, asked: ReturnType<typeof questions>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of asked) {
    const { kind } = engine.decide(question);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
