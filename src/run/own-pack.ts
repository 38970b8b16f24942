import { resourceIdIn } from "../base/resource-id.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PolicyDefinition, PolicySetDefinition } from "../policy/model.ts";
import { Cursor } from "../facts/decode/cursor.ts";
import { decodePolicyDefinition, decodePolicySetDefinition } from "../facts/decode/policy-definition.ts";
import { PACK_FILES } from "../policy-pack/read.ts";
import { typesAbout } from "../policy-pack/types-about.ts";
import { DamagedInstallation } from "./aliases.ts";

export interface OwnPack {
  readonly initiative: PolicySetDefinition;
  readonly definitions: readonly OwnDefinition[];
}

/** One of the definitions; decoded when it is wanted. */
export interface OwnDefinition {
  /** That of its folder, by which the initiative refers to it. */
  readonly name: string;
  /** In lower case: what it can be about, whatever its parameters are; undefined where that may be anything. */
  readonly types: ReadonlySet<string> | undefined;
  readonly definition: () => PolicyDefinition;
}

/** The name of the file beside each bundle that holds them. */
export const SHIPPED = "policies.json";

/** The policies that come with the tool: beside the bundle, or where the sources keep them. */
export function ownPack(): OwnPack {
  const here = dirname(fileURLToPath(import.meta.url));
  return sound(() => {
    const shipped = join(here, SHIPPED);
    const text = existsSync(shipped)
      ? readFileSync(shipped, "utf8")
      : gatherPolicies(join(here, "..", "..", "policies"));
    const root = new Cursor(JSON.parse(text));
    return {
      initiative: decodePolicySetDefinition(root.at("initiative")),
      definitions: root
        .at("definitions")
        .items()
        .map((item): OwnDefinition => {
          const types = item.at("types").optional((list) => new Set(list.texts()));
          return {
            name: item.at("pack").text(),
            types,
            definition: () => sound(() => decodePolicyDefinition(item)),
          };
        }),
    };
  });
}

function sound<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new DamagedInstallation("the policies that come with the tool cannot be read");
  }
}

/** One document of the initiative in `folder` and its members, each with the types that it can be about. */
export function gatherPolicies(folder: string): string {
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
  const packs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) => readdirSync(join(folder, area.name)).map((name) => [area.name, name] as const))
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const policyOf = (area: string, name: string): unknown => {
    const file = PACK_FILES.find((one) => existsSync(join(folder, area, name, one)));
    return file === undefined ? undefined : read(area, name, file);
  };
  const initiative = withId(read("initiative.json"), "policySetDefinitions", "relocation");
  const { policyDefinitions } = decodePolicySetDefinition(new Cursor(initiative)).properties;
  const members = new Set(policyDefinitions.map((one) => one.policyDefinitionReferenceId));
  return JSON.stringify({
    initiative,
    definitions: packs
      .filter(([, name]) => members.has(name))
      .map(([area, name]) => ({
        pack: name,
        ...withTypes(withId(policyOf(area, name), "policyDefinitions", name)),
      })),
  });
}

function withId(document: unknown, collection: string, name: string): object {
  if (typeof document !== "object" || document === null) throw new Error(`${name} is not an object`);
  return { id: resourceIdIn("/", `Microsoft.Authorization/${collection}`, name), name, ...document };
}

/** What a run need not find out each time: see {@link OwnDefinition.types}. */
function withTypes(document: object): object {
  const { properties } = decodePolicyDefinition(new Cursor(document));
  const types = typesAbout(properties);
  return types === undefined ? document : { ...document, types: [...types].toSorted() };
}
