import { OWN_IDS } from "./own-words.ts";

/**
 * Ids that Azure publishes, lower case: of definitions at the root of the tenant, where nobody else can put one, and of roles that are
 * built in, as Azure says of them.
 */
export function publicIdsIn(contents: readonly unknown[]): Set<string> {
  const found = new Set<string>(OWN_IDS);
  const open: unknown[] = [...contents];
  while (open.length > 0) {
    const value = open.pop();
    const builtIn = typeof value === "string" ? BUILT_IN.exec(value)?.[1] : undefined;
    if (builtIn !== undefined) found.add(builtIn.toLowerCase());
    if (typeof value !== "object" || value === null) continue;
    if ("guid" in value && "type" in value && value.type === "BuiltInRole")
      found.add(String(value.guid).toLowerCase());
    for (const [name, member] of Object.entries<unknown>({ ...value })) {
      open.push(name);
      open.push(member);
    }
  }
  return found;
}

const BUILT_IN =
  /^\/providers\/Microsoft\.Authorization\/(?:policyDefinitions|policySetDefinitions)\/([0-9a-f-]{36})$/i;
