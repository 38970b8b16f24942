import type { Cursor } from "../decode/cursor.ts";
import type { ConfigurationPart, ConfigurationRow } from "./row.ts";

/** Members of `countDetails`, and what they count, for people. */
const COUNTS = [
  ["activeMessageCount", "active messages"],
  ["deadLetterMessageCount", "dead letters"],
  ["scheduledMessageCount", "scheduled messages"],
  ["transferMessageCount", "messages in transfer"],
  ["transferDeadLetterMessageCount", "dead letters of transfers"],
] as const;

/** Messages that wait in the queues of a namespace, and its topics, whose subscriptions have theirs. */
export const MESSAGE_PARTS = {
  queues: {
    permission: "Microsoft.ServiceBus/namespaces/queues/read",
    decode: (items) => items.flatMap(countsOf),
  },
  topics: {
    permission: "Microsoft.ServiceBus/namespaces/topics/read",
    decode: (items) => items.flatMap((item) => [{ what: "topic", name: item.at("name").text() }]),
  },
} satisfies Readonly<Record<string, ConfigurationPart>>;

/** A count that is not told stays without a value: that is not zero. */
function countsOf(item: Cursor): ConfigurationRow[] {
  const name = item.at("name").text();
  const details = item
    .at("properties")
    .at("countDetails")
    .optional((one) => one);
  return COUNTS.map(([key, what]) => {
    const count = details?.at(key).optional((one) => one.number());
    return { what, name, ...(count === undefined ? {} : { value: String(count) }) };
  });
}
