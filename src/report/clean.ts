import { clip } from "../base/clip.ts";

/** A whole terminal escape sequence: CSI, OSC with its text, or a two-character one. */
const ESCAPE =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

/**
 * What cannot be seen but changes what is seen: controls, format characters (bidirectional overrides, zero-width ones, tags),
 * line ends, half surrogate pairs, private use, blank letters and variation selectors.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

/** More marks on one letter than any language stacks: text that climbs into its neighbours' lines. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** What the log of a GitHub runner takes for a command of ours: `::error::` at the start of a line, `##[error]` anywhere. */
const RUNNER_COMMAND = /(^|\s)::(?=[A-Za-z])|##\[/g;

/**
 * One line of visible characters. Everything else becomes a space and never nothing: two harmless halves must not join
 * into a secret or an address after masking has looked at them.
 */
export function clean(text: string): string {
  // Nearly every text is plain already; the patterns below are slow on long ones.
  if (/^[ -~]*$/.test(text) && !/^ | $| {2}|(?:^| )::|##\[/.test(text)) return text;
  return visible(text)
    .trim()
    .replace(RUNNER_COMMAND, (_, before: string | undefined) =>
      before === undefined ? "# #[" : `${before}: :`,
    );
}

function visible(text: string): string {
  return text.replace(ESCAPE, " ").replace(INVISIBLE, " ").replace(STACKED, "$1").replace(/\s+/gu, " ");
}

/** More lines than any resource that a fix shows. */
const SNIPPET_LINES = 80;

/** The lines of a piece of JSON, each {@link clean} behind its own indent; what is longer than a snippet is cut. */
export function snippetLines(text: string): string[] {
  const lines = clip(text, 6_000).split("\n");
  return lines.slice(0, SNIPPET_LINES).map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return indent.slice(0, 24) + clean(line);
  });
}

/** Whether the text keeps its distance from what stands before and after it. */
export function edges(text: string): { readonly before: boolean; readonly after: boolean } {
  const shown = visible(text);
  return { before: shown.startsWith(" "), after: shown.endsWith(" ") };
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns that a terminal gives the text: 2 for wide characters, 0 for marks. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
