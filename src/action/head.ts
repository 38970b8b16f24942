import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathInside } from "../base/path.ts";
import { commitSha } from "../github/payload.ts";

/**
 * The commit checked out in the repository that holds `directory`, looked for from there up to `top`.
 * Read from the files, since a container may have no git. Undefined when there is no repository or no telling.
 */
export async function checkedOutCommit(directory: string, top: string): Promise<string | undefined> {
  const highest = resolve(top);
  for (let current = resolve(directory); ; current = dirname(current)) {
    if (pathInside(highest, current) === undefined) return undefined;
    const gitDir = await gitDirectory(join(current, ".git"));
    if (gitDir !== undefined) return resolveRef(gitDir, "HEAD");
    if (current === highest || current === dirname(current)) return undefined;
  }
}

/** A directory, or in worktrees and submodules a file that names one. */
async function gitDirectory(path: string): Promise<string | undefined> {
  if ((await text(join(path, "HEAD"))) !== undefined) return path;
  const named = /^gitdir: (.+)$/m.exec((await text(path)) ?? "")?.[1];
  return named === undefined ? undefined : resolve(dirname(path), named.trim());
}

async function resolveRef(gitDir: string, name: string, depth = 0): Promise<string | undefined> {
  const common = await commonDirectory(gitDir);
  const content = (await text(join(gitDir, name))) ?? (await text(join(common, name)));
  const next = /^ref: (refs\/[^\s]+)\s*$/.exec(content ?? "")?.[1];
  if (next !== undefined) {
    return depth < 5 && !next.includes("..") ? resolveRef(gitDir, next, depth + 1) : undefined;
  }
  return commitSha(content) ?? packedRef((await text(join(common, "packed-refs"))) ?? "", name);
}

async function commonDirectory(gitDir: string): Promise<string> {
  const named = (await text(join(gitDir, "commondir")))?.trim();
  return named === undefined ? gitDir : resolve(gitDir, named);
}

function packedRef(packed: string, name: string): string | undefined {
  const line = packed.split("\n").find((candidate) => candidate.trim().endsWith(` ${name}`));
  return commitSha(line?.split(" ")[0]);
}

async function text(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
