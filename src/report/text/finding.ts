import { clean } from "../clean.ts";
import type { Result } from "../model.ts";
import { labelled, sentenceWords, words, wrap, type Page, type TextWord } from "./layout.ts";
import { fix, waiver } from "./fix.ts";

/** Evidence of one finding beyond this many entries is counted, not printed. */
const EVIDENCE = 20;
const NAMES = 8;

/** Everything that is known of a finding but its reason, which heads it. */
export function finding(result: Result, page: Page): string[] {
  const line = (label: string, content: readonly TextWord[]): string[] => labelled(label, content, 4, page);
  return [
    ...wrap(words(result.subject, "strong"), page.width - 2, page.style).map((text) => `  ${text}`),
    ...line("check", words(result.title)),
    ...evidence(result, page),
    ...line("where", [
      ...words(placeText(result), "data"),
      ...words(result.place.address ?? result.place.path).map((word): TextWord => ({ ...word, role: "dim" })),
    ]),
    ...line("affects", words(affected(result))),
    ...line("ready if", sentenceWords(result.ready)),
    ...fix(result.fix, page),
    ...waiver(result, page),
  ];
}

/** `relocation.yaml:12:3`, as editors and terminals make it a link. */
export function placeText({ place }: Result): string {
  return `${clean(place.file)}:${String(place.line)}:${String(place.column)}`;
}

function evidence(result: Result, page: Page): string[] {
  const scope = result.scope === undefined ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all
    .slice(0, EVIDENCE)
    .flatMap((item, index) =>
      labelled(
        index === 0 ? "evidence" : "",
        [...words(`${clean(item.label)}:`, "dim"), ...words(item.value)],
        4,
        page,
      ),
    );
  return more > 0 ? [...lines, ...labelled("", words(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}

function affected(result: Result): string {
  const waves =
    result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves, resources].filter((part) => part !== "").join("; ");
}

/** `a, b and 3 more` */
export function names(list: readonly string[]): string {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(clean).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
