import { defects, fact, setFact, type Defect } from "../defect.ts";
import { drop, set } from "../edit.ts";

const WEB = "examples/infra/web.json";
const COUNTERS = [
  ["microsoft.storage/swedencentral", "StorageAccounts"],
  ["microsoft.network/swedencentral", "NetworkInterfaces"],
  ["microsoft.network/swedencentral", "VirtualNetworks"],
  ["microsoft.sql/swedencentral", "ServerQuota"],
] as const;

/** What services offer and count, beside machines. */
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
      also: ["RBAC-09"],
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
  }),
  ...defects("REG-10", {
    what: "a version of a service is asked for that nobody looks up",
    edits: [set("manifest", ["expect", "services"], { "service-of-tomorrow": "2" })],
  }),
];
