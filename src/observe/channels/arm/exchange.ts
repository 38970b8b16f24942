import { say } from "../../../base/sentence.ts";
import { fieldOf } from "../../json-field.ts";
import { ArmFailure, failureOfStatus } from "./failure.ts";
import { refusalOf } from "./refusal.ts";

/** Answer of one attempt, whatever its status. */
export interface Exchange {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
  readonly text: string;
}

/** What an answer that is not 200 means. */
export function failureOf({ status, headers, text }: Exchange): ArmFailure {
  return failureOfStatus(status, {
    ...refusalOf(text, headers.get("www-authenticate")),
    correlationId: correlationOf(headers),
  });
}

/** The service asks for a wait that is not worth it. @param asked ms */
export function tooLong(failure: ArmFailure, asked: number): ArmFailure {
  const { status = 0, code, correlationId } = failure;
  const reason = say`the service (${status}) asks to wait ${Math.ceil(asked / 1000)} s before the next request`;
  return new ArmFailure("throttled", reason, { status, code, correlationId });
}

/** The id of the request for the support, as the service names it. */
export function correlationOf(headers: Exchange["headers"]): string | undefined {
  const id = headers.get("x-ms-correlation-request-id") ?? headers.get("x-ms-request-id");
  return id !== undefined && /^[\w-]{1,100}$/.test(id) ? id : undefined;
}

/** The code of a broken connection, such as `ECONNRESET`. */
export function codeOf(error: unknown): string {
  const code = fieldOf(error, "code");
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : "unknown error";
}
