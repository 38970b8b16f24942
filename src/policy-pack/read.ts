import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { userError, type UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import { nearFile, pathInside, readAtMost, utf8Text } from "../base/path.ts";
import { say } from "../base/sentence.ts";
import { MAX_BYTES } from "./document.ts";
import type { PackSource, SourceFile } from "./model.ts";

/** The one file of this room that reads files. */

/** Folders below a path that are searched; more are there to exhaust a reader. */
const MOST_FOLDERS = 5_000;
const DEEPEST = 12;

/** The policy of a pack: a definition, or a model of one of Azure's own, which is assigned by its id and never put there. */
export const PACK_FILES: readonly string[] = ["policy.json", "built-in.json"];

export interface PackSources {
  readonly packs: readonly PackSource[];
  /** `initiative.json` of the folders that were searched. */
  readonly initiatives: readonly SourceFile[];
}

/** `packs`: folders of packs alone. `definitions`: every other JSON file with a policy rule too, as other repositories have them. */
export type Sought = "packs" | "definitions";

/**
 * Finds the packs at or below each path: folders with a policy, `cases.yaml` or both. A path is absolute or counts
 * from `root`, and must lie below it, links followed.
 * @throws UserError when a path is missing, lies outside or holds no pack
 */
export async function findPacks(
  paths: readonly string[],
  root: string,
  sought: Sought = "packs",
): Promise<PackSources> {
  const home = await answered(realpath(root), root);
  const packs = new Map<string, PackSource>();
  const initiatives = new Map<string, SourceFile>();
  for (const path of paths) {
    const found = new Search(home, path, sought);
    const start = await realpath(resolve(home, path)).catch(async (error: unknown) => {
      throw refusal(error, path, await nearFile(pathInside(home, resolve(home, path)) ?? "", home));
    });
    const about = await answered(stat(start), path);
    await found.visit(about.isDirectory() ? start : dirname(start), 0);
    if (found.packs.length === 0) {
      throw userError(say`there is no policy pack in ${path}`, {
        expected: say`a folder with ${"policy.json"} and ${"cases.yaml"}, or folders above such`,
      });
    }
    for (const pack of found.packs) packs.set(pack.folder, pack);
    for (const file of found.initiatives) initiatives.set(file.file, file);
  }
  return { packs: [...packs.values()], initiatives: [...initiatives.values()] };
}

class Search {
  readonly packs: PackSource[] = [];
  readonly initiatives: SourceFile[] = [];
  readonly #home: string;
  readonly #path: string;
  readonly #seen = new Set<string>();

  readonly #sought: Sought;

  constructor(home: string, path: string, sought: Sought) {
    this.#home = home;
    this.#path = path;
    this.#sought = sought;
  }

  async visit(folder: string, depth: number): Promise<void> {
    const inside = below(this.#home, folder, this.#path);
    // A link may lead to a folder that was searched already, or above itself.
    if (this.#seen.has(folder)) return;
    this.#seen.add(folder);
    if (this.#seen.size > MOST_FOLDERS || depth > DEEPEST)
      throw userError(say`${this.#path} contains too many folders to be a folder of policy packs`);
    const entries = await answered(readdir(folder, { withFileTypes: true }), inside);
    const names = new Set(entries.map(({ name }) => name));
    await this.#pack(folder, inside, names);
    if (this.#sought === "definitions") await this.#definitions(folder, inside, names);
    if (names.has("initiative.json")) this.initiatives.push(await this.#file(folder, "initiative.json"));
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (!entry.isDirectory() && !entry.isSymbolicLink()) continue;
      const real = await answered(realpath(join(folder, entry.name)), `${inside}/${entry.name}`);
      if ((await answered(stat(real), `${inside}/${entry.name}`)).isDirectory())
        await this.visit(real, depth + 1);
    }
  }

  async #pack(folder: string, inside: string, names: ReadonlySet<string>): Promise<void> {
    const hasCases = names.has("cases.yaml");
    const policy = PACK_FILES.find((name) => names.has(name));
    if (policy === undefined) {
      if (hasCases) throw userError(say`the pack ${inside} has ${"cases.yaml"} but no ${"policy.json"}`);
      return;
    }
    this.packs.push({
      folder: inside,
      policy: await this.#file(folder, policy),
      ...(hasCases ? { cases: await this.#file(folder, "cases.yaml") } : {}),
    });
  }

  /** Files of any other name, as Azure's own and EPAC's: one definition each, without cases. */
  async #definitions(folder: string, inside: string, names: ReadonlySet<string>): Promise<void> {
    for (const name of [...names].toSorted()) {
      if (!/\.jsonc?$/i.test(name) || PACK_FILES.includes(name) || name === "initiative.json") continue;
      const about = await answered(stat(join(folder, name)), `${inside}/${name}`);
      if (!about.isFile() || about.size > MAX_BYTES) continue;
      const policy = await this.#file(folder, name);
      if (!policy.text.includes('"policyRule"')) continue;
      const text = name.toLowerCase().endsWith("c") ? withoutComments(policy.text) : policy.text;
      this.packs.push({ folder: `${inside}/${name}`, policy: { ...policy, text }, alone: true });
    }
  }

  async #file(folder: string, name: string): Promise<SourceFile> {
    const path = join(folder, name);
    const real = await answered(realpath(path), relative(this.#home, path));
    const file = below(this.#home, real, relative(this.#home, path));
    const about = await answered(stat(real), file);
    if (!about.isFile()) throw userError(say`${file} is not an ordinary file`);
    const bytes = await answered(readAtMost(real, MAX_BYTES), file);
    if (bytes === undefined) throw userError(say`the file ${file} is larger than 1 MiB`);
    const text = utf8Text(bytes);
    if (text === undefined)
      throw userError(say`the file ${file} is not UTF-8 text`, { help: say`save the file as UTF-8` });
    return { file: pathInside(this.#home, path) ?? file, text };
  }
}

/** JSON with comments as JSON: comments become blanks, so that every value stays at its place. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\n]/g, " "),
  );
}

/** The path from the root. @throws UserError for one that leads out of it */
function below(home: string, real: string, asWritten: string): string {
  const inside = pathInside(home, real);
  if (inside === undefined) {
    throw userError(say`${asWritten} lies outside the folder in which the command runs`, {
      expected: say`a folder below it, links followed`,
    });
  }
  return inside === "" ? basename(home) : inside;
}

const REASONS = new Map([
  ["ENOENT", say`does not exist`],
  ["ENOTDIR", say`does not exist`],
  ["EACCES", say`may not be read`],
  ["EPERM", say`may not be read`],
  ["ELOOP", say`is a link that leads nowhere`],
]);

async function answered<T>(answer: Promise<T>, path: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw refusal(error, path);
  }
}

function refusal(error: unknown, path: string, near?: string): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return userError(`${say`${path}`} ${REASONS.get(code) ?? "cannot be read"}`, {
    help: didYouMean(near) ?? say`check the path`,
  });
}
