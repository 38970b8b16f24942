import { userError } from "../../../base/errors.ts";
import { leadsOut } from "../../../base/path.ts";
import { say } from "../../../base/sentence.ts";
import type { JsonDocument } from "../arm/json/tree.ts";
import { localLinks } from "../arm/linked.ts";
import type { PlanFiles } from "./files.ts";

const MOST_FILES = 200;

/**
 * The templates of the repository that a template names by relative paths, and those that they name, by path. What is not there is
 * left out. @throws UserError for a path that leaves the repository, and for a file that is no JSON
 */
export async function linkedTemplates(
  template: JsonDocument,
  files: PlanFiles,
): Promise<Map<string, JsonDocument>> {
  const found = new Map<string, JsonDocument>();
  const open = [template];
  for (let document = open.pop(); document !== undefined; document = open.pop()) {
    for (const { path, tree } of localLinks(document)) {
      if (found.has(path)) continue;
      const place = document.place(tree);
      if (leadsOut(path)) {
        throw userError(say`the template at ${path} lies outside the repository`, {
          place,
          help: say`move it into the repository; a template names nothing outside of it`,
        });
      }
      if (found.size >= MOST_FILES) {
        throw userError(say`the template links to more than ${MOST_FILES} others`, { place });
      }
      if (!(await files.has(path))) continue;
      const linked = await files.json(path, place, "template");
      found.set(path, linked);
      open.push(linked);
    }
  }
  return found;
}
