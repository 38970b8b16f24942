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
  type StoredComment,
} from "../servers/github.ts";
import type { RecordedRequest } from "../servers/http.ts";
import type { World } from "../servers/world.ts";
import { pullPayload } from "../support/payloads.ts";
import { SHOP } from "../worlds/shop.ts";

/** A whole run of the shipped Action against fakes of which one breaks. */
export interface LiveOptions {
  readonly arm?: readonly Fault[];
  readonly github?: readonly GitHubFault[];
  /** What is on GitHub before the run. */
  readonly before?: Pick<FakeGitHubOptions, "comments" | "pulls">;
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
}

/** The pull request of the example payload. */
export const PULL = 2;

const REPOSITORY = "Codertocat/Hello-World";

export async function liveRun(world: World, options: LiveOptions = {}): Promise<LiveRun> {
  const azure = await startFakeAzure(world, options.azure);
  azure.arm.addFault(...(options.arm ?? []));
  const github = await startFakeGitHub({
    repository: REPOSITORY,
    faults: options.github ?? [],
    ...options.before,
  });
  const file = "robust-report.json";
  const temp = mkdtempSync(join(tmpdir(), "live-"));
  try {
    const run = await runAction({
      workspace: process.cwd(),
      event: options.event?.name ?? "pull_request",
      payload: options.event?.payload ?? pullPayload(),
      inputs: {
        manifest: "examples/relocation.yaml",
        "client-id": SHOP.deployClient,
        "tenant-id": SHOP.tenant,
        now: "2026-08-24T05:00:00Z",
        "github-token": github.token,
        "report-path": join(temp, file),
        ...options.inputs,
      },
      env: { ...azure.env, ...github.env, RUNNER_TEMP: temp, ...options.env },
      ...(options.watch === undefined ? {} : { watch: options.watch }),
    });
    const path = join(temp, file);
    const report = existsSync(path) ? parseReport(readFileSync(path, "utf8"), file) : undefined;
    return { ...run, report, requests: [...azure.arm.requests], comments: github.comments(PULL) };
  } finally {
    rmSync(temp, { recursive: true });
    await Promise.all([azure.close(), github.close()]);
  }
}
