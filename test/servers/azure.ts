import { startFakeArm, type FakeArm, type FakeArmOptions } from "./arm.ts";
import { startFakeAuthority, type FakeAuthority, type FakeAuthorityOptions } from "./authority.ts";
import { startFakeOidc, type FakeOidc, type FakeOidcOptions } from "./oidc.ts";
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
  /** What a process needs to talk to the three instead of to Azure. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Resource Manager, Entra and the runner's id-token endpoint, wired together: the service principals of the world are the
 * applications, and only tokens from this Entra open this Resource Manager.
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
  return {
    arm,
    authority,
    oidc,
    env: {
      AZURE_RESOURCE_MANAGER_ENDPOINT: arm.url,
      AZURE_AUTHORITY_HOST: authority.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    },
    close: async () => {
      await Promise.all([arm.close(), authority.close(), oidc.close()]);
    },
  };
}
