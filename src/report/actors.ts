import type { Area } from "../base/area.ts";
import type { Result } from "./model.ts";

/** Who can act on a finding. */
export const ACTORS = ["workload", "lead", "platform", "identity", "finance"] as const;
export type Actor = (typeof ACTORS)[number];

export const ACTOR_WORDS: Readonly<Record<Actor, string>> = {
  workload: "the workload team",
  lead: "the wave lead",
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
  region: "workload",
  quota: "platform",
  network: "platform",
  vault: "workload",
  certificate: "workload",
  domain: "workload",
  data: "workload",
  connection: "workload",
  operations: "workload",
  method: "workload",
  wave: "lead",
  cutover: "lead",
};

/** Policies that refuse by region or type: no change of a template lets the resource through. */
const BY_TARGET: ReadonlySet<string> = new Set(["POL-01", "POL-02", "POL-03"]);

/**
 * What a policy refuses in a template or a plan, the team that wrote it changes; what it refuses by where the target lies, whoever assigned it.
 * @param manifest path of the manifest: a finding of any other file is about what that file says
 */
export function actorOf(
  { area, check, place }: Pick<Result, "area" | "check" | "place">,
  manifest: string,
): Actor {
  const isOfRequest = area === "policy" && place.file !== manifest && !BY_TARGET.has(check);
  return isOfRequest ? "workload" : BY_AREA[area];
}
