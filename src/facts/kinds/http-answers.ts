import { say } from "../../base/sentence.ts";
import { dense } from "../decode/cursor.ts";
import { hostKind } from "../kind.ts";
import { list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** What one address of a host answers over https. */
export type HttpAnswer = SchemaValue<typeof answer>;

const answer = object({
  address: text,
  /** Status codes of requests in a row; none where its certificate is refused. */
  statuses: list(number),
  /** Why its certificate is refused, as OpenSSL or Node calls it. */
  refused: optional(text),
});

/** Host: the name that is asked for; item: the host whose addresses are asked, and the path: `app-shop.azurewebsites.net/healthz`; of a query its digest. */
export const httpAnswers = hostKind({
  name: "httpAnswers",
  channel: "http",
  value: list(answer),
  decode: decodeHttpAnswer,
  words: ({ host, item = host }) => say`what ${item.replace(/\?.*$/, "?…")} answers for ${host}`,
});

/** Of requests in a row. */
export function decodeHttpAnswer(
  asked: Omit<HttpAnswer, "statuses"> & { readonly statuses: readonly number[] },
): HttpAnswer {
  const { address, statuses, refused } = asked;
  return dense({ address, statuses, refused });
}
