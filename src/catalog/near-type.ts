import { nearest } from "../base/nearest.ts";
import { resourceType } from "../base/resource-type.ts";
import { documentedTypes } from "./methods.ts";
import { listedTypes } from "./move-support.ts";
import { questionsOf } from "./questions.ts";

/** The type that was probably meant by one that nothing here knows; nothing for a known one. */
export function nearType(type: string): string | undefined {
  const known = [...documentedTypes(), ...listedTypes()];
  if (known.some((one) => one.toLowerCase() === type.toLowerCase())) return undefined;
  const asked = resourceType(type);
  if (asked !== undefined && questionsOf(asked) !== undefined) return undefined;
  // The documented types come first, so that their spelling is offered and not that of the list.
  return nearest(type, documentedTypes()) ?? nearest(type, listedTypes());
}
