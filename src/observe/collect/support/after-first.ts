import { ArmFailure } from "../../channels/arm/failure.ts";

/** So few do not wait: what they might ask in vain costs less than the time of an answer. */
export const SENT_AT_ONCE = 4;

/**
 * Lets the first few of many questions of one operation go, so that the others know the api-version that is accepted. Where the service
 * refuses the first whatever it asks, it would refuse the others, which are not sent.
 */
export function afterFirst<T>(): (ask: () => Promise<T>) => Promise<T> {
  let first: Promise<ArmFailure | undefined> | undefined;
  let sent = 0;
  return async (ask) => {
    sent += 1;
    if (first === undefined) {
      const own = ask();
      first = own.then(() => undefined, refusalOfAll);
      return own;
    }
    const refusal = sent <= SENT_AT_ONCE ? undefined : await first;
    if (refusal !== undefined) throw refusal;
    return ask();
  };
}

/** A refusal that does not depend on what is asked: no permission, or no accepted api-version. */
function refusalOfAll(error: unknown): ArmFailure | undefined {
  if (!(error instanceof ArmFailure)) return undefined;
  return error.status === 403 || error.isOfVersions ? error : undefined;
}
