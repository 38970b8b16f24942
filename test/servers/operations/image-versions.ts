import { artifacts } from "../compute-artifacts.ts";

export const imageVersions = artifacts(
  "artifacttypes/vmimage/offers/[^/]+/skus/[^/]+/versions",
  "Microsoft.Compute/locations/publishers/artifacttypes/offers/skus/versions",
);
