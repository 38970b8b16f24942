import type { FakeRecord } from "../servers/dns.ts";
import { SHOP_VERIFICATION } from "./shop-services.ts";

/** Address of the target. */
export const SHOP_TARGET = "20.240.1.10";

/** What the internet says of the hosts of the example before its last wave. */
export const SHOP_RECORDS: readonly FakeRecord[] = [
  { name: "shop.contoso.com", type: "CNAME", ttl: 300, data: "app-shop-weu.azurewebsites.net" },
  { name: "asuid.shop.contoso.com", type: "TXT", ttl: 3600, data: SHOP_VERIFICATION },
  { name: "app-shop-weu.azurewebsites.net", type: "A", ttl: 30, data: "20.76.1.10" },
  { name: "app-shop-sdc.azurewebsites.net", type: "A", ttl: 30, data: SHOP_TARGET },
];

/** What the target presents: valid on every day on which a test runs, and the same in every snapshot. */
export const SHOP_CERTIFICATE = {
  hosts: ["shop.contoso.com"],
  from: new Date("2026-01-01T00:00:00Z"),
  to: new Date("2046-01-01T00:00:00Z"),
};
