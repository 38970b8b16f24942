import { suggestion } from "../../../base/nearest.ts";
import { say } from "../../../base/sentence.ts";
import { mapAt, textAt, type JsonDocument, type JsonMap } from "./json/tree.ts";
import type { World } from "./parts.ts";

const USE = /externalInputs?\(\s*'([^']*)'/gi;

/**
 * Says which external inputs of a parameters file no parameter uses, and which are used and defined nowhere: what the deployment supplies
 * for them goes nowhere, or is missing.
 */
export function checkExternalInputs(world: World, document: JsonDocument, parameters: JsonMap): void {
  const defined = mapAt(document.root, "externalInputDefinitions")?.entries ?? new Map<string, never>();
  const names = [...defined.keys()];
  const used = new Set<string>();
  for (const tree of parameters.entries.values()) {
    for (const [, name = ""] of (textAt(tree, "expression") ?? "").matchAll(USE)) {
      used.add(name.toLowerCase());
      if (names.some((one) => one.toLowerCase() === name.toLowerCase())) continue;
      const help = suggestion(name, names);
      world.report(document, tree, say`the parameters file defines no external input ${name}`, {
        kind: "notice",
        ...(help === undefined ? {} : { help }),
      });
    }
  }
  for (const [name, tree] of defined)
    if (!used.has(name.toLowerCase()))
      world.report(document, tree, say`the external input ${name} is used by no parameter`, {
        kind: "notice",
      });
}
