import type { Report } from "../../src/report/model.ts";
import { checkedOutCommit } from "../../src/action/head.ts";
import type { GitHubFault, GitHubOperation, NewComment } from "../servers/github.ts";
import type { World } from "../servers/world.ts";
import { payloadsOf } from "../support/payloads.ts";
import { ARM, VAULT, WIRE } from "./fault-table.ts";
import { liveRun, PULL, type LiveOptions, type LiveRun } from "./live.ts";
import { betterWithLess } from "./never-better.ts";

/** One fault at one request of a live run. */
export interface FaultCase {
  readonly what: string;
  readonly options: LiveOptions;
  /** Seconds that the run is given. */
  readonly timeout: number;
  /**
   * Whose fault it is: that of GitHub changes no verdict where a comment is written. What is read of GitHub, such as the records of earlier
   * runs, makes nothing better by being lost; without the policy of the organisation nothing is judged.
   */
  readonly side: "azure" | "github" | "kept" | "policy";
}

/** What a run without a fault is: the requests that it makes, and how long it takes. */
export interface Baseline {
  readonly full: Report;
  readonly code: number | null;
  readonly ms: number;
  /** Tells every request of the run from the others. */
  readonly requests: readonly RegExp[];
  /** What leads the run to each request of GitHub. */
  readonly github: ReadonlyMap<GitHubOperation, LiveOptions>;
}

export async function baselineOf(world: World): Promise<Baseline> {
  const { run, ...asked } = await undisturbed(world);
  if (run.vaults === 0) throw new Error("the run asks no vault itself, so that its faults prove nothing");
  return { ...asked, github: await githubSituations(run) };
}

/** A run without a fault. */
export async function undisturbed(
  world: World,
  options: LiveOptions = {},
): Promise<Omit<Baseline, "github"> & { readonly run: LiveRun }> {
  const run = await liveRun(world, options);
  if (run.report === undefined) throw new Error(`no report: ${run.stdout}${run.stderr}`);
  const marks = run.requests.map(({ path, query }) => {
    const plain = decodeURIComponent(path).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const filtered = query["$filter"] === undefined ? "" : ".*\\$filter";
    return `^${plain}\\?${filtered}`;
  });
  const requests = [...new Set(marks)].toSorted().map((mark) => new RegExp(mark, "i"));
  return { full: run.report, code: run.code, ms: run.ms, requests, run };
}

/** Every request that a run makes of GitHub, with what must be there for it to make it. */
async function githubSituations({ comments }: LiveRun): Promise<ReadonlyMap<GitHubOperation, LiveOptions>> {
  const [own] = comments;
  const head = await checkedOutCommit(process.cwd(), process.cwd());
  if (own === undefined) throw new Error("the run has written no comment");
  const old: NewComment = { issue: PULL, body: own.body.replace(/"hash":"[^"]*"/, '"hash":"sha256:0"') };
  const [payload] = payloadsOf("workflow_dispatch");
  return new Map<GitHubOperation, LiveOptions>([
    ["issues/list-comments", {}],
    ["issues/create-comment", {}],
    ["pulls/list-files", {}],
    ["issues/update-comment", { before: { comments: [old] } }],
    ["issues/delete-comment", { before: { comments: [old, old] } }],
    ["graphql/viewer", { before: { comments: [{ ...old, author: { login: "mallory", type: "User" } }] } }],
    [
      "pulls/get",
      {
        event: { name: "workflow_dispatch", payload },
        inputs: { "pr-number": String(PULL) },
        before: { pulls: [{ number: PULL, headSha: head ?? "0".repeat(40) }] },
      },
    ],
  ]);
}

/** Every fault at every request of Resource Manager, the sign-in service, the runner's endpoint and GitHub. */
export function faultCases({ requests, github, ms }: Baseline): FaultCase[] {
  const arm = armCases(requests);
  const signIn = WIRE.flatMap(([words, fault, timeout = 20]): FaultCase[] => [
    { what: `the sign-in: ${words}`, options: { azure: { authority: { fault } } }, timeout, side: "azure" },
    { what: `the OIDC token: ${words}`, options: { azure: { oidc: { fault } } }, timeout, side: "azure" },
  ]);
  const posts = [...github].flatMap(([operation, situation]) =>
    githubCases(operation, situation, { ms, side: "github" }),
  );
  const vaults = [...WIRE, ...VAULT].map(([words, vault, timeout = 20]): FaultCase => ({
    what: `the vaults: ${words}`,
    options: { vault },
    timeout,
    side: "azure",
  }));
  const turns = turnCases({ requests });
  return [...turns, ...arm, ...signIn, ...vaults, ...NOWHERE.map(noAddress), ...posts, ...TIMES];
}

/** Every fault of Resource Manager at these requests. */
export function armCases(requests: readonly RegExp[], options: LiveOptions = {}): FaultCase[] {
  return [...ARM, ...WIRE].flatMap(([words, fault, timeout = 20]) =>
    requests.map((path): FaultCase => ({
      what: `${path.source}: ${words}`,
      options: { ...options, arm: [{ path, ...fault }] },
      timeout,
      side: "azure",
    })),
  );
}

/** Faults that end the whole run or fill its memory, so that the others of a run would not come to their turn. */
const ALONE = ["hang", "bomb", "many"];

const TOGETHER = [...ARM, ...WIRE].filter(([, { fault }]) => !ALONE.includes(fault));

/** In so many turns every request has each fault. */
export const TURNS = TOGETHER.length;

/**
 * A fault at every request of Resource Manager at once, another one at each, in each turn. A request that follows from others is made less
 * often here: the cases of one fault at one request try it.
 */
export function turnCases({ requests }: Pick<Baseline, "requests">): FaultCase[] {
  return TOGETHER.map((_, turn) => ({
    what: `every request of Resource Manager has a fault, turn ${String(turn + 1)} of ${String(TURNS)}`,
    options: {
      arm: requests.flatMap((path, index) => {
        const [, fault] = TOGETHER[(index + turn) % TURNS] ?? [];
        return fault === undefined ? [] : [{ path, ...fault }];
      }),
    },
    timeout: 20,
    side: "azure",
  }));
}

/** Every fault of GitHub at one operation. */
export function githubCases(
  operation: GitHubOperation,
  situation: LiveOptions,
  of: {
    readonly ms: number;
    readonly side: FaultCase["side"];
    readonly name?: string;
    readonly after?: number;
  },
): FaultCase[] {
  const { ms, side, name = "", after = 0 } = of;
  // A run that GitHub keeps waiting must have had the time to ask Azure.
  const timeout = Math.ceil((4 * ms) / 1000) + 3;
  const faults: readonly (readonly [string, GitHubFault])[] = [
    ...WIRE.map(([words, fault]) => [words, { operation, ...fault }] as const),
    ["goes on for ever", { operation, fault: "endless" }],
    ["has 50,000 items", { operation, fault: "many" }],
    ["has its connection dropped", { operation, fault: "cut" }],
    ["is a secondary limit", { operation, fault: "secondary-limit" }],
    ["is slow", { operation, fault: "slow", ms: 1500 }],
  ];
  return faults.map(([words, fault]) => ({
    what: `GitHub${name}, ${operation}: ${words}`,
    options: { ...situation, github: [{ ...fault, after }] },
    timeout,
    side,
  }));
}

/** The addresses that a run asks. */
const NOWHERE = [
  ["Resource Manager", "AZURE_RESOURCE_MANAGER_ENDPOINT", "azure"],
  ["the sign-in service", "AZURE_AUTHORITY_HOST", "azure"],
  ["the runner's endpoint", "ACTIONS_ID_TOKEN_REQUEST_URL", "azure"],
  ["GitHub", "GITHUB_API_URL", "github"],
] as const;

function noAddress([what, name, side]: (typeof NOWHERE)[number]): FaultCase {
  const env = { [name]: "https://nowhere.invalid" };
  return { what: `${what}: has no address`, options: { env }, timeout: 20, side };
}

/** The clock of the runner, wrong by so many milliseconds. */
function clockOff(ms: number): LiveOptions {
  const code = `const now = Date.now; Date.now = () => now() + ${String(ms)};`;
  return { env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` } };
}

const HOUR = 3_600_000;

/** What is wrong with the time and what is bound to it. */
const TIMES: readonly FaultCase[] = (
  [
    ["every token lives for a second", { azure: { authority: { lifetime: 1 } } }],
    ["every token has ended when it comes", { azure: { authority: { lifetime: 0 } } }],
    ["the token is refused from the tenth request on", { arm: [{ fault: "expired", after: 10 }] }],
    ["the token is refused once, at the tenth request", { arm: [{ fault: "expired", after: 10, times: 1 }] }],
    ["the clock is an hour late", clockOff(-HOUR)],
    ["the clock is a day early", clockOff(24 * HOUR)],
    ["the clock is ten years late", clockOff(-10 * 365 * 24 * HOUR)],
  ] satisfies [string, LiveOptions][]
).map(([what, options]) => ({ what, options, timeout: 20, side: "azure" }));

/** What a run without a fault says, and how long it takes. */
type Judged = Pick<Baseline, "full" | "code" | "ms">;

/** What a run with a fault did that it must not do; nothing, as it ought to be. `slack` is added to every time. */
export async function wrongOf(
  world: World,
  baseline: Judged,
  { what, options, timeout, side }: FaultCase,
  slack = 0,
): Promise<string[]> {
  const run = await liveRun(world, { ...options, inputs: { ...options.inputs, timeout: String(timeout) } });
  return problemsOf(run, baseline, side, (timeout + 5) * 1000 + baseline.ms + slack).map(
    (problem) => `${what}: ${problem}`,
  );
}

function problemsOf(run: LiveRun, { full, code }: Judged, side: FaultCase["side"], most: number): string[] {
  const { report } = run;
  const late = run.ms > most ? [`took ${String(Math.round(run.ms))} ms`] : [];
  const heavy = run.peakMb > 600 ? [`took ${String(Math.round(run.peakMb))} MB`] : [];
  if (report === undefined && side === "policy" && run.code === 2 && isRefused(run)) return late;
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
    ...(side === "kept" && !isTold(run) ? ["does not say that the record was not kept"] : []),
    ...betterWithLess(full, report),
  ];
}

/** A policy that cannot be read, or only in part, is named as such. */
function isRefused({ annotations }: LiveRun): boolean {
  return annotations.some((line) => /Wrong input: .*relocation-policy\.yaml@/.test(line));
}

/** A record that is kept nowhere is told of. */
function isTold({ branches, issues, annotations }: LiveRun): boolean {
  const kept = [...branches.values()].flatMap((files) => [...files.values()]).concat(issues);
  const own = kept.some((text) => text.includes('"id":"4711"'));
  return own || annotations.some((line) => /record of this run (was not|may not have been) kept/.test(line));
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
