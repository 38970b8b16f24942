import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { COMPILED } from "../cli/source.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { fakeAz, type FakeAz } from "../servers/az.ts";
import { copyExample, git } from "../support/checkout.ts";
import { readyManifest, withoutHosts } from "../worlds/ready-manifest.ts";
import type { World } from "../servers/world.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { blocksOf } from "./blocks.ts";
import { SMALL } from "./small.ts";

export const DAY = "2026-08-24T05:00:00Z";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Words that a page leaves to its reader, and what this reader writes for them. */
const PLACEHOLDERS: readonly (readonly [RegExp, string])[] = [
  [/(--(?:source|target)-subscription) ID\b/g, `$1 ${SHOP.subscription}`],
  [/\bOWNER\/REPO\b/g, "contoso/shop"],
  [/\bCOMMIT\b/g, "0123456789abcdef0123456789abcdef01234567"],
  [/\b(?:SOURCE|TARGET)_SUBSCRIPTION\b/g, SHOP.subscription],
  [/--tenant TENANT\b/g, `--tenant ${SHOP.tenant}`],
  [/\bMANAGEMENT_GROUP\b/g, "mg-corp"],
];

/** Lines for a shell that this machine may not have: what they take from the command line is run instead. */
const OTHER_SHELL = /^(?:source <\()?(relocation completion (?:zsh|fish|powershell))\b.*$/gm;

/** A repository that is not ours, with a target in order behind it, and the tools of its reader. */
export class ReaderRepository {
  readonly root = mkdtempSync(join(tmpdir(), "reader-"));
  #folder = this.root;
  readonly #tools = mkdtempSync(join(tmpdir(), "reader-tools-"));
  readonly #azure: FakeAzure;
  readonly #az: FakeAz;
  readonly #cloud: string;
  #isEmpty = false;

  private constructor(azure: FakeAzure) {
    this.#azure = azure;
    this.#az = fakeAz({
      token: azure.authority.issue(SHOP.deployClient),
      tenantId: SHOP.tenant,
      subscriptionId: SHOP.subscription,
    });
    this.#cloud = join(this.#tools, "cloud");
  }

  static async open(): Promise<ReaderRepository> {
    const reader = new ReaderRepository(await startFakeAzure(readyWorld()));
    reader.#makeTools();
    reader.#makeFiles();
    await reader.#makeRecords();
    return reader;
  }

  /** An empty repository before a target that is not ready yet. */
  static async empty(world: World): Promise<ReaderRepository> {
    const reader = new ReaderRepository(await startFakeAzure(world));
    reader.#makeTools();
    const fixtures = {
      "plan.json": "examples/infra/data.tfplan.json",
      "template.json": "examples/infra/web.json",
    };
    for (const [name, file] of Object.entries(fixtures)) cpSync(file, join(reader.#tools, name));
    reader.#isEmpty = true;
    return reader;
  }

  /** What somebody else did in Azure meanwhile. */
  setWorld(world: World): void {
    this.#azure.arm.setWorld(world);
  }

  /** What bash makes of these lines, with everything that a page leaves to its reader filled in. */
  async run(text: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    // The first manifest of a repository is written where there is none.
    if (this.#isEmpty) return this.#bash(text, env);
    if (text.includes("relocation init")) rmSync(join(this.root, "relocation.yaml"), { force: true });
    else this.write("relocation.yaml", withoutHosts(readyManifest()));
    return this.#bash(text, env);
  }

  async #bash(text: string, env: Readonly<Record<string, string>>): Promise<Ran> {
    const filled = PLACEHOLDERS.reduce((all, [word, value]) => all.replaceAll(word, value), text);
    const script = `set -eo pipefail\n${filled.replaceAll(OTHER_SHELL, "$1 > /dev/null")}`;
    const child = spawn("bash", ["--norc", "-c", script], {
      cwd: this.#folder,
      env: { ...this.#env(text.includes("setup.sh")), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (stdout += piece));
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (stderr += piece));
    const code = await new Promise<number | null>((done, failed) => {
      child.on("close", done);
      child.on("error", failed);
    });
    return { code, stdout, stderr };
  }

  /** The commands of other tools that ran so far. */
  calls(): string[] {
    const log = join(this.#tools, "calls");
    return existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : [];
  }

  /** The exit code of the last `relocation check`. */
  get verdictCode(): number {
    return Number(readFileSync(join(this.#tools, "verdict"), "utf8"));
  }

  /** What was written to Azure so far. */
  get writes(): readonly unknown[] {
    return this.#azure.arm.writes;
  }

  /** Goes into a folder, as `cd` in a terminal that stays open. */
  enter(folder: string): void {
    this.#folder = join(this.#folder, folder);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
    writeFileSync(join(this.#folder, file), text);
  }

  async close(): Promise<void> {
    await this.#azure.close();
    this.#az.remove();
    rmSync(this.root, { recursive: true });
    rmSync(this.#tools, { recursive: true });
  }

  #env(withCloud: boolean): Record<string, string> {
    const path = [...(withCloud ? [this.#cloud] : []), join(this.#tools, "bin"), dirname(process.execPath)];
    const outside = Object.entries(this.#azure.env).filter(([name]) => name.startsWith("AZURE_"));
    return {
      PATH: [...path, process.env["PATH"] ?? ""].join(delimiter),
      HOME: this.#tools,
      TMPDIR: this.#tools,
      DOCS_FIXTURES: this.#tools,
      DOCS_NOW: DAY,
      FAKE_WORLD: join(this.#cloud, "world.json"),
      subscription: SHOP.subscription,
      // The address of this project leads to this checkout.
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${resolve(".")}.insteadOf`,
      GIT_CONFIG_VALUE_0: "https://github.com/azure-relocation-readiness/action",
      ...Object.fromEntries(outside),
      ...COMPILED,
    };
  }

  #makeTools(): void {
    const bin = join(this.#tools, "bin");
    mkdirSync(bin);
    for (const file of ["words.mjs", "required.mjs", "clock.mjs"])
      cpSync(`test/docs/${file}`, join(this.#tools, file));
    for (const file of ["words.mjs", "required.mjs"])
      cpSync(`test/docs/${file}`, join(this.#tools, "tool", file));
    for (const tool of ["az", "gh", "terraform", "bicep"])
      this.#starter(bin, tool, "test/docs/fake-tool.mjs");
    for (const tool of ["az", "gh"]) this.#starter(this.#cloud, tool, "test/setup/fake-cloud.mjs");
    writeFileSync(join(this.#cloud, "world.json"), JSON.stringify(EMPTY_CLOUD));
    // A token comes from the fake that the command line knows; all else from the tool that knows the commands of our pages.
    const tokens = this.#az.path.split(delimiter)[0] ?? "";
    const azScript = readFileSync(join(bin, "az"), "utf8").replace("#!/bin/sh\n", "");
    const token = `#!/bin/sh\ncase "$*" in "account get-access-token"*|"version -o json") exec '${tokens}/az' "$@" ;; esac\n`;
    writeFileSync(join(bin, "az"), `${token}${azScript}`);
    const entry = resolve(process.env["E2E"] === "src" ? "src/cli/index.ts" : "dist/cli/index.js");
    // A verdict is not a fault of the page: 1 and 3 of the commands that give one let the lines after it run.
    const relocation = `#!/bin/sh
'${process.execPath}' --import '${join(this.#tools, "clock.mjs")}' '${entry}' "$@"
code=$?
[ "$1" = check ] && echo "$code" > '${this.#tools}/verdict'
case "$1 $code" in "check 1"|"check 3"|"regions 1"|"regions 3"|"merge 1"|"merge 3"|"capture 3"|"doctor 1"|"doctor 3") exit 0 ;; esac
exit $code
`;
    writeFileSync(join(bin, "relocation"), relocation, { mode: 0o755 });
  }

  #starter(folder: string, tool: string, script: string): void {
    const scripts = join(this.#tools, folder === this.#cloud ? "cloud-tool" : "tool");
    mkdirSync(folder, { recursive: true });
    mkdirSync(scripts, { recursive: true });
    writeFileSync(join(scripts, "package.json"), '{"type":"module"}');
    cpSync(script, join(scripts, tool));
    const start = `#!/bin/sh\nexec '${process.execPath}' '${join(scripts, tool)}' "$@"\n`;
    writeFileSync(join(folder, tool), start, { mode: 0o755 });
  }

  #makeFiles(): void {
    copyExample(this.root);
    for (const folder of ["policies", "docs/setup", "examples/assign"])
      cpSync(folder, join(this.root, folder), { recursive: true });
    const plan = readFileSync("examples/infra/data.tfplan.json", "utf8");
    const template = readFileSync("examples/infra/web.json", "utf8");
    writeFileSync(join(this.#tools, "plan.json"), plan);
    writeFileSync(join(this.#tools, "template.json"), template);
    writeFileSync(join(this.#tools, "graph.json"), '{ "data": [] }\n');
    this.write("shop.yaml", SMALL("shop"));
    this.write("billing.yaml", SMALL("billing"));
    this.write("plan.json", plan);
    this.write("plan.tfplan", "a plan");
    this.write("infra/main.tf", "");
    this.write("infra/web.bicep", "");
    this.write("infra/main.bicep", "");
    this.write("dist/cli/index.js", "");
    this.write(".relocation/.gitkeep", "");
    cpSync("policies/key-vault/key-vaults-recoverable", join(this.root, "my/policies/own"), {
      recursive: true,
    });
    const builtIn = readFileSync(
      "policies/storage/geo-redundant-storage-needs-paired-region/policy.json",
      "utf8",
    );
    this.write("azure-policy/built-in-policies/policyDefinitions/Storage/Own.json", builtIn);
    const [policy, rights] = blocksOf("docs/eval.md").filter(({ language }) => language === "json");
    this.write("requests.jsonl", oneLine(policy?.text));
    this.write("access.jsonl", oneLine(rights?.text));
  }

  /** A snapshot, reports and records of earlier runs, the last on a branch of the remote repository. */
  async #makeRecords(): Promise<void> {
    const remote = join(this.#tools, "remote.git");
    const { code, stderr } = await this.run(`
      relocation capture --output snapshot.json
      mkdir -p reports
      relocation check --snapshot snapshot.json --format json --output reports/shop.json --record records.jsonl
      git init -q --bare ${remote} && git remote add origin ${remote}`);
    if (code !== 0) throw new Error(stderr);
    git(this.root, "checkout", "-q", "--orphan", "relocation-records");
    git(this.root, "rm", "-rq", "--cached", ".");
    git(this.root, "add", "-f", "records.jsonl");
    git(this.root, "commit", "-qm", "Record");
    git(this.root, "push", "-q", "origin", "relocation-records");
    git(this.root, "checkout", "-q", "--orphan", "main");
    git(this.root, "add", "--all", "--", "examples", "relocation.yaml", "infra");
  }
}

function oneLine(text: string | undefined): string {
  return `${JSON.stringify(JSON.parse(text ?? ""))}\n`;
}

const EMPTY_CLOUD = {
  ...{ roles: {}, groups: [], identities: [], apps: [], principals: [], assignments: [], credentials: [] },
  ...{ flexible: [], environments: [], variables: {}, prefixes: {}, writes: [] },
};

/** Whether a program is on the path. */
export const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;
