import type { ListOperation } from "../operation.ts";
import { canonical } from "../scope.ts";

const TYPE = "Microsoft.Compute/galleries/images/versions";

/** The versions of one image definition. */
export const galleryVersions: ListOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+)\/providers\/Microsoft\.Compute\/galleries\/(?<name>[^/]+\/images\/[^/]+)\/versions$/i,
  permission: `${TYPE}/read`,
  type: TYPE,
  apiVersions: ["2024-03-03", "2023-07-03", "2022-03-03"],
  rows(world, scope, { parts: { name = "" } }) {
    const prefix = `${canonical(`${scope}/providers/Microsoft.Compute/galleries/${name}`)}/versions/`;
    return (world.resources ?? []).filter((one) => canonical(one.id).startsWith(prefix));
  },
};
