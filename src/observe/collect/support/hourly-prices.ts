import type { AnyFactRef } from "../../../facts/facts.ts";
import { isHourOfMachine } from "../../../facts/prices/machines.ts";
import { ofKind } from "../../../facts/table.ts";
import { priced, type PriceSource } from "../../channels/prices/prices.ts";
import { say } from "../../../base/sentence.ts";

/** Prices of an hour of sizes of machines without software, by the name in lower case. */
interface HourlyPrices {
  readonly currency: string;
  readonly hourly: ReadonlyMap<string, number>;
}

/** Undefined where the run asks for no prices, or the list does not answer: what it would tell decides nothing. */
export async function hourlyPrices(
  source: PriceSource,
  asked: readonly AnyFactRef[],
  region: string,
  names: readonly string[],
): Promise<HourlyPrices | undefined> {
  const [currency] = ofKind(asked, "retailPrices").map((ref) => ref.currency);
  if (currency === undefined) return undefined;
  const any = names.map((armSkuName) => ({ serviceName: "Virtual Machines", armSkuName }));
  const answer = await priced(source, say`prices of sizes`, region, (list) =>
    list.ask({ region, any, currency }),
  );
  if (!answer.known) return undefined;
  const hourly = new Map<string, number>();
  for (const row of answer.value.rows.filter((one) => isHourOfMachine(one, false)))
    if (row.armSku !== undefined && row.region === region && row.from === 0)
      hourly.set(row.armSku.toLowerCase(), row.price);
  return { currency: answer.value.currency, hourly };
}
