import { at, textAt } from "../../src/github/payload.ts";

function rows(action: unknown, part: string): [string, string, string][] {
  const entries = at(action, part);
  const names = typeof entries === "object" && entries !== null ? Object.keys(entries) : [];
  return names.map((name) => [
    name,
    (textAt(action, part, name, "description") ?? "").replaceAll("|", "\\|").trim(),
    textAt(action, part, name, "default") ?? "",
  ]);
}

/** The table of inputs, as it stands in docs/action.md. */
export function inputTable(action: unknown): string {
  const lines = rows(action, "inputs").map(
    ([name, description, value]) =>
      `| \`${name}\` | ${value === "" ? "" : `\`${value}\``} | ${description} |`,
  );
  return ["| input | default | |", "|---|---|---|", ...lines].join("\n");
}

/** The table of outputs, as it stands in docs/action.md. */
export function outputTable(action: unknown): string {
  const lines = rows(action, "outputs").map(([name, description]) => `| \`${name}\` | ${description} |`);
  return ["| output | |", "|---|---|", ...lines].join("\n");
}
