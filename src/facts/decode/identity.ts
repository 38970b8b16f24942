import type {
  FederatedCredential,
  ManagedCluster,
  MoveCollection,
  UserAssignedIdentity,
} from "../model/identity.ts";
import { dense, type Cursor } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";

/** @throws Malformed */
export function decodeUserAssignedIdentity(item: Cursor): UserAssignedIdentity {
  const properties = item.at("properties");
  const has = !properties.absent;
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    location: item.at("location").region(),
    principalId: has ? properties.at("principalId").optional((id) => id.guid()) : undefined,
    clientId: has ? properties.at("clientId").optional((id) => id.guid()) : undefined,
  });
}

/** A credential of the given identity. @throws Malformed */
export function decodeFederatedCredential(
  item: Cursor,
  { id, location }: Pick<UserAssignedIdentity, "id" | "location">,
): FederatedCredential {
  const properties = item.at("properties");
  return dense({
    name: item.at("name").text(),
    identity: id,
    identityLocation: location,
    issuer: withoutAddresses(properties.at("issuer").text()),
    subject: properties.at("subject").optional((subject) => withoutAddresses(subject.text())),
    audiences: properties.at("audiences").texts(),
  });
}

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

/** @throws Malformed */
export function decodeMoveCollection(item: Cursor): MoveCollection {
  const properties = item.at("properties");
  const place = (key: string) => properties.at(key).optional((region) => region.region());
  return dense({
    id: item.at("id").id(),
    name: item.at("name").text(),
    sourceRegion: place("sourceRegion"),
    targetRegion: place("targetRegion"),
    principalId: item
      .at("identity")
      .optional((identity) => identity.at("principalId").optional((principal) => principal.guid())),
  });
}
