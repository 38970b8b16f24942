import { visibleLine, xml } from "../base/xml.ts";
import type { CaseResult, PackResult } from "./run.ts";

/** Forms of the results that other tools read. Each is one text without control characters from the files. */

/** Source: Test Anything Protocol, version 14 (https://testanything.org/tap-version-14-specification.html). */
export function asTap(results: readonly PackResult[]): string {
  const all = results.flatMap(({ pack, cases }) => cases.map((one) => ({ folder: pack.folder, one })));
  const lines = all.flatMap(({ folder, one }, index) => {
    const name = visibleLine(`${folder}: ${one.case.name}`).replace(/[\\#]/g, (mark) => `\\${mark}`);
    const line = `${one.passed ? "ok" : "not ok"} ${String(index + 1)} - ${name}`;
    return one.passed ? [line] : [line, "  ---", ...details(one).map((detail) => `  ${detail}`), "  ..."];
  });
  return `${["TAP version 14", `1..${String(all.length)}`, ...lines].join("\n")}\n`;
}

/** YAML of one level; JSON texts are YAML texts. */
function details({ case: one, got, why }: CaseResult): string[] {
  const { file, line, column } = one.place;
  return [
    `expected: ${one.expect}`,
    `got: ${got}`,
    ...(why === undefined ? [] : [`why: ${JSON.stringify(why)}`]),
    `at: ${JSON.stringify(`${file}:${String(line)}:${String(column)}`)}`,
  ];
}

/** Source: the JUnit XML that test reporters of GitHub, Azure DevOps and GitLab read. */
export function asJunit(results: readonly PackResult[]): string {
  const suites = results.map(({ pack, cases }) => {
    const failed = cases.filter(({ passed }) => !passed).length;
    const head = `  <testsuite name="${xml(pack.folder)}" tests="${String(cases.length)}" failures="${String(failed)}">`;
    return [head, ...cases.map((one) => testCase(pack.folder, one)), "  </testsuite>"].join("\n");
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n")}\n`;
}

function testCase(folder: string, { case: one, got, passed, why }: CaseResult): string {
  const { file, line } = one.place;
  const head = `    <testcase classname="${xml(folder)}" name="${xml(one.name)}" file="${xml(file)}" line="${String(line)}"`;
  if (passed) return `${head}/>`;
  const message = `expected ${one.expect}, got ${got}${why === undefined ? "" : `: ${why}`}`;
  return `${head}>\n      <failure message="${xml(message)}"/>\n    </testcase>`;
}
