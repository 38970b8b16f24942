import type { CheckMeta } from "../src/checks/check.ts";
import { dataActionsOf, FACT_KINDS, kindOf, permissionsOf } from "../src/facts/facts.ts";
import { fill } from "./reference-pages.ts";

type Needing = Pick<CheckMeta, "id" | "facts">;

/** `docs/permissions.md` with its generated parts up to date: the actions, the custom role, and what each action is for. */
export function permissionsPage(text: string, checks: readonly Needing[]): string {
  const actions = permissionsOf(FACT_KINDS);
  const parts: Readonly<Record<string, string>> = {
    actions: block("json", JSON.stringify(actions, null, 2)),
    role: block("sh", `az role definition create --role-definition '${readerRole(actions)}'`),
    facts: table(actions, checks),
    data: dataTable(checks),
  };
  return Object.entries(parts).reduce((page, [name, content]) => fill(page, name, content), text);
}

/** Above the subscription nothing is asked that the subscription does not show, so it is the scope. */
export function readerRole(actions: readonly string[] = permissionsOf(FACT_KINDS)): string {
  const role = {
    Name: "Relocation readiness reader",
    Description: "Reads what a relocation readiness report needs, and nothing else.",
    Actions: actions,
    AssignableScopes: ["/subscriptions/TARGET_SUBSCRIPTION", "/subscriptions/SOURCE_SUBSCRIPTION"],
  };
  return JSON.stringify(role, null, 2);
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function table(actions: readonly string[], checks: readonly Needing[]): string {
  const rows = actions.map((action) => {
    const kinds = FACT_KINDS.filter((kind) => permissionsOf([kind]).includes(action));
    const users = checks.filter(({ facts }) => facts.some((kind) => kinds.includes(kind)));
    const ids = users.map(({ id }) => `[${id}](checks/${id}.md)`);
    return `| \`${action}\` | ${ids.join(", ")} |`;
  });
  return ["| action | for |", "| --- | --- |", ...rows].join("\n");
}

/** Rights in services themselves, which no role of the control plane holds. */
function dataTable(checks: readonly Needing[]): string {
  const rows = dataActionsOf(FACT_KINDS).map((action) => {
    const kinds = FACT_KINDS.filter((kind) => kindOf(kind).dataActions?.includes(action) === true);
    const users = checks.filter(({ facts }) => facts.some((kind) => kinds.includes(kind)));
    return `| \`${action}\` | ${users.map(({ id }) => `[${id}](checks/${id}.md)`).join(", ")} |`;
  });
  return ["| data action | for |", "| --- | --- |", ...rows].join("\n");
}
