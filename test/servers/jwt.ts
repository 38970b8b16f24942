import { isJsonObject, parseJson, type JsonObject } from "./json.ts";

function part(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value), "utf8").toString("base64url");
}

/** A well-formed token whose signature is worth nothing: fakes trust what they issued themselves. */
export function fakeJwt(claims: JsonObject): string {
  const signature = Buffer.from("not a signature", "utf8").toString("base64url");
  return `${part({ typ: "JWT", alg: "RS256", kid: "fake" })}.${part(claims)}.${signature}`;
}

/** The claims of a token; undefined when it is none. */
export function claimsOf(token: string): JsonObject | undefined {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims = parseJson(Buffer.from(payload, "base64url").toString("utf8"));
    return isJsonObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
