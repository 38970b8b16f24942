import { raw, say, type Sentence } from "../../base/sentence.ts";

interface SignIn {
  readonly clientId: string;
  readonly tenantId: string;
  readonly audience: string;
}

const ISSUER = "https://token.actions.githubusercontent.com";

/**
 * What to do about an error of the sign-in service. Only the code, and the subject that the workflow presented, are taken
 * from the service's text. Undefined when the text names no code.
 * Source: Microsoft Entra authentication and authorization error codes.
 */
export function adviceOf(description: string, signIn: SignIn): Sentence | undefined {
  const code = /\bAADSTS(\d{4,9})\b/.exec(description)?.[1];
  return code === undefined
    ? undefined
    : say`Microsoft Entra refused the sign-in (${`AADSTS${code}`}): ${raw(advice(code, description, signIn))}`;
}

function advice(code: string, description: string, { clientId, tenantId, audience }: SignIn): Sentence {
  switch (code) {
    case "70021":
    case "700211":
    case "700212":
    case "700213":
      return say`the app registration or managed identity ${clientId} has no federated credential for this workflow. Add one with issuer ${ISSUER}, subject ${subjectOf(description)} and audience ${audience}`;
    case "7002138":
      return say`the federated credential of ${clientId} differs in upper or lower case. Its subject must be exactly ${subjectOf(description)}`;
    case "70025":
      return say`the app registration or managed identity ${clientId} has no federated credential. Add one with issuer ${ISSUER}, the subject of this workflow and audience ${audience}`;
    case "700016":
      return say`the tenant ${tenantId} knows no application ${clientId}. Check the client id and the tenant id`;
    case "90002":
    case "900023":
      return say`there is no tenant ${tenantId} in this cloud. Check the tenant id and the cloud`;
    case "700024":
      return say`the workflow's OIDC token is not valid now. Check the clock of the runner`;
    case "50013":
    case "700027":
      return say`the signature of the workflow's OIDC token is not accepted. Check that the issuer of the federated credential is ${ISSUER}`;
    case "53003":
      return say`a conditional access policy blocks the identity ${clientId}`;
    case "7000112":
      return say`the application ${clientId} is disabled`;
    default:
      return say`see the error code in the Microsoft Entra documentation`;
  }
}

/** The subject that was presented, which the service repeats; it is no secret. */
function subjectOf(description: string): string {
  return /\bsubject:? '([^']{1,300})'/i.exec(description)?.[1] ?? "repo:<owner>/<repository>:pull_request";
}
