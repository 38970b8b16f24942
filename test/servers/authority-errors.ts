import { randomUUID } from "node:crypto";
import type { Answer } from "./http.ts";

interface AadError {
  readonly status: number;
  readonly error: string;
  readonly text: string;
}

/** Errors of Microsoft Entra by their AADSTS number, with `{0}` for what the request held. */
const ERRORS = {
  50027: { status: 400, error: "invalid_request", text: "JWT token is invalid or malformed." },
  70003: {
    status: 400,
    error: "unsupported_grant_type",
    text: "The app requested an unsupported grant type '{0}'.",
  },
  70011: {
    status: 400,
    error: "invalid_scope",
    text: "The provided value for the input parameter 'scope' is not valid. The scope {0} is not valid.",
  },
  90002: {
    status: 400,
    error: "invalid_request",
    text: "Tenant '{0}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  },
  700016: {
    status: 400,
    error: "unauthorized_client",
    text: "Application with identifier '{0}' was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.",
  },
  700024: {
    status: 401,
    error: "invalid_client",
    text: "Client assertion is not within its valid time range.",
  },
  700027: {
    status: 401,
    error: "invalid_client",
    text: "The certificate with identifier used to sign the client assertion is not registered on application.",
  },
  700211: {
    status: 400,
    error: "invalid_request",
    text: "No matching federated identity record found for presented assertion issuer '{0}'.",
  },
  700212: {
    status: 400,
    error: "invalid_request",
    text: "No matching federated identity record found for presented assertion audience '{0}'.",
  },
  700213: {
    status: 400,
    error: "invalid_request",
    text: "No matching federated identity record found for presented assertion subject '{0}'.",
  },
  900144: {
    status: 400,
    error: "invalid_request",
    text: "The request body must contain the following parameter: '{0}'.",
  },
  7000215: {
    status: 401,
    error: "invalid_client",
    text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.",
  },
  7000218: {
    status: 401,
    error: "invalid_client",
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
} as const satisfies Record<number, AadError>;

export type AadCode = keyof typeof ERRORS;

/** The error answer of the token endpoint. */
export function aadError(code: AadCode, about = ""): Answer {
  const { status, error, text } = ERRORS[code];
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = new Date()
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, "Z");
  const message = `AADSTS${String(code)}: ${text.replace("{0}", about)}`;
  return {
    status,
    body: {
      error,
      error_description: `${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${String(code)}`,
    },
  };
}
