import type { HttpClient } from "@azure/core-rest-pipeline";
import { NO_ALIASES, type AliasCatalogue } from "../policy/aliases.ts";
import { FACT_KINDS, type AnyFactRef, type FactKindName, type FactTable } from "../facts/facts.ts";
import { emptyTable, fill, ofKind, type OpenTable } from "../facts/table.ts";
import { Transport, type TransportStats } from "./channels/arm/transport.ts";
import type { Clock } from "./clock.ts";
import { COLLECTORS } from "./collectors.ts";
import type { Credential } from "./credentials/credential.ts";
import type { Endpoints } from "./endpoints.ts";
import type { Collect } from "./collector.ts";
import { runOf, type Run } from "./run.ts";

export interface CollectOptions {
  readonly endpoints: Pick<Endpoints, "resourceManager">;
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
  /** Told at the end what the run asked for. */
  readonly report?: (stats: TransportStats) => void;
}

/**
 * Observes all facts at once, each asked only once. Whatever goes wrong with one makes that one unknown, with the
 * reason; the others still arrive.
 */
export async function collectFacts(refs: readonly AnyFactRef[], options: CollectOptions): Promise<FactTable> {
  const { endpoints, report, aliases = NO_ALIASES, ...rest } = options;
  const transport = new Transport({ ...rest, endpoint: endpoints.resourceManager });
  const run = runOf(transport, refs, aliases);
  const table = emptyTable();
  // One failure that is a bug of ours must not leave the others unhandled.
  await Promise.all(FACT_KINDS.map((kind) => collectKind(kind, run, table)));
  report?.(transport.stats);
  return table;
}

function bring<K extends FactKindName>(kind: K, run: Run): ReturnType<Collect<K>> {
  return COLLECTORS[kind](run)(ofKind(run.asked, kind));
}

async function collectKind(kind: FactKindName, run: Run, table: OpenTable): Promise<void> {
  fill(table, kind, await bring(kind, run));
}
