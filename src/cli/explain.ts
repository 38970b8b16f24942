import { permissionsOf } from "../facts/facts.ts";
import { resourceType } from "../base/resource-type.ts";
import { userError } from "../base/errors.ts";
import { nearHelp } from "../base/nearest.ts";
import { CATEGORIES } from "../catalog/methods.ts";
import { explainCategory, explainType } from "./explain-type.ts";
import { CHECKS } from "../checks/registry.ts";

/** What a check looks at, what ready means and how to get there; how a resource type moves; the types of a category; without any, the list of checks. */
export function explain(id: string | undefined): string {
  if (id === undefined) {
    return CHECKS.map(({ meta }) => `${meta.id.padEnd(8)} ${meta.severity.padEnd(8)} ${meta.title}\n`).join(
      "",
    );
  }
  const type = resourceType(id);
  if (type !== undefined) return explainType(type);
  const category = explainCategory(id);
  if (category !== undefined) return category;
  const check = CHECKS.find(({ meta }) => meta.id === id.toUpperCase());
  if (check === undefined) {
    throw userError(
      `there is no check, category or type ${JSON.stringify(id)}`,
      nearHelp(
        id,
        [...CHECKS.map(({ meta }) => meta.id), ...CATEGORIES],
        `\`relocation explain\` lists them. A resource type is written Microsoft.Web/sites, and the categories are ${CATEGORIES.join(", ")}`,
      ),
    );
  }
  const { meta } = check;
  const list = (items: readonly string[]): string => items.map((item) => `  - ${item}\n`).join("");
  return [
    `${meta.id}  ${meta.title}\n${meta.area}, ${meta.severity}, phase ${meta.phase}\n`,
    `What it looks at\n  ${meta.looksAt}\n`,
    `Ready means\n  ${meta.ready}\n`,
    `It fails when\n${list(meta.failsWhen)}`,
    `How to get there\n  ${meta.howToFix}\n`,
    `Waiving it\n  ${meta.waive}\n`,
    ...(meta.facts.length === 0 ? [] : [`Permissions\n${list(permissionsOf(meta.facts))}`]),
    `Sources\n${list(meta.sources)}`,
  ].join("\n");
}
