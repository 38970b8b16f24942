import { unknown, type Value } from "../../../expression/value.ts";

/** The value of a secret: in a Key Vault the deployment alone reads it, and one that is stated is not looked at. */
export function secret(name: string): Value {
  return unknown([`the secret for the parameter ${name}`], { texts: [], from: "secret" });
}
