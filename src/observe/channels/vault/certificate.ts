import { X509Certificate } from "node:crypto";
import { say } from "../../../base/sentence.ts";
import { ArmFailure } from "../arm/failure.ts";
import { allNamesOf } from "../probe/tls.ts";

/** The names of a certificate that a vault answers as DER in base64. @throws ArmFailure `malformed` */
export function hostsOfCertificate(base64: string): string[] {
  try {
    return allNamesOf(new X509Certificate(Buffer.from(base64, "base64")));
  } catch {
    throw new ArmFailure("malformed", say`its answer for the certificate is not a certificate`);
  }
}
