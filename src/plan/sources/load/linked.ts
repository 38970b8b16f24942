import { UserError, userError, type Problem } from "../../../base/errors.ts";
import { leadsOut } from "../../../base/path.ts";
import type { Place } from "../../../base/place.ts";
import { say } from "../../../base/sentence.ts";
import type { JsonDocument } from "../arm/json/tree.ts";
import { localLinks } from "../arm/linked.ts";
import type { PlanFiles } from "./files.ts";

const MOST_FILES = 200;

/** Templates of the repository that a template links to, and what is wrong with others. */
export interface LinkedTemplates {
  /** By path from the root of the repository. */
  readonly found: ReadonlyMap<string, JsonDocument>;
  /** Paths of those that cannot be read. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * The templates of the repository that a template names by relative paths, and those that they name. What is not there is left out;
 * a path that leaves the repository, and a file that is no JSON, is a problem.
 */
export async function linkedTemplates(template: JsonDocument, files: PlanFiles): Promise<LinkedTemplates> {
  const found = new Map<string, JsonDocument>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  const open = [template];
  for (let document = open.pop(); document !== undefined; document = open.pop()) {
    for (const { path, tree } of localLinks(document)) {
      if (found.has(path) || unread.has(path)) continue;
      try {
        const linked = await linkedAt(path, document.place(tree), files, found.size);
        if (linked === undefined) continue;
        found.set(path, linked);
        open.push(linked);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        unread.add(path);
        if (problems.length < MOST_FILES) for (const one of error.problems) problems.push(one);
      }
    }
  }
  return { found, unread, problems };
}

/** @throws UserError where it cannot be read */
async function linkedAt(
  path: string,
  place: Place,
  files: PlanFiles,
  count: number,
): Promise<JsonDocument | undefined> {
  if (leadsOut(path)) {
    throw userError(say`the template at ${path} lies outside the repository`, {
      place,
      help: say`move it into the repository. A template names nothing outside of it`,
    });
  }
  if (count >= MOST_FILES)
    throw userError(say`the template links to more than ${MOST_FILES} others`, { place });
  return (await files.has(path)) ? files.json(path, place, "template") : undefined;
}
