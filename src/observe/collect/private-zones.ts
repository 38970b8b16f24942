import { privateZones as kind } from "../../facts/kinds/private-zones.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { GRAPH_VERSIONS, listFact, questionOf } from "../question.ts";

const STATEMENT =
  "resources | where type in~ ('Microsoft.Network/privateDnsZones', 'Microsoft.Network/privateDnsZones/virtualNetworkLinks') | project id, type, network = properties.virtualNetwork.id, state = properties.virtualNetworkLinkState";

/** Zones and their links are one question. */
export const privateZones: Collector<"privateZones"> = ({ graph }) =>
  eachOfSubscription((id) => {
    const question = { ...questionOf(kind, id, GRAPH_VERSIONS), subscription: id, statement: STATEMENT };
    return listFact(
      question,
      () => graph.pages(question),
      kind.decode,
      (row) => row.id,
    );
  });
