import type { Instant } from "../../src/base/time.ts";
import { captureSnapshot } from "../../src/run/run.ts";
import { startFakeAzure } from "../servers/azure.ts";
import { certificate } from "../servers/certificates.ts";
import { openTls } from "../servers/tls.ts";
import { openNetwork } from "../servers/network.ts";
import type { FakeRecord } from "../servers/dns.ts";
import type { World } from "../servers/world.ts";
import { SHOP_CERTIFICATE, SHOP_RECORDS, SHOP_TARGET } from "./hosts.ts";
import { SHOP } from "./shop.ts";

interface Captured {
  /** Whether facts may be unknown. */
  readonly mayMiss?: boolean;
  /** What the internet says of the hosts. */
  readonly records?: readonly FakeRecord[];
  /** File of the repository with retail prices. */
  readonly prices?: string;
}

/**
 * The facts that a manifest needs, captured from a fake Azure that shows a world: the text of a snapshot, as `relocation capture`
 * writes it. The same world and clock give the same bytes.
 */
export async function captured(
  world: World,
  root: string,
  manifest: string,
  now: Instant,
  { mayMiss = false, records = SHOP_RECORDS, prices }: Captured = {},
): Promise<string> {
  const azure = await startFakeAzure(world);
  const authority = certificate({ name: "Test Root", isAuthority: true });
  const tls = await openTls(certificate({ name: "shop", by: authority, ...SHOP_CERTIFICATE }));
  const hosts = await openNetwork(records, [authority.pem]);
  hosts.serve(SHOP_TARGET, 443, tls.at);
  try {
    const { text, unknown } = await captureSnapshot({
      root,
      manifest,
      env: azure.env,
      clock: now,
      credential: {
        kind: "oidc",
        clientId: SHOP.deployClient,
        tenantId: SHOP.tenant,
        getIdToken: (audience) => idToken(azure.env, audience),
      },
      timeoutMs: 60_000,
      ...(prices === undefined ? {} : { prices }),
      probes: { allowed: true, network: hosts.network },
      log: () => undefined,
    });
    if (unknown > 0 && !mayMiss) throw new Error(`${String(unknown)} facts of ${manifest} are unknown`);
    return text;
  } finally {
    await Promise.all([azure.close(), hosts.close(), tls.close()]);
  }
}

async function idToken(env: Readonly<Record<string, string>>, audience: string): Promise<string> {
  const url = `${env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? ""}&audience=${encodeURIComponent(audience)}`;
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}` },
  });
  const body: unknown = await answer.json();
  if (typeof body !== "object" || body === null || !("value" in body) || typeof body.value !== "string") {
    throw new Error("the runner's endpoint gave no id token");
  }
  return body.value;
}
