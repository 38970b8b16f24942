import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced block of a page that people copy from. */
export interface Block {
  readonly page: string;
  /** Of its first line of text, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Why it cannot run: `<!-- not run: … -->` on the line before it. */
  readonly notRun?: string;
  /** What the block right behind it, of the language `text`, says that it prints. */
  readonly output?: string;
}

/** Where a reader finds it. */
export const placeOf = ({ page, line }: Block): string => `${page}:${String(line)}`;

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .sort();
}

/** Pages whose blocks a reader copies: all but those of contributors, whose commands are scripts of `package.json`. */
export const PAGES = ["README.md", "policies/README.md", ...markdownBelow("docs")];

/** The blocks of a page, in order. @throws Error when a fence is not closed. */
export function blocksOf(page: string, text = readFileSync(page, "utf8")): Block[] {
  const blocks: Block[] = [];
  const lines = text.split("\n");
  let at = 0;
  while (at < lines.length) {
    const [, indent = "", fence, language = ""] = /^( *)(`{3,})(\S*)\s*$/.exec(lines[at] ?? "") ?? [];
    const start = (at += 1);
    if (fence === undefined) continue;
    while (at < lines.length && (lines[at] ?? "").trim() !== fence) at += 1;
    if (at >= lines.length) throw new Error(`${page}:${String(start)}: the block has no end`);
    const own = lines
      .slice(start, at)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const notRun = /^<!-- not run: (.+) -->$/.exec(lineBefore(lines, start - 1).trim())?.[1];
    blocks.push({
      page,
      line: start + 1,
      language,
      text: `${own.join("\n")}\n`,
      ...(notRun === undefined ? {} : { notRun }),
    });
    at += 1;
  }
  return withOutputs(blocks);
}

function lineBefore(lines: readonly string[], index: number): string {
  const before = lines[index - 1] ?? "";
  return before.trim() === "" ? (lines[index - 2] ?? "") : before;
}

/** A `text` block belongs to the block of commands before it, as what that prints. */
function withOutputs(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    if (block.language === "text") return [];
    const next = blocks[index + 1];
    return [next?.language === "text" ? { ...block, output: next.text } : block];
  });
}

export const ALL_BLOCKS: readonly Block[] = PAGES.flatMap((page) => blocksOf(page));
