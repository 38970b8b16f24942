import type { Frozen } from "../language/frozen.ts";
import { form, integer, list, section, set, type TypeOf } from "../language/shape.ts";
import { at } from "../language/values.ts";
import { plainHost } from "./domains.ts";

/** Days that a certificate must outlive the cutover where the manifest names none: a renewal takes a person some weeks. */
const MIN_DAYS_LEFT = 30;

const certificate = section(
  "One certificate.",
  {
    hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
    in: form("resourceName", "Where it lies, as vault/certificate."),
    minDaysLeft: integer("Days that it must still be valid after the cutover.", {
      minimum: 0,
      maximum: 3660,
      default: MIN_DAYS_LEFT,
    }),
  },
  ["hosts", "in"],
);

export const certificates = list("Certificates that must be ready at the target.", certificate);

export function certificateOf(raw: TypeOf<typeof certificate>, index: number) {
  const { hosts, in: place, minDaysLeft = MIN_DAYS_LEFT } = raw;
  return { hosts: hosts.map(plainHost), in: place, minDaysLeft, pointer: at("certificates", index) };
}

export type DeclaredCertificate = Frozen<ReturnType<typeof certificateOf>>;
