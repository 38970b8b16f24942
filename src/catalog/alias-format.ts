/**
 * The text in which the bundled aliases are kept, one file a namespace: blocks with an empty line between them. The first
 * line of a block is what its names begin with, and after a tab their resource type where that differs. Every other line
 * is one alias: a character that tells how much of the alias before it repeats, the rest, and after a tab a mark where
 * the path is not the one that the alias's parent leads to expect.
 */

/** An alias and the property it stands for. */
export interface AliasEntry {
  readonly name: string;
  readonly type: string;
  readonly path: string;
}

/** Repeats are counted from this character on: all of them can be printed. */
export const NONE_REPEATED = 33;
export const MOST_REPEATED = 93;

/** Where an alias can stand: below its parent's path, or as if it had no parent. */
interface Around {
  readonly parent: string | undefined;
  /** What the alias adds to its parent's name; all of it where there is no parent. */
  readonly own: string;
}

const MARKS = ["", "=", "+", "-"] as const;

/** The parent is the longest alias of the block that this one continues with `.` or `[`. */
function around(short: string, paths: ReadonlyMap<string, string>): Around {
  for (let at = short.length - 1; at > 0; at -= 1) {
    const char = short.charAt(at);
    if (char !== "." && char !== "[") continue;
    const parent = paths.get(short.slice(0, at));
    if (parent !== undefined) return { parent, own: short.slice(at) };
  }
  return { parent: undefined, own: short };
}

function marked(mark: string, { parent, own }: Around): string | undefined {
  if (mark.startsWith(":")) return mark.slice(1);
  if (mark.startsWith(">")) return `${parent ?? ""}${mark.slice(1)}`;
  switch (mark) {
    case "":
      return parent === undefined ? `properties.${own}` : parent + own;
    case "=":
      return parent;
    case "+":
      return parent === undefined ? undefined : `${parent}.properties${own}`;
    case "-":
      return parent === undefined ? own : undefined;
    default:
      return undefined;
  }
}

/** The shortest mark from which a reader finds the path again. `paths` are those of the block's aliases before it. */
export function markOf(short: string, path: string, paths: ReadonlyMap<string, string>): string {
  const place = around(short, paths);
  const mark = MARKS.find((one) => marked(one, place) === path);
  if (mark !== undefined) return mark;
  const { parent } = place;
  return parent !== undefined && path.startsWith(parent) ? `>${path.slice(parent.length)}` : `:${path}`;
}

/** The blocks of a file by what their names begin with, in lower case; they are read when one of them is asked for. */
export function blocksOf(text: string): Map<string, readonly string[]> {
  const blocks = new Map<string, readonly string[]>();
  for (const block of text.split("\n\n")) {
    const end = block.search(/[\t\n]/);
    const prefix = block.slice(0, end === -1 ? undefined : end).toLowerCase();
    blocks.set(prefix, [...(blocks.get(prefix) ?? []), block]);
  }
  return blocks;
}

/** The aliases of one block; undefined when it has a mark that this format does not know. */
export function entriesOf(block: string): AliasEntry[] | undefined {
  const [header = "", ...lines] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("\t");
  const paths = new Map<string, string>();
  const entries: AliasEntry[] = [];
  let short = "";
  for (const line of lines) {
    if (line === "") continue;
    const [text = "", mark = ""] = line.split("\t");
    short = short.slice(0, Math.max(0, text.charCodeAt(0) - NONE_REPEATED)) + text.slice(1);
    const path = marked(mark, around(short, paths));
    if (path === undefined) return undefined;
    paths.set(short, path);
    entries.push({ name: `${prefix}/${short}`, type, path });
  }
  return entries;
}
