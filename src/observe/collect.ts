import type { HttpClient } from "@azure/core-rest-pipeline";
import { absentFact, isOfAbsent } from "./absent.ts";
import { isNewSubscription } from "../base/new-subscription.ts";
import { NO_ALIASES, type AliasCatalogue } from "../policy/aliases.ts";
import { oncePer } from "../base/once.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { seenOf, unknown, type Fact, type UnknownFact } from "../facts/fact.ts";
import {
  channelOf,
  FACT_KINDS,
  factKey,
  kindOf,
  whereOf,
  type AnyFactRef,
  type FactKindName,
  type FactTable,
} from "../facts/facts.ts";
import { redacted } from "../facts/redaction.ts";
import { dense } from "../facts/decode/cursor.ts";
import { emptyTable, fill, ofKind, type OpenTable } from "../facts/table.ts";
import type { PriceList } from "./channels/prices/list.ts";
import { NO_LIST, type PriceSource } from "./channels/prices/prices.ts";
import { Transport, type TransportOptions, type TransportStats } from "./channels/arm/transport.ts";
import type { ChangedTypes } from "./access.ts";
import type { SubscriptionId } from "../base/names.ts";
import type { Expected } from "./expected.ts";
import { subscriptionOf } from "./question.ts";
import { systemClock, type Clock } from "./clock.ts";
import { COLLECTORS } from "./collectors.ts";
import type { Credential } from "./credentials/credential.ts";
import type { Endpoints } from "./endpoints.ts";
import type { Collect } from "./collector.ts";
import type { RunLimit } from "./limit.ts";
import type { Progress } from "./progress.ts";
import { Repository } from "./channels/repository/repository.ts";
import { runOf, type Run } from "./run.ts";
import { NOT_TOLD, probeOf, type ProbeChoice } from "./channels/probe/probes.ts";
import { vaultsOf, type VaultChoice } from "./channels/vault/vaults.ts";

export interface CollectOptions {
  readonly endpoints: Pick<Endpoints, "resourceManager" | "prices">;
  /** A refusal does not end the run: every fact becomes unknown with the credential's reason. */
  readonly credential: Credential;
  /** `name/version` of the tool. */
  readonly userAgent: string;
  /** For the whole run; 120 s unless said. */
  readonly deadlineMs?: number;
  /** For one attempt of one request; 30 s unless said. */
  readonly attemptTimeoutMs?: number;
  readonly maxConcurrent?: number;
  readonly maxBytes?: number;
  readonly httpClient?: HttpClient;
  readonly clock?: Clock;
  /** Aliases that are known already: those of Azure are kept where they differ. */
  readonly aliases?: AliasCatalogue;
  /**
   * Policies that are judged besides those in force at the target, such as those of packs. Where they are told, Azure is asked only
   * for the aliases of types of which `aliases` does not decide all that the policies ask; else for all.
   */
  readonly judged?: readonly unknown[];
  /** Of which types the policies in force may change what is requested: whether they may is asked of these types alone. Of all unless said. */
  readonly changedTypes?: ChangedTypes;
  /** What an earlier run needed: it is asked for at once. */
  readonly expected?: (subscription: SubscriptionId) => Expected | undefined;
  /** Told at the end what this run needed of each subscription of which it could read the policies. */
  readonly remember?: (needed: ReadonlyMap<SubscriptionId, Expected>) => void;
  /** The management group of a target subscription that does not exist yet: what would reach it is asked of the group. */
  readonly groupOfNew?: string;
  /** The folder whose files are searched, absolute; none are where it is absent. */
  readonly root?: string;
  /** Whether hosts that the manifest names may be contacted; not unless said. */
  readonly probes?: ProbeChoice;
  /** Whether vaults themselves may be asked for names and dates; not unless said. */
  readonly vaults?: VaultChoice;
  /** Prices of a file, in place of those of the public price list. */
  readonly priceList?: PriceList;
  /** Ends the asking: what is not there by then is unknown, for this reason. */
  readonly limit?: RunLimit;
  /** Called before the first answer, and each time that a kind has its answers. */
  readonly progress?: (progress: Omit<Progress, "signedIn">) => void;
  /** Told at the end what the run asked for. */
  readonly report?: (stats: TransportStats) => void;
}

/**
 * Observes all facts at once, each asked only once. Whatever goes wrong with one makes that one unknown, with the
 * reason; the others still arrive.
 */
export async function collectFacts(refs: readonly AnyFactRef[], options: CollectOptions): Promise<FactTable> {
  const {
    endpoints,
    report,
    progress,
    aliases = NO_ALIASES,
    judged,
    changedTypes,
    expected,
    remember,
    groupOfNew,
    root,
    probes = NOT_TOLD,
    vaults = { why: say`the caller does not say that vaults may be asked` },
    ...rest
  } = options;
  const transport = new Transport({ ...rest, endpoint: endpoints.resourceManager });
  const repository = new Repository(root, rest.limit?.signal);
  const prices = await priceSource(endpoints.prices, rest, refs);
  const table = emptyTable();
  const arrivals = arrivalsOf();
  const run = runOf(
    transport,
    refs,
    {
      aliases,
      judged,
      changedTypes,
      expected,
      now: () => (rest.clock ?? systemClock).now(),
      probe: probeOf(probes, options.limit),
      vaultPlane: vaultsOf(vaults, boundsOf(options)),
      prices,
      groupOfNew: (id) => (isNewSubscription(id) ? groupOfNew : undefined),
    },
    repository,
    async (kind) => {
      await arrivals(kind).here;
      return [...table[kind].values()].flatMap(
        (fact: Fact<readonly { readonly id: string }[]>) => seenOf(fact) ?? [],
      );
    },
  );
  // One failure that is a bug of ours must not leave the others unhandled.
  const waiting = new Set(refs.map(({ kind }) => kind));
  const show = (): void => {
    const waitingFor = FACT_KINDS.filter((kind) => waiting.has(kind));
    const left = refs.filter(({ kind }) => waiting.has(kind)).length;
    progress?.({ facts: refs.length, answered: refs.length - left, waitingFor });
  };
  show();
  const all = Promise.all(
    FACT_KINDS.map(async (kind) => {
      await collectKind(kind, run, table);
      arrivals(kind).tell();
      if (waiting.delete(kind)) show();
    }),
  );
  if (options.limit === undefined) await all;
  else await withinLimit(all, options.limit, refs, table);
  report?.(transport.stats);
  remember?.(neededBy(run));
  return table;
}

/** What holds for every service that is asked beside Azure Resource Manager. */
function boundsOf({
  userAgent,
  clock,
  deadlineMs,
  attemptTimeoutMs,
  httpClient,
  limit,
}: Omit<CollectOptions, "endpoints">): Omit<TransportOptions, "endpoint" | "credential"> {
  return { ...dense({ clock, deadlineMs, attemptTimeoutMs, httpClient, limit }), userAgent };
}

/** For each kind of fact, what waits until its facts are in the table, and what tells that they are. */
function arrivalsOf(): (kind: FactKindName) => { readonly here: Promise<void>; readonly tell: () => void } {
  return oncePer((_: FactKindName) => {
    let tell = (): void => undefined;
    const here = new Promise<void>((resolve) => {
      tell = resolve;
    });
    return { here, tell };
  });
}

/** The public list, which is loaded where prices are asked for; a file where there is one. */
async function priceSource(
  endpoint: string | undefined,
  options: Omit<CollectOptions, "endpoints">,
  refs: readonly AnyFactRef[],
): Promise<PriceSource> {
  const { priceList } = options;
  if (priceList !== undefined) return { list: priceList };
  if (endpoint === undefined || !refs.some(({ kind }) => channelOf(kind) === "prices")) return NO_LIST;
  const { onlinePrices } = await import("./channels/prices/online.ts");
  return { list: onlinePrices({ ...boundsOf(options), endpoint }) };
}

function neededBy({ asked, policies, providers }: Run): ReadonlyMap<SubscriptionId, Expected> {
  const needed = new Map<SubscriptionId, Expected>();
  for (const { scope } of ofKind(asked, "policyDefinitions")) {
    const id = subscriptionOf(scope);
    const own = id && policies(id).needed();
    if (id !== undefined && own !== undefined) needed.set(id, { ...own, aliases: providers.expandedOf(id) });
  }
  return needed;
}

/** Requests under way end at the limit by themselves; what does not, within this time, is left. */
const GRACE_MS = 250;

/** Waits for the work, and no longer than the limit; what the table misses then is unknown. */
async function withinLimit(
  work: Promise<unknown>,
  { signal, why }: RunLimit,
  refs: readonly AnyFactRef[],
  table: OpenTable,
): Promise<void> {
  let late = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    late = () => {
      setTimeout(resolve, GRACE_MS);
    };
    if (signal.aborted) late();
    else signal.addEventListener("abort", late, { once: true });
  });
  work.catch(() => undefined);
  await Promise.race([work, over]);
  signal.removeEventListener("abort", late);
  for (const kind of FACT_KINDS) fillMissing(kind, refs, table, why());
}

function fillMissing(kind: FactKindName, refs: readonly AnyFactRef[], table: OpenTable, why: Sentence): void {
  const missing = refs.filter((ref) => ref.kind === kind && !table[kind].has(factKey(ref)));
  const late = (ref: AnyFactRef): UnknownFact =>
    unknown("timed-out", say`The answer of Azure did not arrive: ${raw(why)}.`, { scope: whereOf(ref) });
  fill(
    table,
    kind,
    missing.map((ref) => [factKey(ref), late(ref)] as const),
  );
}

/** What is judged is what a snapshot would hold: nothing personal reaches the table. */
async function bring<K extends FactKindName>(kind: K, run: Run): ReturnType<Collect<K>> {
  const { value } = kindOf(kind);
  const asked = ofKind(run.asked, kind);
  const absent = asked.filter((ref) => isOfAbsent(ref));
  const facts = await COLLECTORS[kind](run)(asked.filter((ref) => !absent.includes(ref)));
  return new Map([
    ...Array.from(facts, ([key, fact]) => [key, redacted(value, fact)] as const),
    ...absent.map((ref) => [factKey(ref), absentFact(ref)] as const),
  ]);
}

async function collectKind(kind: FactKindName, run: Run, table: OpenTable): Promise<void> {
  fill(table, kind, await bring(kind, run));
}
