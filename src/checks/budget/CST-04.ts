import { declaredData as dataOf } from "../data/declared.ts";
import { bringsData } from "../data/writers.ts";
import { numberOf } from "../../base/decimal.ts";
import { say } from "../../base/sentence.ts";
import { crossingData, transferCost, type Transfer } from "../../derive/cost/transfer.ts";
import { priceCurrency } from "../../derive/cost/cost-estimate.ts";
import { measuredSizeRefs } from "../../derive/measured-sizes.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { CENT, money } from "./amount.ts";

/** Source: "Bandwidth pricing" (transfer between regions); Cloud Adoption Framework, relocate, initiate. */
export const cst04: Check = {
  meta: {
    id: "CST-04",
    title: "One-off transfer cost counted",
    area: "budget",
    severity: "notice",
    phase: "select",
    looksAt:
      "Where the manifest has expect.cost: the sizes of the data (data.size, else what Azure Monitor measured at the source) times the retail price of what leaves the source region for another one, within its continent or to another, against expect.cost.oneOff. A replica that is kept in step, and what is copied a second time, costs more: the sizes are of one copy.",
    ready: "The transfer of all data costs at most the approved amount.",
    howToFix: "Have the cost of the transfer approved, and write it to expect.cost.oneOff.",
    failsWhen: [
      "The transfer of the data costs more than is approved.",
      "No amount is approved, or no size of the data is declared or measured (unknown).",
    ],
    waive: "When the transfer is paid for elsewhere, or the path is free of charge.",
    facets: { state: "approved, too-much or undeclared" },
    facts: ["retailPrices", "locations", "usedSizes"],
    sources: [
      "https://azure.microsoft.com/pricing/details/bandwidth/",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
    ],
  },
  cases: (context) => [caseFor(context)],
};

function caseFor(context: Context): Case {
  const { manifest } = context;
  const { cost } = manifest.expect;
  const about = { subject: "transfer of the data", place: manifest.locate(["expect", "cost"]) };
  if (cost === undefined) {
    const place = manifest.locate(["expect"]);
    return notApplicable(
      { ...about, place },
      say`The manifest asks for no estimate: it has no ${"expect.cost"}.`,
    );
  }
  if (manifest.source.region === manifest.target.region)
    return notApplicable(about, say`Nothing leaves the region.`);
  const { sized, unsized: said } = crossingData(context);
  const silent = dataOf(context).filter((one) => one.resource.dataSize === undefined && bringsData(one));
  const keys = [...new Set([...said, ...silent.map(({ key }) => key)])];
  if (sized.length === 0 && keys.length === 0)
    return notApplicable(about, say`The manifest declares no data that has to get across.`);
  if (sized.length === 0 && measuredSizeRefs(manifest).length === 0)
    return caseWithoutFacts(about, withoutSize(keys));
  return caseOf(about, { transfer: transferCost(context) }, ({ transfer }) => {
    const known = new Set(transfer.sized.map(({ key }) => key));
    const unsized = keys.filter((key) => !known.has(key));
    const answer =
      known.size === 0
        ? withoutSize(unsized)
        : judge(transfer, unsized, cost.oneOff, priceCurrency(manifest));
    return [{ ...about, ...answer }];
  });
}

function withoutSize(keys: readonly string[]): Answer {
  return {
    outcome: "unknown",
    facets: { state: "undeclared" },
    why: say`The cost of the transfer could not be determined without the size of ${keys}.`,
    fix: { text: say`State ${"data.size"} of each in the manifest.` },
  };
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "facets" | "fix">;

function judge(
  { amount, currency, gib, meter, sized, measured }: Transfer,
  unsized: readonly string[],
  approved: number | undefined,
  declaredIn: string,
): Answer {
  const cost = numberOf(amount);
  const evidence = [
    { label: "data", value: `${String(Math.ceil(gib))} GiB of ${resources(sized.length)}` },
    ...measuredLine(measured, sized.length),
    { label: "paid as", value: meter },
    { label: "cost of one copy, at list price", value: money(cost, currency) },
    ...(approved === undefined ? [] : [{ label: "approved", value: money(approved, declaredIn) }]),
  ];
  const open = (why: Answer["why"], fix: Answer["why"]): Answer => ({
    outcome: "unknown",
    facets: { state: "undeclared" },
    why,
    evidence,
    fix: { text: fix },
  });
  if (currency !== declaredIn)
    return open(
      say`The transfer costs ${money(cost, currency)}, and the manifest counts in ${declaredIn}. The two are not compared.`,
      say`State ${"expect.cost.currency"} as ${currency}.`,
    );
  if (approved === undefined)
    return open(
      say`The transfer costs about ${money(cost, currency)}, and nobody has approved an amount.`,
      say`Have it approved, and write it to ${"expect.cost.oneOff"}.`,
    );
  if (cost > approved + CENT)
    return {
      outcome: "fail",
      facets: { state: "too-much" },
      why: say`The transfer costs about ${money(cost, currency)}, and ${money(approved, currency)} are approved.`,
      evidence,
      fix: { text: say`Have ${money(cost, currency)} approved as ${"expect.cost.oneOff"}.` },
    };
  if (unsized.length > 0)
    return open(
      say`The size of ${unsized} is not known. The transfer of all other data fits the approved amount.`,
      say`State ${"data.size"} of each in the manifest.`,
    );
  return {
    outcome: "pass",
    facets: { state: "approved" },
    why: say`The transfer costs about ${money(cost, currency)}, and ${money(approved, currency)} are approved.`,
    evidence,
  };
}

/** The oldest of the measurements tells how far they can be behind. */
function measuredLine(measured: Transfer["measured"], all: number): NonNullable<Answer["evidence"]> {
  const [oldest] = measured.map(({ at }) => at).toSorted();
  if (oldest === undefined) return [];
  const count = `${String(measured.length)} of ${resources(all)}`;
  return [{ label: "measured by Azure Monitor", value: `${count}, the oldest on ${oldest.slice(0, 10)}` }];
}

function resources(count: number): string {
  return count === 1 ? "1 resource" : `${String(count)} resources`;
}
