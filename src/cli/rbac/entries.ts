import { LooseEntry, type RoleNamed } from "../../facts/decode/loose-entry.ts";
import { items, UnreadableEntry } from "../../facts/decode/loose.ts";
import type { Json } from "../../policy/model.ts";

/**
 * What `read` makes of each item of a list; `notRead` is told where and why one could not be read.
 * @throws UnreadableEntry when it is no list
 */
export function readEach(
  value: Json | undefined,
  what: string,
  read: (entry: LooseEntry) => void,
  roleNamed?: RoleNamed,
): string[] {
  const notRead: string[] = [];
  for (const [index, item] of items(value, what).entries()) {
    const where = `${what}[${String(index)}]`;
    try {
      read(LooseEntry.of(item, where, roleNamed));
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
      notRead.push(`${where}: ${error.message}`);
    }
  }
  return notRead;
}
