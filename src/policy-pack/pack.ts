import { userError } from "../base/errors.ts";
import { say } from "../base/sentence.ts";
import { readCases } from "./cases.ts";
import { readDefinitionFile } from "./definition.ts";
import type { Pack, PackSource } from "./model.ts";

/** Reads one pack. `cases` says whether a pack must have some. @throws UserError */
export function readPack(source: PackSource, cases: "required" | "optional" = "required"): Pack {
  const name = source.folder.slice(source.folder.lastIndexOf("/") + 1);
  const read = readDefinitionFile(source.policy, name);
  if (source.cases === undefined && source.alone === undefined && cases === "required") {
    throw userError(say`the pack ${source.folder} has no ${"cases.yaml"}`, {
      help: say`add resources that the policy must accept and refuse`,
    });
  }
  return {
    ...read,
    name,
    folder: source.folder,
    file: source.policy.file,
    cases:
      source.cases === undefined ? [] : readCases(source.cases, read.definition.properties.parameters ?? {}),
  };
}
