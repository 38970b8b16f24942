import { clip } from "../base/clip.ts";
import { clean } from "./clean.ts";
import type { NotJudged } from "./model.ts";
import { plainSentence } from "./plain.ts";

const MOST = 20;

/** `planned types with questions … (7): Microsoft.Cache/redis (capability) and 2 more`, for surfaces without a list of their own. */
export function notJudgedLine({ what, count, items }: NotJudged): string {
  const names = items.slice(0, MOST).map((item) => clip(clean(item), 200));
  const more = Math.max(count, items.length) - names.length;
  const list =
    names.length === 0 ? "" : `: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${plainSentence(what)} (${String(count)})${list}`;
}
