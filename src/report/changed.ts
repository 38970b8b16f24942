import type { Place } from "../base/place.ts";

/** Lines that the change under review adds or alters, by file: `[first, last]`, counted from 1. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;

/** True for a place on a line of the change under review. */
export function isChanged({ file, line }: Place, changed: ChangedLines | undefined): boolean {
  return changed?.get(file)?.some(([first, last]) => first <= line && line <= last) === true;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines of a patch that are new in the file. What is no patch has none. */
export function addedLines(patch: string): [number, number][] {
  const added: [number, number][] = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const start = HUNK.exec(text)?.[1];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith("+")) {
      const last = added.at(-1);
      if (last?.[1] === line - 1) last[1] = line;
      else added.push([line, line]);
      line += 1;
    } else if (text.startsWith(" ") || text === "") line += 1;
  }
  return added;
}
