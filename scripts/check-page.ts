import { foldedFacets } from "../src/checks/fold.ts";
import { PHASES, gatesAt } from "../src/base/phase.ts";
import type { CheckMeta } from "../src/checks/check.ts";
import { permissionsOf } from "../src/facts/facts.ts";
import { partsOf } from "../src/base/sentence.ts";
import type { CheckExample } from "../test/robust/defects/examples.ts";
import type { Guide } from "./guides.ts";

const NOTE =
  "<!-- Generated from the check's own metadata by `npm run generate`; edit the check, not this page. -->";

function phases({ phase, everyPhase }: CheckMeta): string {
  return PHASES.filter((one) => everyPhase === true || gatesAt(phase, one)).join(", ");
}

/** Text of ours as Markdown: data and what stands in backticks is code, marks elsewhere are only marks. */
function prose(text: string): string {
  return partsOf(text)
    .map((part) =>
      part.kind === "data"
        ? `\`${part.text}\``
        : part.text.replaceAll(/`[^`]*`|[<>*_|]/g, (mark) => (mark.length > 1 ? mark : `\\${mark}`)),
    )
    .join("");
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${prose(item)}`).join("\n");
}

/** What stands on a page besides what the check says of itself. */
export interface PageParts {
  readonly guide?: Guide;
  readonly example?: CheckExample;
  /** Keys of the manifest that the check reads. */
  readonly keys?: readonly string[];
}

/** The page of one check, `docs/checks/<id>.md`. */
export function checkPage(meta: CheckMeta, { guide, example, keys = [] }: PageParts = {}): string {
  const sections = [
    NOTE,
    `# ${meta.id}: ${prose(meta.title)}`,
    `| area | severity | step | gates at |\n| --- | --- | --- | --- |\n| ${meta.area} | ${meta.severity} | ${meta.phase} | ${phases(meta)} |`,
    ...(guide === undefined ? [] : [`## When this is ignored\n\n${prose(guide.ignored)}`]),
    `## What it looks at\n\n${prose(meta.looksAt)}`,
    `## Ready means\n\n${prose(meta.ready)}`,
    `## It fails when\n\n${bullets(meta.failsWhen)}`,
    ...(example === undefined ? [] : [exampleSection(example)]),
    `## How to fix it\n\n${prose(meta.howToFix)}`,
    ...(guide === undefined ? [] : [`Who can: ${prose(guide.who)}.`, ...fixes(guide)]),
    ...(guide === undefined
      ? []
      : [
          `## How to verify\n\nRun the check again, or look yourself${selecting(guide.verify)}:\n\n${commands(guide.verify)}`,
          `## When not to use it\n\n${prose(guide.skip)}`,
        ]),
    `## Waiving it\n\n${prose(meta.waive)}`,
    ...facetSections(meta),
    ...(keys.length === 0
      ? []
      : [
          `## Keys that it reads\n\n${keys.map((key) => `\`${key}\``).join(", ")}. [The manifest, key by key](../reference/manifest.md).`,
        ]),
    ...(permissionsOf(meta.facts).length === 0
      ? []
      : [
          `## Permissions\n\n${permissionsOf(meta.facts)
            .map((permission) => `- \`${permission}\``)
            .join("\n")}\n\nReader holds them all unless the page says otherwise.`,
        ]),
    ...(guide === undefined
      ? []
      : [`## Related checks\n\n${guide.related.map((id) => `[${id}](${id}.md)`).join(", ")}`]),
    `## Sources\n\n${[...new Set(meta.sources)].map((source) => `- <${source}>`).join("\n")}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Commands that name where they look, or look at the whole tenant. */
const PLACED =
  /--subscription|--scope|--resource |--ids? |\/subscriptions\/|SITE_ID|^az (?:ad|cloud|graph|reservations|account management-group|keyvault (?:secret|key|certificate)) /;

/** A command that names no subscription looks in the one that is selected. */
function selecting(command: string): string {
  return !command.startsWith("az ") || PLACED.test(command)
    ? ""
    : ", with the target selected (`az account set --subscription TARGET`)";
}

function commands(...lines: readonly string[]): string {
  return `\`\`\`sh\n${lines.join("\n")}\n\`\`\``;
}

function fixes({ fix }: Guide): string[] {
  return fix === undefined ? [] : [commands(fix)];
}

/** The failing example and the passing one, as they were judged. */
function exampleSection({ what, edits, failing, passing }: CheckExample): string {
  const rows = edits.map(
    ({ where, key, before, after }) =>
      `| ${where} | ${cellCode(key)} | ${cellCode(before)} | ${cellCode(after)} |`,
  );
  return [
    `## Example\n\nIn [the example](../../examples/relocation.yaml) with everything in order, ${prose(what)}:`,
    `| in | key | ready | not ready |\n| --- | --- | --- | --- |\n${rows.join("\n")}`,
    `Not ready: ${resultText(failing)}`,
    ...(failing.fix === undefined ? [] : [`> Fix: ${prose(failing.fix)}`]),
    ...(passing === undefined ? [] : [`Ready: ${resultText(passing)}`]),
  ].join("\n\n");
}

function resultText({ outcome, subject, why }: CheckExample["failing"]): string {
  return `**${outcome}** of ${cellCode(subject)}: ${prose(why)}`;
}

function cellCode(text: string): string {
  return text === "nothing" ? text : `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

function facetSections(meta: CheckMeta): string[] {
  const facets = Object.entries(meta.facets).map(([name, meaning]) => `| \`${name}\` | ${prose(meaning)} |`);
  const table =
    facets.length === 0
      ? []
      : [`A waiver's \`match\` can name:\n\n| facet | meaning |\n| --- | --- |\n${facets.join("\n")}`];
  if (meta.folds === undefined) return table;
  const names = foldedFacets(meta.folds)
    .map((facet) => `\`${facet}\``)
    .join(" and ");
  const left = typeof meta.folds === "string" ? "the facet" : "them";
  return [
    ...table,
    `More than three findings that differ in ${names} alone are shown as one, after each was compared with the waivers. Leave ${left} out of \`match\` to cover them all.`,
  ];
}

/** `docs/checks/README.md`: every check, in the order of the report. */
export function checkIndex(metas: readonly CheckMeta[]): string {
  const rows = metas.map(
    (meta) =>
      `| [${meta.id}](${meta.id}.md) | ${prose(meta.title)} | ${meta.area} | ${meta.severity} | ${meta.phase} | ${phases(meta)} |`,
  );
  return `${NOTE}\n\n# Checks\n\nWhat the step of a check is, and when it gates, says [the page on phases](../phases.md).\n\n| id | title | area | severity | step | gates at |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}
