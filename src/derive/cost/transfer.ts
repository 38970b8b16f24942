import { GIB } from "../../base/bytes.ts";
import { decimal, numberOf, sumOf, type Decimal } from "../../base/decimal.ts";
import { isDefined } from "../../base/result.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { continentOf, TRANSFER } from "../../catalog/meters.ts";
import { cloudByName, wholeCloud } from "../../catalog/regions/whole-cloud.ts";
import { known, seenOf, unknown, type Fact } from "../../facts/fact.ts";
import { factRef, type FactRef, type FactTypes } from "../../facts/facts.ts";
import type { PriceRow } from "../../facts/prices/row.ts";
import type { Manifest } from "../../manifest/model.ts";
import { sizeOf } from "../../manifest/size.ts";
import type { Context } from "../context.ts";
import type { Derivation, Read } from "../derivation.ts";
import { measuredSizeRefs, measuredSizes } from "../measured-sizes.ts";
import { targetScope } from "../planned.ts";
import { priceCurrency } from "./cost-estimate.ts";
import { tiersOf } from "./meter-match.ts";
import { costOfUnits } from "./tiers.ts";

/** What it costs to bring the data across once. */
export interface Transfer {
  readonly currency: string;
  readonly amount: Decimal;
  /** Gibibytes, of all resources whose size is known. */
  readonly gib: number;
  /** As the price list calls what is paid. */
  readonly meter: string;
  readonly sized: CrossingData["sized"];
  readonly measured: CrossingData["measured"];
}

/** Data that crosses: with its size, as far as the manifest has it or Azure Monitor measured it. */
export interface CrossingData {
  readonly sized: readonly { readonly key: string; readonly gib: number }[];
  /** Those of which the size is measured. */
  readonly measured: readonly { readonly key: string; readonly at: string }[];
  /** Of which the manifest says something, and no size is known. */
  readonly unsized: readonly string[];
}

/** @param read without it, what the manifest says alone */
export function crossingData(context: Pick<Context, "manifest" | "planned">, read?: Read): CrossingData {
  const { manifest } = context;
  const found = read === undefined ? undefined : measuredSizes(context, read);
  const all = manifest.workloads.flatMap(({ name, resources }) =>
    resources.map((one) => {
      const key = `${name}.${one.id}`;
      const stated = one.dataSize === undefined ? undefined : sizeOf(one.dataSize);
      return { key, stated, size: found?.get(key), ...one };
    }),
  );
  return {
    sized: all.flatMap(({ key, stated, size }) => {
      const bytes = stated ?? size?.bytes;
      return bytes === undefined ? [] : [{ key, gib: bytes / GIB }];
    }),
    measured: all.flatMap(({ key, size }) => (size === undefined ? [] : [{ key, at: size.at }])),
    unsized: all.flatMap(({ key, stated, size, files, rpo, verify }) =>
      (stated ?? size) === undefined && [files, rpo, verify].some(isDefined) ? [key] : [],
    ),
  };
}

function pricesRef({ manifest }: Context): FactRef<"retailPrices"> {
  return {
    kind: "retailPrices",
    region: manifest.source.region,
    currency: priceCurrency(manifest),
    service: TRANSFER.service,
    by: "meterName",
    name: "",
  };
}

/** What leaves the source region is paid there; what arrives is free. Whether it stays on its continent decides the price. */
export function transferCost(context: Context): Derivation<Transfer> {
  const { manifest, now } = context;
  const { source, target } = manifest;
  const ref = pricesRef(context);
  const locations = factRef("locations", targetScope(manifest));
  return {
    name: `the cost of the transfer from ${source.region} to ${target.region}`,
    needs: [ref, ...(isOfContinents(manifest) ? [locations] : [])],
    wants: measuredSizeRefs(manifest),
    derive(read): Fact<Transfer> {
      const open = (why: Sentence): Fact<Transfer> => unknown("not-understood", why, { scope: ref.region });
      const meter = transferMeter(manifest, seenOf(read(locations)) ?? []);
      if ("why" in meter) return open(meter.why);
      const { currency, rows } = seenOf(read(ref)) ?? { currency: ref.currency, rows: [] };
      const own = meterOf(
        rows.filter(
          (row) => meter.name.test(row.name) && row.unit === TRANSFER.unit && Date.parse(row.since) <= now,
        ),
        ref.region,
      );
      const [first] = own;
      if (first === undefined)
        return open(say`The price list has no price of what leaves ${source.region} for another region.`);
      if (new Set(own.map((row) => row.meter)).size > 1)
        return open(
          say`The price list has several prices of what leaves ${source.region} for another region.`,
        );
      const { sized, measured } = crossingData(context, read);
      const units = sumOf(sized.map(({ gib }) => decimal(gib)));
      return known({
        currency,
        amount: costOfUnits(units, tiersOf(own)),
        gib: numberOf(units),
        meter: first.name,
        sized,
        measured,
      });
    },
  };
}

/** Regions of the public cloud lie on several continents; those of each other cloud in one country. */
function isOfContinents({ source, target }: Pick<Manifest, "source" | "target">): boolean {
  return [source, target].every(({ region }) => cloudByName(region) === "AzureCloud");
}

/** As what the price list has it, or why that is not known. */
function transferMeter(
  { source, target }: Pick<Manifest, "source" | "target">,
  locations: FactTypes["locations"],
): { readonly name: RegExp } | { readonly why: Sentence } {
  const [cloud, other] = [source.region, target.region].map(cloudByName);
  if (cloud === undefined || other === undefined || cloud !== other)
    return {
      why: say`${source.region} and ${target.region} lie in different clouds. Traffic between them is paid as traffic to the internet, of which no price is read.`,
    };
  if (!isOfContinents({ source, target })) return { name: TRANSFER.within };
  const [from, to] = [source.region, target.region].map(
    (name) => locations.find((one) => one.name === name)?.geographyGroup,
  );
  if (from === undefined || to === undefined)
    return { why: say`Azure does not say on which continents ${source.region} and ${target.region} lie.` };
  return { name: continentOf(from) === continentOf(to) ? TRANSFER.within : TRANSFER.between };
}

function meterOf(rows: readonly PriceRow[], region: string): readonly PriceRow[] {
  const here = rows.filter((row) => row.region === region);
  return here.length > 0 ? here : rows.filter((row) => row.region === wholeCloud(region).region);
}
