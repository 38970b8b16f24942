import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { armKind } from "../kind.ts";
import { regionText, resourceIdText } from "../schema/parts.ts";
import { type SchemaValue, list, object, optional, text } from "../schema/schema.ts";

/** One of `GET /subscriptions/{id}/providers/Microsoft.ContainerService/managedClusters`, as far as identities go. */
export type ManagedCluster = SchemaValue<typeof cluster>;

const cluster = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  /** Address that tokens of its service accounts are issued under; absent while the issuer is off. */
  oidcIssuer: optional(text),
});

/** Scope: a subscription. */
export const managedClusters = armKind({
  name: "managedClusters",
  permission: "Microsoft.ContainerService/managedClusters/read",
  value: list(cluster),
  decode: decodeManagedCluster,
  words: () => say`the Kubernetes clusters of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** @throws Malformed */
export function decodeManagedCluster(item: Cursor): ManagedCluster {
  const profile = item.at("properties").at("oidcIssuerProfile");
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    oidcIssuer: profile.optional((issuer) => issuer.at("issuerURL").optional((url) => url.text())),
  });
}
