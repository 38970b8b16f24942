import { largest } from "../../base/extremes.ts";
import { partsOf } from "../../base/sentence.ts";
import { clip } from "../../base/clip.ts";
import { clean, edges, snippetLines } from "../clean.ts";
import { commandLines, powershellLines } from "../command.ts";

/**
 * Data as a code span whose fence is longer than any run of backticks in it. Where a table cell or a comment could end
 * inside it (`|`, `<!`, `-->`) it becomes `<code>` with every sign an entity: GitHub links no mention, issue or address in either.
 */
export function code(data: string, max = 200): string {
  const text = clip(clean(data), max);
  if (text === "") return "`(empty)`";
  if (/[|]|<!|-->/.test(text)) return `<code>${entities(text)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(
    1 +
      largest(
        runs.map((run) => run.length),
        0,
      ),
  );
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Letters, digits and a few signs that mean nothing to Markdown stay; everything else in ASCII becomes an entity. */
export function entities(text: string): string {
  return text.replace(/[!-~]/g, (sign) =>
    /[A-Za-z0-9/-]/.test(sign) ? sign : `&#${String(sign.charCodeAt(0))};`,
  );
}

/** Words of letters and digits with everyday punctuation; nothing that GitHub or Markdown could take for something else. */
const PLAIN =
  /^["'(]*[\p{L}\p{N}\p{M}%&][\p{L}\p{N}\p{M}%&\u00b0\u20ac\u00a3.,:;!?"'()/\u2013\u2014\u2192\u2026+=-]*$|^[&.,:;!?"'()/\u2013\u2014\u2192\u2026+=-]+$/u;
/** Addresses, shortcodes of emoji, hashes of commits, issues of GitHub. */
const SPECIAL = /:\/\/|www\.|:[\w+-]+:|(?:^|[^\p{L}\p{N}])[0-9a-f]{7,}(?:$|[^\p{L}\p{N}])|gh-\d/iu;

function word(text: string): string {
  return PLAIN.test(text) && !SPECIAL.test(text) ? text.replaceAll("&", "&amp;") : code(text);
}

/**
 * Prose that may come from an untrusted report. A word that is no plain word is shown as code. It must not start a line:
 * `-` or `1.` would make a list there.
 */
export function prose(text: string, max = 400): string {
  return joined(
    clip(clean(text), max)
      .split(" ")
      .filter((part) => part !== "")
      .map((part) => ({ text: word(part), glued: false })),
  );
}

/** Prose as prose, data as code. */
export function sentenceMarkdown(sentence: string, max = 600): string {
  const pieces: Piece[] = [];
  let left = max;
  let open = true;
  for (const part of partsOf(sentence)) {
    if (left <= 0) break;
    const { before, after } = edges(part.text);
    const glued = !open && !before;
    const own = part.kind === "data" ? code(part.text, Math.min(300, left)) : prose(part.text, left);
    if (own !== "") pieces.push({ text: own, glued });
    open = after;
    left -= part.text.length;
  }
  return joined(pieces);
}

interface Piece {
  readonly text: string;
  /** No space before it. */
  readonly glued: boolean;
}

/** Two code spans never touch: their fences would melt into one. */
function joined(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece) => {
    if (text === "") return piece.text;
    const melts = /[`>]$/.test(text) && /^[`<]/.test(piece.text);
    return piece.glued && !melts ? text + piece.text : `${text} ${piece.text}`;
  }, "");
}

/** A command to copy, a long one in several lines; the fence is longer than any run of backticks in it. */
export function commandBlock(command: string, max = 2000): string {
  return block(commandLines(clip(clean(command), max)).join("\n"), "shell");
}

/** The same command for PowerShell, where it reads otherwise there. */
export function powershellBlock(command: string, max = 2000): string | undefined {
  const lines = powershellLines(clip(clean(command), max));
  return lines === undefined ? undefined : block(lines.join("\n"), "powershell");
}

/** A piece of JSON to paste, in its own lines. */
export function snippetBlock(snippet: string): string {
  return block(snippetLines(snippet).join("\n"), "json");
}

function block(text: string, language: string): string {
  if (/<!|-->/.test(text)) {
    const lines = text.split("\n").map((line) => `<code>${entities(line)}</code>`);
    return `<pre>${lines.join("<br>")}</pre>`;
  }
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(
    Math.max(
      3,
      1 +
        largest(
          runs.map((run) => run.length),
          0,
        ),
    ),
  );
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A link around Markdown that is already safe; an address that is not plainly http(s) makes none. */
export function link(label: string, url: string | undefined): string {
  return url !== undefined && url.length <= 1000 && /^https?:\/\/[^\s<>()"'`|\\[\]]+$/.test(url)
    ? `[${label}](${url})`
    : label;
}

export function inUtf8(text: string): number {
  return new TextEncoder().encode(text).length;
}
