import { defects, fact, setFact, type Defect } from "../defect.ts";
import { change, drop, listOf, member, set } from "../edit.ts";
import { TYPES } from "./shop.ts";

const SIZES = [
  ["standard_d4s_v5", "standardDSv5Family", 24],
  ["standard_e16ds_v5", "standardEDSv5Family", 16],
] as const;
const REGION = { name: "swedencentral" };
const WEB = "examples/infra/web.json";
const vm = { type: "Microsoft.Compute/virtualMachines" };
const vmss = { type: "Microsoft.Compute/virtualMachineScaleSets" };

const typeIn = (type: string): readonly [string, { readonly resourceType: string }] => {
  const at = type.indexOf("/");
  return [type.slice(0, at).toLowerCase(), { resourceType: type.slice(at + 1) }];
};
const withoutType =
  (type: string) =>
  (before: unknown): unknown =>
    listOf(before).filter(
      (one) => !`${type}/`.toLowerCase().startsWith(`${String(member(one, "resourceType"))}/`.toLowerCase()),
    );
const without =
  (...gone: readonly string[]) =>
  (before: unknown): unknown =>
    listOf(before).filter((one) => !gone.includes(String(one)));

/** A limit that is enough for what is planned, and not for twice as much. */
const CLOSE = [setFact("computeUsages", "swedencentral", [{ name: "standardDSv5Family" }, "limit"], 60)];

export const REGION_DEFECTS: readonly Defect[] = [
  ...defects(
    "REG-01",
    {
      what: "the subscription does not have the region",
      edits: [drop("facts", fact("locations", "", REGION))],
      also: ["REG-04", "REG-07", "REG-08"],
    },
    ...["EdgeZone"].map((type) => ({
      what: `the region is a ${type}`,
      edits: [setFact("locations", "", [REGION, "type"], type)],
      also: ["REG-04", "REG-07", "REG-08"],
    })),
    {
      what: "the region is logical",
      edits: [setFact("locations", "", [REGION, "regionType"], "Logical")],
      also: ["REG-04", "REG-07", "REG-08"],
    },
    {
      what: "the region has a restriction that nobody knows",
      edits: [setFact("locations", "", [REGION, "policyRestriction", "status"], "Odd")],
    },
    {
      what: "a policy restricts the region",
      edits: [setFact("locations", "", [REGION, "policyRestriction", "status"], "Restricted")],
    },
  ),
  ...defects(
    "REG-02",
    ...TYPES.flatMap((type) => {
      const [namespace, item] = typeIn(type);
      return [
        {
          what: `${type} is not offered in the region`,
          edits: [
            change(
              "facts",
              fact("provider", namespace, "resourceTypes", item, "locations"),
              without("swedencentral"),
            ),
          ],
          also: ["REG-04"],
        },
        {
          what: `${type} is not known`,
          // A child may be offered though only its parent is listed.
          edits: [
            change("facts", fact("provider", namespace, "resourceTypes"), withoutType(item.resourceType)),
          ],
          also: ["REG-04", "POL-01", "POL-03", "POL-05", "POL-06", "POL-12"],
        },
      ];
    }),
  ),
  ...defects(
    "REG-03",
    ...SIZES.flatMap(([size]) => [
      {
        what: `${size} is not in the list`,
        edits: [setFact("computeSku", `swedencentral/${size}`, ["rows"], [])],
        also: ["REG-04", "QUO-01", "QUO-02", "MTH-02"],
      },
      {
        what: `${size} takes no premium disks`,
        edits: [
          setFact("computeSku", `swedencentral/${size}`, ["rows", 0, "capabilities", "PremiumIO"], "False"),
        ],
      },
      {
        what: `${size} has a restriction of a kind to come`,
        edits: [
          setFact(
            "computeSku",
            `swedencentral/${size}`,
            ["rows", 0, "restrictions"],
            [{ type: "Rack", reasonCode: "QuotaId", locations: ["swedencentral"], zones: [] }],
          ),
        ],
        also: ["REG-04"],
      },
      ...["QuotaId", "NotAvailableForSubscription", "Odd"].map((reason) => ({
        what: `${size} is restricted, ${reason}`,
        edits: [
          setFact(
            "computeSku",
            `swedencentral/${size}`,
            ["rows", 0, "restrictions"],
            [{ type: "Location", reasonCode: reason, locations: ["swedencentral"], zones: [] }],
          ),
        ],
        also: ["REG-04"],
      })),
    ]),
  ),
  ...defects(
    "REG-04",
    { what: "the machine is in a fourth zone", edits: [set(WEB, ["resources", vm, "zones"], ["4"])] },
    { what: "the workers are in a fourth zone", edits: [set(WEB, ["resources", vmss, "zones"], ["1", "4"])] },
    ...["1", "2", "3"].map((zone) => ({
      what: `zone ${zone} is missing`,
      edits: [
        change("facts", fact("locations", "", REGION, "availabilityZoneMappings"), (before) =>
          listOf(before).filter((one) => member(one, "logicalZone") !== zone),
        ),
      ],
    })),
    ...SIZES.flatMap(([size]) =>
      ["1", "2", "3"].flatMap((zone) => [
        {
          what: `${size} is not offered in zone ${zone}`,
          edits: [
            change("facts", fact("computeSku", `swedencentral/${size}`, "rows", 0, "zones"), without(zone)),
          ],
        },
        {
          what: `${size} is restricted in zone ${zone}`,
          edits: [
            setFact(
              "computeSku",
              `swedencentral/${size}`,
              ["rows", 0, "restrictions"],
              [
                {
                  type: "Zone",
                  reasonCode: "NotAvailableForSubscription",
                  locations: ["swedencentral"],
                  zones: [zone],
                },
              ],
            ),
          ],
        },
      ]),
    ),
    {
      what: "the region has no zones at all",
      edits: [setFact("locations", "", [REGION, "availabilityZoneMappings"], [])],
    },
    {
      what: "the machine may attach Ultra disks where there are none",
      edits: [set(WEB, ["resources", vm, "properties", "additionalCapabilities"], { ultraSSDEnabled: true })],
    },
  ),
  ...defects(
    "REG-07",
    {
      what: "the data may stay in Germany alone",
      edits: [set("manifest", ["target", "requires", "allowedGeographies"], ["Germany"])],
    },
    {
      what: "the data may stay in the US alone",
      edits: [set("manifest", ["target", "requires", "allowedGeographies"], ["US", "Canada"])],
    },
    {
      what: "the region is of another geography",
      edits: [
        setFact("locations", "", [REGION, "geography"], "Norway"),
        setFact("locations", "", [REGION, "geographyGroup"], "Elsewhere"),
      ],
    },
    {
      what: "nobody says in which geography the region is",
      edits: [
        drop("facts", fact("locations", "", REGION, "geography")),
        drop("facts", fact("locations", "", REGION, "geographyGroup")),
      ],
    },
  ),
  ...defects(
    "REG-08",
    {
      what: "a pair is required and there is none",
      edits: [
        set("manifest", ["target", "requires", "pairedRegion"], "required"),
        setFact("locations", "", [REGION, "pairedRegions"], []),
      ],
      also: ["REG-04"],
    },
    {
      what: "the pair is gone, and nothing says that it may",
      edits: [
        drop("manifest", ["target", "requires", "pairedRegion"]),
        setFact("locations", "", [REGION, "pairedRegions"], []),
      ],
      also: ["REG-04"],
    },
  ),
  ...defects(
    "QUO-01",
    ...[20, 30, 40, 47].map((limit) => ({
      what: `${String(limit)} vCPUs are the limit of the region`,
      edits: [setFact("computeUsages", "swedencentral", [{ name: "cores" }, "limit"], limit)],
    })),
    ...[70, 80, 90, 100].map((used) => ({
      what: `${String(used)} vCPUs of the region are used`,
      edits: [setFact("computeUsages", "swedencentral", [{ name: "cores" }, "currentValue"], used)],
    })),
    {
      what: "a large part must stay free",
      edits: [set("manifest", ["expect", "quotas", "headroomPercent"], 70)],
      also: ["QUO-02"],
    },
    {
      what: "the region's vCPUs are not counted",
      edits: [drop("facts", fact("computeUsages", "swedencentral", { name: "cores" }))],
    },
  ),
  ...defects(
    "QUO-02",
    ...SIZES.flatMap(([, family, needed]) =>
      [0, 4, needed - 1].map((limit) => ({
        what: `${String(limit)} vCPUs are the limit of ${family}`,
        edits: [setFact("computeUsages", "swedencentral", [{ name: family }, "limit"], limit)],
      })),
    ),
    ...SIZES.flatMap(([, family]) =>
      [90, 100].map((used) => ({
        what: `${String(used)} vCPUs of ${family} are used`,
        edits: [setFact("computeUsages", "swedencentral", [{ name: family }, "currentValue"], used)],
      })),
    ),
    ...SIZES.map(([, family]) => ({
      what: `${family} is not counted`,
      edits: [drop("facts", fact("computeUsages", "swedencentral", { name: family }))],
    })),
    ...[19, 20].map((workers) => ({
      what: `${String(workers)} workers are planned`,
      edits: [set("examples/infra/web.parameters.json", ["parameters", "workers", "value"], workers)],
      also: ["QUO-01"],
      given: CLOSE,
    })),
  ),
];
