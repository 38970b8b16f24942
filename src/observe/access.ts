import type { AnyFactRef } from "../facts/facts.ts";
import type { Fact } from "../facts/fact.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import type {
  PolicyAssignment,
  PolicyDefinition,
  PolicyExemption,
  PolicySetDefinition,
} from "../policy/model.ts";
import type * as Authorization from "./channels/arm/sdk/authorization.ts";
import type * as Policy from "./channels/arm/sdk/policy.ts";
import type { SubscriptionId } from "../base/names.ts";
import type { Expected } from "./expected.ts";
import type { SdkTarget } from "./channels/arm/sdk/sdk.ts";
import type { Channels } from "./channels/channels.ts";
import type { PriceSource } from "./channels/prices/prices.ts";
import type { Probe } from "./channels/probe/probes.ts";
import type { Vaults } from "./channels/vault/vaults.ts";

/** The policies of a subscription, as far as they could be read. */
export interface PoliciesRead {
  readonly assignments: readonly PolicyAssignment[];
  readonly sets: Readonly<Record<string, Fact<PolicySetDefinition>>>;
  readonly definitions: Readonly<Record<string, Fact<PolicyDefinition>>>;
  /** None where they could not be read, or are not asked for. */
  readonly exemptions: readonly PolicyExemption[];
}

/** The types, in lower case, of which some policy may change what is requested. */
export type ChangedTypes = (policies: PoliciesRead) => ReadonlySet<string>;

/** By what a run reaches Azure, and what for. */
export interface RunAccess extends Channels {
  /** Everything that the run asks for: where one answer serves several facts, it is asked in the form that serves all. */
  readonly asked: readonly AnyFactRef[];
  /** Aliases that are known already: those of Azure are kept where they differ. */
  readonly aliases: AliasCatalogue;
  /** Policies that are judged besides those in force; where they are not told, every alias is asked for. */
  readonly judged: readonly unknown[] | undefined;
  /** Where it is not told, a policy may change a resource of any type. */
  readonly changedTypes: ChangedTypes | undefined;
  /** What an earlier run needed of a subscription; undefined where nobody knows. */
  readonly expected: ((subscription: SubscriptionId) => Expected | undefined) | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z, as the machine's clock has them. */
  readonly now: () => number;
  /** Contacts hosts that the manifest names, where the run may. */
  readonly probe: Probe;
  /** Asks vaults themselves, where the run may. */
  readonly vaultPlane: Vaults;
  /** Where retail prices come from. */
  readonly prices: PriceSource;
  /** The management group that will hold a subscription that does not exist yet; undefined for one that exists. */
  readonly groupOfNew: (subscription: SubscriptionId) => string | undefined;
  readonly sdkTarget: (subscription: string) => SdkTarget;
  /** The SDKs are loaded when first used, while the sign-in is under way. */
  readonly policySdk: () => Promise<typeof Policy>;
  readonly authorizationSdk: () => Promise<typeof Authorization>;
}
