import { sameText } from "../base/names.ts";

/** Azure Resource Manager registers the providers of the types that a template names, where the identity that deploys may. */
export const REGISTERED_ON_DEPLOYMENT =
  "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider";

/** Services that refuse a first deployment all the same: they ask for further providers, and before the request. */
const ASKS_BEFORE: readonly { readonly namespace: string; readonly source: string }[] = [
  { namespace: "Microsoft.App", source: "https://github.com/Azure/bicep-types-az/issues/2268" },
];

/** False for a provider that a template does not bring along, whoever deploys it. */
export function comesWithTemplate(namespace: string): boolean {
  return !ASKS_BEFORE.some((one) => sameText(one.namespace, namespace));
}
