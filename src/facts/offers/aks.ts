import { Cursor } from "../decode/cursor.ts";
import { offered, type OfferSource } from "./row.ts";

const WHAT = "Kubernetes version";

/** Managed Clusters - List Kubernetes Versions: minor versions under `values`, each with its patches. */
export const aks: OfferSource = {
  permission: "Microsoft.ContainerService/locations/kubernetesVersions/read",
  decode: (bodies) =>
    new Cursor(bodies[0])
      .at("values")
      .items()
      .flatMap((minor) => {
        const patches = minor.at("patchVersions");
        const names = patches.absent ? [] : patches.entries().map(([name]) => name);
        return [minor.at("version").text(), ...names].map((name) => offered(WHAT, name));
      }),
};
