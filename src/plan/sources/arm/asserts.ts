import { say } from "../../../base/sentence.ts";
import { typeName, isUnknown } from "../../../expression/value.ts";
import { valueOf } from "./compute.ts";
import { mapAt } from "./json/tree.ts";
import type { Frame } from "./parts.ts";

/** Says which assertions of a template do not hold; the service refuses the deployment for them. */
export function checkAsserts({ template, sight, document, world }: Frame): void {
  for (const [name, tree] of mapAt(template, "asserts")?.entries ?? []) {
    const value = valueOf(tree, sight);
    if (value === true || isUnknown(value)) continue;
    world.report(
      document,
      tree,
      value === false
        ? say`the assertion ${name} does not hold with these parameters`
        : say`the assertion ${name} is not of type Bool but ${typeName(value)}`,
      { whole: true },
    );
  }
}
