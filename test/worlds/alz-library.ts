import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, parseJson, readJsonObject, type JsonObject } from "../servers/json.ts";

/** What stands in the library where a deployment puts its own values. */
export interface AlzValues {
  /** Management group that holds the definitions. */
  readonly root: string;
  readonly region: string;
  /** Subscription of the platform's workspace, private DNS zones and so on. */
  readonly platformSubscription: string;
}

/** Text of a library file with its placeholders filled. */
function fill(text: string, { root, region, platformSubscription }: AlzValues, scope: string): string {
  return text
    .replace(/\/managementGroups\/(placeholder|contoso)(?=[/"])/gi, `/managementGroups/${root}`)
    .replaceAll("${default_location}", region)
    .replaceAll("${current_scope_resource_id}", scope)
    .replaceAll(
      "resourceGroups/placeholder/providers/Microsoft.Network/privateDnsZones//providers/",
      "resourceGroups/rg-dns/providers/",
    )
    .replace(/(\/resourceGroups\/)placeholder/gi, `$1rg-management-${region}`)
    .replaceAll("placeholder-", `alz-${region}-`)
    .replaceAll("/placeholder", `/alz-${region}`)
    .replaceAll(
      "/subscriptions/00000000-0000-0000-0000-000000000000",
      `/subscriptions/${platformSubscription}`,
    );
}

/** One object of a kind (`policy_definitions`, `policy_assignments`, …) for a scope, placeholders filled. */
export function readAlz(
  folder: string,
  kind: string,
  name: string,
  values: AlzValues,
  scope: string,
): JsonObject {
  const files = readdirSync(join(folder, kind));
  // A version may stand between the name and the ending.
  const file = files.find((one) => one.startsWith(`${name}.`));
  if (file === undefined) throw new Error(`the library has no ${kind} ${name}`);
  const text = readFileSync(join(folder, kind, file), "utf8").replace(/^\uFEFF/, "");
  const value = parseJson(fill(text, values, scope));
  if (!isJsonObject(value)) throw new Error(`${file} does not hold an object`);
  return value;
}

/** The lists of an archetype: names of assignments, definitions, initiatives, roles. */
export function readArchetype(folder: string, name: string): JsonObject {
  return readJsonObject(join(folder, "archetype_definitions", `${name}.alz_archetype_definition.json`));
}

/** Files of the published built-in definitions and initiatives by lower-case id; parsed only when one is taken. */
export function indexBuiltIns(folder: string): (id: string) => JsonObject | undefined {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8").replace(/^\uFEFF/, "");
    const ids = text.matchAll(
      /"id":\s*"(\/providers\/Microsoft\.Authorization\/policy(?:Set)?Definitions\/[^"/]+)"/gi,
    );
    // The object's own id comes after its properties.
    const own = [...ids].at(-1)?.[1];
    if (own !== undefined) texts.set(own.toLowerCase(), text);
  }
  return (id) => {
    const text = texts.get(id.toLowerCase());
    const value = text === undefined ? undefined : parseJson(text);
    return isJsonObject(value) ? value : undefined;
  };
}
