import { REGION_NAMES } from "../../catalog/regions/names.ts";

/** Names that only the price list has. Source: `productName` of the list, products that are sold for one region each. */
const BILLING_NAMES = [
  "US Central",
  "EU West",
  "EU North",
  "AP East",
  "AP Southeast",
  "AU East",
  "AU Southeast",
  "BR South",
  "CA Central",
  "CA East",
  "IN Central",
  "IN South",
  "IN West",
  "JA East",
  "JA West",
  "KR Central",
  "KR South",
  "SE Central",
  "UK South",
  "UK West",
  "US Gov",
  "US Gov AZ",
  "US Gov TX",
];

/** `US East 2` beside `East US 2`: the list writes the country first. */
function countryFirst(name: string): string {
  const [direction = "", country = "", ...rest] = name.split(" ");
  return [country, direction, ...rest].join(" ");
}

const NAMES = [...new Set([...BILLING_NAMES, ...REGION_NAMES, ...REGION_NAMES.map(countryFirst)])].toSorted(
  (a, b) => b.length - a.length,
);

/** The name of a product without the region in it: ` - US East 2` and the like at the end, or in parentheses. */
export function withoutRegion(product: string): string {
  const found = NAMES.find((name) => product.endsWith(` ${name}`) || product.endsWith(`(${name})`));
  if (found === undefined) return product;
  return product
    .slice(0, product.length - found.length - (product.endsWith(")") ? 2 : 1))
    .replace(/[\s\-\u2013(]+$/u, "");
}
