import { entry, textAt, type JsonDocument, type JsonTree } from "./json/tree.ts";

/** A template of the repository that a deployment names by a path relative to its own file. */
export interface LocalLink {
  /** From the root of the repository; begins with `..` where it leads out of it. */
  readonly path: string;
  readonly tree: JsonTree;
}

/** Path of a link in a file, `.` and `..` resolved. */
export function linkedPath(file: string, relative: string): string {
  const steps: string[] = [];
  for (const step of [...file.split("/").slice(0, -1), ...relative.replaceAll("\\", "/").split("/")]) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** The path that a `templateLink` holds as it is written; undefined for a URL, an id and an expression. */
export function relativePathOf(link: JsonTree | undefined): string | undefined {
  if (entry(link, "uri") !== undefined || entry(link, "id") !== undefined) return undefined;
  const path = textAt(link, "relativePath");
  return path === undefined || path === "" || path.startsWith("[") ? undefined : path;
}

/** All local templates that a template names, at any depth of it. */
export function localLinks({ file, root }: JsonDocument): LocalLink[] {
  const found: LocalLink[] = [];
  const open: JsonTree[] = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.kind === "list") for (const item of at.items) open.push(item);
    if (at.kind !== "map") continue;
    for (const [key, tree] of at.entries) {
      const path = key.toLowerCase() === "templatelink" ? relativePathOf(tree) : undefined;
      if (path !== undefined) found.push({ path: linkedPath(file, path), tree });
      open.push(tree);
    }
  }
  return found;
}
