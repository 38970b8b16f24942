import { namespaceOf, sameType } from "../base/resource-type.ts";
import { MOVE_FLAGS } from "./move-support/rows.ts";
import { RESOURCE_MOVER_TYPES } from "./resource-mover.ts";

export type Moves = "yes" | "no" | "unknown";

/** Whether Azure moves a resource as it is. What it does not move is created again: see the relocation methods. */
export interface MoveSupport {
  readonly resourceGroup: Moves;
  readonly subscription: Moves;
  readonly region: Moves;
  /** Why the region says so, where the sources disagree. */
  readonly because?: string;
}

/** How one answer is made of sources that disagree, for people. */
export const MOVE_RULE =
  "Azure's list of move support decides. For the region the list of Resource Mover goes before it, then a page that guides through the move of the type. A type that is not listed, or is listed twice with different answers, is unknown.";

interface Decision {
  readonly type: string;
  readonly region: Moves;
  readonly because: string;
}

/** Where the list and a page of the documentation disagree. */
const DECIDED: readonly Decision[] = [
  {
    type: "Microsoft.Network/publicIPAddresses",
    region: "yes",
    because:
      "the list says no, Resource Mover takes its configuration. The address itself is never kept (resource-mover/overview, 2025-07)",
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    region: "yes",
    because: "the list says yes and its page no. Resource Mover takes it (resource-mover/overview, 2025-07)",
  },
  {
    type: "Microsoft.Maintenance/maintenanceConfigurations",
    region: "yes",
    because:
      "the list has it twice, with yes and with no. A page guides through the move (virtual-machines/move-region-maintenance-configuration)",
  },
  {
    type: "Microsoft.Compute/snapshots",
    region: "yes",
    because:
      "the list says no, its page says that incremental ones can be copied, full ones cannot (virtual-machines/disks-copy-incremental-snapshot-across-regions)",
  },
];

const NONE = "000";
const UNKNOWN: MoveSupport = { resourceGroup: "unknown", subscription: "unknown", region: "unknown" };

/** @see MOVE_RULE for sources that disagree */
export function moveSupport(type: string): MoveSupport {
  const listed = flagsOf(type);
  const at = (index: number): Moves => {
    const said = new Set(listed.map((flags) => flags[index]));
    return said.size === 1 ? (said.has("1") ? "yes" : "no") : "unknown";
  };
  const flags: MoveSupport =
    listed.length === 0 ? UNKNOWN : { resourceGroup: at(0), subscription: at(1), region: at(2) };
  const decided = DECIDED.find((one) => sameType(one.type, type));
  if (decided !== undefined) return { ...flags, region: decided.region, because: decided.because };
  const isTaken = RESOURCE_MOVER_TYPES.some((one) => sameType(one, type));
  if (!isTaken || flags.region === "yes") return flags;
  return { ...flags, region: "yes", because: "Resource Mover takes it (resource-mover/overview, 2025-07)" };
}

function flagsOf(type: string): string[] {
  const namespace = namespaceOf(type).toLowerCase();
  const rest = type.slice(namespace.length + 1).toLowerCase();
  return (MOVE_FLAGS[namespace] ?? "").split(" ").flatMap((entry) => {
    const [name, flags = NONE] = entry.split(":");
    return name === rest && rest !== "" ? [flags] : [];
  });
}

/** The types of the list, in lower case. */
export function listedTypes(): string[] {
  return Object.entries(MOVE_FLAGS).flatMap(([namespace, entries]) =>
    entries.split(" ").map((entry) => `${namespace}/${entry.split(":")[0] ?? ""}`),
  );
}
