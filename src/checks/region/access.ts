import { region as normalRegion, sameText, type Region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { isAccessRestricted } from "../../catalog/regions/access-restricted.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import type { Judgement } from "../check.ts";
import type { Attested } from "../support/attested.ts";

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

/**
 * What is added to the answer for a region that Azure opens on request only: the list holds it for every subscription. The service decides
 * where it says that the region is allowed or recommended, then what runs there already, then somebody's word.
 */
export function access(
  { name, displayName, regionCategory = "", policyRestriction }: Location,
  existing: Iterable<ExistingResource>,
  word: Attested,
): Answer | undefined {
  const isOpen =
    sameText(policyRestriction?.status ?? "", "Allowed") || sameText(regionCategory, "Recommended");
  if (!isAccessRestricted(name) || isOpen) return undefined;
  if (runsThere(existing, name))
    return {
      outcome: "pass",
      why: say`Azure opens ${displayName} on request only, and the subscription has resources there.`,
    };
  if (word.kind === "holds")
    return {
      outcome: "pass",
      why: say`Azure opens ${displayName} on request only. Somebody attests that the subscription has access.`,
      evidence: word.evidence,
    };
  return {
    outcome: "unknown",
    why: say`By the documentation Azure opens ${displayName} on request only. The list of locations holds it with and without access, and nothing of the planned types runs there yet.`,
    evidence: [
      { label: "region category", value: regionCategory === "" ? "not stated" : regionCategory },
      { label: "from", value: "table of this version, as of March 2025" },
      ...(word.kind === "stale" ? word.evidence : []),
    ],
    fix: {
      text: say`A: ask for access in a support request (service and subscription limits, region access), and attest ${"REG-01"} with match region ${name} and its number. B: choose another region.`,
    },
  };
}

function runsThere(existing: Iterable<ExistingResource>, name: Region): boolean {
  return [...existing].some(({ location }) => location !== undefined && normalRegion(location) === name);
}
