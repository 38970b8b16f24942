import { sameText } from "../../base/names.ts";
import { Cursor } from "../decode/cursor.ts";
import { offered, type OfferSource } from "./row.ts";

/** What any cluster may have, and what only one with long-term support may. */
const ANY = "Kubernetes version";
const LONG_TERM = "Kubernetes version for long-term support";
/** The support plan of clusters that state none. */
const COMMUNITY_SUPPORT = "KubernetesOfficial";

/**
 * Managed Clusters - List Kubernetes Versions: minor versions under `values`, each with its patches. Under `capabilities.supportPlan`
 * stand the plans that it is there for; the oldest versions are there for long-term support alone.
 */
export const aks: OfferSource = {
  permission: "Microsoft.ContainerService/locations/kubernetesVersions/read",
  decode: (bodies) =>
    new Cursor(bodies[0])
      .at("values")
      .items()
      .flatMap((minor) => {
        const patches = minor.at("patchVersions");
        const names = patches.absent ? [] : patches.entries().map(([name]) => name);
        const kind = isForAny(minor) ? ANY : LONG_TERM;
        return [minor.at("version").text(), ...names].map((name) => offered(kind, name));
      }),
};

/** A list without plans is one of the time before there were any. */
function isForAny(minor: Cursor): boolean {
  const capabilities = minor.at("capabilities");
  const plans = capabilities.absent ? [] : capabilities.at("supportPlan").texts();
  return plans.length === 0 || plans.some((plan) => sameText(plan, COMMUNITY_SUPPORT));
}
