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
function around(short: string, pathOf: (short: string) => string | undefined): Around {
  for (let at = short.length - 1; at > 0; at -= 1) {
    const char = short.charAt(at);
    if (char !== "." && char !== "[") continue;
    const parent = pathOf(short.slice(0, at));
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
  const place = around(short, (name) => paths.get(name));
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

/** One alias of a block as it is written. */
interface Line {
  readonly short: string;
  readonly mark: string;
}

/** A block whose names are known, and whose paths are worked out for the names that are asked for: rules ask for few of many. */
export interface AliasBlock {
  /** The aliases of a name, in lower case; undefined when one has a mark that this format does not know. */
  find(name: string): readonly AliasEntry[] | undefined;
}

export function aliasBlock(block: string): AliasBlock {
  const { prefix, type, lines } = linesOf(block);
  const start = prefix.length + 1;
  /** Indexes of the lines with a name, in the order of the block. */
  const byShort = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  for (const [index, { short }] of lines.entries()) {
    added(byShort, short, index);
    added(byName, short.toLowerCase(), index);
  }
  const paths = new Map<number, string | undefined>();
  const pathAt = (index: number): string | undefined => {
    if (paths.has(index)) return paths.get(index);
    const line = lines[index];
    const path =
      line &&
      marked(
        line.mark,
        around(line.short, (short) => before(short, index)),
      );
    paths.set(index, path);
    return path;
  };
  /** The path of the last alias of the name that stands before a line. */
  const before = (short: string, index: number): string | undefined => {
    const last = byShort.get(short)?.findLast((one) => one < index);
    return last === undefined ? undefined : pathAt(last);
  };
  return {
    find(name) {
      const entries: AliasEntry[] = [];
      for (const index of byName.get(name.slice(start)) ?? []) {
        const path = pathAt(index);
        if (path === undefined) return undefined;
        entries.push({ name: `${prefix}/${lines[index]?.short ?? ""}`, type, path });
      }
      return entries;
    },
  };
}

function added(map: Map<string, number[]>, key: string, index: number): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [index]);
  else same.push(index);
}

function linesOf(block: string): { prefix: string; type: string; lines: Line[] } {
  const [header = "", ...rest] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("\t");
  const lines: Line[] = [];
  let short = "";
  for (const line of rest) {
    if (line === "") continue;
    const tab = line.indexOf("\t");
    const text = tab === -1 ? line : line.slice(0, tab);
    short = short.slice(0, Math.max(0, line.charCodeAt(0) - NONE_REPEATED)) + text.slice(1);
    lines.push({ short, mark: tab === -1 ? "" : (line.slice(tab + 1).split("\t")[0] ?? "") });
  }
  return { prefix, type, lines };
}

/** All aliases of one block; undefined when it has a mark that this format does not know. */
export function entriesOf(block: string): AliasEntry[] | undefined {
  const { prefix, type, lines } = linesOf(block);
  const paths = new Map<string, string>();
  const entries: AliasEntry[] = [];
  for (const { short, mark } of lines) {
    const path = marked(
      mark,
      around(short, (name) => paths.get(name)),
    );
    if (path === undefined) return undefined;
    paths.set(short, path);
    entries.push({ name: `${prefix}/${short}`, type, path });
  }
  return entries;
}
