import { parseArgs } from "node:util";
import { AREAS } from "../../src/base/area.ts";
import { resourceType } from "../../src/base/resource-type.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { isFactKind } from "../../src/facts/facts.ts";
import type { NewCheck } from "./skeleton.ts";

const USAGE =
  "npm run new -- check SUB-07 --fact locks [--type Microsoft.Authorization/locks] [--area subscription]";

/** The check that the words of a command line ask for; what is wrong with them in words. */
export function newCheck(args: string[]): NewCheck | string {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { fact: { type: "string" }, type: { type: "string" }, area: { type: "string" } },
  });
  const [what, id = ""] = positionals;
  const { fact = "" } = values;
  if (what !== "check" || positionals.length !== 2) return USAGE;
  if (!/^[A-Z]{2,8}-\d{2,4}$/.test(id)) return `${id} is not the id of a check`;
  if (!/^[a-z][A-Za-z]+$/.test(fact)) return `--fact must be a name such as locks or roleAssignments`;
  const group = id.slice(0, id.indexOf("-") + 1);
  const area = values.area ?? CHECKS.find(({ meta }) => meta.id.startsWith(group))?.meta.area ?? "";
  if (!AREAS.some((one) => one === area)) return `--area must be one of ${AREAS.join(", ")}`;
  const type = values.type ?? `Microsoft.Example/${fact}`;
  if (resourceType(type) === undefined) return `${type} is not a resource type`;
  return { id, area, fact, type, known: isFactKind(fact) };
}
