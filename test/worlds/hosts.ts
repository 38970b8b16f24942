import type { FakeRecord } from "../servers/dns.ts";

/** What the internet says of the hosts of the example before its last wave. */
export const SHOP_RECORDS: readonly FakeRecord[] = [
  { name: "shop.contoso.com", type: "CNAME", ttl: 300, data: "app-shop-weu.azurewebsites.net" },
  { name: "app-shop-weu.azurewebsites.net", type: "A", ttl: 30, data: "20.76.1.10" },
  { name: "app-shop-sdc.azurewebsites.net", type: "A", ttl: 30, data: "20.240.1.10" },
];
