import { defects, fact, type Defect } from "../defect.ts";
import { add, change, listOf, member, set, type Edit } from "../edit.ts";
import { BEGUN } from "./cutover.ts";
import { LOW, MOVES, sourceId, TYPES } from "./shop.ts";

const SITES = "Microsoft.Web/sites";
const OLD_SITE = "app-shop-weu";
const SPAN = "2026-08-17/2026-08-24";
const RECORDS = ["facts", "hostRecords", "shop.contoso.com|", "value"] as const;
/** What is asked by others, at the source. */
const ASKED = [
  ["Microsoft.Storage/storageAccounts", "stshopweu"],
  ["Microsoft.Storage/storageAccounts", "stshopdiagweu"],
  ["Microsoft.Sql/servers/databases", "sql-shop-weu/shop"],
  ["Microsoft.CognitiveServices/accounts", "ai-shop-weu"],
  ["Microsoft.KeyVault/vaults", "kv-shop-prod-weu"],
  [SITES, OLD_SITE],
] as const;

function over(name: string, day: string): Edit[] {
  return [
    set("manifest", ["waves", name, "start"], `2026-08-${day}T05:00:00Z`),
    set("manifest", ["waves", name, "window"], "PT4H"),
    set("manifest", ["waves", name, "closed"], {
      by: "lead@contoso.com",
      at: `2026-08-${day}T12:00:00Z`,
      evidence: "https://example.org/done",
    }),
  ];
}

/** A fact that the world before did not hold. */
function learnt(kind: string, item: string, value: unknown): Edit {
  return set("facts", ["facts", kind, `${LOW}|${item.toLowerCase()}`], { known: true, value });
}

/** All waves are closed, their sources kept no longer and gone, and the host leads to the target. */
const DONE: readonly Edit[] = [
  ...over("platform", "01"),
  ...over("data", "03"),
  ...over("web", "05"),
  ...[
    ...TYPES,
    "Microsoft.CognitiveServices/accounts",
    "Microsoft.CognitiveServices/accounts/deployments",
  ].map((type) =>
    change("facts", fact("existingResources", type.toLowerCase()), (before) =>
      listOf(before).filter(
        (one) => member(one, "location") !== "westeurope" && !String(member(one, "id")).includes("-weu/"),
      ),
    ),
  ),
  ...ASKED.map(([type, name]) => learnt("sourceTraffic", `${SPAN}|${type}|${name}`, [])),
  set("facts", [...RECORDS, "records", 0, "data"], "app-shop-sdc.azurewebsites.net"),
];

const SITE_STAYS = add("facts", fact("existingResources", SITES.toLowerCase()), {
  id: sourceId(MOVES[8]),
  type: SITES,
  location: "westeurope",
  zones: [],
  tags: {},
  machines: [],
});

const DAYS = ["17", "18", "19", "20", "21", "22", "23"];
const TRAFFIC = `${SPAN}|${SITES}|${OLD_SITE}`;

/** How often the site at the source was asked, day by day. */
function asked(counts: readonly number[]): Edit {
  const value = counts.map((count, index) => ({
    id: sourceId(MOVES[8]),
    at: `2026-08-${DAYS[index] ?? ""}T00:00:00Z`,
    count,
  }));
  return learnt("sourceTraffic", TRAFFIC, value);
}
const IDLE: readonly Edit[] = [...DONE, SITE_STAYS, asked([0, 0, 0, 0, 0, 0, 0])];

/** One more resource that has moved, of a type of its own. */
function moved(type: string, from: string, to: string): Edit[] {
  return [
    add("manifest", ["workloads", "shop-web", "resources"], {
      id: "more",
      type,
      from,
      to,
      method: { relocation: "cold", tool: "bicep" },
    }),
    learnt("existingResources", type, []),
    learnt("sourceTraffic", `${SPAN}|${type}|${from}`, []),
  ];
}

const MESSAGES = "messages/sb-shop-weu";
const BUS: readonly Edit[] = [
  ...DONE,
  ...moved("Microsoft.ServiceBus/namespaces", "sb-shop-weu", "sb-shop-sdc"),
  learnt("configurations", MESSAGES, [{ what: "waiting", name: "orders", value: "0" }]),
];

const KEYS = {
  check: "CON-04",
  match: { resource: "shop-web.diag", target: "stshopdiagsdc" },
  by: "owner@contoso.com",
  at: "2026-08-23",
  evidence: "https://example.org/keys",
};

export const DECOMMISSION_DEFECTS: readonly Defect[] = [
  ...defects(
    "CUT-04",
    { what: "the site was asked on one day", given: IDLE, edits: [asked([0, 0, 0, 7, 0, 0, 0])] },
    { what: "one day has no value", given: IDLE, edits: [asked([0, 0, 0, 0, 0, 0])] },
  ),
  ...defects("CUT-05", {
    what: "the site is still at the source",
    given: DONE,
    edits: [SITE_STAYS],
    also: ["CUT-04"],
  }),
  ...defects(
    "DOM-07",
    {
      what: "the record leads to the source again",
      given: DONE,
      edits: [set("facts", [...RECORDS, "records", 0, "data"], `${OLD_SITE}.azurewebsites.net`)],
    },
    {
      what: "the record leads to a name that does not exist",
      given: DONE,
      edits: [set("facts", [...RECORDS, "ends"], "no-such-name")],
    },
  ),
  ...defects(
    "DAT-10",
    ...["1", "not a number"].map((value) => ({
      what: `messages of a queue: ${value}`,
      given: BUS,
      edits: [learnt("configurations", MESSAGES, [{ what: "waiting", name: "orders", value }])],
    })),
    {
      what: "the namespace has a topic",
      given: BUS,
      edits: [learnt("configurations", MESSAGES, [{ what: "topic", name: "events" }])],
    },
  ),
  ...defects("CON-04", {
    what: "the attestation of the keys is of another account",
    given: [...BEGUN, add("manifest", ["attestations"], KEYS)],
    edits: [set("manifest", ["attestations", { check: "CON-04" }, "match", "target"], "stshopdiagneu")],
    also: ["WAV-06"],
  }),
];
