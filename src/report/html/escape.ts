import { partsOf } from "../../base/sentence.ts";
import { clean, edges } from "../clean.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Visible text, safe as content and inside a quoted attribute. */
export function html(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

export function codeHtml(text: string): string {
  return `<code>${html(text) || "(empty)"}</code>`;
}

/** A table that scrolls by itself where the window is narrow; the keyboard reaches it, and its name says what it is. */
export function scrollingTable(name: string, head: string, rows: readonly string[], kind = ""): string {
  return (
    `<div class="${`table ${kind}`.trim()}" tabindex="0" role="region" aria-label="${html(name)}, as a table"><table><thead>${head}</thead><tbody>\n` +
    `${rows.join("\n")}\n</tbody></table></div>`
  );
}

/** Prose as prose, data as code. */
export function sentenceHtml(sentence: string): string {
  return partsOf(sentence)
    .map(({ kind, text }) => {
      const shown = kind === "data" ? codeHtml(text) : html(text);
      const { before, after } = edges(text);
      return (before ? " " : "") + shown + (after ? " " : "");
    })
    .join("");
}

/** Prose of parts between commas, none of which breaks over two lines. */
export function unbrokenHtml(text: string): string {
  return text
    .split(", ")
    .map((part) => `<span class="unbroken">${html(part)}</span>`)
    .join(", ");
}

/** `a`, `b` and 3 more */
export function codesHtml(names: readonly string[], most: number): string {
  const more = names.length - most;
  return names.slice(0, most).map(codeHtml).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
