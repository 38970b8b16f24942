import { UserError, type Problem } from "../base/errors.ts";
import { coverageOf, type Coverage } from "../policy-pack/coverage.ts";
import { readInitiative } from "../policy-pack/initiative.ts";
import { aliasProblems } from "../policy-pack/alias-use.ts";
import { unknownProperties } from "../policy-pack/case-properties.ts";
import type { Pack } from "../policy-pack/model.ts";
import { readPack } from "../policy-pack/pack.ts";
import { findPacks } from "../policy-pack/read.ts";
import { runPack, type CaseResult, type PackResult } from "../policy-pack/run.ts";
import { asJunit, asTap } from "../policy-pack/test-formats.ts";
import { bundledAliases } from "../run/aliases.ts";
import { print } from "./output.ts";

interface Terminal {
  readonly cwd: string;
  err(text: string): void;
  write(text: string): Promise<void>;
}

/**
 * Runs the cases of the packs at or below the paths and prints what came of them.
 * @returns 0 when every case passes, 1 when one does not
 * @throws UserError that names everything wrong with the packs, before any case is run
 */
export async function policyTest(
  paths: readonly string[],
  { formatText = "text", coverage }: TestOptions,
  terminal: Terminal,
): Promise<number> {
  const format = FORMATS.find((name) => name === formatText) ?? "text";
  const found = await findPacks(paths.length === 0 ? ["policies"] : paths, terminal.cwd, "definitions");
  const problems: Problem[] = [];
  const gathered = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const one of error.problems) problems.push(one);
      return undefined;
    }
  };
  const packs = found.packs
    .map((source) => gathered(() => readPack(source)))
    .filter((pack): pack is Pack => pack !== undefined);
  // Members that were refused above would be missing here for no reason of the initiative's.
  if (problems.length === 0)
    for (const source of found.initiatives) gathered(() => readInitiative(source, packs));
  const aliases = bundledAliases();
  for (const pack of packs) {
    for (const one of aliasProblems(pack, aliases)) problems.push(one);
    for (const one of unknownProperties(pack.cases, (type) => aliases.pathsOf?.(type))) problems.push(one);
  }
  if (problems.length > 0) throw new UserError(problems);
  const results = packs.map((pack): Tested => {
    const result = runPack(pack, aliases);
    return coverage && pack.cases.length > 0 ? { ...result, coverage: coverageOf(pack, aliases) } : result;
  });
  await print(RENDER[format](results), terminal);
  return results.some(({ cases }) => cases.some(({ passed }) => !passed)) ? 1 : 0;
}

const FORMATS = ["text", "json", "tap", "junit"] as const;

interface TestOptions {
  readonly formatText?: string;
  readonly coverage: boolean;
}

type Tested = PackResult & { readonly coverage?: Coverage };

const RENDER: Readonly<Record<(typeof FORMATS)[number], (results: readonly Tested[]) => string>> = {
  text: asText,
  json: asJson,
  tap: asTap,
  junit: asJunit,
};

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? "" : "s"}`;
/** Data from files on a terminal: one line, no control characters. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");

function asText(results: readonly Tested[]): string {
  const lines = results.flatMap(({ pack, cases, unknownAliases, coverage }) => {
    const failed = cases.filter(({ passed }) => !passed);
    return [
      `${failed.length === 0 ? "pass" : "FAIL"}  ${plain(pack.folder)}  ${String(cases.length - failed.length)} of ${count(cases.length, "case")}`,
      ...failed.flatMap(failureLines),
      ...(coverage === undefined ? [] : coverageLines(coverage)),
      ...unknownAliases.map((alias) => `      note: the bundled catalogue has no alias ${plain(alias)}`),
    ];
  });
  const cases = results.flatMap((result) => result.cases);
  const failed = cases.filter(({ passed }) => !passed).length;
  const sum = `${count(results.length, "pack")}, ${count(cases.length, "case")}, ${failed === 0 ? "all as expected" : `${String(failed)} not as expected`}`;
  return `${[...lines, "", sum].join("\n")}\n`;
}

function coverageLines({ tried, unnoticed }: Coverage): string[] {
  const noticed = tried - unnoticed.length;
  return [
    `      coverage ${String(Math.floor((100 * noticed) / Math.max(tried, 1)))} %: ${String(noticed)} of ${count(tried, "change")} of the rule noticed`,
    ...unnoticed.map((what) => `        no case notices: ${plain(what)}`),
  ];
}

function failureLines({ case: one, got, effect, why, explanation }: CaseResult): string[] {
  const { file, line, column } = one.place;
  return [
    `      ${plain(file)}:${String(line)}:${String(column)}: ${plain(one.name)}`,
    `        expected ${one.expect}, got ${got}${effect === undefined ? "" : ` (${plain(effect)})`}${why === undefined ? "" : `: ${plain(why)}`}`,
    ...explanation.map((step) => {
      const value = step.expressionValue === undefined ? "(nothing)" : JSON.stringify(step.expressionValue);
      return plain(
        `        ${step.result.padEnd(7)} ${step.expression} = ${value}, ${step.operator} ${JSON.stringify(step.targetValue)}`,
      ).slice(0, 300);
    }),
  ];
}

function asJson(results: readonly Tested[]): string {
  const packs = results.map(({ pack, cases, unknownAliases, coverage }) => ({
    pack: pack.folder,
    name: pack.definition.name,
    passed: cases.filter(({ passed }) => passed).length,
    failed: cases.filter(({ passed }) => !passed).length,
    unknownAliases,
    ...(coverage === undefined ? {} : { coverage }),
    cases: cases.map(({ case: one, got, passed, effect, why, explanation }) => ({
      name: one.name,
      file: one.place.file,
      line: one.place.line,
      column: one.place.column,
      passed,
      expected: one.expect,
      got,
      ...(effect === undefined ? {} : { effect }),
      ...(why === undefined ? {} : { why }),
      ...(explanation.length === 0 ? {} : { explanation }),
    })),
  }));
  const passed = packs.every(({ failed }) => failed === 0);
  return `${JSON.stringify({ passed, packs }, null, 2)}\n`;
}
