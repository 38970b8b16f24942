import { REGION_FORMATS } from "../report/regions.ts";
import { renderRegions } from "../report/regions-surfaces.ts";
import type { RegionsDocument } from "../report/regions-document.ts";
import type { TextOptions } from "../report/text.ts";

/** The text of the comparison, and the exit code: 0 where a region is ready, 1 where each is blocked, else 3. */
export function comparisonText(
  document: RegionsDocument,
  format: string | undefined,
  options: TextOptions,
): { readonly text: string; readonly code: 0 | 1 | 3 } {
  const known = REGION_FORMATS.find((one) => one === format) ?? "text";
  const verdicts = document.regions.candidates.map(({ verdict }) => verdict);
  const code = verdicts.includes("ready") ? 0 : verdicts.includes("unknown") ? 3 : 1;
  return { text: renderRegions(document, known, options), code };
}
