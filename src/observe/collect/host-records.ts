import { decodeHostRecords, hostRecords as kind } from "../../facts/kinds/host-records.ts";
import { each, type Collector } from "../collector.ts";
import { ProbeFailure } from "../channels/probe/failure.ts";
import type { Dns, NameEnd } from "../channels/probe/dns.ts";

/** The name servers of the zone say what stands in it, the resolvers of the machine where that leads. */
export const hostRecords: Collector<"hostRecords"> = ({ probe }) =>
  each((ref) => {
    const { host, item } = ref;
    return probe(kind.words(ref), host, async ({ dns }) => {
      if (item === "TXT") return decodeHostRecords(await dns.records(host, ["TXT"]), undefined);
      const [records, ends] = await Promise.all([dns.records(host, ["address"]), endOf(dns, host)]);
      return decodeHostRecords(records, ends);
    });
  });

async function endOf(dns: Dns, host: string): Promise<NameEnd | undefined> {
  try {
    return await dns.end(host);
  } catch (error) {
    if (error instanceof ProbeFailure) return undefined;
    throw error;
  }
}
