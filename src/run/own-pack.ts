import { resourceIdIn } from "../base/resource-id.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PolicyDefinition, PolicySetDefinition } from "../policy/model.ts";
import { Cursor } from "../facts/decode/cursor.ts";
import { decodePolicyDefinition, decodePolicySetDefinition } from "../facts/decode/policy-definition.ts";
import { DamagedInstallation } from "./aliases.ts";

export interface OwnPack {
  readonly initiative: PolicySetDefinition;
  readonly definitions: readonly PolicyDefinition[];
}

/** The name of the file beside each bundle that holds them. */
export const SHIPPED = "policies.json";

/** The policies that come with the tool: beside the bundle, or where the sources keep them. */
export function ownPack(): OwnPack {
  const here = dirname(fileURLToPath(import.meta.url));
  try {
    const shipped = join(here, SHIPPED);
    const text = existsSync(shipped)
      ? readFileSync(shipped, "utf8")
      : gatherPolicies(join(here, "..", "..", "policies"));
    const root = new Cursor(JSON.parse(text));
    return {
      initiative: decodePolicySetDefinition(root.at("initiative")),
      definitions: root.at("definitions").items().map(decodePolicyDefinition),
    };
  } catch {
    throw new DamagedInstallation("the policies that come with the tool cannot be read");
  }
}

/** One document of the initiative and the definitions in `folder`, without what people alone read. */
export function gatherPolicies(folder: string): string {
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) => readdirSync(join(folder, area.name)).map((name) => [area.name, name] as const))
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    initiative: withId(read("initiative.json"), "policySetDefinitions", "relocation"),
    definitions: names.map(([area, name]) =>
      withId(read(area, name, "policy.json"), "policyDefinitions", name),
    ),
  });
}

function withId(document: unknown, collection: string, name: string): unknown {
  if (typeof document !== "object" || document === null) return document;
  return { id: resourceIdIn("/", `Microsoft.Authorization/${collection}`, name), name, ...document };
}
