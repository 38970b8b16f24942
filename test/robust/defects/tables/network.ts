import { defects, type Defect } from "../defect.ts";
import { set } from "../edit.ts";

export const NETWORK_DEFECTS: readonly Defect[] = [
  ...defects(
    "NET-02",
    ...["10.0.0.0/16", "10.60.8.0/24", "10.48.0.0/12"].map((range) => ({
      what: `the network gets ${range}`,
      edits: [set("manifest", ["network", "vnets", 0, "prefixes"], [range])],
    })),
    {
      what: "the network gets a range that the hub uses by IPv6",
      edits: [
        set("manifest", ["network", "vnets", 0, "prefixes"], ["10.61.0.0/16", "fd00:60::/64"]),
        set("manifest", ["network", "reservedRanges", "hub"], ["fd00:60::/48"]),
      ],
    },
  ),
];
