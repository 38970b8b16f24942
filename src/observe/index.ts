/** The azure room: import it dynamically, it brings the HTTP pipeline with it. */
export { collectFacts, type CollectOptions } from "./collect.ts";
export { azureCliCredential, type AzureCliOptions } from "./credentials/azure-cli.ts";
export { cached, noCredential, type AccessToken, type Credential } from "./credentials/credential.ts";
export { execProgram, type Exec, type ExecResult } from "./credentials/exec.ts";
export { claimsOf, type Claims } from "./credentials/claims.ts";
export { fieldOf, parseJson } from "./json-field.ts";
export { oidcCredential, type OidcOptions } from "./credentials/oidc.ts";
export { serverTime, workflowToken } from "./credentials/workflow-token.ts";
export { resolveEndpoints, vaultHosts, type Endpoints } from "./endpoints.ts";
export { loadSdks } from "./run.ts";
export type { ProbeChoice } from "./channels/probe/probes.ts";
export type { Progress, ProgressDisplay } from "./progress.ts";
export type { TransportStats } from "./channels/arm/transport.ts";
export type { RunLimit } from "./limit.ts";
