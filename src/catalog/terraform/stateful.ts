import { sameText } from "../../base/names.ts";
import { STATEFUL_TYPES, type StatefulType } from "./stateful-rows.ts";

/** What is lost with a resource of the type; undefined where a deployment brings all of it back. */
export function statefulType(type: string): StatefulType | undefined {
  return STATEFUL_TYPES.find(({ types }) => types.some((one) => sameText(one, type)));
}
