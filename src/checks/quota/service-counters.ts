import type { CountRange } from "../../base/planned.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, sentence } from "../../base/sentence.ts";
import { resourceIdIn, subscriptionScope } from "../../base/resource-id.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Share } from "../../derive/demand/counters.ts";
import { usageOf, type ServiceDemand, type ServiceShare } from "../../derive/services/counters.ts";
import { takenAlready, type CurrentStates } from "../../derive/services/today.ts";
import { NOISY_COUNTERS } from "../../catalog/noisy-counters.ts";
import type { ServiceUsage } from "../../facts/kinds/service-usages.ts";
import { groupBy } from "../../base/group.ts";
import type { Context, Judgement } from "../check.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import type { QuotaMeasure } from "./balance.ts";
import { compare } from "./need.ts";
import { shareBeyond } from "./share-beyond.ts";

/** Services whose counters the quota extension knows; of others it knows none. Source: Azure Quota Service REST API, scopes; `az quota`, examples. */
const REQUESTED = [
  "Microsoft.Network",
  "Microsoft.Storage",
  "Microsoft.HDInsight",
  "Microsoft.MachineLearningServices",
];
const ADDRESSES = /PublicIP/i;

/** One judgement a counter, and one for what takes of a counter that nothing names. */
export function judgeCounters(
  context: Context,
  { provider, region, shares }: ServiceDemand,
  usages: readonly ServiceUsage[],
  stateOf: CurrentStates,
): Judgement[] {
  const found = shares.map((share) => ({ share, counter: usageOf(share.use, usages) }));
  const groups = groupBy(
    found,
    ({ share, counter }) => counter?.usage.name ?? `? ${share.use.counters[0]?.name ?? ""}`,
  );
  return [...groups].map(([key, same]): Judgement => {
    const resources = [...new Set(same.map(({ share }) => share.resource))];
    const about = { resources, place: placeOf(resources, context.manifest) };
    const [first] = same;
    const usage = first?.counter?.usage;
    if (usage === undefined)
      return unnamed(
        key.slice(2),
        { ...about, provider, region },
        same.map(({ share }) => share),
        usages,
      );
    const noisy = NOISY_COUNTERS.find(
      (one) => sameText(one.provider, provider) && sameText(one.counter, usage.name),
    );
    if (noisy !== undefined)
      return {
        subject: `${usage.localizedName ?? usage.name} in ${region}`,
        ...about,
        facets: { provider, region, counter: usage.name },
        outcome: "not-applicable",
        why: say`The counter says nothing of the deployment: ${raw(sentence(noisy.why))}.`,
      };
    const taken = same.flatMap(({ share, counter }) =>
      counter === undefined ? [] : [shareOf(share, counter, stateOf, context)],
    );
    const measure: QuotaMeasure = {
      provider,
      unit: first?.counter?.unit ?? "units",
      open: (keys) =>
        say`How much ${keys} takes of it is known only after deployment, or the deployment does not state it.`,
      more: (manifest, place, { name }, need) => moreOf(manifest, place, provider, usage, name, need),
    };
    const answer = compare(context, region, { counter: usage.name, shares: taken }, usages, measure);
    return {
      subject: `${usage.localizedName ?? usage.name} in ${region}`,
      ...about,
      ...answer,
      facets: { provider, region, counter: usage.name },
    };
  });
}

function shareOf(
  share: ServiceShare,
  { usage, amount }: { readonly usage: ServiceUsage; readonly amount: CountRange },
  stateOf: CurrentStates,
  { manifest }: Context,
): Share {
  const { resource } = share;
  const state = stateOf(resource);
  const running = takenAlready(share, amount, usage, state, manifest);
  const { now, minimum, maximum, surge } = amount;
  const planned =
    now.known && running !== undefined
      ? Math.max(0, Math.max(now.value, minimum.known ? minimum.value : 0) - running)
      : undefined;
  const most =
    planned !== undefined && running !== undefined && maximum.known && surge.known
      ? Math.max(planned, maximum.value + surge.value - running)
      : undefined;
  return shareBeyond(resource, state, { running, planned, most });
}

function unnamed(
  counter: string,
  {
    provider,
    region,
    ...about
  }: Pick<Judgement, "resources" | "place"> & { readonly provider: string; readonly region: string },
  shares: readonly ServiceShare[],
  usages: readonly ServiceUsage[],
): Judgement {
  const waits = shares.flatMap(({ use }) => use.waits ?? []);
  const names = usages.map(({ name }) => name);
  return {
    ...about,
    subject: counter === "" ? `${provider} in ${region}` : `${counter} in ${region}`,
    facets: { provider, region, ...(counter === "" ? {} : { counter }) },
    outcome: "unknown",
    why:
      waits.length > 0
        ? say`Of which counter of ${provider} the deployment takes is not known: ${waits}.`
        : say`${provider} lists no counter ${counter} in ${region}.`,
    evidence: [
      {
        label: "counters of the service",
        value: names.length === 0 ? "none" : names.slice(0, 12).join(", "),
      },
    ],
  };
}

/** Kinds of counters that are asked for with a type of their own. */
function resourceType(provider: string, counter: string): string[] {
  if (provider === "Microsoft.MachineLearningServices")
    return [/lowpriority/i.test(counter) ? "lowPriority" : "dedicated"];
  return ADDRESSES.test(counter) ? ["PublicIpAddresses"] : [];
}

function moreOf(
  manifest: Context["manifest"],
  region: string,
  provider: string,
  usage: ServiceUsage,
  name: string,
  need: number,
): NonNullable<Judgement["fix"]> {
  const limit = Math.ceil(usage.currentValue + need);
  const subscription = manifest.target.subscription.id;
  if (!REQUESTED.includes(provider))
    return {
      text: say`Request a limit of ${limit} or more: in the portal under Quotas, or by a support request of the type ${"Service and subscription limits (quotas)"}.`,
    };
  const scope = resourceIdIn(subscriptionScope(subscription), `${provider}/locations`, region);
  return {
    text: say`Request a limit of ${limit} or more. The command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", name],
      ["--scope", scopeWord(scope, subscription)],
      ["--limit-object", `value=${String(limit)}`],
      ...resourceType(provider, name).map((one) => ["--resource-type", one] as const),
    ]),
  };
}
