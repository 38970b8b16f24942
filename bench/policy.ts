import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aliasCatalogue, type AliasCatalogue } from "../src/policy/aliases.ts";
import { Engine, type BoundRule, type PreparedResource } from "../src/policy/evaluate/compile/engine.ts";
import { CHOSEN } from "../src/policy/evaluate/disputed.ts";
import { evaluate } from "../src/policy/evaluate/evaluate.ts";
import { explain } from "../src/policy/evaluate/explain.ts";
import { isJsonArray, isJsonObject } from "../src/policy/json.ts";
import type { Json, JsonObject } from "../src/policy/model.ts";
import type { Situation } from "../src/policy/evaluate/situation.ts";
import { cpuOf, ms, row, spread } from "./measure.ts";
import { bound, parsed, readCorpus, type Corpus } from "./policy/corpus.ts";
import { estate } from "./policy/estate.ts";
import { resources, vocabularyOf } from "./policy/resources.ts";
import { AROUND, prepared } from "./policy/world.ts";

const ROUNDS = 7;
const RESOURCES = 1_000;
const MANY = 50_000;
/** The reference evaluator is asked about one resource in this many. */
const SAMPLE = 50;
/** So many matches are explained. */
const EXPLAINED = 2_000;
const SEED = 1;

/** The policy engine: every published definition over synthetic resources of the types that they mention. */
export function policyEngine(): void {
  console.log("\nPolicy engine");
  const corpus = readCorpus();
  if (corpus === undefined) {
    console.log("left out: the published definitions are not at hand");
    return;
  }
  const rules = corpus.definitions.map(parsed);
  const aliases = aliasCatalogue(corpus.aliases);
  const policies = rules.map(bound);
  const vocabulary = vocabularyOf(policies, aliases);
  console.log(
    `${String(policies.length)} definitions × ${String(RESOURCES)} resources, median of ${String(ROUNDS)} rounds of CPU (least to most)`,
  );
  const mixes = {
    [`as many of each of ${String(vocabulary.types.size)} types`]: resources,
    "an estate, most of it servers": estate,
  };
  for (const [name, mix] of Object.entries(mixes)) {
    console.log(`\n${name}`);
    const bodies = [...mix(vocabulary, RESOURCES, SEED)];
    warm(policies, aliases, bodies);
    cold(corpus, rules, bodies);
  }
  many();
}

interface Times {
  readonly [name: string]: number[];
}

function timed(into: number[], work: () => void): void {
  into.push(cpuOf(work));
}

/** All in one process, each measure once in every round, so that noise meets all alike. */
function warm(policies: readonly BoundRule[], aliases: AliasCatalogue, bodies: readonly JsonObject[]): void {
  const times = { cross: [], indexed: [], compiled: [], reference: [], explained: [] } satisfies Times;
  const measured: Times = times;
  const engine = new Engine(policies, aliases);
  const all = bodies.map(prepared);
  const sample = all.filter((_, index) => index % SAMPLE === 0);
  const matches = all.flatMap((one) =>
    engine
      .answers(one, AROUND)
      .flatMap(({ policy, answer }) => (answer === "match" ? [{ one, policy }] : [])),
  );
  const step = Math.ceil(matches.length / EXPLAINED);
  const shown = matches.filter((_, index) => index % step === 0);
  const pairs = policies.length * bodies.length;
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (round === 1) for (const list of Object.values(measured)) list.length = 0;
    timed(measured["cross"] ?? [], () => {
      for (const one of bodies) engine.answers(prepared(one), AROUND, false);
    });
    timed(measured["indexed"] ?? [], () => {
      for (const one of bodies) engine.answers(prepared(one), AROUND);
    });
    timed(measured["compiled"] ?? [], () => {
      const fresh = new Engine(policies, aliases);
      fresh.compileAll();
    });
    timed(measured["reference"] ?? [], () => {
      for (const one of sample)
        for (const policy of policies) evaluate(policy.rule.if, situationOf(one, policy, aliases));
    });
    timed(measured["explained"] ?? [], () => {
      for (const { one, policy } of shown) explain(policy.rule.if, situationOf(one, policy, aliases));
    });
  }
  agree(engine, policies, aliases, sample);
  const each = (list: readonly number[], count: number): number[] => list.map((time) => (time * 1e6) / count);
  const ns = (value: number): string => `${value.toFixed(0)} ns`;
  const us = (value: number): string => `${(value / 1_000).toFixed(1)} µs`;
  spread("one pair, full cross product", each(times.cross, pairs), ns);
  spread(
    "  the reference evaluator, on a sample",
    each(times.reference, policies.length * sample.length),
    ns,
  );
  spread("all pairs with the type index, warm", times.indexed, ms);
  spread("compile all (a comparison, when first made)", times.compiled, ms);
  spread("one explanation of a match", each(times.explained, shown.length), us);
  row("matches", String(matches.length), `${((matches.length / pairs) * 100).toFixed(2)} % of pairs`);
}

function situationOf(
  { resource }: PreparedResource,
  { parameters }: BoundRule,
  aliases: AliasCatalogue,
): Situation {
  return { ...AROUND, resource, parameters, aliases, disputed: CHOSEN };
}

/** Figures of a wrong engine are worth nothing: on the sample it must say what the reference evaluator says. */
function agree(
  engine: Engine<BoundRule>,
  policies: readonly BoundRule[],
  aliases: AliasCatalogue,
  sample: readonly PreparedResource[],
): void {
  for (const one of sample) {
    for (const indexed of [true, false]) {
      const found = new Map(
        engine.answers(one, AROUND, indexed).map(({ policy, answer }) => [policy, answer]),
      );
      for (const policy of policies) {
        const expected = evaluate(policy.rule.if, situationOf(one, policy, aliases)).result;
        if ((found.get(policy) ?? "no-match") !== expected)
          throw new Error(`the engine disagrees with the reference evaluator on ${one.type}`);
      }
    }
  }
}

/** Fresh processes, from text in memory to answers. */
function cold(corpus: Corpus, rules: readonly Json[], bodies: readonly JsonObject[]): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-policy-"));
  for (const [name, json] of [
    ["definitions", rules],
    ["aliases", corpus.aliases],
    ["resources", bodies],
  ] as const)
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(json));
  const phases = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const answer = child("cold.ts", folder);
    const given = answer["phases"];
    if (!isJsonObject(given)) throw new Error("a cold run printed no phases");
    const numbers = Object.entries(given).map(([name, time]) => [name, Number(time)] as const);
    const total = numbers.reduce((sum, [, time]) => sum + time, 0);
    for (const [name, time] of [["cold process, from text to answers", total] as const, ...numbers])
      phases.set(name, [...(phases.get(name) ?? []), time]);
  }
  rmSync(folder, { recursive: true });
  let indent = "";
  for (const [name, times] of phases) {
    spread(`${indent}${name}`, times, ms);
    indent = "  ";
  }
}

/** Peak memory, and whether time grows with the number of resources only: the last tenth costs what the second does. */
function many(): void {
  console.log(`\n${String(MANY)} resources of all types, one after the other`);
  const answer = child("memory.ts", String(MANY));
  const given = answer["tenths"];
  const tenths = isJsonArray(given) ? given.map(Number) : [];
  const total = tenths.reduce((sum, tenth) => sum + tenth, 0);
  const megabytes = (bytes: Json | undefined): string => `${(Number(bytes) / 1_048_576).toFixed(0)} MB`;
  const each = (time: number, count: number): string => `${((time * 1_000) / count).toFixed(0)} µs each`;
  row("all", ms(total), each(total, MANY));
  for (const [name, index] of [
    ["  the first tenth, for which policies are compiled", 0],
    ["  the second", 1],
    ["  the last", 9],
  ] as const)
    row(name, ms(tenths[index] ?? NaN), each(tenths[index] ?? NaN, MANY / 10));
  row(
    "  peak memory, all resources held",
    megabytes(answer["peak"]),
    `${megabytes(answer["before"])} before`,
  );
}

function child(script: string, argument: string): JsonObject {
  const path = fileURLToPath(new URL(`policy/${script}`, import.meta.url));
  const text = execFileSync(process.execPath, [path, argument], { encoding: "utf8" });
  const json = parsed(text);
  if (!isJsonObject(json)) throw new Error(`${script} printed no object`);
  return json;
}
