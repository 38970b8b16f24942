import { contentFindings } from "./contents.ts";
import { duplicateFindings } from "./duplicates.ts";
import { durationFindings } from "./durations.ts";
import { endFindings } from "./ends.ts";
import type { Finding } from "./finding.ts";
import { inventoryFindings } from "./inventory.ts";
import { orderFindings } from "./order.ts";
import { outlineOf } from "./outline.ts";
import { referenceFindings } from "./references.ts";
import { scopeFindings } from "./scopes.ts";
import { uniquenessFindings } from "./uniqueness.ts";

/** Mistakes in what the document means that no schema can see. Any value may be passed. */
export function meaningFindings(value: unknown): Finding[] {
  const outline = outlineOf(value);
  return [
    ...endFindings(value),
    ...uniquenessFindings(outline),
    ...referenceFindings(outline),
    ...orderFindings(outline),
    ...scopeFindings(outline),
    ...inventoryFindings(value),
    ...duplicateFindings(value),
    ...contentFindings(value),
    ...durationFindings(outline),
  ];
}
