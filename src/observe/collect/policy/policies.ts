import type { SubscriptionId } from "../../../base/names.ts";
import type {
  PolicyAssignment,
  PolicyDefinition,
  PolicyExemption,
  PolicySetDefinition,
} from "../../../policy/model.ts";
import { MANAGEMENT_GROUPS } from "../../../base/scope.ts";
import { inOrder, type Cursor } from "../../../facts/decode/cursor.ts";
import { policyAssignments as kind } from "../../../facts/kinds/policy-assignments.ts";
import { policyExemptions as exemptionKind } from "../../../facts/kinds/policy-exemptions.ts";
import {
  decodePolicyDefinition,
  decodePolicySetDefinition,
} from "../../../facts/decode/policy-definition.ts";
import { known, partlyRead, reasonOf, type Fact } from "../../../facts/fact.ts";
import { satisfies } from "../../../policy/bind/versions.ts";
import type { Operation, Question } from "../../channels/arm/failure.ts";
import type { ExpectedContents } from "../../expected.ts";
import type { PolicyKind } from "../../policy-id.ts";
import { listFact, operationOf, questionOf } from "../../question.ts";
import { once, oncePer } from "../../../base/once.ts";
import type { RunAccess } from "../../access.ts";
import { assigned, members, merge, type Contents, type RequiredContent } from "./needs.ts";
import { DefinitionStore } from "./store.ts";
import { POLICY_VERSIONS } from "./versions.ts";

/** Assignments of a subscription and all that they reach; each asked once, whoever needs it first. */
export interface Policies {
  assignments(): Promise<Fact<readonly PolicyAssignment[]>>;
  sets(): Promise<Fact<Readonly<Record<string, Fact<PolicySetDefinition>>>>>;
  definitions(): Promise<Fact<Readonly<Record<string, Fact<PolicyDefinition>>>>>;
  exemptions(): Promise<Fact<readonly PolicyExemption[]>>;
  /** What was needed of definitions; undefined before all of it is known. */
  needed(): Readonly<Record<PolicyKind, ExpectedContents>> | undefined;
}

/** {@link Policies} of a subscription. */
export function policiesBySubscription(run: RunAccess): (id: SubscriptionId) => Policies {
  return oncePer((id: SubscriptionId): Policies => {
    const outdated = new Set<string>();
    const sets = new DefinitionStore(run, id, "policySetDefinitions", (item) => {
      const initiative = decodePolicySetDefinition(item);
      for (const member of outdatedMembers(item)) outdated.add(member);
      return initiative;
    });
    const definitions = new DefinitionStore(run, id, "policyDefinitions", decodePolicyDefinition);
    const expected = run.expected?.(id);
    if (expected !== undefined) {
      sets.expect(expected.policySetDefinitions);
      definitions.expect(expected.policyDefinitions);
    }
    let needed: Readonly<Record<PolicyKind, RequiredContent>> | undefined;
    const assignments = once(() => readAssignments(run, id));
    const setContents = once(async (): Promise<Fact<Contents<PolicySetDefinition>>> => {
      const list = await assignments();
      if (!list.known && !("unread" in list)) return list;
      const contents = sets.fetch(assigned(list.value, "policySetDefinitions"));
      // So many initiatives of the tenant's own have more members of its own than are asked for one by one.
      if (expected === undefined && sets.listsCustom) definitions.askCustom();
      return known(await contents);
    });
    return {
      needed: () =>
        needed && {
          policySetDefinitions: sets.needed(needed.policySetDefinitions),
          policyDefinitions: definitions.needed(needed.policyDefinitions),
        },
      assignments,
      exemptions: once(() => readExemptions(run, id)),
      sets: async () => asFarAs(await assignments(), recordOf(await setContents())),
      definitions: async () => {
        const list = await assignments();
        // What could be read of the assignments is bound; the others cannot be.
        if (!list.known && !("unread" in list)) return list;
        const direct = assigned(list.value, "policyDefinitions");
        // Those named directly are asked for while the initiatives are still on their way.
        const early = definitions.fetch(direct, false);
        const setFacts = await setContents();
        for (const one of outdated) definitions.askVersions(one);
        const needs = setFacts.known ? merge(direct, members(list.value, setFacts.value)) : direct;
        needed = {
          policySetDefinitions: assigned(list.value, "policySetDefinitions"),
          policyDefinitions: needs,
        };
        const [, contents] = await Promise.all([early, definitions.fetch(needs)]);
        return setFacts.known ? asFarAs(list, recordOf(known(contents))) : setFacts;
      },
    };
  });
}

/** Members of an initiative whose pin does not take the latest version, as far as the answer tells. */
function outdatedMembers(initiative: Cursor): string[] {
  const members = initiative.at("properties").at("policyDefinitions").items();
  return members.flatMap((member) => {
    const [pin, latest] = [
      member.at("definitionVersion").textIfAny(),
      member.at("latestDefinitionVersion").textIfAny(),
    ];
    if (pin === undefined || latest === undefined || satisfies(latest, pin) !== false) return [];
    return [member.at("policyDefinitionId").text()];
  });
}

/** Without a filter: those inherited, those of the subscription, and those of what it contains. */
function readAssignments({ arm, policySdk, sdkTarget, groupOfNew }: RunAccess, id: SubscriptionId) {
  const question: Question = { ...questionOf(kind, id, POLICY_VERSIONS), isFirst: true };
  const pages = async (): Promise<unknown[]> =>
    arm.through(question, (await policySdk()).listAssignments(sdkTarget(id), groupOfNew(id)));
  return listFact(question, pages, kind.decode, (assignment) => assignment.id);
}

/** Without a filter: those inherited, those of the subscription, and those of what it contains. No SDK has them. */
function readExemptions({ arm, groupOfNew }: RunAccess, id: SubscriptionId) {
  const path = "/providers/Microsoft.Authorization/policyExemptions";
  // Older versions lack `resourceSelectors`, without which an exemption would seem to reach further than it does.
  const own: Operation = { ...operationOf(exemptionKind, id, path, ["2022-07-01-preview"]), isFirst: true };
  const group = groupOfNew(id);
  const operation =
    group === undefined
      ? own
      : {
          ...own,
          path: `${MANAGEMENT_GROUPS}${encodeURIComponent(group)}${path}`,
          query: { $filter: "atScope()" },
        };
  return listFact(
    operation,
    () => arm.pages(operation),
    exemptionKind.decode,
    (exemption) => exemption.id,
  );
}

/** Of assignments that could not be read nobody knows what they bring: the definitions are all of those that could. */
function asFarAs<T>(assignments: Fact<unknown>, contents: Fact<T>): Fact<T> {
  if (assignments.known || !("unread" in assignments) || !contents.known) return contents;
  return partlyRead(reasonOf(assignments), contents.value, assignments.unread);
}

function recordOf<T>(contents: Fact<Contents<T>>): Fact<Readonly<Record<string, Fact<T>>>> {
  return contents.known ? known(Object.fromEntries(inOrder([...contents.value], ([key]) => key))) : contents;
}
