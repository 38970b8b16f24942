import { locations as kind } from "../../facts/kinds/locations.ts";
import type { Operation } from "../channels/arm/failure.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact, operationOf } from "../question.ts";

const VERSIONS = ["2022-12-01", "2020-01-01"];

/**
 * With `policyAware` the answer also says which regions system policies close. It stands in official examples only, so
 * where a cloud does not take it the plain question is asked instead.
 */
export const locations: Collector<"locations"> = ({ arm }) => {
  const read = (operation: Operation) =>
    listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      (location) => location.name,
    );
  return eachOfSubscription(async (id) => {
    const plain = operationOf(kind, id, "/locations", VERSIONS);
    const aware = await read({ ...plain, query: { policyAware: "true" } });
    const mayBeTheQuestion = !aware.known && ["service-error", "malformed", "not-found"].includes(aware.kind);
    return mayBeTheQuestion ? read(plain) : aware;
  });
};
