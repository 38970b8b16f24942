import type { Cut } from "../../channels/arm/cut.ts";

/**
 * Keeps the items of a list of which some member of the name, however deep, is one of the texts, and those that have no such member:
 * they may be what is looked for, and are odd. So may a text that is written with escapes, which is not read here.
 * @param texts in lower case
 */
export function cutTo(path: Cut["path"], member: string, texts: ReadonlySet<string>): Cut {
  const members = new RegExp(`"${member}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, "g");
  return {
    path,
    wants: (item) => {
      let none = true;
      for (const [, text = ""] of item.matchAll(members)) {
        if (text.includes("\\") || texts.has(text.toLowerCase())) return true;
        none = false;
      }
      return none;
    },
  };
}

/** {@link cutTo} for the member of the item itself, where members of that name stand deeper too. */
export function cutToOwn(path: Cut["path"], member: string, texts: ReadonlySet<string>): Cut {
  const first = new RegExp(`"${member}"\\s*:\\s*"`);
  const sought = [...texts].map((text) => text.replaceAll(/\W/g, "\\$&")).join("|");
  const named = new RegExp(`"${member}"\\s*:\\s*"(?:${sought})"`, "i");
  return {
    path,
    wants: (item) => {
      // Nearly every item has another text there, which is told without reading all of it.
      const isPlain = item.trimEnd().endsWith("}") && !item.includes("\\") && !named.test(item);
      const at = isPlain ? item.search(first) : -1;
      if (at > 0 && isAmongOwn(item, at)) return false;
      const own = ownMember(item, member);
      return typeof own !== "string" || texts.has(own.toLowerCase());
    },
  };
}

/** Whether what stands at a place of an object is a member of it, and of nothing deeper; false where that is not plain. */
function isAmongOwn(item: string, at: number): boolean {
  const before = item.slice(0, at);
  return before.indexOf("{") === before.lastIndexOf("{") && !before.includes("[");
}

/** Undefined for what is damaged, too. */
function ownMember(item: string, member: string): unknown {
  try {
    const value: unknown = JSON.parse(item);
    return typeof value === "object" && value !== null ? Reflect.get(value, member) : undefined;
  } catch {
    return undefined;
  }
}
