import { startFakeArm, type FakeArm, type FakeArmOptions } from "./arm.ts";
import { startFakeAuthority, type FakeAuthority, type FakeAuthorityOptions } from "./authority.ts";
import { startFakeOidc, type FakeOidc, type FakeOidcOptions } from "./oidc.ts";
import { claimsOf } from "./jwt.ts";
import { stringAt } from "./json.ts";
import { startFakeVaults, type FakeVaults } from "./vault.ts";
import type { World } from "./world.ts";

export interface FakeAzureOptions {
  readonly arm?: Omit<FakeArmOptions, "verify" | "token">;
  readonly oidc?: FakeOidcOptions;
  readonly authority?: Partial<Omit<FakeAuthorityOptions, "oidc">>;
}

export interface FakeAzure {
  readonly arm: FakeArm;
  readonly authority: FakeAuthority;
  readonly oidc: FakeOidc;
  readonly vaults: FakeVaults;
  /** What a process needs to talk to the four instead of to Azure. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const VAULTS = /^https:\/\/vault\.(azure\.net|azure\.cn|usgovcloudapi\.net)$/;

/**
 * Resource Manager, Entra, the vaults and the runner's id-token endpoint, wired together: the service principals of the world are the
 * applications, only tokens from this Entra open this Resource Manager, and only those for vaults open the vaults.
 */
export async function startFakeAzure(world: World, options: FakeAzureOptions = {}): Promise<FakeAzure> {
  const oidc = await startFakeOidc(options.oidc);
  const applications = world.principals.flatMap(({ appId, objectId }) =>
    appId === undefined ? [] : [{ clientId: appId, objectId }],
  );
  const authority = await startFakeAuthority({
    tenantId: world.tenantId,
    applications,
    ...options.authority,
    oidc,
  });
  const arm = await startFakeArm(world, { ...options.arm, verify: (token) => authority.verify(token) });
  const vaults = await startFakeVaults(world.vaults ?? {}, {
    verify: (token) => authority.verify(token) === "valid" && VAULTS.test(stringAt(claimsOf(token), "aud")),
  });
  return {
    arm,
    authority,
    oidc,
    vaults,
    env: {
      AZURE_RESOURCE_MANAGER_ENDPOINT: arm.url,
      AZURE_KEY_VAULT_ENDPOINT: vaults.url,
      AZURE_AUTHORITY_HOST: authority.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    },
    close: async () => {
      await Promise.all([arm.close(), authority.close(), oidc.close(), vaults.close()]);
    },
  };
}
