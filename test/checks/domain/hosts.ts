import type { Manifest } from "../../../src/manifest/model.ts";
import type { HostRecords } from "../../../src/facts/kinds/host-records.ts";
import { manifest, type, wave, type ManifestParts } from "../../support/context.ts";

export const SHOP = "shop.contoso.com";
export const BEFORE = "app-weu.azurewebsites.net";
export const AFTER = "app-sdc.azurewebsites.net";

type Domain = Manifest["domains"][number];

/** A manifest with one host that is switched by an alias, served by the site `app`. */
export function moving(parts: Partial<Domain> = {}, rest: ManifestParts = {}): Manifest {
  return manifest({
    domains: [
      {
        host: SHOP,
        zone: "contoso.com",
        servedBy: "shop.app",
        cutover: { via: "dns-cname", ttlBefore: 300, rollbackTo: BEFORE },
        pointer: ["domains", 0],
        ...parts,
      },
    ],
    workloads: [
      {
        name: "shop",
        pointer: ["workloads", "shop"],
        resources: [
          {
            id: "app",
            type: type("Microsoft.Web/sites"),
            from: "app-weu",
            to: "app-sdc",
            zones: [],
            dependsOn: [],
            pointer: ["workloads", "shop", "resources", 0],
          },
        ],
      },
    ],
    waves: [{ ...wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z"), workloads: ["shop"] }],
    ...rest,
  });
}

export function records(
  list: HostRecords["records"] = [{ type: "CNAME", ttl: 300, data: BEFORE }],
  parts: Partial<HostRecords> = {},
): HostRecords {
  return {
    zone: "contoso.com",
    nameServers: ["ns1.dns.example", "ns2.dns.example"],
    found: list.length > 0,
    records: list,
    ends: "addresses",
    ...parts,
  };
}

export function word(
  check: string,
  match: Record<string, string>,
  at = "2026-08-20",
): Manifest["attestations"][number] {
  const date = Date.parse(at);
  const instant = wave("x", at).start;
  if (Number.isNaN(date)) throw new Error("no date");
  return {
    check,
    match,
    by: "ops",
    at: instant,
    evidence: "https://example.com/1",
    pointer: ["attestations", 0],
  };
}
