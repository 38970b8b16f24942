import { clean } from "../clean.ts";
import type { Result } from "../model.ts";
import { code, commandBlock, entities, link, prose, sentenceMarkdown, snippetBlock } from "./escape.ts";
import type { MarkdownOptions, View } from "./options.ts";

const EVIDENCE = 12;
const NAMES = 8;

/** Everything that the table leaves out: evidence, place, what it touches, what ready means, the fix. */
export function details(result: Result, view: View): string {
  const items = [
    ...evidence(result),
    `- where: ${where(result, view)} ${code(result.place.path)}`,
    ...affected(result, view),
    `- ready if: ${sentenceMarkdown(result.ready)}`,
    ...(result.fix === undefined ? [] : [`- **fix**: ${sentenceMarkdown(result.fix.text)}`]),
  ];
  const command = result.fix?.command === undefined ? "" : `\n\n${commandBlock(result.fix.command)}`;
  const snippet = result.fix?.snippet === undefined ? "" : `\n\n${snippetBlock(result.fix.snippet)}`;
  return `**${checkId(result.check, view)}** ${prose(result.title, 120)}: ${code(result.subject)}\n\n${items.join("\n")}${command}${snippet}`;
}

function evidence(result: Result): string[] {
  const scope = result.scope === undefined ? [] : [`- scope: ${code(result.scope)}`];
  const shown = result.evidence
    .slice(0, EVIDENCE)
    .map((item) => `- ${label(item.label)}: ${code(item.value, 300)}`);
  const more = result.evidence.length - shown.length;
  return [...scope, ...shown, ...(more > 0 ? [`- and ${String(more)} more pieces of evidence`] : [])];
}

/** A label stands right after the list sign, where prose could make a list of its own. */
function label(text: string): string {
  return /^[A-Za-z][A-Za-z ]*$/.test(text) ? prose(text, 60) : code(text, 60);
}

function affected({ waves, resources }: Result, view: View): string[] {
  const names = waveNames(waves, view, NAMES);
  const parts = [
    names === "all" ? "all waves" : names === "" ? "" : `${waves.length === 1 ? "wave" : "waves"} ${names}`,
    codes(resources, NAMES),
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`- affects: ${parts.join("; ")}`];
}

/** The names, or `all` when no wave of the report is missing. */
export function waveNames(waves: readonly string[], view: View, most: number): string {
  return waves.length > 1 && waves.length === view.waves ? "all" : codes(waves, most);
}

/** `a`, `b` and 3 more */
export function codes(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((name) => code(name, 80));
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}

/** `relocation.yaml:12`, or `:12` for short; a link where the address of the files is known. */
export function where({ place }: Result, { filesUrl, tracked }: MarkdownOptions, short = false): string {
  const text = code(`${short ? "" : place.file}:${String(place.line)}`, 120);
  const steps = place.file.split("/");
  if (tracked !== undefined && !tracked.has(place.file)) return text;
  if (filesUrl === undefined || clean(place.file) !== place.file || steps.includes("..")) return text;
  const path = steps.map((step) => encodeURIComponent(step)).join("/");
  return link(text, `${filesUrl}/${path}#L${String(place.line)}`);
}

const CHECK_ID = /^[A-Z]{2,8}-\d{1,4}$/;

/** The id of a check, a link where its page is known; an odd id, which only an untrusted report has, becomes entities. */
export function checkId(id: string, { checksUrl }: MarkdownOptions): string {
  if (!CHECK_ID.test(id)) return `<code>${entities(clean(id).slice(0, 20))}</code>`;
  return link(id, checksUrl === undefined ? undefined : `${checksUrl}/${id}.md`);
}
