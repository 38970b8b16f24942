import type { Report } from "../../src/report/model.ts";
import type { FaultAnswer } from "../servers/arm-faults.ts";
import type { Fault } from "../servers/arm.ts";
import type { GitHubFault, GitHubOperation } from "../servers/github.ts";
import type { WireFault } from "../servers/wire-faults.ts";
import type { World } from "../servers/world.ts";
import { liveRun, type LiveOptions, type LiveRun } from "./live.ts";
import { betterWithLess } from "./never-better.ts";

/** One fault at one request of a live run. */
export interface FaultCase {
  readonly what: string;
  readonly options: LiveOptions;
  /** Seconds that the run is given. */
  readonly timeout: number;
  /** Whose fault it is: that of GitHub changes no verdict. */
  readonly side: "azure" | "github";
}

/** What goes wrong on any wire. Those that hang cost the whole time of the run. */
const WIRE: readonly (readonly [string, WireFault, number?])[] = [
  ["is reset at once", { fault: "reset", at: 0 }],
  ["is reset within the body", { fault: "reset", at: 40 }],
  ["is empty", { fault: "empty" }],
  ["is half a document", { fault: "half" }],
  ["is packed and cut", { fault: "packed", how: "cut" }],
  ["is packed and empty", { fault: "packed", how: "empty" }],
  ["is packed and damaged", { fault: "packed", how: "damaged" }],
  ["is a bomb", { fault: "bomb", mebibytes: 60 }],
  ["is redirected", { fault: "redirect", to: "http://127.0.0.1:9/elsewhere" }],
  ["is a conflict", { fault: "status", status: 409 }],
  ["is a 401", { fault: "status", status: 401 }],
  ["is a 403", { fault: "status", status: 403 }],
  ["is a 404", { fault: "status", status: 404 }],
  ["is a 500", { fault: "status", status: 500 }],
  ["is a 503 that asks to wait a second", { fault: "status", status: 503, headers: { "retry-after": "1" } }],
  ["is a 429 for an hour", { fault: "status", status: 429, headers: { "retry-after": "3600" } }],
  [
    "is a 429 until a date that has been",
    { fault: "status", status: 429, headers: { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" } },
  ],
  ["is a 429 that asks for nonsense", { fault: "status", status: 429, headers: { "retry-after": "soon" } }],
  ["is a 429 without a time", { fault: "status", status: 429 }],
  ["hangs", { fault: "hang" }, 6],
];

const ARM: readonly (readonly [string, FaultAnswer & Pick<Fault, "after" | "times">, number?])[] = [
  ["has its connection dropped", { fault: "cut" }],
  ["is dropped once", { fault: "cut", times: 1 }],
  ["is refused in the middle of the run", { fault: "expired" }],
  ["is refused once", { fault: "expired", times: 1 }],
  ["is throttled for a second", { fault: "throttled", retryAfter: "1", times: 1 }],
  ["is slow", { fault: "slow", ms: 1500 }],
  ["is a list of another type", { fault: "wrong-shape", body: { value: "nothing" } }],
  ["is null", { fault: "wrong-shape", body: null }],
  ["has items of another type", { fault: "wrong-shape", body: { value: [null, 7, "x"] } }],
  ["leads to another host", { fault: "foreign-next-link" }],
  ["leads back to itself", { fault: "next-link-loop" }],
  ["has 50,000 items", { fault: "many", count: 50_000 }],
];

const GITHUB: readonly GitHubOperation[] = ["issues/list-comments", "issues/create-comment"];

/** What a run without a fault is: the requests that it makes, and how long it takes. */
export interface Baseline {
  readonly full: Report;
  readonly code: number | null;
  readonly ms: number;
  /** Tells every request of the run from the others. */
  readonly requests: readonly RegExp[];
}

export async function baselineOf(world: World): Promise<Baseline> {
  const run = await liveRun(world);
  if (run.report === undefined) throw new Error(`no report: ${run.stdout}${run.stderr}`);
  const marks = run.requests.map(({ path, query }) => {
    const plain = decodeURIComponent(path).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const filtered = query["$filter"] === undefined ? "" : ".*\\$filter";
    return `^${plain}\\?${filtered}`;
  });
  const requests = [...new Set(marks)].toSorted().map((mark) => new RegExp(mark, "i"));
  return { full: run.report, code: run.code, ms: run.ms, requests };
}

/** Every fault at every request of Resource Manager, the sign-in service, the runner's endpoint and GitHub. */
export function faultCases({ requests }: Baseline): FaultCase[] {
  const arm = [...ARM, ...WIRE].flatMap(([words, fault, timeout = 20]) =>
    requests.map((path): FaultCase => ({
      what: `${path.source}: ${words}`,
      options: { arm: [{ path, ...fault }] },
      timeout,
      side: "azure",
    })),
  );
  const signIn = WIRE.flatMap(([words, fault, timeout = 20]): FaultCase[] => [
    { what: `the sign-in: ${words}`, options: { azure: { authority: { fault } } }, timeout, side: "azure" },
    { what: `the OIDC token: ${words}`, options: { azure: { oidc: { fault } } }, timeout, side: "azure" },
  ]);
  const elsewhere = [
    ["Resource Manager", "AZURE_RESOURCE_MANAGER_ENDPOINT"],
    ["the sign-in service", "AZURE_AUTHORITY_HOST"],
  ].map(([what = "", name = ""]): FaultCase => ({
    what: `${what}: has no address`,
    options: { env: { [name]: "https://nowhere.invalid" } },
    timeout: 20,
    side: "azure",
  }));
  const github = GITHUB.flatMap((operation) => [
    ...WIRE.map(([words, fault]): FaultCase => githubCase(words, { operation, ...fault })),
    githubCase("goes on for ever", { operation, fault: "endless" }),
    githubCase("has its connection dropped", { operation, fault: "cut" }),
    githubCase("is a secondary limit", { operation, fault: "secondary-limit" }),
  ]);
  const short = { azure: { authority: { lifetime: 1 } } };
  const aged: FaultCase = {
    what: "every token lives for a second",
    options: short,
    timeout: 20,
    side: "azure",
  };
  return [...arm, ...signIn, ...elsewhere, ...github, aged];
}

function githubCase(words: string, fault: GitHubFault): FaultCase {
  const what = `GitHub, ${fault.operation ?? "all"}: ${words}`;
  return { what, options: { github: [fault] }, timeout: 5, side: "github" };
}

/** What a run with a fault did that it must not do; nothing, as it ought to be. `slack` is added to every time. */
export async function wrongOf(
  world: World,
  baseline: Baseline,
  { what, options, timeout, side }: FaultCase,
  slack = 0,
): Promise<string[]> {
  const run = await liveRun(world, { ...options, inputs: { timeout: String(timeout) } });
  return problemsOf(run, baseline, side, (timeout + 5) * 1000 + baseline.ms + slack).map(
    (problem) => `${what}: ${problem}`,
  );
}

function problemsOf(run: LiveRun, { full, code }: Baseline, side: FaultCase["side"], most: number): string[] {
  const { report } = run;
  const late = run.ms > most ? [`took ${String(Math.round(run.ms))} ms`] : [];
  const heavy = run.peakMb > 600 ? [`took ${String(Math.round(run.peakMb))} MB`] : [];
  if (report === undefined)
    return [...late, `gave no report and ended with ${String(run.code)}: ${run.stdout.slice(-300)}`];
  const right = report.verdict === "not-ready" ? 1 : report.verdict === "unknown" ? 3 : 0;
  const same = JSON.stringify(report.results) === JSON.stringify(full.results);
  return [
    ...late,
    ...heavy,
    ...(run.code === right ? [] : [`ended with ${String(run.code)}, and the report is ${report.verdict}`]),
    ...(side === "github" && (!same || run.code !== code) ? ["changed what is said of the target"] : []),
    ...(side === "github" || same || isNamed(report, full) ? [] : ["does not name what is missing"]),
    ...betterWithLess(full, report),
  ];
}

/** A fact that is missing, or something that is unknown now: a definition among many is named by what is judged with it. */
function isNamed({ missingFacts, results }: Report, full: Report): boolean {
  const open = new Set(
    full.results.filter(({ outcome }) => outcome === "unknown").map(({ id, why }) => id + why),
  );
  return (
    missingFacts.length > 0 ||
    results.some(({ outcome, id, why }) => outcome === "unknown" && !open.has(id + why))
  );
}
