import { foldedFacets } from "../src/checks/fold.ts";
import { PHASES, gatesAt } from "../src/base/phase.ts";
import type { CheckMeta } from "../src/checks/check.ts";
import { permissionsOf } from "../src/facts/facts.ts";
import { partsOf } from "../src/base/sentence.ts";

const NOTE =
  "<!-- Generated from the check's own metadata by `npm run generate`; edit the check, not this page. -->";

function phases({ phase, everyPhase }: CheckMeta): string {
  return PHASES.filter((one) => everyPhase === true || gatesAt(phase, one)).join(", ");
}

function prose(text: string): string {
  return partsOf(text)
    .map((part) =>
      part.kind === "data" ? `\`${part.text}\`` : part.text.replaceAll(/[<>*_|]/g, (mark) => `\\${mark}`),
    )
    .join("");
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${prose(item)}`).join("\n");
}

/** The page of one check, `docs/checks/<id>.md`. */
export function checkPage(meta: CheckMeta): string {
  const facets = Object.entries(meta.facets).map(([name, meaning]) => `| \`${name}\` | ${prose(meaning)} |`);
  const sections = [
    NOTE,
    `# ${meta.id}: ${prose(meta.title)}`,
    `| area | severity | step | gates at |\n| --- | --- | --- | --- |\n| ${meta.area} | ${meta.severity} | ${meta.phase} | ${phases(meta)} |`,
    `## What it looks at\n\n${prose(meta.looksAt)}`,
    `## Ready means\n\n${prose(meta.ready)}`,
    `## It fails when\n\n${bullets(meta.failsWhen)}`,
    `## How to get there\n\n${prose(meta.howToFix)}`,
    `## Waiving it\n\n${prose(meta.waive)}`,
    ...(facets.length === 0
      ? []
      : [`A waiver's \`match\` can name:\n\n| facet | meaning |\n| --- | --- |\n${facets.join("\n")}`]),
    ...(meta.folds === undefined
      ? []
      : [
          `More than three findings that differ in ${foldedFacets(meta.folds)
            .map((facet) => `\`${facet}\``)
            .join(
              " and ",
            )} alone are shown as one, after each was held against the waivers: leave ${typeof meta.folds === "string" ? "the facet" : "them"} out of \`match\` to cover them all.`,
        ]),
    ...(permissionsOf(meta.facts).length === 0
      ? []
      : [
          `## Permissions\n\n${permissionsOf(meta.facts)
            .map((permission) => `- \`${permission}\``)
            .join("\n")}\n\nReader holds them all unless the page says otherwise.`,
        ]),
    `## Sources\n\n${meta.sources.map((source) => `- <${source}>`).join("\n")}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** `docs/checks/README.md`: every check, in the order of the report. */
export function checkIndex(metas: readonly CheckMeta[]): string {
  const rows = metas.map(
    (meta) =>
      `| [${meta.id}](${meta.id}.md) | ${prose(meta.title)} | ${meta.area} | ${meta.severity} | ${meta.phase} | ${phases(meta)} |`,
  );
  return `${NOTE}\n\n# Checks\n\nWhat the step of a check is, and when it gates, says [the page on phases](../phases.md).\n\n| id | title | area | severity | step | gates at |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}
