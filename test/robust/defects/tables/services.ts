import { SUBSCRIPTION } from "../../../worlds/shop.ts";
import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, drop, set } from "../edit.ts";
import { MOVES, sourceId } from "./shop.ts";

const WEB = "examples/infra/web.json";
const COUNTERS = [
  ["microsoft.storage/swedencentral", "StorageAccounts"],
  ["microsoft.network/swedencentral", "NetworkInterfaces"],
  ["microsoft.network/swedencentral", "VirtualNetworks"],
  ["microsoft.sql/swedencentral", "ServerQuota"],
] as const;

/** What services offer and count, beside machines. */
const IMAGE = "swedencentral/canonical/ubuntu-24_04-lts/server";
const vm = { type: "Microsoft.Compute/virtualMachines" };
const reference = ["resources", vm, "properties", "storageProfile", "imageReference"] as const;

/** An event of Azure that has not ended, a few hours before the first wave. */
const incident = (service: string, region: string): unknown => ({
  name: "BC_1-FXZ",
  eventType: "ServiceIssue",
  status: "Active",
  title: "trouble",
  impact: [{ service, regions: [region] }],
});

/** The last wave is in a few hours, and Azure was asked what goes on. */
const SOON = [
  set("manifest", ["waves", "web", "start"], "2026-08-24T20:00:00Z"),
  set("manifest", ["waves", "data", "start"], "2026-08-24T19:00:00Z"),
  set("manifest", ["waves", "data", "window"], "PT1H"),
  set("manifest", ["waves", "platform", "start"], "2026-08-24T18:00:00Z"),
  set("manifest", ["waves", "platform", "window"], "PT1H"),
  ...["sql", "blobs"].map((id) =>
    set("manifest", ["workloads", "shop-data", "resources", { id }, "durations"], {
      sync: { low: "PT5M", likely: "PT10M", high: "PT15M", measured: "2026-08-05" },
    }),
  ),
  set("facts", ["facts", "healthEvents"], {
    [`${SUBSCRIPTION.toLowerCase()}|`]: { known: true, value: [] },
  }),
];

/** So near to a wave, a person has to say since when a record lives no longer. */
const LOWERED = add("manifest", ["attestations"], {
  check: "DOM-02",
  match: { host: "shop.contoso.com", ttl: "300" },
  by: "network-team@contoso.com",
  at: "2026-08-17",
  evidence: "https://github.com/contoso/shop/issues/821",
});

export const SERVICE_DEFECTS: readonly Defect[] = [
  ...defects(
    "QUO-03",
    ...COUNTERS.flatMap(([key, name]) => [
      {
        what: `the limit of ${name} is 0`,
        edits: [setFact("serviceUsages", key, [{ name }, "limit"], 0)],
      },
      {
        what: `all of ${name} are used`,
        edits: [setFact("serviceUsages", key, [{ name }, "currentValue"], 1000)],
      },
      { what: `${name} is not counted`, edits: [drop("facts", fact("serviceUsages", key, { name }))] },
    ]),
  ),
  ...defects(
    "MTH-02",
    ...[
      ["a plan of App Service", "shop-web", 1],
      ["a site", "shop-web", 2],
      ["a scale set", "shop-web", 3],
    ].map(([what, workload, index]) => ({
      what: `${String(what)} is moved with Resource Mover`,
      edits: [
        set(
          "manifest",
          ["workloads", String(workload), "resources", Number(index), "method", "tool"],
          "resource-mover",
        ),
      ],
      also: ["RBAC-09", "WAV-03"],
    })),
  ),
  ...defects("SUB-04", {
    what: "a machine asks for encryption at host",
    edits: [
      set(
        WEB,
        ["resources", { type: "Microsoft.Compute/virtualMachines" }, "properties", "securityProfile"],
        {
          encryptionAtHost: true,
        },
      ),
    ],
    // Site Recovery starts the machine without it.
    also: ["MTH-02"],
  }),
  ...defects(
    "REG-09",
    { what: "the image is not in the region", edits: [setFact("platformImages", IMAGE, [], [])] },
    {
      what: "the version of the image is not in the region",
      edits: [set(WEB, [...reference, "version"], "1.2.3")],
    },
    {
      what: "the image is in a region that nobody asked",
      edits: [set(WEB, [...reference, "sku"], "server-of-tomorrow")],
    },
    {
      what: "the image is shared by somebody",
      edits: [set(WEB, reference, { communityGalleryImageId: "/CommunityGalleries/x/Images/y" })],
    },
  ),
  ...defects(
    "REG-12",
    ...["2026-12-01", "2020-01-01", "some day"].map((date) => ({
      what: `the SQL server uses what ends on ${date}`,
      edits: [
        add("facts", fact("retirements", ""), {
          resourceId: sourceId(MOVES[3]),
          feature: "TLS 1.0",
          date,
        }),
      ],
    })),
  ),
  ...defects(
    "REG-13",
    ...[
      ["Virtual Machines", "swedencentral"],
      ["Virtual Network", "global"],
      ["A Service of Tomorrow", "swedencentral"],
    ].map(([service = "", region = ""]) => ({
      what: `${service} have an issue in ${region}`,
      given: [...SOON, LOWERED],
      edits: [add("facts", fact("healthEvents", ""), incident(service, region))],
    })),
  ),
  ...defects("REG-14", {
    what: "the region is too far away",
    edits: [set("manifest", ["target", "requires", "maxLatencyMs"], 1)],
  }),
  ...defects(
    "QUO-06",
    ...["Standard_D4ds_v5", "Standard_Nothing"].map((size) => ({
      what: `${size} is to be reserved and is not`,
      edits: [
        set("manifest", ["expect", "quotas", "capacityReservationsFor"], [size]),
        set("facts", ["facts", "capacityReservations", `${SUBSCRIPTION.toLowerCase()}|swedencentral`], {
          known: true,
          value: [],
        }),
      ],
    })),
  ),
  ...defects("SUB-06", {
    what: "the subscription lies under another management group",
    edits: [
      setFact("managementGroupChain", "", ["groups"], [{ name: "mg-other" }, { name: "mg-contoso" }]),
      set("manifest", ["target", "managementGroup"], "mg-else"),
    ],
    also: ["POL-06"],
  }),
  ...defects("REG-10", {
    what: "a version of a service is asked for that nobody looks up",
    edits: [set("manifest", ["expect", "services"], { "service-of-tomorrow": "2" })],
  }),
];
