import { meant, nearest } from "../../base/nearest.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { documentedNamespaces } from "../../catalog/methods.ts";
import type { About } from "../check.ts";

/** What to do where nothing is known of a namespace that no type of the catalogue has, and that is near to one that some have. */
export function namespaceHint(namespace: string): Pick<About, "hint"> {
  const known = documentedNamespaces();
  const near = known.some((one) => sameText(one, namespace)) ? undefined : nearest(namespace, known);
  return near === undefined ? {} : { hint: hintOf(near) };
}

function hintOf(near: string): Sentence {
  return say`${raw(meant(near))}Correct the type where it is written.`;
}
