import { drop, set, type Path } from "../edit.ts";
import { defects, setFact, type Defect } from "../defect.ts";

const LINKS = "sqllinks/sql-shop-weu/shop";
const GROUPS = "sqlfailovergroups/sql-shop-weu/shop";
const MACHINE = "siterecovery/vm-report-weu";

const replica = (item: string, key: string, value: unknown) => setFact("replications", item, [0, key], value);

/** The place of a resource of the data workload among the others. */
const of = (id: string): Path => ["workloads", "shop-data", "resources", { id }];

/** How far the database may be behind, nobody says: no service would tell it. */
const ANY_LAG = [drop("manifest", [...of("sql"), "data", "rpo"])];

export const DATA_DEFECTS: readonly Defect[] = [
  ...defects(
    "DAT-03",
    {
      what: "the machine may lose four minutes of data, and Site Recovery reaches five",
      edits: [
        set("manifest", ["workloads", "shop-web", "resources", { id: "report" }, "data"], {
          rpo: "PT4M",
          size: "200 GiB",
        }),
      ],
      also: ["DAT-04"],
    },
    {
      what: "the database may be away longer than its wave",
      edits: [set("manifest", [...of("sql"), "data", "rto"], "PT9H")],
    },
  ),
  ...defects("DAT-06", {
    what: "nobody says which side of the blobs wins",
    edits: [drop("manifest", [...of("blobs"), "data", "conflicts"])],
  }),
  ...defects(
    "DAT-05",
    ...["PENDING", "SEEDING", "SUSPENDED", "ODD"].flatMap((state) => [
      {
        what: `the link of the database is ${state}`,
        given: ANY_LAG,
        edits: [replica(LINKS, "state", state)],
      },
      { what: `the failover group is ${state}`, given: ANY_LAG, edits: [replica(GROUPS, "state", state)] },
    ]),
    { what: "no link leads to the target", edits: [setFact("replications", LINKS, [], [])] },
    { what: "the link leads to another region", edits: [replica(LINKS, "region", "northeurope")] },
    { what: "the link leads to another server", edits: [replica(LINKS, "partner", "sql-shop-neu")] },
    { what: "the group has not the database", edits: [replica(GROUPS, "members", ["orders"])] },
    { what: "the source is the secondary already", edits: [replica(LINKS, "role", "Secondary")] },
    { what: "the machine is not protected", edits: [replica(MACHINE, "state", "ProtectionFailed")] },
    { what: "the machine is not healthy", edits: [replica(MACHINE, "healthy", false)] },
    { what: "the machine is an hour behind", edits: [replica(MACHINE, "lag", 3600)] },
    {
      what: "the lag of the machine is of the day before",
      edits: [replica(MACHINE, "asOf", "2026-08-23T05:00:00Z")],
    },
  ),
  ...defects(
    "DAT-08",
    {
      what: "the server has not the rule of its firewall",
      edits: [setFact("configurations", "sqlserver/sql-shop-sdc", [{ name: "office" }, "name"], "home")],
    },
    {
      what: "auditing is off at the target",
      edits: [
        setFact("configurations", "sqlserver/sql-shop-sdc", [{ what: "auditing" }, "value"], "Disabled"),
      ],
    },
    {
      what: "the database keeps its weeks shorter",
      edits: [
        setFact(
          "configurations",
          "sqldatabase/sql-shop-sdc/shop",
          [{ name: "weeklyRetention" }, "value"],
          "P1W",
        ),
      ],
    },
  ),
  ...defects(
    "DAT-09",
    ...["cool-after-30-days", "versioning", "resize"].map((name) => ({
      what: `the account has not ${name}`,
      edits: [setFact("configurations", "storageaccount/stshopsdc", [{ name }, "name"], "other")],
    })),
  ),
  ...defects(
    "CON-03",
    ...["SecretNotFound", "AccessToKeyVaultDenied", "Initialized"].map((what) => ({
      what: `a setting of the site is ${what}`,
      edits: [setFact("configurations", "references/app-shop-sdc", [{ name: "STRIPE_KEY" }, "what"], what)],
    })),
    {
      what: "a setting of the site leads to the old vault",
      edits: [
        setFact(
          "configurations",
          "references/app-shop-sdc",
          [{ name: "STRIPE_KEY" }, "value"],
          "kv-shop-prod-weu/a",
        ),
      ],
    },
  ),
];
