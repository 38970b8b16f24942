import type { Area } from "../../src/base/area.ts";
import { say, sentence } from "../../src/base/sentence.ts";
import type {
  CheckInfo,
  Evidence,
  Fix,
  MissingFact,
  Report,
  Result,
  WaveStatus,
  WorkloadStatus,
} from "../../src/report/model.ts";
import { ordered } from "../../src/report/order.ts";
import { REPORT_SCHEMA_ID } from "../../src/report/schema.ts";
import { countsOf, verdictOf } from "../../src/report/verdict.ts";

const TARGET = "11111111-…";
const TITLES: Readonly<Record<string, string>> = {
  "SUB-01": "Target subscription is reachable and enabled",
  "SUB-03": "Resource providers are registered",
  "POL-01": "Target region is an allowed location",
  "POL-02": "Target region is allowed for resource groups",
  "POL-03": "Every resource type is allowed",
  "POL-05": "Expected assignments are effective",
  "POL-08": "Policy parameters do not point at the source region",
  "RBAC-01": "Deploy identity can write the planned types",
  "RBAC-03": "Expected assignments exist",
  "BUD-01": "A budget covers the target scope",
  "BUD-02": "Budget amount fits the estimate",
  "BUD-03": "Alerts reach the declared people",
  "REG-01": "Region exists for this subscription",
  "REG-02": "Every resource type is offered there",
  "REG-03": "Every SKU is offered and unrestricted",
  "QUO-01": "Regional vCPUs suffice",
  "MTH-01": "Type has a known relocation method",
  "WAV-06": "Waivers are valid on the wave date",
};
const AREAS: Readonly<Record<string, Area>> = {
  SUB: "subscription",
  POL: "policy",
  RBAC: "rbac",
  BUD: "budget",
  REG: "region",
  QUO: "quota",
  MTH: "method",
  WAV: "wave",
};
const WAVES = ["platform", "data", "web"];

let serial = 0;

/** A passing blocker of the whole target, changed as told. */
export function aResult(check: string, change: Partial<Result> = {}): Result {
  serial += 1;
  return {
    id: serial.toString(16).padStart(16, "0"),
    check,
    title: TITLES[check] ?? check,
    area: AREAS[check.split("-")[0] ?? ""] ?? "subscription",
    severity: "blocker",
    outcome: "pass",
    subject: "target subscription",
    place: { file: "relocation.yaml", line: 12, column: 5, path: "target.region" },
    why: say`It is as the manifest declares it.`,
    ready: sentence("The target is as the manifest declares it."),
    evidence: [],
    facets: {},
    resources: [],
    workloads: [],
    waves: WAVES,
    ...change,
  };
}

const place = (line: number, column: number, path: string): Result["place"] => ({
  file: "relocation.yaml",
  line,
  column,
  path,
});
const fix = (text: Fix["text"], command?: string): Fix =>
  command === undefined ? { text } : { text, command };
const seen = (label: string, value: string): Evidence => ({ label, value });

function failures(): Result[] {
  const assignment =
    "/providers/Microsoft.Management/managementGroups/mg-corp/providers/Microsoft.Authorization/policyAssignments/allowed-locations-weu";
  return [
    aResult("SUB-03", {
      outcome: "fail",
      subject: "Microsoft.Sql",
      place: place(48, 15, "workloads.shop-data.resources[0].type"),
      scope: `/subscriptions/${TARGET}`,
      why: say`The resource provider ${"Microsoft.Sql"} is ${"NotRegistered"} in the target subscription; its first deployment fails.`,
      ready: sentence(
        "Every resource provider that the plan needs is Registered in the target subscription.",
      ),
      evidence: [
        seen("registration state", "NotRegistered"),
        seen("needed by", "shop-data.sql, shop-data.sqldb"),
      ],
      fix: fix(say`Register the resource provider.`, "az provider register --namespace Microsoft.Sql --wait"),
      resources: ["shop-data.sql", "shop-data.sqldb"],
      workloads: ["shop-data"],
      waves: ["data"],
    }),
    aResult("POL-01", {
      outcome: "fail",
      subject: "allowed-locations-weu",
      place: place(13, 11, "target.region"),
      scope: assignment,
      why: say`The assignment ${"allowed-locations-weu"} denies every resource outside ${["westeurope", "northeurope"]}; the target region ${"swedencentral"} is not among them.`,
      ready: sentence(
        "Every assignment of Allowed locations in force at the target lists the target region, or an exemption outlasts the last wave.",
      ),
      evidence: [
        seen("definition", "e56962a6-4747-49cd-b67b-bf8b01975c4c (Allowed locations)"),
        seen("effect", "deny, enforcement mode Default"),
        seen("listOfAllowedLocations", "westeurope, northeurope"),
      ],
      fix: fix(
        say`Add ${"swedencentral"} to the parameter ${"listOfAllowedLocations"} of the assignment.`,
        `az policy assignment update --name allowed-locations-weu --scope /providers/Microsoft.Management/managementGroups/mg-corp --params '{"listOfAllowedLocations":{"value":["westeurope","northeurope","swedencentral"]}}'`,
      ),
    }),
    aResult("POL-03", {
      outcome: "fail",
      subject: "Microsoft.Network/publicIPAddresses",
      place: place(83, 15, "workloads.shop-web.resources[3].type"),
      scope: assignment.replace("allowed-locations-weu", "deny-public-ip"),
      why: say`The assignment ${"deny-public-ip"} denies the type ${"Microsoft.Network/publicIPAddresses"}, which ${"shop-web.pip"} plans.`,
      ready: sentence("No assignment in force at the target denies a planned resource type."),
      evidence: [seen("effect", "deny"), seen("initiative", "Deny-PublicIP-Corp")],
      fix: fix(
        say`Publish the web app through the private endpoint, or have an exemption of ${"shop-web.pip"} granted until the last wave.`,
      ),
      resources: ["shop-web.pip"],
      workloads: ["shop-web"],
      waves: ["web"],
    }),
    aResult("RBAC-03", {
      outcome: "fail",
      subject: "group:sg-shop-ops is Contributor at rg-shop-sdc",
      place: place(33, 9, "expect.rbac.assignments[0]"),
      scope: `/subscriptions/${TARGET}/resourceGroups/rg-shop-sdc`,
      why: say`No assignment gives ${"group:sg-shop-ops"} the role ${"Contributor"} at ${"rg-shop-sdc"} or above it.`,
      ready: sentence(
        "Every declared principal holds its role at the declared scope, directly or inherited.",
      ),
      evidence: [seen("assignments looked at", "41")],
      fix: fix(
        say`Assign the role.`,
        `az role assignment create --assignee-object-id <object-id> --role Contributor --scope /subscriptions/<target>/resourceGroups/rg-shop-sdc`,
      ),
    }),
    aResult("REG-03", {
      outcome: "fail",
      subject: "Standard_E16ds_v5",
      place: place(71, 12, "workloads.shop-batch.resources[0].sku"),
      why: say`The SKU ${"Standard_E16ds_v5"} is restricted for this subscription in ${"swedencentral"}: ${"NotAvailableForSubscription"}.`,
      ready: sentence(
        "Every planned SKU is offered in the target region without a restriction for this subscription.",
      ),
      evidence: [seen("restriction", "Location, NotAvailableForSubscription"), seen("zones", "none")],
      fix: fix(say`Ask for access to the SKU in a support request, or plan a size that is offered.`),
      resources: ["shop-batch.vmss"],
      workloads: ["shop-batch"],
      waves: ["data"],
    }),
  ];
}

function soft(): Result[] {
  return [
    aResult("BUD-03", {
      outcome: "fail",
      severity: "warning",
      subject: "alert at 80 %",
      place: place(40, 9, "expect.budgets[0].alerts[0]"),
      why: say`The budget ${"shop-prod-monthly"} has no notification at ${80} percent for the declared receiver.`,
      ready: sentence("Every declared threshold has a notification that reaches its receivers."),
      evidence: [seen("thresholds", "100")],
      fix: fix(say`Add the notification to the budget ${"shop-prod-monthly"}.`),
    }),
    aResult("POL-08", {
      outcome: "fail",
      severity: "warning",
      subject: "diag-to-law-weu",
      why: say`The parameter ${"logAnalytics"} of the assignment ${"diag-to-law-weu"} points at a workspace in ${"westeurope"}.`,
      ready: sentence("No parameter of an assignment names the source region or a resource in it."),
      evidence: [seen("parameter", "logAnalytics")],
    }),
    aResult("BUD-02", {
      outcome: "fail",
      severity: "notice",
      subject: "shop-prod-monthly",
      place: place(38, 9, "expect.budgets[0].monthly"),
      why: say`The budget allows ${46000} EUR a month, ${4000} more than the manifest declares.`,
      ready: sentence("The amount of the budget lies between the estimate and the declared amount."),
    }),
    aResult("REG-02", {
      outcome: "waived",
      subject: "Microsoft.Web/certificates",
      place: place(77, 15, "workloads.shop-web.resources[1].type"),
      why: say`The type ${"Microsoft.Web/certificates"} is not offered in ${"swedencentral"}.`,
      ready: sentence("Every planned type is offered in the target region."),
      resources: ["shop-web.cert"],
      workloads: ["shop-web"],
      waves: ["web"],
      waiver: {
        owner: "@contoso/security",
        reason: "the certificate is bought again in the target region, change CHG-4411",
        expires: "2026-09-30",
        daysLeft: 36,
      },
    }),
  ];
}

function unknowns(): Result[] {
  const why = say`Could not be judged: Azure refused to list the policy exemptions at ${`/subscriptions/${TARGET}`} (403 ${"AuthorizationFailed"}).`;
  const rights = say`Grant the identity of the run ${"Microsoft.Authorization/policyExemptions/read"} there; the role ${"Reader"} holds it.`;
  return [
    aResult("POL-05", {
      outcome: "unknown",
      subject: "deny-public-ip",
      place: place(29, 32, "expect.policies.mustBeEffective[1]"),
      why,
      ready: sentence("Every assignment that must be effective is enforced and not exempt."),
      evidence: [seen("missing fact", "policy exemptions"), seen("HTTP status", "403")],
      fix: fix(rights),
    }),
    aResult("POL-05", {
      outcome: "unknown",
      subject: "diag-to-law-sdc",
      place: place(29, 48, "expect.policies.mustBeEffective[2]"),
      why,
      ready: sentence("Every assignment that must be effective is enforced and not exempt."),
      evidence: [seen("missing fact", "policy exemptions"), seen("HTTP status", "403")],
      fix: fix(rights),
    }),
    aResult("BUD-01", {
      outcome: "unknown",
      severity: "warning",
      subject: "resource group rg-shop-sdc",
      place: place(36, 7, "expect.budgets[1]"),
      why: say`Could not be judged: the answer for the budgets of ${"rg-shop-sdc"} timed out after ${30} seconds.`,
      ready: sentence("A budget covers the scope until a month after the last wave."),
    }),
  ];
}

function passes(): Result[] {
  return [
    aResult("SUB-01"),
    ...["Microsoft.Web", "Microsoft.Storage", "Microsoft.KeyVault", "Microsoft.Network"].map((subject) =>
      aResult("SUB-03", { subject }),
    ),
    aResult("POL-02", { outcome: "not-applicable", subject: "resource groups" }),
    aResult("RBAC-01", { subject: "Microsoft.Web/sites/write" }),
    aResult("RBAC-01", { subject: "Microsoft.Storage/storageAccounts/write" }),
    aResult("REG-01", { subject: "swedencentral" }),
    aResult("QUO-01", { subject: "cores" }),
    aResult("MTH-01", {
      subject: "Microsoft.Storage/storageAccounts",
      workloads: ["shop-data", "shop-batch"],
    }),
    aResult("MTH-01", { subject: "Microsoft.Web/sites", workloads: ["shop-web"] }),
    aResult("WAV-06", { subject: "REG-02", outcome: "not-applicable" }),
  ];
}

const MISSING: readonly MissingFact[] = [
  {
    fact: "policy exemptions",
    scope: `/subscriptions/${TARGET}`,
    why: say`Azure refused the call (403 ${"AuthorizationFailed"}).`,
    permission: "Microsoft.Authorization/policyExemptions/read",
    correlationId: "7d1f0e5a-2b7e-4a39-9a56-6b9f4f1f2c11",
    checks: ["POL-01", "POL-03", "POL-05"],
  },
  {
    fact: "budgets",
    scope: `/subscriptions/${TARGET}/resourceGroups/rg-shop-sdc`,
    why: say`The call timed out after ${30} seconds.`,
    checks: ["BUD-01"],
  },
];

function infosOf(results: readonly Result[]): CheckInfo[] {
  const ids = [...new Set(results.map(({ check }) => check))].filter((id) => TITLES[id] !== undefined);
  return ids.map((id) => ({
    id,
    title: TITLES[id] ?? id,
    area: AREAS[id.split("-")[0] ?? ""] ?? "subscription",
    severity: "blocker",
    page: `docs/checks/${id}.md`,
    rule: {
      looksAt: say`The target, and what ${"metadata"} of the manifest says of it.`,
      ready: sentence("The target is as the manifest declares it."),
      failsWhen: [sentence("The target is not as the manifest declares it.")],
      howToFix: sentence("Change the target or the manifest."),
      sources: ["https://learn.microsoft.com/azure/azure-resource-manager/"],
    },
  }));
}

/** A report over the given results, with the counts and verdicts that follow from them. */
export function aReport(results: readonly Result[], change: Partial<Report> = {}): Report {
  const wave = (name: string, start: string, dependsOn: string[], workloads: string[]): WaveStatus => {
    const own = results.filter((result) => result.waves.includes(name));
    const end = start.replace("05:00", "11:00");
    const gates: Area[] = ["subscription", "policy", "rbac", "budget", "region", "quota"];
    return { name, verdict: verdictOf(own), start, end, dependsOn, workloads, gates, counts: countsOf(own) };
  };
  const workload = (name: string, waves: string[], resources: number): WorkloadStatus => {
    const own = results.filter((result) => result.workloads.includes(name));
    return { name, verdict: verdictOf(own), waves, resources, counts: countsOf(own) };
  };
  return {
    $schema: REPORT_SCHEMA_ID,
    version: 3,
    tool: { name: "azure-relocation-readiness", version: "0.1.0" },
    manifest: { file: "relocation.yaml", name: "contoso-shop-weu-to-sdc" },
    cloud: "AzureCloud",
    source: { subscription: `shop-prod (${TARGET})`, region: "westeurope" },
    target: { subscription: `shop-prod (${TARGET})`, region: "swedencentral" },
    judgedAsOf: "2026-08-25T05:00:00Z",
    rehearsal: false,
    concessions: [],
    refused: [],
    facts: { from: "live", observedAt: "2026-08-25T04:59:52Z" },
    verdict: verdictOf(results),
    counts: countsOf(results),
    waves: [
      wave("platform", "2026-09-01T05:00:00Z", [], []),
      wave("data", "2026-09-08T05:00:00Z", ["platform"], ["shop-data", "shop-batch"]),
      wave("web", "2026-09-12T05:00:00Z", ["data"], ["shop-web"]),
    ],
    workloads: [
      workload("shop-data", ["data"], 3),
      workload("shop-batch", ["data"], 1),
      workload("shop-web", ["web"], 5),
    ],
    dependencies: [
      { from: "shop-data.sql", to: "shop-web.app" },
      { from: "shop-data.blobs", to: "shop-batch.vmss" },
      { from: "shop-web.kv", to: "shop-web.app" },
    ],
    results: ordered(results),
    causes: [],
    missingFacts: [],
    notJudged: [],
    checks: infosOf(results),
    ...change,
  };
}

const NOT_JUDGED: Report["notJudged"] = [
  {
    what: say`Definitions with the effect ${"deny"} that this version does not read yet; they may refuse a planned resource.`,
    count: 3,
    items: ["Deny-Subnet-Without-Nsg", "Deny-MgmtPorts-Internet", "Enforce-TLS-SSL"],
  },
];

export function notReadyReport(): Report {
  serial = 0;
  const results = [...failures(), ...unknowns(), ...soft(), ...passes()];
  return aReport(results, { missingFacts: MISSING, notJudged: NOT_JUDGED });
}

export function readyReport(): Report {
  serial = 0;
  return aReport(passes());
}

export function unknownReport(): Report {
  serial = 0;
  return aReport([...unknowns(), ...passes()], { missingFacts: MISSING });
}

/** One result of each kind: small enough to be read whole. */
export function briefReport(): Report {
  serial = 0;
  const kinds = [failures(), unknowns(), soft(), passes()].flatMap((results) => {
    const seen = new Set<string>();
    return results.filter(({ severity, outcome }) => {
      const kind = `${severity} ${outcome}`;
      return !seen.has(kind) && seen.add(kind).size > 0;
    });
  });
  return aReport(kinds, { missingFacts: MISSING.slice(0, 1), notJudged: NOT_JUDGED });
}

/** 500 findings over 40 workloads in 8 waves, and 700 that passed. */
export function hugeReport(): Report {
  serial = 0;
  const waveNames = Array.from({ length: 8 }, (_, index) => `wave-${String(index + 1)}`);
  const names = Array.from({ length: 40 }, (_, index) => `workload-${String(index + 1).padStart(2, "0")}`);
  const checks = Object.keys(TITLES);
  const samples = failures();
  const results = Array.from({ length: 1200 }, (_, index): Result => {
    const workload = names[index % names.length] ?? "";
    const wave = waveNames[Math.floor((index % names.length) / 5)] ?? "";
    const where = { resources: [`${workload}.res-${String(index)}`], workloads: [workload], waves: [wave] };
    const sample = samples[index % samples.length];
    if (index >= 500 || sample === undefined) {
      return aResult(checks[index % checks.length] ?? "SUB-01", {
        subject: `subject-${String(index)}`,
        ...where,
      });
    }
    const severity = index % 7 === 0 ? "warning" : index % 11 === 0 ? "notice" : "blocker";
    const outcome = index % 9 === 0 ? "unknown" : "fail";
    return {
      ...aResult(sample.check),
      ...sample,
      id: index.toString(16).padStart(16, "f"),
      severity,
      outcome,
      subject: `subject-${String(index)}`,
      ...where,
    };
  });
  const waves = waveNames.map((name, index): WaveStatus => {
    const own = results.filter((result) => result.waves.includes(name));
    return {
      name,
      verdict: verdictOf(own),
      start: `2026-09-${String(index + 10)}T05:00:00Z`,
      end: `2026-09-${String(index + 10)}T09:00:00Z`,
      dependsOn: index === 0 ? [] : [waveNames[index - 1] ?? ""],
      workloads: names.slice(index * 5, index * 5 + 5),
      gates: ["subscription", "policy"],
      counts: countsOf(own),
    };
  });
  const workloads = names.map((name, index): WorkloadStatus => {
    const own = results.filter((result) => result.workloads.includes(name));
    return {
      name,
      verdict: verdictOf(own),
      waves: [waveNames[Math.floor(index / 5)] ?? ""],
      resources: 30,
      counts: countsOf(own),
    };
  });
  const dependencies = names.slice(1).map((name, index) => ({
    from: `${names[index] ?? ""}.db`,
    to: `${name}.app`,
  }));
  return aReport(results, { waves, workloads, dependencies, missingFacts: MISSING, notJudged: NOT_JUDGED });
}

/** Text that tries to break out of every surface, in every field that a manifest, a snapshot or Azure fills. */
export const HOSTILE =
  "</details><script>alert(1)</script> <!-- x --> | `` ``` ` @octocat #123 GH-9 ](https://evil.example) ![x](http://evil.example/p.png) www.evil.example https://evil.example :tada: \u001b[31mred\u001b]0;title\u0007 \u202egnp.exe\u2066 zero\u200bwidth\r\n## heading\n::error::pwned\n---\n\ud800 $x$ ~~s~~ **b** <b>\\";

export function hostileReport(): Report {
  serial = 0;
  return hostileReportOf(failures(), soft());
}

/** The same with one finding and one waiver: small enough to be read. */
export function briefHostileReport(): Report {
  serial = 0;
  return hostileReportOf(failures().slice(0, 1), soft().slice(-1));
}

function hostileReportOf(failed: readonly Result[], accepted: readonly Result[]): Report {
  const hostile = sentence(HOSTILE.replaceAll("`", "'"));
  const spans = sentence(`@octocat \`${HOSTILE.replaceAll("`", "'")}\`#1\`x\`@all www.evil.example`);
  const results = failed.map((result): Result => ({
    ...result,
    title: HOSTILE,
    subject: HOSTILE,
    place: { ...result.place, file: `${HOSTILE}.yaml`, path: HOSTILE },
    scope: HOSTILE,
    why: spans,
    ready: hostile,
    fix: { text: spans, command: HOSTILE },
    evidence: [{ label: HOSTILE, value: HOSTILE }],
    resources: [HOSTILE],
    workloads: [HOSTILE],
    waves: [HOSTILE],
  }));
  const waived = accepted.map((result): Result => ({
    ...result,
    outcome: "waived",
    subject: HOSTILE,
    waiver: { owner: HOSTILE, reason: HOSTILE, expires: "2026-09-30", daysLeft: 3 },
  }));
  const base = aReport([...results, ...waived, aResult("SUB-01", { subject: HOSTILE, title: HOSTILE })]);
  const [wave] = base.waves;
  const [workload] = base.workloads;
  return {
    ...base,
    manifest: { file: HOSTILE, name: HOSTILE },
    cloud: HOSTILE,
    source: { subscription: HOSTILE, region: HOSTILE },
    target: { subscription: HOSTILE, region: HOSTILE },
    facts: { from: "snapshot", observedAt: "2026-08-20T05:00:00Z" },
    wave: HOSTILE,
    waves: wave === undefined ? [] : [{ ...wave, name: HOSTILE, dependsOn: [HOSTILE], workloads: [HOSTILE] }],
    workloads: workload === undefined ? [] : [{ ...workload, name: HOSTILE, waves: [HOSTILE] }],
    dependencies: [{ from: `${HOSTILE}.a`, to: `${HOSTILE}.b` }],
    missingFacts: [
      {
        fact: HOSTILE,
        scope: HOSTILE,
        why: spans,
        permission: HOSTILE,
        correlationId: HOSTILE,
        checks: ["POL-01"],
      },
    ],
    notJudged: [{ what: spans, count: 9, items: [HOSTILE, HOSTILE] }],
    call: { snapshot: HOSTILE, policies: [HOSTILE] },
    checks: base.checks.map((check) => ({
      ...check,
      title: HOSTILE,
      rule: {
        looksAt: spans,
        ready: hostile,
        failsWhen: [spans],
        howToFix: hostile,
        sources: ["https://evil.example/?a=b&c=%3Cscript%3E)](x"],
      },
    })),
  };
}

export const SAMPLES: Readonly<Record<string, () => Report>> = {
  "not-ready": notReadyReport,
  ready: readyReport,
  unknown: unknownReport,
  huge: hugeReport,
  hostile: hostileReport,
};
