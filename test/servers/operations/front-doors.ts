import { serviceList } from "../service-operation.ts";

/** The classic ones. */
export const frontDoors = serviceList({
  namespace: "Microsoft.Network",
  tail: "frontDoors",
  apiVersions: ["2021-06-01", "2020-05-01"],
});
