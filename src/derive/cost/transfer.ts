import { decimal, numberOf, sumOf, type Decimal } from "../../base/decimal.ts";
import { isDefined } from "../../base/result.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { continentOf, TRANSFER } from "../../catalog/meters.ts";
import { known, seenOf, unknown, type Fact } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { PriceRow } from "../../facts/prices/row.ts";
import { sizeOf } from "../../manifest/size.ts";
import type { Context } from "../context.ts";
import type { Derivation } from "../derivation.ts";
import { targetScope } from "../planned.ts";
import { priceCurrency } from "./cost-estimate.ts";
import { tiersOf } from "./meter-match.ts";
import { costOfUnits } from "./tiers.ts";

const GIB = 1024 ** 3;

/** What it costs to bring the data across once. */
export interface Transfer {
  readonly currency: string;
  readonly amount: Decimal;
  /** Gibibytes, of all resources with a declared size. */
  readonly gib: number;
  /** As the price list calls what is paid. */
  readonly meter: string;
  readonly sized: readonly { readonly key: string; readonly gib: number }[];
}

/** Declared data that crosses: with its size, as far as the manifest has it. */
export function declaredData({ manifest }: Context): {
  readonly sized: readonly { readonly key: string; readonly gib: number }[];
  /** Resources that hold data, of which the size is not declared. */
  readonly unsized: readonly string[];
} {
  const all = manifest.workloads.flatMap(({ name, resources }) =>
    resources.map((one) => ({ key: `${name}.${one.id}`, ...one })),
  );
  return {
    sized: all.flatMap(({ key, dataSize }) => {
      const bytes = dataSize === undefined ? undefined : sizeOf(dataSize);
      return bytes === undefined ? [] : [{ key, gib: bytes / GIB }];
    }),
    unsized: all.flatMap(({ key, dataSize, files, rpo, verify }) =>
      dataSize === undefined && [files, rpo, verify].some(isDefined) ? [key] : [],
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
    needs: [ref, locations],
    derive(read): Fact<Transfer> {
      const groups = [source.region, target.region].map(
        (name) => (seenOf(read(locations)) ?? []).find((one) => one.name === name)?.geographyGroup,
      );
      const [from, to] = groups;
      const open = (why: Sentence): Fact<Transfer> => unknown("not-understood", why, { scope: ref.region });
      if (from === undefined || to === undefined)
        return open(say`Azure does not say on which continents ${source.region} and ${target.region} lie.`);
      const { currency, rows } = seenOf(read(ref)) ?? { currency: ref.currency, rows: [] };
      const meter = continentOf(from) === continentOf(to) ? TRANSFER.within : TRANSFER.between;
      const own = meterOf(
        rows.filter(
          (row) => meter.test(row.name) && row.unit === TRANSFER.unit && Date.parse(row.since) <= now,
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
      const { sized } = declaredData(context);
      const units = sumOf(sized.map(({ gib }) => decimal(gib)));
      return known({
        currency,
        amount: costOfUnits(units, tiersOf(own)),
        gib: numberOf(units),
        meter: first.name,
        sized,
      });
    },
  };
}

function meterOf(rows: readonly PriceRow[], region: string): readonly PriceRow[] {
  const here = rows.filter((row) => row.region === region);
  return here.length > 0 ? here : rows.filter((row) => row.region === "");
}
