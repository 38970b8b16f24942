import { parse } from "yaml";
import { ALL_BLOCKS, placeOf, type Block } from "./blocks.ts";

/** Blocks of YAML and JSON: each is what its page says it is, and is read, linted or run as that. */
export type Kind =
  | "manifest"
  | "part of a manifest"
  | "workflow"
  | "steps"
  | "cases"
  | "of a policy"
  | "question"
  | "actions"
  | "prices"
  | "schema line";

/** What JSON is on the pages that have some. */
const JSON_OF: Readonly<Record<string, Kind>> = {
  "docs/cost.md": "prices",
  "docs/permissions.md": "actions",
};

export function kindOf({ page, language, text }: Block): Kind | undefined {
  if (page.startsWith("docs/policies/")) return "of a policy";
  if (page === "docs/eval.md") return "question";
  if (language === "json") return JSON_OF[page];
  if (/^apiVersion: relocation\//m.test(text)) return "manifest";
  if (/^jobs:/m.test(text)) return "workflow";
  if (/^cases:/m.test(text)) return "cases";
  const value: unknown = parse(text);
  if (value === null) return "schema line";
  if (Array.isArray(value)) return "steps";
  return "part of a manifest";
}

export const data = ALL_BLOCKS.filter(({ language }) => language === "yaml" || language === "json");
export const of = (...kinds: Kind[]): { place: string; block: Block }[] =>
  data
    .filter((block) => kinds.includes(kindOf(block) ?? "manifest"))
    .map((block) => ({ place: placeOf(block), block }));

/** The scripts of the steps at this place. */
export function scriptsOf({ text }: Block): string[] {
  const steps: unknown = parse(text);
  return (Array.isArray(steps) ? steps : []).flatMap((step: unknown) => runOf(step));
}

function runOf(step: unknown): string[] {
  if (typeof step !== "object" || step === null || !("run" in step) || typeof step.run !== "string")
    return [];
  return [step.run];
}
