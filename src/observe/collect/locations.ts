import { say } from "../../base/sentence.ts";
import { decodeLocation } from "../../facts/decode/location.ts";
import type { Operation } from "../failure.ts";
import { eachOfSubscription, listFact, ofSubscription, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2022-12-01", "2020-01-01"];

/**
 * With `policyAware` the answer also says which regions system policies close. It stands in official examples only, so
 * where a cloud does not take it the plain question is asked instead.
 */
export function locations({ arm }: Run): Collector<"locations"> {
  const read = (operation: Operation) =>
    listFact(
      operation,
      () => arm.pages(operation),
      decodeLocation,
      (location) => location.name,
    );
  return eachOfSubscription(async (id) => {
    const plain = ofSubscription(id, "/locations", {
      what: say`the locations of the subscription`,
      versions: VERSIONS,
      permission: "Microsoft.Resources/subscriptions/locations/read",
    });
    const aware = await read({ ...plain, query: { policyAware: "true" } });
    const mayBeTheQuestion = !aware.known && ["service-error", "malformed", "not-found"].includes(aware.kind);
    return mayBeTheQuestion ? read(plain) : aware;
  });
}
