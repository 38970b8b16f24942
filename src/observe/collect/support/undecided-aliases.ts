import type { SubscriptionId } from "../../../base/names.ts";
import type { Fact } from "../../../facts/fact.ts";
import { ofKind } from "../../../facts/table.ts";
import { decidesAll, namedFields, type NamedFields } from "../../../policy/named-aliases.ts";
import { oncePer } from "../../../base/once.ts";
import type { RunAccess } from "../../access.ts";
import { subscriptionOf } from "../../question.ts";
import type { Policies } from "../policy/policies.ts";

/** Which aliases of a type Azure has to be asked for: none where the list decides all that policies ask of it. Names in lower case. */
export type Undecided = (id: SubscriptionId, type: string) => Promise<ReadonlySet<string> | "all" | "none">;

/** Undefined where nobody told which policies are judged, or a subscription's policies are not asked for at all: then all aliases are wanted. */
export function undecidedAliases(
  { judged, changedTypes, aliases, asked }: RunAccess,
  policiesOf: (id: SubscriptionId) => Policies,
): Undecided | undefined {
  if (judged === undefined) return undefined;
  const governed = new Set(ofKind(asked, "policyDefinitions").map(({ scope }) => subscriptionOf(scope)));
  const exempting = new Set(ofKind(asked, "policyExemptions").map(({ scope }) => subscriptionOf(scope)));
  const inForce = oncePer(async (id: SubscriptionId): Promise<InForce | undefined> => {
    const policies = policiesOf(id);
    const [assignments, sets, definitions, exemptions] = await Promise.all([
      policies.assignments(),
      policies.sets(),
      policies.definitions(),
      exempting.has(id) ? policies.exemptions() : undefined,
    ]);
    if (!assignments.known || !sets.known || !definitions.known) return undefined;
    const read = (contents: Readonly<Record<string, Fact<unknown>>>): unknown[] =>
      Object.values(contents).flatMap((fact) => (fact.known ? [fact.value] : []));
    return {
      fields: namedFields([...judged, ...assignments.value, ...read(sets.value), ...read(definitions.value)]),
      changed: changedTypes?.({
        assignments: assignments.value,
        sets: sets.value,
        definitions: definitions.value,
        exemptions: exemptions?.known === true ? exemptions.value : [],
      }),
    };
  });
  return async (id, type) => {
    const found = governed.has(id) ? await inForce(id) : undefined;
    if (found === undefined || found.fields.open) return "all";
    const { fields, changed } = found;
    const isChanged = changed === undefined || changed.has(type.toLowerCase());
    if (decidesAll(aliases, fields, type, isChanged)) return "none";
    const names = [fields.names, ...fields.related.values()].flatMap((some) => [...some]);
    return new Set(names.map((name) => name.toLowerCase()));
  };
}

interface InForce {
  readonly fields: NamedFields;
  readonly changed: ReadonlySet<string> | undefined;
}
