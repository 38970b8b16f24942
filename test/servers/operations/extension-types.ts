import { artifacts } from "../compute-artifacts.ts";

export const extensionTypes = artifacts(
  "artifacttypes/vmextension/types",
  "Microsoft.Compute/locations/publishers/artifacttypes/types",
);
