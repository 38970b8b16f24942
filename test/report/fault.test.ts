import { expect, it } from "vitest";
import { sentence } from "../../src/base/sentence.ts";
import { says } from "../../src/report/fault.ts";

it.each([
  [
    "standardDSv5Family in swedencentral",
    "`Standard DSv5 Family vCPUs` in `swedencentral`: 24 vCPUs needed.",
    true,
  ],
  ["workload shop-platform", "2 of the policies read properties of `shop-platform.vnet`.", true],
  ["Microsoft.Sql", "The provider is not registered.", false],
  // Where is not what.
  ["database GP_Gen5_8 in swedencentral", "It is closed in `swedencentral`.", false],
  // An ordinary word, and the name of another, are not the name.
  ["kind of disk Premium_ZRS in swedencentral", "That kind of disk is closed in `swedencentral`.", false],
  ["kind of disk Premium_ZRS in swedencentral", "The kind of disk `Premium_ZRS` is closed.", true],
  ["workload web", "2 of the policies read properties of `web.vnet`.", false],
  ["VpnGw2 of shop.one", "`shop.one` is to have the SKU `VpnGw2`.", true],
  ["shop.vnet", "The network `shop.vnet2` is closed.", false],
  ["S1", "The plan S1 is closed.", false],
])("whether the reason names %s", (subject, why, expected) => {
  expect(says({ subject, why: sentence(why) })).toBe(expected);
});
