import { child } from "./json.ts";

/** What the schema takes and no check of this version verifies. A check that begins to verify one removes it here. */
const UNJUDGED: readonly string[] = [
  "target.managementGroup",
  "target.requires.allowedGeographies",
  "target.requires.pairedRegion",
  "expect.policies.parity",
  "expect.quotas",
  "expect.services",
  "network",
  "vaults",
  "domains",
  "certificates",
  "connections",
];

/** The paths of {@link UNJUDGED} that a manifest declares; `false` and empty lists declare nothing. */
export function unjudgedOf(document: unknown): string[] {
  return UNJUDGED.filter((path) => {
    const value = path.split(".").reduce<unknown>((part, step) => child(part, step), document);
    return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
  });
}
