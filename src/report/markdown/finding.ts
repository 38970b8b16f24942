import { clean } from "../clean.ts";
import type { Result } from "../model.ts";
import {
  code,
  commandBlock,
  entities,
  link,
  powershellBlock,
  prose,
  sentenceMarkdown,
  snippetBlock,
} from "./escape.ts";
import type { MarkdownOptions, View } from "./options.ts";
import { clip } from "../../base/clip.ts";

const EVIDENCE = 12;
const NAMES = 8;

/** Everything that its row leaves out: evidence, the key, what it touches, what ready means, and, unless the row has said it, the fix. */
export function details(result: Result, view: View, said = false): string {
  const items = [
    ...evidence(result),
    ...(result.why.length > OPEN_WHY ? [`- why: ${sentenceMarkdown(result.why)}`] : []),
    `- where: ${where(result, view, "name")} ${code(result.place.path)}`,
    ...affected(result),
    `- ready if: ${sentenceMarkdown(result.ready)}`,
    ...(result.fix === undefined || said ? [] : [`- **fix**: ${sentenceMarkdown(result.fix.text)}`]),
  ];
  const command = result.fix?.command === undefined ? "" : `\n\n${commands(result.fix.command, view)}`;
  const snippet = result.fix?.snippet === undefined ? "" : `\n\n${snippetBlock(result.fix.snippet)}`;
  return `**${checkId(result.check, view)}** ${code(result.subject)}\n\n${items.join("\n")}${command}${snippet}`;
}

/** For a POSIX shell and, folded, for PowerShell where that reads otherwise. */
function commands(command: string, { powershell }: View): string {
  const own = commandBlock(command);
  const other = powershell ? powershellBlock(command) : undefined;
  return other === undefined ? own : `${own}\n\n${foldOf("PowerShell", other)}`;
}

export function foldOf(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Characters of a reason that stand open where the whole of it is in the fold. */
export const OPEN_WHY = 200;

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

function affected({ resources }: Result): string[] {
  return resources.length === 0 ? [] : [`- affects: ${codes(resources, NAMES)}`];
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

/** `apps/relocation.yaml:12`, or for short `relocation.yaml:12` where it is a link, or `:12`; a link where the address of the files is known. */
export function where(
  { place }: Result,
  { filesUrl, tracked }: MarkdownOptions,
  form: "path" | "name" | "line" = "path",
): string {
  const at = (file: string): string => code(`${file}:${String(place.line)}`, 120);
  const whole = at(form === "line" ? "" : place.file);
  const steps = place.file.split("/");
  if (tracked !== undefined && !tracked.has(place.file))
    return place.address === undefined ? whole : code(place.address, 120);
  if (filesUrl === undefined || clean(place.file) !== place.file || steps.includes("..")) return whole;
  const path = steps.map((step) => encodeURIComponent(step)).join("/");
  // The link knows the folder.
  const text = form === "name" ? at(steps.at(-1) ?? place.file) : whole;
  return link(text, `${filesUrl}/${path}#L${String(place.line)}`);
}

const CHECK_ID = /^[A-Z]{2,8}-\d{1,4}$/;

/** The id of a check, a link where its page is known; an odd id, which only an untrusted report has, becomes entities. */
export function checkId(id: string, { checkPage }: MarkdownOptions): string {
  if (!CHECK_ID.test(id)) return `<code>${entities(clip(clean(id), 20))}</code>`;
  return link(id, checkPage?.(id));
}
