import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const compute: CategoryGuidance = {
  today: [
    "Virtual machines move by Resource Mover or Site Recovery: disks are replicated while the source serves, and the switch takes minutes.",
    "Scale sets and batch accounts are deployed again from code, with images from a gallery that is replicated to the target.",
    "Disks without a machine are copied as incremental snapshots.",
  ],
  before: [
    "Quota of vCPUs in the region and of each family in the target, and a size that is offered there to the subscription and in the zone.",
    "The operating system, the disks and their churn are within the support matrix of the tool.",
    "With customer-managed keys: a vault with the keys and a disk encryption set in the target region.",
    "The terms of a marketplace image are accepted in the target subscription.",
  ],
  order: [
    "Network and its security groups, keys and encryption sets, replication, a test failover in a network apart, the switch, then backup and extensions.",
    "Machines that must be consistent with each other are in one group. Domain controllers and databases come before what needs them.",
  ],
  traps: [
    "Extensions, role assignments, diagnostics and the boot diagnostics account are not carried along.",
    "Resource Mover stays within one subscription, and another is a second move by Resource Manager. Site Recovery replicates to any subscription of the tenant.",
    "An availability set and a zone exclude each other, and a size that runs today may not be deployable to new customers of a region.",
    "The licence benefit is a property: a template without it bills the full price.",
    "Private addresses change unless the whole network moves with its prefix. Public addresses always change.",
  ],
  rollback: [
    "Do not commit before the application is accepted: until then the source can be started again.",
    "After a failover protect in the other direction, and go back by a second failover with what was written since.",
    "Keep the disks at the source until the first backup at the target has ended.",
  ],
  verify: [
    "A test failover with a log-in and a request that reads and writes.",
    "Agents and extensions report, updates are assessed, and the first backup has completed.",
    "The bill shows the licence benefit, and nothing at the source but disks.",
  ],
  sources: [
    learn("resource-mover/support-matrix-move-region-azure-vm"),
    learn("site-recovery/azure-to-azure-common-questions"),
    relocation("virtual-machine-scale-sets"),
  ],
};
