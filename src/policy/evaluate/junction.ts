import { ExpressionError } from "../../expression/failure.ts";
import { isUnknown, unknown, waitsOf, type Truth } from "../../expression/value.ts";

/**
 * `allOf` (`decides` false) and `anyOf` (`decides` true), from left to right: the first that decides ends it. After an
 * unknown part, a failure is one more thing that is unknown: the part before may turn out to decide.
 */
export function junction<T>(parts: readonly T[], decides: boolean, judge: (part: T) => Truth): Truth {
  const waits: string[] = [];
  for (const part of parts) {
    try {
      const answer = judge(part);
      if (answer === decides) return decides;
      if (isUnknown(answer)) for (const one of waitsOf(answer)) waits.push(one);
    } catch (error) {
      if (waits.length === 0 || !(error instanceof ExpressionError)) throw error;
      waits.push(error.message);
    }
  }
  return waits.length > 0 ? unknown(waits) : !decides;
}
