import { say, type Sentence } from "../../../base/sentence.ts";
import { Malformed } from "../../../facts/decode/cursor.ts";
import { known, unknown, type Fact } from "../../../facts/fact.ts";
import { notRead } from "../../../facts/not-read.ts";
import { ArmFailure } from "../arm/failure.ts";
import type { PriceList } from "./list.ts";

/** Where retail prices come from: a list, or nowhere with the reason. */
export type PriceSource = { readonly list: PriceList } | { readonly why: Sentence };

/** What a run says whose cloud has no price list to ask. */
export const NO_LIST: PriceSource = {
  why: say`this cloud has no public price list that can be asked for single prices. Give a price file with the input or option ${"prices"}`,
};

/** One fact of prices, or why it could not be read. */
export async function priced<T>(
  source: PriceSource,
  what: Sentence,
  scope: string,
  read: (list: PriceList) => Promise<T>,
): Promise<Fact<T>> {
  if (!("list" in source)) return unknown("not-probed", notRead(what, source.why), { scope });
  try {
    return known(await read(source.list));
  } catch (error) {
    if (error instanceof ArmFailure) {
      const { kind, reason, status } = error;
      return unknown(kind, notRead(what, reason), { scope, ...(status === undefined ? {} : { status }) });
    }
    if (!(error instanceof Malformed)) throw error;
    const why = say`the answer is not what the price list documents, at ${error.path} it should have ${error.expected}`;
    return unknown("malformed", notRead(what, why), { scope });
  }
}
