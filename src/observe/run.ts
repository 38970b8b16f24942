import type { AnyFactRef } from "../facts/facts.ts";
import type { AliasCatalogue } from "../policy/aliases.ts";
import { Arm } from "./channels/arm/arm.ts";
import type * as Authorization from "./channels/arm/sdk/authorization.ts";
import type * as Policy from "./channels/arm/sdk/policy.ts";
import type { SdkTarget } from "./channels/arm/sdk/sdk.ts";
import type { Transport } from "./channels/arm/transport.ts";
import type { Channels } from "./channels/channels.ts";
import { Graph } from "./channels/graph.ts";
import { once } from "./once.ts";

/** What all collectors of one run share. */
export interface Run extends Channels {
  /** Everything that the run asks for: where one answer serves several facts, it is asked in the form that serves all. */
  readonly asked: readonly AnyFactRef[];
  /** Aliases that are known already: those of Azure are kept where they differ. */
  readonly aliases: AliasCatalogue;
  readonly sdkTarget: (subscription: string) => SdkTarget;
  /** The SDKs are loaded when first used, while the sign-in is under way. */
  readonly policySdk: () => Promise<typeof Policy>;
  readonly authorizationSdk: () => Promise<typeof Authorization>;
}

export function runOf(transport: Transport, asked: readonly AnyFactRef[], aliases: AliasCatalogue): Run {
  const arm = new Arm(transport);
  return {
    arm,
    graph: new Graph(arm),
    asked,
    aliases,
    sdkTarget: (id) => ({ endpoint: transport.endpoint, subscriptionId: id }),
    policySdk: once(() => import("./channels/arm/sdk/policy.ts")),
    authorizationSdk: once(() => import("./channels/arm/sdk/authorization.ts")),
  };
}
