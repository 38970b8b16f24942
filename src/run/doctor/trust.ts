import { say } from "../../base/sentence.ts";
import type { Diagnosis } from "./model.ts";

/** What the token of a workflow says of it, as GitHub wrote it. */
export interface WorkflowClaims {
  readonly subject: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly jobWorkflowRef?: string;
}

const ISSUER = "https://token.actions.githubusercontent.com";
const NAME = /^[\w.-]+$/;
/** So many federated credentials can one identity have. */
const MOST_CREDENTIALS = 20;

/** `OWNER/NAME` of an address of a git remote; undefined for one of another form. */
export function repositoryOf(remote: string): string | undefined {
  const path = /^(?:[a-z+]+:\/\/(?:[^@/]*@)?[^/]+\/|[^@/:]+@[^/:]+:)([^?#]+?)\/?$/.exec(remote.trim())?.[1];
  const [owner = "", name = "", ...rest] = (path ?? "").replace(/\.git$/, "").split("/");
  return rest.length === 0 && NAME.test(owner) && NAME.test(name) ? `${owner}/${name}` : undefined;
}

/** In a job: the subject that GitHub writes for it. */
export function subjectDiagnoses(claims: WorkflowClaims, audience: string): Diagnosis[] {
  return [
    {
      part: "trust",
      about: say`the subject of this job`,
      answer: "note",
      detail: say`${claims.subject}`,
      fix: say`a federated credential must have exactly this subject, issuer ${ISSUER} and audience ${audience}`,
      command: credentialCommand(claims.subject, audience),
    },
    flexible(claims.repository, claims.jobWorkflowRef),
  ];
}

/** Elsewhere: the subjects that jobs of the repository can have. */
export function expectedSubjects(repository: string | undefined, audience: string): Diagnosis[] {
  if (repository === undefined) {
    return [
      {
        part: "trust",
        about: say`the subject of jobs`,
        answer: "note",
        detail: say`this folder is of no repository on GitHub`,
        fix: say`run ${"relocation doctor"} in a checkout, or in a job with ${"id-token: write"}`,
      },
    ];
  }
  const [owner = "", name = ""] = repository.split("/");
  const rows = [
    ["a job with an environment", "environment:ENVIRONMENT"],
    ["a job on pull_request without one", "pull_request"],
    ["a job by hand or on a push without one", "ref:refs/heads/BRANCH"],
  ] as const;
  return [
    ...rows.map(([job, end]): Diagnosis => {
      const subject = `repo:${repository}:${end}`;
      return {
        part: "trust",
        about: say`the subject of ${job}`,
        answer: "note",
        detail: say`${subject}, or ${`repo:${owner}@OWNER_ID/${name}@REPO_ID:${end}`} where the repository was made or renamed since July 2026`,
        ...(end.startsWith("environment") ? { command: credentialCommand(subject, audience) } : {}),
      };
    }),
    flexible(repository, undefined),
  ];
}

function credentialCommand(subject: string, audience: string): string {
  // A subject that a shell would read as more than a word is not made a command.
  if (!/^[\w.:/@-]+$/.test(subject)) return "";
  return [
    "az identity federated-credential create --name relocation-readiness",
    "--identity-name IDENTITY --resource-group RESOURCE_GROUP",
    `--issuer ${ISSUER} --audiences ${audience}`,
    `--subject ${subject}`,
  ].join(" \\\n  ");
}

function flexible(repository: string | undefined, workflow: string | undefined): Diagnosis {
  const owner = repository?.split("/")[0] ?? "OWNER";
  const expression = `claims['sub'] matches 'repo:${owner}/*:environment:relocation-readiness'`;
  const both =
    workflow === undefined || !/^[\w./@-]+$/.test(workflow)
      ? expression
      : `${expression} and claims['job_workflow_ref'] matches '${workflow.replace(/@.*$/, "@*")}'`;
  return {
    part: "trust",
    about: say`more than ${MOST_CREDENTIALS} repositories`,
    answer: "note",
    detail: say`an identity has at most ${MOST_CREDENTIALS} federated credentials. An app registration can have a flexible one, with the expression ${both}`,
  };
}
