import type { UserError } from "../base/errors.ts";
import type { Document } from "./document/document.ts";
import { refusal } from "./refusal.ts";
import { meaningFindings } from "./semantics/index.ts";
import { manifest } from "./sections/manifest.ts";
import { shapeProblems } from "./validate/translate.ts";

/** Everything that is wrong with a document that is no sound manifest. */
export function refusalOf(document: Document): UserError {
  const problems = [...document.problems, ...shapeProblems(manifest, document)];

  // Where the shape is wrong, that is what to repair; what the writer meant may still be known.
  const reported = new Map(problems.map((problem, index) => [problem.place?.path, index]));
  for (const { pointer, ...rest } of meaningFindings(document.value)) {
    const place = document.locate(pointer);
    const index = reported.get(place.path);
    const other = index === undefined ? undefined : problems[index];
    if (index === undefined || !other) problems.push({ ...rest, place });
    else if (other.help === undefined && rest.help !== undefined)
      problems[index] = { ...other, help: rest.help };
  }
  if (problems.length === 0)
    throw new Error("the manifest does not follow the schema, for no reason that could be found");
  return refusal(problems);
}
