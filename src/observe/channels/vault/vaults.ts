import { raw, say, type Sentence } from "../../../base/sentence.ts";
import { oncePer } from "../../../base/once.ts";
import type { Vault } from "../../../facts/kinds/vaults.ts";
import type { Credential } from "../../credentials/credential.ts";
import type { VaultHosts } from "../../endpoints.ts";
import { Arm } from "../arm/arm.ts";
import { ArmFailure, type Operation } from "../arm/failure.ts";
import { Transport, type TransportOptions } from "../arm/transport.ts";
import { vaultRefusal } from "./refusal.ts";
import { MIB } from "../../../base/bytes.ts";

/** All clouds have it, and later ones add nothing that is read here. Source: REST, Key Vault data plane 7.4. */
const VERSIONS = ["7.4"];
/** The most that a page holds, so that a list costs few requests. */
const PAGE = "25";
/** A certificate has some kilobytes, a page of names as well. */
const MOST_BYTES = MIB;
/** A vault that lets nobody in from outside may not answer at all. */
const ATTEMPT_MS = 10_000;
const ALL_MS = 30_000;
/** Source: Key Vault, "About keys, secrets, and certificates": names of vaults, and of what is in them. */
const VAULT_NAME = /^[a-z][a-z0-9-]{1,22}[a-z0-9]$/;
const OBJECT_NAME = /^[A-Za-z0-9-]{1,127}$/;

/** Whether the data planes of vaults may be asked, and with which sign-in. */
export type VaultChoice =
  | { readonly hosts: VaultHosts; readonly credential: Credential; readonly cloud: string }
  | { readonly why: Sentence };

/**
 * Asks vaults themselves for names, dates and the public part of certificates. There is no way to ask for the value of a secret: the only
 * addresses are those of two lists and of one certificate, which holds no private key.
 */
export interface Vaults {
  /** All secrets or keys of a vault, page by page, without a value. @throws ArmFailure */
  list(vault: Vault, of: "secrets" | "keys"): Promise<unknown[]>;
  /** The current version of a certificate with its rules of renewal; undefined where there is none. @throws ArmFailure */
  certificate(vault: Vault, name: string): Promise<unknown>;
}

type Bounds = Omit<TransportOptions, "endpoint" | "credential" | "maxBytes">;

export function vaultsOf(choice: VaultChoice, bounds: Bounds): Vaults {
  if ("why" in choice) {
    const refused = (): Promise<never> => Promise.reject(new ArmFailure("not-probed", choice.why));
    return { list: refused, certificate: refused };
  }
  const { hosts, credential, cloud } = choice;
  // One connection a vault: a link to the next page leads to the same host, or ends the list.
  const planes = oncePer((endpoint: string) => {
    const attemptTimeoutMs = Math.min(bounds.attemptTimeoutMs ?? ATTEMPT_MS, ATTEMPT_MS);
    const deadlineMs = Math.min(bounds.deadlineMs ?? ALL_MS, ALL_MS);
    return new Arm(
      new Transport({ ...bounds, attemptTimeoutMs, deadlineMs, credential, endpoint, maxBytes: MOST_BYTES }),
    );
  });
  const ask = async <T>(
    vault: Vault,
    path: string,
    query: Record<string, string>,
    read: (arm: Arm, operation: Operation) => Promise<T>,
  ): Promise<T> => {
    const { endpoint, root } = addressOf(vault, hosts, cloud);
    const operation = {
      what: say`the vault ${vault.name}`,
      path: `${root}${path}`,
      query,
      versions: VERSIONS,
      permission: undefined,
      scope: vault.id,
    };
    try {
      return await read(planes(endpoint), operation);
    } catch (error) {
      throw error instanceof ArmFailure ? vaultRefusal(error, vault) : error;
    }
  };
  return {
    list: (vault, of) => ask(vault, `/${of}`, { maxresults: PAGE }, (arm, one) => arm.pages(one)),
    certificate: async (vault, name) => {
      if (!OBJECT_NAME.test(name)) return undefined;
      try {
        return await ask(vault, `/certificates/${name}`, {}, (arm, one) => arm.get(one));
      } catch (error) {
        if (error instanceof ArmFailure && error.code === "CertificateNotFound") return undefined;
        throw error;
      }
    },
  };
}

/**
 * Where a vault is asked. Its host is its own name in the domain of the cloud, whatever else the answer of Azure Resource Manager names.
 * @throws ArmFailure `not-probed`
 */
function addressOf(
  { name, uri }: Vault,
  hosts: VaultHosts,
  cloud: string,
): { readonly endpoint: string; readonly root: string } {
  const label = name.toLowerCase();
  const isName = VAULT_NAME.test(label);
  switch (hosts.kind) {
    case "own": {
      const endpoint = `https://${label}.${hosts.suffix}`;
      if (isName && (uri === endpoint || uri === `${endpoint}:443`)) return { endpoint, root: "" };
      throw new ArmFailure(
        "not-probed",
        say`its address ${uri} does not belong to a vault of this name in ${cloud}, and no other is contacted`,
      );
    }
    case "loopback":
      return { endpoint: hosts.origin, root: isName ? `/${label}` : "/-" };
    case "none":
      throw new ArmFailure(
        "not-probed",
        say`Azure Resource Manager is replaced (${raw(REPLACED)}), and the vaults that it names are not contacted`,
      );
  }
}

const REPLACED = say`${"AZURE_RESOURCE_MANAGER_ENDPOINT"}`;
