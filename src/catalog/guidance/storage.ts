import { learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const storage: CategoryGuidance = {
  today: [
    "A new account with a new name, from code. Blobs and files come by AzCopy from server to server, by object replication or by Data Factory.",
    "NetApp volumes are replicated to a region of the list and the replication is broken at the switch.",
    "Disks belong to their machines and move with them.",
  ],
  before: [
    "The number of objects and their size are known: many small ones take longer than few large ones.",
    "Whoever copies may read the source's data and write the target's, and both accounts let the machine in that issues the calls.",
    "The redundancy exists in the target region: not every region has a pair or zones.",
    "Versioning and the change feed are on, where object replication is to be used.",
  ],
  order: [
    "Account, network rules and keys, the first copy while writers run, further copies. Then stop writers, copy the rest, change what names the host.",
    "The account that captures, logs or checkpoints go to moves before what writes to it.",
    "Life-cycle rules and event subscriptions are switched on after the copy, or they act on what is being copied.",
  ],
  traps: [
    "Snapshots, versions, deleted objects, leases and immutability are not part of a usual copy.",
    "All keys and signed addresses are new: those that were given away die with the old account.",
    "A copy sets the time of change again, so that life-cycle rules count from the copy.",
    "The archive tier must be brought online first, which takes hours and costs.",
    "A static website is not in the template of the account, and a custom domain belongs to one account at a time.",
  ],
  rollback: [
    "Copy back what was written since the switch, by time of change, before writers go back.",
    "A deleted account can be recovered for 14 days at most, if nobody took its name.",
  ],
  verify: [
    "Count and size of objects by container on both sides while nobody writes, and checksums of a sample.",
    "The log of the copy has no failed transfers.",
    "The old account counts only your own transactions for some days.",
  ],
  sources: [
    relocation("storage-account"),
    relocation("netapp"),
    learn("storage/common/storage-use-azcopy-optimize"),
    learn("storage/blobs/object-replication-overview"),
  ],
};
