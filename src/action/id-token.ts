import { CLOUDS } from "../catalog/clouds.ts";

/** Asks GitHub for this run's OIDC token for an audience. */
export type GetIdToken = (audience: string) => Promise<string>;

/**
 * Asks at once for the token that a run in the public cloud will need, so that it travels while the manifest is read; the
 * manifest may name another cloud, whose token is then asked for as usual. A refusal is told to whoever needs the token.
 */
export function requestedAhead(ask: GetIdToken): GetIdToken {
  const { federationAudience } = CLOUDS.AzureCloud;
  const ahead = ask(federationAudience);
  ahead.catch(() => undefined);
  return (audience) => (audience === federationAudience ? ahead : ask(audience));
}
