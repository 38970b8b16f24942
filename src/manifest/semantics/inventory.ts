import { graphCondition } from "../../base/graph-condition.ts";
import { say } from "../../base/sentence.ts";
import { child, itemsOf, textOf } from "../json.ts";
import type { Finding } from "./finding.ts";

/** Queries that do more than select among the resources of the source. */
export function inventoryFindings(root: unknown): Finding[] {
  return itemsOf(child(root, "inventory")).flatMap((entry, index): Finding[] => {
    const query = textOf(child(child(entry, "resourceGraph"), "query"));
    if (query === undefined || graphCondition(query) !== undefined) return [];
    return [
      {
        pointer: ["inventory", index, "resourceGraph", "query"],
        message: say`the query is not a condition that selects resources`,
        expected: say`clauses such as ${"where tags.app =~ 'shop'"}, joined by ${"|"}, without other operators`,
        help: say`the table, the columns and the subscription are set by the tool`,
      },
    ];
  });
}
