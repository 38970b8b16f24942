import { region, sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { decimal, numberOf, sumOf } from "../../base/decimal.ts";
import { factRef } from "../../facts/facts.ts";
import type { Reservation, ReservationOrder } from "../../facts/kinds/reservations.ts";
import type { ExpectedCost } from "../../manifest/model.ts";
import { costsRef } from "../../derive/cost/cost-estimate.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { isoDate } from "../../base/time.ts";
import type { Evidence } from "../../report/model.ts";
import type { Case, Check, Context, Judgement, Read } from "../check.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { notApplicable } from "../support/without-facts.ts";
import { money } from "./amount.ts";

/** Source: "Self-service exchanges and refunds for Azure Reservations"; "What are Azure savings plans for compute?". */
export const cst03: Check = {
  meta: {
    id: "CST-03",
    title: "Reservations and savings plans reviewed",
    area: "budget",
    severity: "warning",
    phase: "evaluate",
    looksAt:
      "Where the manifest has expect.cost: the reservations that apply to the source subscription and are bound to the source region, each against a decision in expect.cost.commitments. A reservation does not move with what it pays for: it is exchanged for one of the target region, kept for what stays, or given back. Savings plans for compute hold in every region, and are not affected. A reader of the subscription sees which orders apply, and not what is in them. That takes the role Reservations Reader.",
    ready: "Each reservation of the source region has a decision.",
    howToFix:
      "Decide with whoever owns the reservation, and write reservation and decision (exchange, keep or cancel) to expect.cost.commitments. Azure refunds at most 50,000 USD of cancelled commitment in twelve months. An exchange does not count.",
    failsWhen: [
      "A reservation that is bound to the source region has no decision.",
      "An order applies whose reservations the identity may not see, and nothing is decided or attested of it (unknown).",
    ],
    takesAttestations: true,
    waive: "When the loss until the reservation ends is accepted. Name the amount.",
    facets: {
      reservation:
        "display name, or the first eight digits of its order, or the word all where none could be read",
    },
    folds: "reservation",
    facts: ["reservations", "costs"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/reservations/exchange-and-refund-azure-reservations",
      "https://learn.microsoft.com/azure/cost-management-billing/savings-plan/savings-plan-compute-overview",
    ],
  },
  cases: (context) => [caseFor(context)],
};

function caseFor(context: Context): Case {
  const { manifest } = context;
  const { cost } = manifest.expect;
  const place = manifest.locate(["expect", "cost", "commitments"]);
  const about = { subject: "reservations", place, facets: { reservation: "all" } };
  if (cost === undefined)
    return notApplicable(
      { ...about, place: manifest.locate(["expect"]) },
      say`The manifest asks for no estimate: it has no ${"expect.cost"}.`,
    );
  if (manifest.source.region === manifest.target.region)
    return notApplicable(about, say`The region stays the same, and so does what is reserved there.`);
  return attestableCase(
    { ...about, wants: [costsRef(context)] },
    { orders: factRef("reservations", sourceScope(manifest)) },
    boundWord(context, "CST-03", about.facets),
    say`Somebody attests that all reservations of the source region were reviewed.`,
    ({ orders }, read) => {
      const found = orders.flatMap((order) => judgedOrder(order, context, cost));
      const evidence = paidByReservations(context, read);
      if (found.length > 0)
        return found.map((one) => ({ ...one, place, evidence: [...one.evidence, ...evidence] }));
      const why = say`No reservation that applies to the source subscription is bound to ${manifest.source.region}.`;
      return [{ ...about, outcome: "pass", why, evidence }];
    },
  );
}

type Found = Omit<Judgement, "place" | "evidence"> & { readonly evidence: readonly Evidence[] };

function judgedOrder(
  { order, reservations }: ReservationOrder,
  context: Context,
  cost: ExpectedCost,
): Found[] {
  const short = order.slice(0, 8);
  if (reservations.length > 0)
    return reservations.flatMap((one) => {
      const isHere = one.location !== undefined && region(one.location) === context.manifest.source.region;
      const isOver = one.expires !== undefined && one.expires < isoDate(context.now);
      return isHere && !isOver ? [judged(one, decisionOn([one.name, order, short], cost))] : [];
    });
  const facets = { reservation: short };
  const decision = decisionOn([order, short], cost);
  const word = boundWord(context, "CST-03", facets);
  const base = {
    subject: `reservation order ${short}`,
    facets,
    evidence: word.kind === "none" ? [] : word.evidence,
  };
  if (decision !== undefined)
    return [
      { ...base, outcome: "pass", why: say`The manifest decides what happens to ${short}: ${decision}.` },
    ];
  if (word.kind === "holds")
    return [{ ...base, outcome: "pass", why: say`Somebody attests that ${short} was reviewed.` }];
  return [
    {
      ...base,
      outcome: "unknown",
      why: say`The order ${short} applies to the source subscription, and the identity of the run may not see whether its reservations are bound to ${context.manifest.source.region}.`,
      fix: {
        text: say`Grant the identity ${"Reservations Reader"}, or write a decision on ${short} to ${"expect.cost.commitments"}.`,
      },
    },
  ];
}

function decisionOn(names: readonly string[], { commitments }: ExpectedCost): string | undefined {
  return commitments.find(({ reservation }) => names.some((name) => sameText(name, reservation)))?.decision;
}

function judged(
  { name, location = "", type, sku, expires }: Reservation,
  decision: string | undefined,
): Found {
  const evidence = [
    ...(type === undefined
      ? []
      : [{ label: "reserved", value: sku === undefined ? type : `${type}, ${sku}` }]),
    ...(expires === undefined ? [] : [{ label: "ends on", value: expires }]),
  ];
  const base = { subject: `reservation ${name}`, facets: { reservation: name }, evidence };
  if (decision !== undefined)
    return {
      ...base,
      outcome: "pass",
      why: say`The manifest decides what happens to ${name} in ${location}: ${decision}.`,
    };
  return {
    ...base,
    outcome: "fail",
    why: say`The reservation ${name} is bound to ${location}, and nothing says what happens to it once its machines have left.`,
    fix: {
      text: say`Decide on ${name}, and write the decision to ${"expect.cost.commitments"}.`,
      snippet: `- { reservation: ${JSON.stringify(name)}, decision: exchange }`,
    },
  };
}

/** What reservations paid for at the source: the share that has to be bought anew, or at another price. */
function paidByReservations(context: Context, read: Read): Evidence[] {
  const fact = read(costsRef(context));
  if (!fact.known) return [];
  const own = fact.value.filter(({ model }) => sameText(model ?? "", "Reservation"));
  const [first] = own;
  if (first === undefined) return [];
  const sum = sumOf(
    own.filter(({ currency }) => currency === first.currency).map(({ cost }) => decimal(cost)),
  );
  return [
    {
      label: "paid by reservations in the subscription, a month",
      value: money(numberOf(sum), first.currency),
    },
  ];
}
