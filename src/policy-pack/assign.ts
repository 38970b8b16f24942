import { buildResourceId } from "../base/resource-id.ts";
import { UserError, userError, type Problem } from "../base/errors.ts";
import { say } from "../base/sentence.ts";
import { bindAssignments, type EffectivePolicy } from "../policy/bind/assignments.ts";
import type {
  Json,
  ParameterDeclaration,
  PolicyAssignment,
  PolicyDefinition,
  PolicySetDefinition,
} from "../policy/model.ts";
import { libraryOf } from "./initiative.ts";
import type { Pack } from "./model.ts";

export interface Assigning {
  /** Where the policies are put in force, for example a subscription. */
  readonly scope: string;
  /** How people call the whole of them. */
  readonly name: string;
  /** Values of parameters by name; each definition gets those that it declares. */
  readonly values: Readonly<Record<string, Json>>;
}

type Declarations = Readonly<Record<string, ParameterDeclaration>>;

/** The values for the parameters that are declared, in the service's shape. */
function passed(
  declared: Declarations,
  values: Assigning["values"],
): Record<string, { readonly value: Json }> {
  return Object.fromEntries(
    Object.keys(declared).flatMap((name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? [] : [[name, { value }]];
    }),
  );
}

function assignmentOf(
  id: string,
  declared: Declarations,
  { scope, name, values }: Assigning,
): PolicyAssignment {
  return {
    id: buildResourceId(scope, "Microsoft.Authorization/policyAssignments", name) ?? name,
    name,
    properties: {
      policyDefinitionId: id,
      scope,
      enforcementMode: "Default",
      parameters: passed(declared, values),
    },
  };
}

/** Puts an initiative over packs in force, as an assignment in Azure would. */
export function assignInitiative(
  initiative: PolicySetDefinition,
  definitions: readonly PolicyDefinition[],
  assigning: Assigning,
): EffectivePolicy[] {
  const library = libraryOf(
    initiative,
    definitions.map((definition) => ({ definition })),
  );
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies, notUnderstood } = bindAssignments([assignment], library);
  const [first] = notUnderstood;
  if (first !== undefined)
    throw userError(say`the initiative ${initiative.name} cannot be put in force: ${first.why}`);
  return [...policies];
}

/**
 * Puts packs in force one by one.
 * @throws UserError for two packs of one name, and for a parameter without a value that it takes
 */
export function assignPacks(packs: readonly Pack[], assigning: Assigning): EffectivePolicy[] {
  const problems: Problem[] = [];
  const byId = new Map<string, Pack>();
  for (const pack of packs) {
    const id = pack.definition.id.toLowerCase();
    const other = byId.get(id);
    if (other !== undefined) {
      problems.push({
        message: say`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"]),
      });
    }
    byId.set(id, pack);
  }
  const policies = packs.flatMap((pack): EffectivePolicy[] => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = bindAssignments([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => undefined,
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: say`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: say`a default value for every parameter but ${Object.keys(assigning.values)}`,
      });
    return [...own];
  });
  if (problems.length > 0) throw new UserError(problems);
  return policies;
}
