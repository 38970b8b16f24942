import type { ResourceType } from "../base/resource-type.ts";
import { parentType } from "../base/resource-type.ts";
import { companionOf } from "../catalog/configuration.ts";
import { categoryNamed, GUIDANCE, GUIDANCE_PARTS, guidanceOfType } from "../catalog/guidance.ts";
import {
  categoryRows,
  EVERYDAY,
  methodsOf,
  toolText,
  type Downtime,
  type MethodRow,
} from "../catalog/methods.ts";
import { moveSupport, MOVE_RULE } from "../catalog/move-support.ts";
import { nearType } from "../catalog/near-type.ts";
import { questionsOf } from "../catalog/questions.ts";
import { CHECKS } from "../checks/registry.ts";

/** How a resource type is relocated, and what is known to refuse it, with what this version asks of that. */
export function explainType(type: ResourceType): string {
  return [
    `${type}\n`,
    ...misspelt(type),
    `How it is relocated\n${relocation(type)}`,
    `What Azure moves as it is\n${moves(type)}`,
    `What is known to refuse it\n${questions(type)}`,
    ...more(type),
  ].join("\n");
}

/** The guidance of its category. */
function more(type: ResourceType): string[] {
  const category = guidanceOfType(type);
  return category === undefined
    ? []
    : [`Preconditions, order, traps, rollback and how to verify: relocation explain ${category}\n`];
}

/** The guidance of a category, then its types, each row with its methods; undefined for a word that is no category. */
export function explainCategory(name: string): string | undefined {
  const category = categoryNamed(name);
  const guidance = category === undefined ? undefined : GUIDANCE[category];
  if (category === undefined || guidance === undefined) return undefined;
  const list = (items: readonly string[]): string => items.map((item) => `  - ${item}\n`).join("");
  const parts = GUIDANCE_PARTS.map(([part, title]) => `${title}\n${list(guidance[part])}`);
  return [
    `${category}\n`,
    ...parts,
    `Resource types\n${typesText(category)}`,
    `Sources\n${list(guidance.sources)}`,
  ].join("\n");
}

function typesText(category: string): string {
  const line = ({ types, about, methods, how }: MethodRow): string => {
    const names = types.length === 0 ? (about ?? "") : types.join(", ");
    const which = types.length > 0 && about !== undefined ? ` (${about})` : "";
    return `  - ${names}${which}\n    ${methods.length === 0 ? "" : `${methods.join(" or ")}: `}${how}\n`;
  };
  const others = EVERYDAY.filter(({ types }) => types.some((type) => guidanceOfType(type) === category));
  return [...categoryRows(category), ...others].map(line).join("");
}

/** A type that nothing here knows is often misspelt. */
function misspelt(type: ResourceType): string[] {
  const near = nearType(type);
  return near === undefined ? [] : [`This type is not known. Did you mean ${near}?\n`];
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

const STATE_WORDS: Readonly<Record<MethodRow["state"], string>> = {
  stateless: "configuration alone",
  stateful: "holds data",
  either: "holds data or not, as it is used",
  none: "in no region",
};

const DOWNTIME_WORDS: Readonly<Record<Downtime, string>> = {
  none: "none or seconds",
  minutes: "minutes",
  hours: "hours",
};

function methodText(row: MethodRow): string {
  const { about, how, needs, state, methods, downtime, tools, guide, provenance } = row;
  const { name, page, dated, read } = provenance;
  const from = [
    name,
    ...(page === undefined || page === guide ? [] : [page]),
    ...(dated === undefined ? [] : [`dated ${dated}`]),
    `read ${read}`,
  ];
  const lines: [label: string, text: string][] = [
    ["method", methods.join(" or ")],
    ["downtime", downtime.map((one) => DOWNTIME_WORDS[one]).join(" to ")],
    ["state", STATE_WORDS[state]],
    ["tools", tools.map(toolText).join("; ")],
    ["mind", needs],
    ["guide", guide ?? ""],
    ["source", from.join(", ")],
  ];
  return (
    `  - ${about === undefined ? "" : `${about}: `}${how}\n` +
    lines
      .filter(([, text]) => text !== "")
      .map(([label, text]) => `    ${label.padEnd(9)}${text}\n`)
      .join("")
  );
}

function moves(type: ResourceType): string {
  const { resourceGroup, subscription, region, because } = moveSupport(type);
  return (
    `  to another resource group: ${resourceGroup}\n  to another subscription: ${subscription}\n` +
    `  to another region: ${region}${because === undefined ? "" : `, since ${because}`}\n  ${MOVE_RULE}\n`
  );
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
      return `  - ${question}: ${what}, ${by.length === 0 ? "not asked" : `asked by ${by.join(", ")}`}\n    ${source}\n`;
    })
    .join("");
}
