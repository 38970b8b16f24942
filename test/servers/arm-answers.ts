import type { Answer } from "./http.ts";

/** The error form of Azure Resource Manager. */
export function armError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { "x-ms-failure-cause": "gateway", ...headers },
    body: { error: { code, message } },
  };
}

const AUTHORITY = 'Bearer authorization_uri="https://login.microsoftonline.com/"';

export function missingToken(): Answer {
  return armError(
    401,
    "AuthenticationFailed",
    "Authentication failed. The 'Authorization' header is missing.",
    {
      "www-authenticate": `${AUTHORITY}, error="invalid_token", error_description="The authentication failed because of missing 'Authorization' header."`,
    },
  );
}

export function invalidToken(): Answer {
  return armError(401, "InvalidAuthenticationToken", "The access token is invalid.", {
    "www-authenticate": `${AUTHORITY}, error="invalid_token", error_description="The access token is invalid."`,
  });
}

export function expiredToken(): Answer {
  return armError(401, "ExpiredAuthenticationToken", "The access token expiry UTC time is in the past.", {
    "www-authenticate": `${AUTHORITY}, error="invalid_token", error_description="The access token has expired."`,
  });
}

export function authorizationFailed(permission: string, scope: string): Answer {
  return armError(
    403,
    "AuthorizationFailed",
    `The client '22222222-2222-2222-2222-222222222222' with object id '33333333-3333-3333-3333-333333333333' does not have authorization to perform action '${permission}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

export function throttled(
  subscriptionId: string,
  retryAfter: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Answer {
  return armError(
    429,
    "SubscriptionRequestsThrottled",
    `Number of 'read' requests for subscription '${subscriptionId}' exceeded. Please try again after additional tokens are available.`,
    { ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }), ...more },
  );
}

/** Resource Manager's own operations and the providers' refuse an api-version in different words. */
export function unsupportedApiVersion(type: string, version: string, supported: readonly string[]): Answer {
  if (type.startsWith("Microsoft.Resources/")) {
    return armError(
      400,
      "InvalidApiVersionParameter",
      `The api-version '${version}' is invalid. The supported versions are '${supported.join(",")}'.`,
    );
  }
  const [namespace = "", name = ""] = type.split("/");
  return armError(
    400,
    "NoRegisteredProviderFound",
    `No registered resource provider found for location '' and API version '${version}' for type '${name}' of namespace '${namespace}'. The supported api-versions are '${supported.join(", ")}'. The supported locations are ''.`,
  );
}

/** Privileged Identity Management in a tenant that has not bought it. */
export function notLicensed(): Answer {
  return armError(
    400,
    "AadPremiumLicenseRequired",
    "The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.",
  );
}

export function missingApiVersion(): Answer {
  return armError(
    400,
    "MissingApiVersionParameter",
    "The api-version query parameter (?api-version=) is required for all requests.",
  );
}

export function invalidFilter(filter: string): Answer {
  return armError(
    400,
    "InvalidFilterInQueryString",
    `Invalid $filter '${filter}' specified in the query string.`,
  );
}
