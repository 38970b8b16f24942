import type { Sentence } from "../../base/sentence.ts";

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresOn: number;
}

/** Gets tokens for Azure Resource Manager of one cloud. */
export interface Credential {
  /** @throws CredentialError when there is none to be had. */
  token(): Promise<AccessToken>;
}

/** Why there is no token, for people. Never holds a token or an assertion. */
export class CredentialError extends Error {
  readonly reason: Sentence;

  constructor(reason: Sentence) {
    super(reason);
    this.name = "CredentialError";
    this.reason = reason;
  }
}

/** For runs that cannot sign in at all, such as a pull request from a fork. */
export function noCredential(reason: Sentence): Credential {
  return {
    token: () => Promise.reject(new CredentialError(reason)),
  };
}

/** A token is renewed after this part of its life. */
const RENEW_AFTER = 0.8;
const SHORTEST_USE_MS = 10_000;

/** Asks once and keeps the token until it grows old; callers at the same time share one question, and one refusal. */
export function cached(credential: Credential, now: () => number): Credential {
  let current: Promise<AccessToken> | undefined;
  let renewAt = Infinity;
  const ask = async (): Promise<AccessToken> => {
    const answer = await credential.token();
    renewAt = now() + Math.max(SHORTEST_USE_MS, (answer.expiresOn - now()) * RENEW_AFTER);
    return answer;
  };
  return {
    token() {
      if (current === undefined || now() >= renewAt) {
        renewAt = Infinity;
        current = ask();
      }
      return current;
    },
  };
}
