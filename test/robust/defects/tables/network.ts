import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, set, type Path } from "../edit.ts";
import { idIn, LOW, MOVES, sourceId, targetId } from "./shop.ts";

const SDC = { name: "vnet-shop-sdc" };
const CIRCUIT = idIn("rg-shop-net-sdc", "Microsoft.Network/expressRouteCircuits", "er-shop");
const CONNECTION = {
  id: idIn("rg-shop-net-sdc", "Microsoft.Network/connections", "to-office"),
  name: "to-office",
  location: "swedencentral",
};
const vnet = (...path: Path): Path => [SDC, ...path];

const ZONES = idIn("rg-shop-dns", "Microsoft.Network/privateDnsZones", "");
const ZONE_ROWS: Path = ["facts", "privateZones", `${LOW}|`];

/** A private zone, and its links to networks. */
function zone(
  name: string,
  links: readonly { readonly network: string; readonly state: string }[],
): unknown[] {
  const id = `${ZONES}${name}`;
  const type = "microsoft.network/privatednszones";
  return [
    { id, type },
    ...links.map((link, index) => ({
      id: `${id}/virtualNetworkLinks/link${String(index)}`,
      type: `${type}/virtualnetworklinks`,
      ...link,
    })),
  ];
}
const zones = (...rows: readonly unknown[]) => set("facts", ZONE_ROWS, { known: true, value: rows });
const WEU_LINK = { network: sourceId(MOVES[0]), state: "Completed" };
const SDC_LINK = { network: targetId(MOVES[0]), state: "Completed" };
const BLOBS = "privatelink.blob.core.windows.net";
const BACKUP = zone("privatelink.we.backup.windowsazure.com", []);
const ZONED = [
  set("manifest", ["network", "privateDnsZones"], {
    subscription: "shop-prod",
    resourceGroup: "rg-shop-dns",
  }),
  zones(
    ...zone(BLOBS, [WEU_LINK, SDC_LINK]),
    ...BACKUP,
    ...zone("privatelink.sdc.backup.windowsazure.com", []),
  ),
];
const ACCOUNT: Path = ["resources", { type: "Microsoft.CognitiveServices/accounts" }, "properties"];

export const NETWORK_DEFECTS: readonly Defect[] = [
  ...defects(
    "NET-02",
    ...["10.0.0.0/16", "10.60.8.0/24", "10.48.0.0/12"].map((range) => ({
      what: `the network gets ${range}`,
      edits: [set("manifest", ["network", "vnets", 0, "prefixes"], [range])],
      ...(range.endsWith("/12") ? { also: ["NET-03"] } : {}),
    })),
    {
      what: "the network gets a range that the hub uses by IPv6",
      edits: [
        set("manifest", ["network", "vnets", 0, "prefixes"], ["10.61.0.0/16", "fd00:60::/64"]),
        set("manifest", ["network", "reservedRanges", "hub"], ["fd00:60::/48"]),
      ],
    },
  ),
  ...defects("NET-01", {
    what: "a network is declared that nobody makes",
    edits: [add("manifest", ["network", "vnets"], { name: "vnet-more-sdc", prefixes: ["10.63.0.0/16"] })],
  }),
  ...defects(
    "NET-03",
    {
      what: "the source has the range of the target",
      edits: [setFact("virtualNetworks", "", [{ name: "vnet-shop-weu" }, "prefixes"], ["10.61.128.0/17"])],
    },
    {
      what: "addresses are kept, and are others",
      edits: [set("manifest", ["network", "ipStrategy"], "keep")],
    },
  ),
  ...defects(
    "NET-04",
    {
      what: "the subnet is full",
      edits: [setFact("subnetUsages", "rg-shop-net-sdc/vnet-shop-sdc", [0, "used"], 251)],
    },
    {
      what: "the service does not count in the subnet",
      edits: [setFact("subnetUsages", "rg-shop-net-sdc/vnet-shop-sdc", [0, "limit"], -1)],
    },
  ),
  ...defects(
    "NET-05",
    {
      what: "the subnet is delegated to another service",
      edits: [
        setFact("virtualNetworks", "", vnet("subnets", 0, "delegations"), ["Microsoft.Netapp/volumes"]),
      ],
    },
    {
      what: "the subnet has no service endpoint",
      edits: [setFact("virtualNetworks", "", vnet("subnets", 0, "endpoints"), [])],
    },
  ),
  ...defects("NET-06", {
    what: "a rule for a subnet is accepted without its service endpoint",
    edits: [
      set("examples/infra/web.json", [...ACCOUNT, "networkAcls"], {
        defaultAction: "Deny",
        virtualNetworkRules: [
          { id: `${targetId(MOVES[0])}/subnets/snet-web`, ignoreMissingVnetServiceEndpoint: true },
        ],
      }),
    ],
  }),
  ...defects(
    "NET-09",
    ...[[WEU_LINK], [WEU_LINK, { ...SDC_LINK, state: "InProgress" }]].map((links) => ({
      what: `the zone is linked ${String(links.length)} times`,
      given: ZONED,
      edits: [
        zones(...zone(BLOBS, links), ...BACKUP, ...zone("privatelink.sdc.backup.windowsazure.com", [])),
      ],
    })),
  ),
  ...defects("NET-10", {
    what: "the zone of the target region is missing",
    given: ZONED,
    edits: [zones(...zone(BLOBS, [WEU_LINK, SDC_LINK]), ...BACKUP)],
  }),
  ...defects(
    "NET-07",
    ...["Initiated", "Disconnected"].map((state) => ({
      what: `the peering is ${state}`,
      edits: [setFact("virtualNetworks", "", vnet("peerings", 0, "state"), state)],
    })),
    {
      what: "the peering is not in sync",
      edits: [setFact("virtualNetworks", "", vnet("peerings", 0, "sync"), "RemoteNotInSync")],
    },
    {
      what: "a further peering is declared",
      edits: [add("manifest", ["network", "vnets", 0, "peerWith"], "vnet-dns-sdc")],
    },
  ),
  ...defects("NET-08", {
    what: "the source has a private endpoint that nobody makes again",
    edits: [
      add("facts", fact("privateEndpoints", ""), {
        id: sourceId(MOVES[0]).replace("virtualNetworks/vnet-shop-weu", "privateEndpoints/pe-sql"),
        name: "pe-sql",
        location: "westeurope",
        connections: [{ to: sourceId(MOVES[3]), groups: ["sqlServer"], status: "Approved" }],
      }),
    ],
  }),
  ...defects("NET-11", {
    what: "a partner has not changed its rules",
    edits: [set("manifest", ["network", "publicIpConsumers"], [{ partner: "payments" }])],
  }),
  ...defects(
    "NET-12",
    ...["Connecting", "NotConnected", "Unknown"].map((status) => ({
      what: `a gateway connection is ${status}`,
      edits: [add("facts", fact("gatewayConnections", ""), { ...CONNECTION, status })],
    })),
    {
      what: "the circuit of a gateway connection is not provisioned",
      edits: [
        add("facts", fact("gatewayConnections", ""), {
          ...CONNECTION,
          status: "Connected",
          circuit: CIRCUIT,
        }),
        add("facts", fact("expressRouteCircuits", ""), {
          id: CIRCUIT,
          name: "er-shop",
          state: "Enabled",
          provider: "NotProvisioned",
        }),
      ],
    },
  ),
  ...defects("NET-13", {
    what: "a rule names the storage of the source region",
    edits: [setFact("networkRules", "", [0, "rules", 0, "names"], ["Storage.WestEurope"])],
  }),
  ...defects(
    "NET-14",
    {
      what: "the subnet has no rules",
      edits: [setFact("virtualNetworks", "", vnet("subnets", 0, "rules"), false)],
    },
    {
      what: "the source resolves by servers of its own",
      edits: [setFact("virtualNetworks", "", [{ name: "vnet-shop-weu" }, "dnsServers"], ["10.60.0.4"])],
    },
  ),
];
