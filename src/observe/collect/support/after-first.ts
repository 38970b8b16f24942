import { ArmFailure } from "../../channels/arm/failure.ts";

/**
 * Lets the first of many questions of one operation go alone, so that the others know the api-version that is accepted. Where the service
 * refuses the first whatever it asks, it would refuse the others, which are not sent.
 */
export function afterFirst<T>(): (ask: () => Promise<T>) => Promise<T> {
  let first: Promise<ArmFailure | undefined> | undefined;
  return async (ask) => {
    if (first === undefined) {
      const own = ask();
      first = own.then(() => undefined, refusalOfAll);
      return own;
    }
    const refusal = await first;
    if (refusal !== undefined) throw refusal;
    return ask();
  };
}

/** A refusal that does not depend on what is asked: no permission, or no accepted api-version. */
function refusalOfAll(error: unknown): ArmFailure | undefined {
  if (!(error instanceof ArmFailure)) return undefined;
  return error.status === 403 || error.isOfVersions ? error : undefined;
}
