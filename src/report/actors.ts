import type { Area } from "../base/area.ts";
import type { Result } from "./model.ts";

/** Who can act on a finding. */
export const ACTORS = ["author", "platform", "identity", "finance"] as const;
export type Actor = (typeof ACTORS)[number];

export const ACTOR_WORDS: Readonly<Record<Actor, string>> = {
  author: "the author of this change",
  platform: "the platform team",
  identity: "the identity team",
  finance: "finance",
};

const BY_AREA: Readonly<Record<Area, Actor>> = {
  subscription: "platform",
  policy: "platform",
  rbac: "identity",
  identity: "identity",
  budget: "finance",
  cost: "finance",
  region: "author",
  quota: "platform",
  network: "platform",
  vault: "author",
  certificate: "author",
  domain: "author",
  data: "author",
  connection: "author",
  operations: "author",
  method: "author",
  wave: "author",
  cutover: "author",
};

/** Policies that refuse by region or type: no change of a template lets the resource through. */
const BY_TARGET: ReadonlySet<string> = new Set(["POL-01", "POL-02", "POL-03"]);

/**
 * What a policy refuses in a template or a plan, its author changes; what it refuses by where the target lies, whoever assigned it.
 * @param manifest path of the manifest: a finding of any other file is about what that file says
 */
export function actorOf(
  { area, check, place }: Pick<Result, "area" | "check" | "place">,
  manifest: string,
): Actor {
  const isOfRequest = area === "policy" && place.file !== manifest && !BY_TARGET.has(check);
  return isOfRequest ? "author" : BY_AREA[area];
}
