import { privateZones as kind } from "../../facts/kinds/private-zones.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, questionOf } from "../question.ts";

const VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];
const STATEMENT =
  "resources | where type in~ ('Microsoft.Network/privateDnsZones', 'Microsoft.Network/privateDnsZones/virtualNetworkLinks') | project id, type, network = properties.virtualNetwork.id, state = properties.virtualNetworkLinkState";

/** Zones and their links are one question. */
export const privateZones: Collector<"privateZones"> = ({ graph }) =>
  eachOfSubscription((id) => {
    const question = { ...questionOf(kind, id, VERSIONS), subscription: id, statement: STATEMENT };
    return listFact(
      question,
      () => graph.pages(question),
      kind.decode,
      (row) => row.id,
    );
  });
