import { parse } from "yaml";
import type { CheckMeta } from "../src/checks/check.ts";
import { SURFACES } from "../src/report/surfaces.ts";
import { inputTable, outputTable } from "../test/meta/action-table.ts";

/** Replaces what stands between `<!-- name:begin -->` and `<!-- name:end -->`. @throws Error when the markers are missing. */
export function fill(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`no part ${name}`);
  return `${text.slice(0, start + begin.length)}\n${content.trim()}\n${text.slice(stop)}`;
}

/** The README with its generated parts up to date. */
export function readme(text: string, actionYaml: string, metas: readonly CheckMeta[]): string {
  const action: unknown = parse(actionYaml);
  const rows = metas.map(
    ({ id, title, severity }) => `| [${id}](docs/checks/${id}.md) | ${title} | ${severity} |`,
  );
  const checks = ["| check | ready means that | when not |", "|---|---|---|", ...rows].join("\n");
  const formats = SURFACES.map(
    ({ name, extension, what }) => `| \`${name}\` | \`.${extension}\` | ${what} |`,
  );
  const parts: Readonly<Record<string, string>> = {
    inputs: inputTable(action),
    outputs: outputTable(action),
    formats: ["| format | files | |", "|---|---|---|", ...formats].join("\n"),
    checks,
  };
  return Object.entries(parts).reduce((filled, [name, content]) => fill(filled, name, content), text);
}
