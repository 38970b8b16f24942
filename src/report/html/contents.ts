import { ACTORS, ACTOR_WORDS } from "../actors.ts";
import { upperFirst } from "../words.ts";

/** Links to the sections of a page, by their headings. */
export function contentsHtml(content: string): string {
  const links = [...content.matchAll(/<h2 id="([a-z-]+)">([^<]*)<\/h2>/g)].map(
    ([, id = "", title = ""]) => `<li><a href="#${id}">${title}</a></li>`,
  );
  return links.length < 2
    ? ""
    : `<nav aria-label="Contents">\n<ul class="contents">${links.join("")}</ul>\n</nav>`;
}

/** Which findings are shown, by who can act on them: the style alone does it, and nothing is loaded or run. */
export function filterHtml(): string {
  const choices = [
    `<label><input type="radio" name="who" id="who-all" checked=""> everybody</label>`,
    ...ACTORS.map(
      (actor) =>
        `<label><input type="radio" name="who" id="who-${actor}"> ${upperFirst(ACTOR_WORDS[actor])}</label>`,
    ),
  ];
  return `<fieldset class="filter"><legend>Findings for</legend>\n${choices.join("\n")}\n</fieldset>`;
}

/** The style of the filter: a rule for each of them. */
export const FILTER_STYLE = ACTORS.map(
  (actor) => `main:has(#who-${actor}:checked) [class*="by-"]:not(.by-${actor}) { display: none; }`,
).join("\n");
