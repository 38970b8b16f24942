/**
 * Captures `examples/snapshot.json` the way `relocation capture` does, from the fake Azure of the tests filled with the
 * example's world. The same world and clock give the same bytes.
 */
import { parseInstant } from "../src/base/time.ts";
import { captureSnapshot } from "../src/run/run.ts";
import { startFakeAzure } from "../test/servers/azure.ts";
import { exampleWorld } from "../test/worlds/example.ts";
import { SHOP } from "../test/worlds/shop.ts";

export const EXAMPLE_NOW = "2026-08-24T05:00:00Z";

/** The text of the snapshot of the example's target. */
export async function exampleSnapshot(): Promise<string> {
  const now = parseInstant(EXAMPLE_NOW);
  if (now === undefined) throw new Error("the example's clock is no time");
  const azure = await startFakeAzure(exampleWorld());
  try {
    const { text, unknown } = await captureSnapshot({
      root: process.cwd(),
      manifest: "examples/relocation.yaml",
      env: azure.env,
      now,
      credential: {
        kind: "oidc",
        clientId: SHOP.deployClient,
        tenantId: SHOP.tenant,
        getIdToken: (audience) => idToken(azure.env, audience),
      },
      timeoutMs: 60_000,
      log: () => undefined,
    });
    if (unknown > 0) throw new Error(`${String(unknown)} facts of the example are unknown`);
    return text;
  } finally {
    await azure.close();
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
