import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { problemText, UserError } from "../base/errors.ts";
import { say, sentence, tame, type Sentence } from "../base/sentence.ts";
import type * as observing from "../observe/index.ts";
import type { Manifest } from "../manifest/model.ts";
import { maskerOf } from "../report/mask.ts";
import { accessDiagnoses } from "./doctor/access.ts";
import { azDiagnosis, clockDiagnosis, nodeDiagnosis, proxyDiagnosis } from "./doctor/machine.ts";
import type { Diagnosis } from "./doctor/model.ts";
import { expectedSubjects, repositoryOf, subjectDiagnoses } from "./doctor/trust.ts";
import type { RunOptions } from "./options.ts";
import { observedNow } from "./run.ts";

/** The application that stands in the tokens of people who sign in with the Azure CLI. Source: the Azure CLI's own sources. */
const AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
const AZ_TIMEOUT_MS = 30_000;

/** What of this machine, of the identity and of its rights would keep a check from being answered. It only reads. */
export async function diagnose(options: RunOptions): Promise<Diagnosis[]> {
  const observe = await import("../observe/index.ts");
  const seen = await observedNow(options).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  const manifest = seen instanceof UserError ? undefined : seen.manifest;
  const endpoints = observe.resolveEndpoints(manifest?.cloud ?? "AzureCloud", options.env);
  const [az, server, claims, identity] = await Promise.all([
    azVersion(observe),
    observe.serverTime(endpoints.resourceManager),
    observe.workflowToken(options.env, endpoints.federationAudience),
    whoAmI(observe, endpoints, manifest),
  ]);
  const host = new URL(endpoints.resourceManager).host;
  return [
    nodeDiagnosis(process.versions.node),
    azDiagnosis(az.version, az.why, identity.answer !== "yes"),
    proxyDiagnosis(options.env),
    ...clockDiagnosis(host, server, Date.now()),
    identity,
    ...(await trustOf(observe, claims, options, endpoints.federationAudience)),
    ...(seen instanceof UserError
      ? refusedManifest(seen)
      : accessDiagnoses(
          seen.table,
          maskerOf([seen.manifest.source.subscription.id, seen.manifest.target.subscription.id]),
        )),
  ];
}

type Observing = typeof observing;

async function azVersion({
  execProgram,
  fieldOf,
  parseJson,
}: Observing): Promise<{ version?: string; why: Sentence }> {
  const result = await execProgram("az", ["version", "-o", "json"], { timeoutMs: AZ_TIMEOUT_MS });
  if (result.kind === "missing") return { why: say`it is not installed on this machine` };
  if (result.kind !== "exited" || result.code !== 0) return { why: say`it does not answer ${"az version"}` };
  const version = fieldOf(parseJson(result.stdout), "azure-cli");
  return typeof version === "string"
    ? { version, why: say`` }
    : { why: say`it answers ${"az version"} without a version` };
}

async function whoAmI(
  { azureCliCredential, claimsOf, execProgram }: Observing,
  endpoints: ReturnType<Observing["resolveEndpoints"]>,
  manifest: Manifest | undefined,
): Promise<Diagnosis> {
  const base = { part: "identity", about: say`who asks Azure` } as const;
  const credential = azureCliCredential({
    endpoints,
    exec: execProgram,
    now: () => Date.now(),
    ...(manifest === undefined ? {} : { subscription: manifest.target.subscription.id }),
  });
  const token = await credential.token().catch((error: unknown) => {
    if (error instanceof Error && "reason" in error) return error;
    throw error;
  });
  if (token instanceof Error) {
    return { ...base, answer: "no", detail: sentence(token.message), fix: say`run ${"az login"}` };
  }
  const { clientId, objectId = "", tenantId = "" } = claimsOf(token.token);
  const [object = ""] = objectId.split("-");
  const [tenant = ""] = tenantId.split("-");
  return {
    ...base,
    answer: "yes",
    detail:
      clientId === undefined || clientId === AZURE_CLI
        ? say`a person of the tenant ${`${tenant}-…`}, signed in by the Azure CLI, with the object id ${`${object}-…`}`
        : say`the application ${clientId} of the tenant ${`${tenant}-…`}, with the object id ${`${object}-…`}`,
  };
}

async function trustOf(
  { fieldOf }: Observing,
  claims: unknown,
  { env, root }: RunOptions,
  audience: string,
): Promise<Diagnosis[]> {
  const text = (name: string): string | undefined => {
    const value = fieldOf(claims, name);
    return typeof value === "string" ? value : undefined;
  };
  const subject = text("sub");
  if (subject !== undefined) {
    const repository = text("repository");
    const workflow = text("job_workflow_ref");
    return subjectDiagnoses(
      {
        subject,
        ...(repository === undefined ? {} : { repository }),
        ...(workflow === undefined ? {} : { jobWorkflowRef: workflow }),
      },
      audience,
    );
  }
  const inJob = (env.GITHUB_REPOSITORY ?? "") !== "";
  const repository = inJob ? env.GITHUB_REPOSITORY : repositoryOf(await originOf(root));
  const denied: Diagnosis = {
    part: "trust",
    about: say`the token of this job`,
    answer: "no",
    detail: say`GitHub gives this job no OIDC token`,
    fix: say`give the job ${"permissions: id-token: write"}. A pull request from a fork never gets one`,
  };
  return [...(inJob ? [denied] : []), ...expectedSubjects(repository, audience)];
}

async function originOf(root: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["config", "--get", "remote.origin.url"], {
      cwd: root,
    });
    return stdout;
  } catch {
    return "";
  }
}

function refusedManifest({ problems }: UserError): Diagnosis[] {
  return problems.slice(0, 5).map((problem) => ({
    part: "access",
    about: say`the manifest`,
    answer: "no",
    detail: say`${tame(problemText(problem))}`,
    fix: say`${"relocation init"} writes one. Once there is a manifest, this command shows what may be read`,
  }));
}
