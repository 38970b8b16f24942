import { SUBSCRIPTION } from "../../../worlds/shop.ts";
import { defects, fact, type Defect } from "../defect.ts";
import { add, drop, set, type Edit } from "../edit.ts";
import { MOVES, sourceId } from "./shop.ts";

const WEB = ["waves", "web"] as const;
const ROLLBACK = [...WEB, "cutover", "rollback"] as const;
const OLD = "shop.contoso.com|app-shop-weu.azurewebsites.net/";
const PROBE = "app-shop-sdc.azurewebsites.net|app-shop-sdc.azurewebsites.net/healthz";

function answers(key: string, statuses: readonly number[], more: object = {}): Edit {
  const value = [{ address: "20.240.1.10", statuses, ...more }];
  return set("facts", ["facts", "httpAnswers", key], { known: true, value });
}

function closed(name: string, start: string, at: string): Edit[] {
  return [
    set("manifest", ["waves", name, "start"], start),
    set("manifest", ["waves", name, "closed"], {
      by: "lead@contoso.com",
      at,
      evidence: "https://example.org/done",
    }),
  ];
}

const ACCEPTED = {
  check: "CUT-03",
  match: { wave: "web" },
  by: "owner@contoso.com",
  at: "2026-08-24T04:45:00Z",
  evidence: "https://example.org/accepted",
};

function settingsOf(site: string, value: readonly object[]): Edit {
  const key = `${SUBSCRIPTION}|microsoft.web/sites|${site}`;
  return set("facts", ["facts", "diagnosticSettings", key], { known: true, value });
}

/** A diagnostic setting of the site that sends these logs to what stays. */
function sending(...logs: readonly string[]): object {
  return {
    id: `${sourceId(MOVES[8])}/providers/microsoft.insights/diagnosticSettings/logs`,
    name: "logs",
    workspace: `${SUBSCRIPTION}/resourceGroups/rg-shop-ops/providers/Microsoft.OperationalInsights/workspaces/log-shop`,
    logs,
    groups: [],
    metrics: [],
  };
}

const BACKED_UP = {
  id: `${SUBSCRIPTION}/item`,
  location: "westeurope",
  source: sourceId(MOVES[12]),
  state: "Protected",
  last: "2026-08-24T01:00:00Z",
};

/** The last wave has begun, and everything before it is closed. */
export const BEGUN: readonly Edit[] = [
  ...closed("platform", "2026-08-01T07:00:00+02:00", "2026-08-02"),
  ...closed("data", "2026-08-05T20:00:00+02:00", "2026-08-06T12:00:00+02:00"),
  set("manifest", [...WEB, "start"], "2026-08-24T04:30:00Z"),
  set(
    "manifest",
    [...WEB, "cutover", "probes"],
    [{ url: "https://app-shop-sdc.azurewebsites.net/healthz", expect: 200 }],
  ),
  add("manifest", ["attestations"], ACCEPTED),
  add("manifest", ["attestations"], {
    check: "DOM-02",
    match: { host: "shop.contoso.com", ttl: "300" },
    by: "network@contoso.com",
    at: "2026-08-20",
    evidence: "https://example.org/ttl",
  }),
  add("manifest", ["attestations"], {
    check: "DAT-07",
    match: {
      resource: "shop-web.report",
      source: "vm-report-weu",
      target: "vm-report-sdc",
      verify: "any",
    },
    by: "owner@contoso.com",
    at: "2026-08-24T04:45:00Z",
    evidence: "https://example.org/equal",
  }),
  set("facts", ["facts", "backupItems", `${SUBSCRIPTION}|`], { known: true, value: [] }),
  set("facts", ["facts", "alertRules", `${SUBSCRIPTION}|`], { known: true, value: [] }),
  set("facts", ["facts", "healthEvents", `${SUBSCRIPTION}|`], { known: true, value: [] }),
  answers(OLD, [200, 200, 200]),
  answers(PROBE, [200, 200, 200]),
];

export const CUTOVER_DEFECTS: readonly Defect[] = [
  ...defects(
    "CUT-01",
    ...["owner", "decideWithin", "triggers"].map((key) => ({
      what: `nobody says ${key} of the rollback`,
      edits: [drop("manifest", [...ROLLBACK, key])],
    })),
    {
      what: "the decision takes longer than the window",
      edits: [set("manifest", [...ROLLBACK, "decideWithin"], "PT5H")],
    },
    {
      what: "the source answers an error",
      given: BEGUN,
      edits: [answers(OLD, [503, 503, 503])],
    },
  ),
  ...defects(
    "CUT-02",
    ...[
      [302, 302, 302],
      [200, 200, 503],
      [404, 404, 404],
    ].map((statuses) => ({
      what: `the target answers ${statuses.join(", ")}`,
      given: BEGUN,
      edits: [answers(PROBE, statuses)],
    })),
    {
      what: "the target presents an old certificate",
      given: BEGUN,
      edits: [answers(PROBE, [], { refused: "CERT_HAS_EXPIRED" })],
    },
  ),
  ...defects("CUT-03", {
    what: "nobody has accepted it since the wave began",
    given: BEGUN,
    edits: [set("manifest", ["attestations", { check: "CUT-03" }, "at"], "2026-08-20")],
    also: ["WAV-06"],
  }),
  ...defects("OPS-01", {
    what: "the machine is backed up at the source alone",
    given: BEGUN,
    edits: [add("facts", fact("backupItems", ""), BACKED_UP)],
    also: ["OPS-02"],
  }),
  ...defects("OPS-02", {
    what: "nobody says how long recovery points stay",
    edits: [add("facts", fact("backupItems", ""), BACKED_UP)],
  }),
  ...defects(
    "OPS-03",
    {
      what: "what the site logs goes nowhere at the target",
      given: BEGUN,
      edits: [
        settingsOf("app-shop-weu|westeurope", [sending("AppServiceHTTPLogs")]),
        settingsOf("app-shop-sdc|swedencentral", []),
      ],
    },
    {
      what: "a log of the site goes nowhere at the target",
      given: BEGUN,
      edits: [
        settingsOf("app-shop-weu|westeurope", [sending("AppServiceAuditLogs", "AppServiceHTTPLogs")]),
        settingsOf("app-shop-sdc|swedencentral", [sending("AppServiceHTTPLogs")]),
      ],
    },
  ),
  ...defects("DAT-07", {
    what: "equality was attested before the wave began",
    given: BEGUN,
    edits: [set("manifest", ["attestations", { check: "DAT-07" }, "at"], "2026-08-20")],
    also: ["WAV-06"],
  }),
  ...defects("OPS-04", {
    what: "a rule watches the site at the source alone",
    given: BEGUN,
    edits: [
      add("facts", fact("alertRules", ""), {
        id: `${SUBSCRIPTION}/rule`,
        type: "microsoft.insights/metricalerts",
        enabled: true,
        scopes: [sourceId(MOVES[8])],
      }),
    ],
  }),
  ...defects(
    "CUT-06",
    ...["P1D", "P13D"].map((time) => ({
      what: `the source is kept for ${time}`,
      edits: [set("manifest", [...WEB, "cutover", "decommissionAfter"], time)],
    })),
  ),
];
