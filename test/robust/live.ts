import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { parseReport } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { runAction, type ActionRun } from "../e2e/process.ts";
import type { Fault } from "../servers/arm.ts";
import { startFakeAzure, type FakeAzureOptions } from "../servers/azure.ts";
import {
  startFakeGitHub,
  type FakeGitHubOptions,
  type GitHubFault,
  type GitHubOperation,
  type StoredComment,
} from "../servers/github.ts";
import type { RecordedRequest } from "../servers/http.ts";
import { startFakePrices, type PriceFault, type PriceItem } from "../servers/prices.ts";
import type { VaultFault } from "../servers/vault.ts";
import type { WireFault } from "../servers/wire-faults.ts";
import type { World } from "../servers/world.ts";
import { pullPayload } from "../support/payloads.ts";
import { SHOP } from "../worlds/shop.ts";

/** A whole run of the shipped Action against fakes of which one breaks. */
export interface LiveOptions {
  readonly arm?: readonly Fault[];
  readonly github?: readonly GitHubFault[];
  /** What is on GitHub before the run. */
  readonly before?: Pick<FakeGitHubOptions, "comments" | "pulls" | "files" | "changes"> & {
    /** Texts by path, by branch. */
    readonly branches?: KeptBranches;
  };
  /** The public list of prices; a run without one asks the real one, so that none may need it. */
  readonly prices?: {
    readonly items: readonly PriceItem[];
    readonly fault?: PriceFault;
    readonly wire?: WireFault;
  };
  /** What the data planes of all vaults do wrong. */
  readonly vault?: VaultFault;
  /** The folder of the checkout; this one unless said. */
  readonly workspace?: string;
  /** Another event than that of a pull request, with its payload. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly azure?: FakeAzureOptions;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly watch?: (child: ChildProcess) => void;
}

export interface LiveRun extends ActionRun {
  readonly report: Report | undefined;
  /** What Resource Manager was asked. */
  readonly requests: readonly (RecordedRequest & { readonly operation: string | undefined })[];
  /** The comments of the pull request afterwards. */
  readonly comments: readonly StoredComment[];
  /** How often vaults were asked themselves. */
  readonly vaults: number;
  /** What GitHub was asked. */
  readonly github: readonly GitHubOperation[];
  /** What is kept on branches and in issues afterwards. */
  readonly branches: KeptBranches;
  readonly issues: readonly string[];
}

export type KeptBranches = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The pull request of the example payload. */
export const PULL = 2;

const REPOSITORY = "Codertocat/Hello-World";

export async function liveRun(world: World, options: LiveOptions = {}): Promise<LiveRun> {
  const azure = await startFakeAzure(world, options.azure);
  azure.arm.addFault(...(options.arm ?? []));
  azure.vaults.fail(options.vault);
  const prices = options.prices && (await startFakePrices(options.prices.items, options.prices));
  const github = await startFakeGitHub({
    repository: REPOSITORY,
    faults: options.github ?? [],
    ...options.before,
  });
  for (const [name, texts] of options.before?.branches ?? []) github.kept.branches.set(name, new Map(texts));
  const file = "robust-report.json";
  const temp = mkdtempSync(join(tmpdir(), "live-"));
  try {
    const run = await runAction({
      workspace: options.workspace ?? process.cwd(),
      event: options.event?.name ?? "pull_request",
      payload: options.event?.payload ?? pullPayload(),
      inputs: {
        manifest: "examples/relocation.yaml",
        prices: "examples/prices.json",
        "client-id": SHOP.deployClient,
        "tenant-id": SHOP.tenant,
        now: "2026-08-24T05:00:00Z",
        "github-token": github.token,
        "report-path": join(temp, file),
        ...options.inputs,
      },
      env: {
        ...azure.env,
        ...github.env,
        RUNNER_TEMP: temp,
        ...(prices === undefined ? {} : { AZURE_RETAIL_PRICES_ENDPOINT: prices.url }),
        ...options.env,
      },
      ...(options.watch === undefined ? {} : { watch: options.watch }),
    });
    const path = join(temp, file);
    const report = existsSync(path) ? parseReport(readFileSync(path, "utf8"), file) : undefined;
    return {
      ...run,
      report,
      requests: [...azure.arm.requests],
      comments: github.comments(PULL),
      vaults: azure.vaults.requests.length,
      github: github.requests.flatMap(({ operation }) => operation ?? []),
      branches: github.kept.branches,
      issues: github.kept.issues.flatMap(({ number }) => github.comments(number).map(({ body }) => body)),
    };
  } finally {
    rmSync(temp, { recursive: true });
    await Promise.all([azure.close(), github.close(), prices?.close()]);
  }
}
