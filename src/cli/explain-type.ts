import type { ResourceType } from "../base/resource-type.ts";
import { parentType } from "../base/resource-type.ts";
import { companionOf } from "../catalog/configuration.ts";
import { methodsOf, type MethodRow } from "../catalog/methods.ts";
import { questionsOf } from "../catalog/questions.ts";
import { CHECKS } from "../checks/registry.ts";

/** How a resource type is relocated, and what is known to refuse it, with what this version asks of that. */
export function explainType(type: ResourceType): string {
  return [
    `${type}\n`,
    `How it is relocated\n${relocation(type)}`,
    `What is known to refuse it\n${questions(type)}`,
  ].join("\n");
}

function relocation(type: ResourceType): string {
  const companion = companionOf(type);
  if (companion?.kind === "configuration") return "  By deploying it: it is configuration alone.\n";
  for (let one: string | undefined = type; one !== undefined; one = parentType(one)) {
    const rows = methodsOf(one);
    if (rows.length > 0) return (one === type ? "" : `  With ${one}.\n`) + rows.map(methodText).join("");
  }
  return "  The catalogue of this version has no method for this type.\n";
}

function methodText({ about, how, needs, source }: MethodRow): string {
  const page = source === undefined ? "    general knowledge; no page is known\n" : `    ${source}\n`;
  return `  - ${about === undefined ? "" : `${about}: `}${how}\n${needs === "" ? "" : `    ${needs}\n`}${page}`;
}

function questions(type: ResourceType): string {
  const rows = questionsOf(type);
  if (rows === undefined) return "  The table of this version does not know this type.\n";
  if (rows.length === 0) return "  Nothing beside policy, rights, registration and region.\n";
  return rows
    .map(({ question, what, source }) => {
      const by = CHECKS.filter((check) => check.asks?.(type).includes(question) === true).map(
        ({ meta }) => meta.id,
      );
      return `  - ${question}: ${what}; ${by.length === 0 ? "not asked" : `asked by ${by.join(", ")}`}\n    ${source}\n`;
    })
    .join("");
}
