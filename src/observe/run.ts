import type { SubscriptionId } from "../base/names.ts";
import type { AnyFactRef } from "../facts/facts.ts";
import type { RunAccess } from "./access.ts";
import { Arm } from "./channels/arm/arm.ts";
import type { Transport } from "./channels/arm/transport.ts";
import { Graph } from "./channels/graph.ts";
import { policiesBySubscription, type Policies } from "./collect/policy/policies.ts";
import { identityLists } from "./collect/support/identities.ts";
import { namedLists, type NamedLists } from "./collect/support/named.ts";
import { vaultLists } from "./collect/support/vaults.ts";
import { Providers } from "./collect/support/providers.ts";
import { undecidedAliases } from "./collect/support/undecided-aliases.ts";
import { costsOf, type CostsOf } from "./collect/support/prices.ts";
import { once } from "../base/once.ts";
import { Repository } from "./channels/repository/repository.ts";

/** What all collectors of one run share: the channels, and the answers that serve several kinds of facts. */
export interface Run extends RunAccess {
  readonly policies: (id: SubscriptionId) => Policies;
  readonly identities: ReturnType<typeof identityLists>;
  readonly vaults: ReturnType<typeof vaultLists>;
  readonly named: NamedLists;
  readonly providers: Providers;
  readonly repository: Repository;
  readonly costs: CostsOf;
  /** The rows of a list that the run asks for, when they are there; none of lists that it does not ask for, or that failed. */
  readonly listed: ListedRows;
}

const policySdk = () => import("./channels/arm/sdk/policy.ts");
const authorizationSdk = () => import("./channels/arm/sdk/authorization.ts");

/** Loads what asks first while the sign-in is under way, so that nothing else is asked before it. */
export function loadSdks(): void {
  // Whoever needs them hears of a failure.
  for (const loading of [policySdk(), authorizationSdk()]) loading.catch(() => undefined);
}

export type ListedRows = (
  kind: "existingResources" | "sourceResources",
) => Promise<readonly { readonly id: string }[]>;

export function runOf(
  transport: Transport,
  asked: readonly AnyFactRef[],
  rest: Pick<
    RunAccess,
    | "aliases"
    | "judged"
    | "changedTypes"
    | "expected"
    | "now"
    | "probe"
    | "vaultPlane"
    | "prices"
    | "groupOfNew"
  >,
  repository = new Repository(undefined),
  listed: ListedRows = () => Promise.resolve([]),
): Run {
  const arm = new Arm(transport);
  const access: RunAccess = {
    arm,
    graph: new Graph(arm),
    asked,
    ...rest,
    sdkTarget: (id) => ({ endpoint: transport.endpoint, subscriptionId: id }),
    policySdk: once(policySdk),
    authorizationSdk: once(authorizationSdk),
  };
  const inForce = policiesBySubscription(access);
  return {
    ...access,
    policies: inForce,
    identities: identityLists(access),
    vaults: vaultLists(access),
    named: namedLists(access),
    providers: new Providers(access, undecidedAliases(access, inForce)),
    repository,
    costs: costsOf(arm),
    listed,
  };
}
