import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, drop, set, type Path } from "../edit.ts";
import { groupId, guidOf, LOW } from "./shop.ts";

/** A resource of a workload among the others. */
const of = (workload: string, id: string, ...path: string[]): Path => [
  "workloads",
  workload,
  "resources",
  { id },
  ...path,
];
const SQL = of("shop-data", "sql", "method");
const MODEL = "swedencentral/aimodels/gpt-4o";
/** What else names a source in another cloud: nothing of it is where the facts show it. */
export const OTHER_CLOUD = ["IDN-02", "IDN-03", "IDN-05", "NET-03", "NET-05", "NET-14", "CON-01", "CFG-02"];

const WEB = "examples/infra/web.json";
const counter = (name: string, key: string): Path =>
  fact("serviceUsages", "microsoft.cognitiveservices/swedencentral", { name }, key);

/** What the manifest says of methods, of the architecture and of what it needs besides. */
export const DECLARED_DEFECTS: readonly Defect[] = [
  ...defects(
    "DAT-01",
    { what: "no tool moves the database", edits: [drop("manifest", [...SQL, "tool"])], also: ["MTH-01"] },
    { what: "nobody says how the database moves", edits: [drop("manifest", SQL)], also: ["MTH-01"] },
    {
      what: "a workload is said to hold data, and none of its resources does",
      edits: [set("manifest", ["workloads", "shop-platform", "stateful"], true)],
    },
  ),
  ...defects(
    "DAT-02",
    {
      what: "the database is moved by AzCopy",
      edits: [set("manifest", [...SQL, "tool"], "azcopy")],
      also: ["DAT-04"],
    },
    {
      what: "the blobs are moved by a failover group",
      edits: [set("manifest", of("shop-data", "blobs", "method", "tool"), "sql-failover-group")],
      also: ["DAT-05"],
    },
    {
      what: "the tool of the blobs is misspelt",
      edits: [set("manifest", of("shop-data", "blobs", "method", "tool"), "azcpoy")],
      also: ["DAT-05"],
    },
    {
      what: "the plan of the web is to be moved while it serves",
      edits: [set("manifest", of("shop-web", "plan", "method", "relocation"), "hot")],
    },
  ),
  ...defects(
    "DAT-04",
    {
      what: "nobody says how much the database holds",
      edits: [drop("manifest", of("shop-data", "sql", "data", "size"))],
    },
    {
      what: "nobody says how many files AzCopy takes along",
      edits: [drop("manifest", of("shop-data", "blobs", "data", "files"))],
    },
    {
      what: "AzCopy is to take along twelve million files in one job",
      edits: [set("manifest", of("shop-data", "blobs", "data", "files"), 12_000_000)],
    },
  ),
  ...defects("MTH-01", {
    what: "the catalogue knows no method of a type",
    edits: [
      add(WEB, ["resources"], {
        type: "Microsoft.Nothing/things",
        apiVersion: "2024-07-01",
        name: "thing-shop-sdc",
        location: "swedencentral",
        tags: { application: "shop", environment: "prod", owner: "team-platform" },
      }),
    ],
    also: ["SUB-03", "SUB-09", "REG-01", "REG-02", "RBAC-01", "QUO-03", "POL-12"],
  }),
  ...defects("RBAC-09", {
    what: "Resource Mover has no collection of the machine",
    edits: [
      set("manifest", of("shop-web", "report", "method", "tool"), "resource-mover"),
      set("facts", ["facts", "moveCollections"], { [`${LOW}|`]: { known: true, value: [] } }),
    ],
    also: ["DAT-05", "DAT-06", "MTH-02"],
  }),
  ...defects(
    "SUB-05",
    {
      what: "the architecture changes, and nobody says why",
      edits: [set("manifest", ["target", "restructure"], true)],
    },
    {
      what: "the reason of the new architecture is empty",
      given: [
        set("manifest", ["target", "restructure"], true),
        set("manifest", ["target", "reason"], "it becomes zonal"),
      ],
      edits: [set("manifest", ["target", "reason"], " ")],
    },
  ),
  ...defects(
    "QUO-04",
    ...(
      [
        ["cores", 53],
        ["standardDSv5Family", 29],
        ["virtualMachines", 4],
      ] as const
    ).map(([name, limit]) => ({
      what: `hardly anything of ${name} stays free`,
      given: [drop("manifest", ["expect", "quotas", "headroomPercent"])],
      edits: [setFact("computeUsages", "swedencentral", [{ name }, "limit"], limit)],
    })),
  ),
  ...defects("QUO-05", {
    what: "a Batch account is new, and nobody has requested its quotas",
    edits: [
      add(WEB, ["resources"], {
        type: "Microsoft.Batch/batchAccounts",
        apiVersion: "2024-07-01",
        name: "batchshopsdc",
        location: "swedencentral",
        tags: { application: "shop", environment: "prod", owner: "team-web", costCenter: "4711" },
      }),
    ],
    also: ["SUB-03", "SUB-09", "REG-01", "REG-02", "RBAC-01", "QUO-03"],
  }),
  ...defects("RBAC-05", {
    what: "a role of the source is in no list",
    edits: [
      add("facts", fact("roleAssignments", ""), {
        id: `${groupId("rg-shop-web-weu")}/providers/Microsoft.Authorization/roleAssignments/${guidOf(91)}`,
        scope: groupId("rg-shop-web-weu"),
        roleGuid: guidOf(92),
        principalId: guidOf(93),
        principalType: "ServicePrincipal",
      }),
    ],
    also: ["RBAC-04"],
  }),
  ...defects("REG-06", {
    what: "the source lies in Azure China",
    edits: [set("manifest", ["source", "region"], "chinaeast2")],
    also: OTHER_CLOUD,
  }),
  ...defects(
    "REG-11",
    {
      what: "the region does not offer the model",
      edits: [set("facts", fact("serviceOffers", MODEL), [])],
    },
    {
      what: "nothing of the model's counter is free",
      edits: [set("facts", counter("OpenAI.Standard.gpt-4o", "limit"), 0)],
    },
    {
      what: "the counters of the service are not listed",
      edits: [set("facts", fact("serviceUsages", "microsoft.cognitiveservices/swedencentral"), [])],
      also: ["QUO-03"],
    },
  ),
];
