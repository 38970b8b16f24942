/** The files in which GitHub looks for owners, in its order: the first that is there counts. */
export const CODEOWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** One line: the files that it is about, and who owns them. Nobody owns them where it names none. */
interface Rule {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/**
 * Who owns a file, as the last line that covers it says; nobody where none does.
 * @param text a file of CODEOWNERS
 * @param path from the root of the repository, `relocation.yaml`
 */
export function ownersOf(text: string, path: string): readonly string[] {
  return rulesOf(text).findLast(({ pattern }) => covers(pattern, path))?.owners ?? [];
}

/**
 * Lines that GitHub does not understand are left out, as GitHub does: negation, ranges of characters, an owner that is none.
 * Source: docs.github.com, "About code owners", CODEOWNERS syntax.
 */
function rulesOf(text: string): Rule[] {
  return text.split(/\r?\n/).flatMap((line): Rule[] => {
    const [pattern = "", ...rest] = wordsOf(line);
    const comment = rest.findIndex((word) => word.startsWith("#"));
    const owners = comment < 0 ? rest : rest.slice(0, comment);
    if (pattern === "" || /^[#!]/.test(pattern) || /[[\]]/.test(pattern)) return [];
    if (owners.some((owner) => !OWNER.test(owner))) return [];
    return [{ pattern, owners }];
  });
}

/** A person, a team, or an address. */
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;

/** Words between blanks; a blank after a backslash is a part of its word. */
function wordsOf(line: string): string[] {
  return (line.match(/(?:\\.|[^\s\\])+/gs) ?? []).map((word) => word.replace(/\\(\s)/g, "$1"));
}

/**
 * A pattern as `.gitignore` reads it: with a slash before its end it begins at the root, without one it stands at any depth; a folder covers
 * all that is in it, but `docs/*` and `/*` only what lies directly there.
 */
function covers(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith("/");
  const isRooted = pattern.slice(0, -1).includes("/");
  const own = pattern.replace(/^\//, "").replace(/\/$/, "").split("/");
  const parts = isRooted ? own : ["**", ...own];
  const isOneLevel = !isFolder && isRooted && own.at(-1) === "*";
  const names = path.split("/");
  // How many of the names the parts so far may stand for.
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) {
      const name = names[at];
      if (part === "**") for (let end = at; end <= names.length; end += 1) next.add(end);
      else if (name !== undefined && isAlike(part, name)) next.add(at + 1);
    }
    reached = next;
  }
  if (isFolder) reached.delete(names.length);
  return isOneLevel ? reached.has(names.length) : reached.size > 0;
}

/** One name by a pattern of one: without a pattern of the language, which would try all ways to share a name among many stars. */
function isAlike(pattern: string, name: string): boolean {
  let star = -1;
  let from = 0;
  let at = 0;
  let index = 0;
  while (index < name.length) {
    const sign = pattern[at];
    if (sign === "*") {
      star = at;
      from = index;
      at += 1;
    } else if (sign !== undefined && (sign === "?" || sign === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      // The last star takes one more.
      from += 1;
      index = from;
      at = star + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
