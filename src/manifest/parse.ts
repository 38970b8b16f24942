import { readDocument } from "./document/document.ts";
import type { Manifest } from "./model.ts";
import { refusal } from "./refusal.ts";
import { meaningFindings } from "./semantics/index.ts";
import { manifestOf } from "./sections/manifest.ts";
import { unjudgedOf, unjudgedPaths } from "./unjudged.ts";
import { translate } from "./validate/translate.ts";
import { checkShape } from "./validate/validator.ts";

/**
 * Reads a manifest. Pure: the text comes from {@link readManifestFile} or from a test.
 * @param file path for people, which stands in every place
 * @throws UserError with everything that is wrong, in the order of the text
 */
export function parseManifest(text: string, file: string): Manifest {
  const document = readDocument(text, file);
  const checked = checkShape(document.value);
  const problems = [...document.problems, ...(checked.ok ? [] : translate(checked.errors, document))];

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
  if (problems.length > 0) throw refusal(problems);
  if (!checked.ok)
    throw new Error("the manifest does not follow the schema, for no reason that could be found");
  return manifestOf(checked.manifest, file, unjudgedPaths(unjudgedOf(document.value)), document.locate);
}
