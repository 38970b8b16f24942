import { UserError, type Problem } from "../base/errors.ts";
import { readInitiative } from "../policy-pack/initiative.ts";
import { unknownProperties } from "../policy-pack/case-properties.ts";
import type { Pack } from "../policy-pack/model.ts";
import { readPack } from "../policy-pack/pack.ts";
import { findPacks } from "../policy-pack/read.ts";
import { runPack, type CaseResult, type PackResult } from "../policy-pack/run.ts";
import { bundledAliases } from "../run/aliases.ts";
import { print } from "./output.ts";

interface Terminal {
  readonly cwd: string;
  err(text: string): void;
  write(text: string): Promise<void>;
}

/**
 * Runs the cases of the packs at or below the paths and prints what came of them.
 * @returns 0 when every case holds, 1 when one does not
 * @throws UserError that names everything wrong with the packs, before any case is run
 */
export async function policyTest(
  paths: readonly string[],
  format: "text" | "json",
  terminal: Terminal,
): Promise<number> {
  const found = await findPacks(paths.length === 0 ? ["policies"] : paths, terminal.cwd);
  const problems: Problem[] = [];
  const gathered = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
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
  for (const { cases } of packs)
    problems.push(...unknownProperties(cases, (type) => aliases.pathsOf?.(type)));
  if (problems.length > 0) throw new UserError(problems);
  const results = packs.map((pack) => runPack(pack, aliases));
  await print(format === "json" ? asJson(results) : asText(results), terminal);
  return results.some(({ cases }) => cases.some(({ passed }) => !passed)) ? 1 : 0;
}

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? "" : "s"}`;
/** Data from files on a terminal: one line, no control characters. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");

function asText(results: readonly PackResult[]): string {
  const lines = results.flatMap(({ pack, cases, unknownAliases }) => {
    const failed = cases.filter(({ passed }) => !passed);
    return [
      `${failed.length === 0 ? "pass" : "FAIL"}  ${plain(pack.folder)}  ${String(cases.length - failed.length)} of ${count(cases.length, "case")}`,
      ...failed.flatMap(failureLines),
      ...unknownAliases.map((alias) => `      note: the bundled catalogue has no alias ${plain(alias)}`),
    ];
  });
  const cases = results.flatMap((result) => result.cases);
  const failed = cases.filter(({ passed }) => !passed).length;
  const sum = `${count(results.length, "pack")}, ${count(cases.length, "case")}, ${failed === 0 ? "all as expected" : `${String(failed)} not as expected`}`;
  return `${[...lines, "", sum].join("\n")}\n`;
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

function asJson(results: readonly PackResult[]): string {
  const packs = results.map(({ pack, cases, unknownAliases }) => ({
    pack: pack.folder,
    name: pack.definition.name,
    passed: cases.filter(({ passed }) => passed).length,
    failed: cases.filter(({ passed }) => !passed).length,
    unknownAliases,
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
