import type { ServedCertificate } from "../../../src/facts/kinds/served-certificates.ts";
import { SHOP } from "../domain/hosts.ts";

export function served(parts: Partial<ServedCertificate> = {}): ServedCertificate {
  return {
    address: "20.240.1.10",
    trusted: true,
    covers: true,
    names: [SHOP],
    from: "2026-01-01T00:00:00.000Z",
    to: "2027-01-01T00:00:00.000Z",
    ...parts,
  };
}
