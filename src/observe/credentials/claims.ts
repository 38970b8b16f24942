import { fieldOf, parseJson } from "../json-field.ts";
import { guid, type Guid } from "../../base/names.ts";

/** Who a token was given to. */
export interface Claims {
  readonly objectId?: Guid;
  readonly clientId?: Guid;
  readonly tenantId?: Guid;
}

/**
 * Reads `oid`, `appid` or `azp`, and `tid` of an access token. The signature is not checked: this decides no access,
 * it only tells the run who it is. A token that is no JWT gives no claims.
 */
export function claimsOf(token: string): Claims {
  const payload = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const objectId = id(payload, "oid");
  const clientId = id(payload, "appid") ?? id(payload, "azp");
  const tenantId = id(payload, "tid");
  return {
    ...(objectId === undefined ? {} : { objectId }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
}

function id(payload: unknown, name: string): Guid | undefined {
  const value = fieldOf(payload, name);
  return typeof value === "string" ? guid(value) : undefined;
}
