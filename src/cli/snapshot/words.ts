import { region } from "../../base/names.ts";
import { splitResourceId } from "../../base/resource-id.ts";
import { listedTypes } from "../../catalog/move-support.ts";
import { REGION_NAMES } from "../../catalog/regions/names.ts";
import { textsIn } from "./texts.ts";

/**
 * Codes of errors that Azure documents and that the reason of an unknown fact can quote.
 * Sources: learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors, and the pages of
 * throttling (`TooManyRequests`) and of authorization (`AuthorizationFailed`, `LinkedAuthorizationFailed`).
 */
export const ERROR_CODES: ReadonlySet<string> = new Set([
  "AuthenticationFailed",
  "AuthorizationFailed",
  "BadRequest",
  "Conflict",
  "DisallowedOperation",
  "GatewayTimeout",
  "InternalServerError",
  "InvalidApiVersionParameter",
  "InvalidAuthenticationToken",
  "InvalidResourceNamespace",
  "InvalidResourceType",
  "InvalidSubscriptionId",
  "LinkedAuthorizationFailed",
  "MissingSubscriptionRegistration",
  "NoRegisteredProviderFound",
  "ParentResourceNotFound",
  "ReadOnlyDisabledSubscription",
  "RequestDisallowedByPolicy",
  "ResourceGroupNotFound",
  "ResourceNotFound",
  "ServiceUnavailable",
  "SubscriptionNotFound",
  "SubscriptionNotRegistered",
  "TooManyRequests",
]);

const TYPES: ReadonlySet<string> = new Set(listedTypes());
const REGIONS: ReadonlySet<string> = new Set(REGION_NAMES.flatMap((name) => region(name) ?? []));

/** Words of Azure's own published lists. */
export interface AzureWords {
  /** Lower case. */
  readonly types: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

/** The words of Azure's lists that stand in a fact. Everything else of it is passed over, whatever it looks like. */
export function azureWords(key: string, fact: unknown): AzureWords {
  const types = new Set<string>();
  const regions = new Set<string>();
  for (const text of [...wordsOfKey(key), ...textsIn(fact)]) {
    const type = (splitResourceId(text)?.type ?? text).toLowerCase();
    if (TYPES.has(type)) types.add(type);
    const name = region(text);
    if (name !== undefined && REGIONS.has(name)) regions.add(name);
  }
  return { types, regions };
}

/** `<scope>|<region>/<size>`, `<scope>|<type>`: the parts, and what stands before a slash. */
function wordsOfKey(key: string): string[] {
  return key.split("|").flatMap((part) => [part, part.split("/")[0] ?? ""]);
}
