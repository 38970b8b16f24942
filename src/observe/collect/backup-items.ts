import { backupItems as kind } from "../../facts/kinds/backup-items.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, listFact, questionOf } from "../question.ts";

const TYPES = [
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  "Microsoft.DataProtection/backupVaults/backupInstances",
];
const COLUMNS =
  "id, location, source = properties.sourceResourceId, instance = properties.dataSourceInfo.resourceID, state = properties.protectionState, current = properties.currentProtectionState, last = properties.lastRecoveryPoint, managed = properties.backupManagementType, friendly = properties.friendlyName";
const STATEMENT = `recoveryservicesresources | where type in~ (${TYPES.map((type) => `'${type}'`).join(", ")}) | project ${COLUMNS}`;

/** Items of both kinds of vaults are one question. */
export const backupItems: Collector<"backupItems"> = ({ graph }) =>
  eachOfSubscription((id) => {
    const question = { ...questionOf(kind, id, GRAPH_VERSIONS), subscription: id, statement: STATEMENT };
    return listFact(
      question,
      () => graph.pages(question),
      kind.decode,
      (row) => row.id,
    );
  });
