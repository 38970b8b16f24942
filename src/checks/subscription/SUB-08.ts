import { partOf } from "../../derive/part.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { Manifest, Stay } from "../../manifest/model.ts";
import { staysBy, staysOf, stayWords } from "../../derive/stays.ts";
import type { SourceListing } from "../../plan/plan.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { notApplicable } from "../support/without-facts.ts";
import { isPlanned } from "../support/left-over.ts";
import { itemsOf, itemText, liveRef, type SourceItem } from "../support/source.ts";

const MOST_EVIDENCE = 50;

/** Source: Cloud Adoption Framework, relocate: what of a landscape moves and what stays is decided, not left over. */
export const sub08: Check = {
  meta: {
    id: "SUB-08",
    title: "Partial move is declared",
    area: "subscription",
    severity: "warning",
    phase: "evaluate",
    looksAt:
      "The resources at the source, by the Azure Resource Graph queries and exports that inventory names, against the deployment: which resources neither move nor have a reason to stay, and which declared ones the source does not have.",
    ready:
      "Every resource of the source inventory is in the deployment or stays with a reason, and what the manifest moves exists.",
    howToFix:
      "Declare the resource in a workload with from and to, or list it, its group, type or tag under stays of the inventory entry with the reason why it is not relocated.",
    failsWhen: [
      "A resource of the source is in no workload, has no counterpart of its type and name in the deployment, and is not listed under stays.",
      "A resource under stays does not exist at the source.",
      "A resource that the manifest moves from a name is not in the inventory, though other resources of its type are.",
    ],
    waive: "When the resources are looked after elsewhere and the list of reasons is kept there.",
    facets: {
      type: "resource type, for example Microsoft.Web/sites",
      state: "left-over, stays-unknown, tags-unknown or not-found",
    },
    facts: ["sourceResources"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
    ],
  },
  cases(context) {
    const { manifest, plan } = context;
    const listings = plan?.source ?? [];
    if (listings.length === 0) {
      const about = { subject: "source inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about, say`The manifest names no inventory of the source.`)];
    }
    return listings.map((listing) => one(context, listing));
  },
};

function one(context: Context, listing: SourceListing): Case {
  const { manifest } = context;
  const ref = liveRef(manifest, listing);
  const about: About = {
    subject: `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate(listing.entry),
  };
  const { snapshot } = listing;
  // The captured file serves where Azure does not answer; whether it is still true is the question of another check.
  if (ref !== undefined && snapshot === undefined)
    return caseOf(about, { live: partOf(ref, "pass", "fail") }, ({ live }) =>
      judge(context, listing, about, itemsOf(live), true),
    );
  return caseOf(
    { ...about, ...(ref === undefined ? {} : { wants: [ref] }) },
    {},
    (_, lookup): readonly Judgement[] => {
      const live = ref === undefined ? undefined : lookup(ref);
      return live?.known === true
        ? judge(context, listing, about, itemsOf(live.value), true)
        : judge(context, listing, about, snapshot?.resources ?? [], snapshot?.complete === true);
    },
  );
}

function judge(
  context: Context,
  { entry }: SourceListing,
  { subject, place }: About,
  items: readonly SourceItem[],
  complete: boolean,
): readonly Judgement[] {
  const about = { subject, place };
  if (items.length === 0) {
    const why = say`The inventory of the source is empty, which a missing permission looks like as well.`;
    const text = say`Correct the query, or grant the identity of the run ${"Reader"} on the source subscription.`;
    return [{ ...about, outcome: "unknown", why, fix: { text } }];
  }
  const { manifest } = context;
  const stays = staysOf(manifest, entry);
  const moves = isPlanned(context, items);
  const candidates = items.filter(
    (item) => !moves(item) && !stays.some((stay) => staysBy(stay, item) === "yes"),
  );
  const [open = [], left = []] = [true, false].map((isOpen) =>
    candidates.filter((item) => stays.some((stay) => staysBy(stay, item) === "open") === isOpen),
  );
  const findings = [
    ...(open.length === 0 ? [] : [untagged(about, open)]),
    ...[...groupBy(left, ({ type }) => type)].map(([type, group]) => leftOver(about, type, group)),
    ...stays
      .filter((stay) => !items.some((item) => staysBy(stay, item) !== "no"))
      .map((stay) => idle(manifest, stay, items)),
    ...notFound(context, items),
  ];
  if (findings.length > 0) return findings;
  if (!complete)
    return [{ ...about, outcome: "unknown", why: say`The file with the inventory is not whole.` }];
  return [
    {
      ...about,
      outcome: "pass",
      why: say`All ${items.length} resources of the inventory are in the deployment or stay for a reason.`,
    },
  ];
}

/** Their tags, by which an entry of `stays` selects, were not read. */
function untagged(about: Pick<Judgement, "subject" | "place">, open: readonly SourceItem[]): Judgement {
  return {
    ...about,
    outcome: "unknown",
    facets: { state: "tags-unknown" },
    why: say`Whether ${open.map(itemText)} stay by a tag is not known: the inventory was read without tags.`,
    fix: { text: say`Capture the inventory again, with the column ${"tags"}.` },
  };
}

function leftOver(
  about: Pick<Judgement, "subject" | "place">,
  type: string,
  group: readonly SourceItem[],
): Judgement {
  const many = group.length > 1;
  const why: Sentence = many
    ? say`${group.map(itemText)} (${type}) exist at the source, and are neither in the deployment nor declared to stay.`
    : say`${group.map(itemText)} (${type}) exists at the source, and is neither in the deployment nor declared to stay.`;
  return {
    subject: type,
    place: about.place,
    outcome: "fail",
    facets: { type, state: "left-over" },
    why,
    evidence: group
      .slice(0, MOST_EVIDENCE)
      .map((item) => ({ label: "at the source", value: itemText(item) })),
    fix: {
      text: say`Declare them with ${"from"} and ${"to"} in a workload, or under ${"stays"} of the inventory entry with the reason.`,
    },
  };
}

function idle(manifest: Manifest, stay: Stay, items: readonly SourceItem[]): Judgement {
  const { resource, group, type, pointer } = stay;
  const words = stayWords(stay);
  const nearType = type === undefined ? undefined : otherType(type, resource, items);
  const near =
    resource === undefined
      ? nearest(
          group ?? "",
          items.flatMap(({ resourceGroup = [] }) => resourceGroup),
        )
      : nearest(
          resource,
          items.filter((item) => type === undefined || sameText(type, item.type)).map(({ name }) => name),
        );
  return {
    subject: words,
    place: manifest.locate(pointer),
    outcome: "fail",
    facets: { state: "stays-unknown", ...(type === undefined ? {} : { type }) },
    why: say`${words} is said to stay, and the inventory of the source does not have it.`,
    fix:
      nearType === undefined
        ? { text: say`${raw(meant(near))}Correct the name, or remove the entry of ${"stays"}.` }
        : { text: say`${raw(meant(nearType))}Correct the type, or remove the entry of ${"stays"}.` },
  };
}

/** The type that was meant: of what has the name, or the one that is spelled nearly so where none has it. */
function otherType(
  type: string,
  resource: string | undefined,
  items: readonly SourceItem[],
): string | undefined {
  if (resource === undefined && items.some((item) => sameText(item.type, type))) return undefined;
  const named = items.filter(({ id, name }) => [id, name].some((one) => sameText(one, resource ?? "")));
  const types = (resource === undefined ? items : named).map((item) => item.type);
  return nearest(type, types) ?? (resource === undefined ? undefined : types[0]);
}

/** Only types that the inventory has at all: a query may leave out others on purpose. */
function notFound({ manifest, planned }: Context, items: readonly SourceItem[]): Judgement[] {
  const types = new Set(items.map(({ type }) => type.toLowerCase()));
  const known = new Set(items.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  return manifest.workloads.flatMap((workload) =>
    workload.resources.flatMap(({ id, type, from, pointer }): Judgement[] => {
      if (from === undefined || !types.has(type.toLowerCase())) return [];
      if (known.has(`${type} ${from}`.toLowerCase())) return [];
      const key = `${workload.name}.${id}`;
      const near = nearest(
        from,
        items.filter((item) => sameText(item.type, type)).map(({ name }) => name),
      );
      return [
        {
          subject: key,
          place: manifest.locate(pointer),
          outcome: "fail",
          facets: { type, state: "not-found" },
          resources: planned.filter((resource) => resource.key === key),
          why: say`${key} moves from ${from}, and the inventory of the source has no ${type} of that name.`,
          fix: {
            text: say`${raw(meant(near))}Correct ${"from"}, or the query of the inventory.`,
          },
        },
      ];
    }),
  );
}
