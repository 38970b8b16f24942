import { UserError } from "../../src/base/errors.ts";

/** The refusal that the call throws; any other error, or none, fails the test. */
export function refusalOf(call: () => unknown): UserError {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
