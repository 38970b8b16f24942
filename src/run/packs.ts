import { subscriptionScope } from "../base/resource-id.ts";
import { oncePer } from "../base/once.ts";
import { UserError, userError, type Problem } from "../base/errors.ts";
import { nearHelp } from "../base/nearest.ts";
import { sameText } from "../base/names.ts";
import { say } from "../base/sentence.ts";
import type { Manifest } from "../manifest/model.ts";
import type { NoteFile } from "../manifest/repository-file.ts";
import { assignInitiative, assignPacks } from "../policy-pack/assign.ts";
import { readInitiative, withMembers } from "../policy-pack/initiative.ts";
import { packsInForce, type PacksInForce } from "../policy/bind/packs-in-force.ts";
import type { Pack } from "../policy-pack/model.ts";
import { readPack } from "../policy-pack/pack.ts";
import { findPacks } from "../policy-pack/read.ts";
import type { EffectivePolicy } from "../policy/bind/assignments.ts";
import type { Json, PolicyDefinition } from "../policy/model.ts";
import { ownPack, type OwnDefinition } from "./own-pack.ts";
import { packParameters } from "./pack-parameters.ts";

/** How the policies that come with the tool are called in a report. */
export const OWN = "relocation";

/**
 * The policies that come with the tool and those of the team's folders, in force at the target of the manifest.
 * @throws UserError for everything that is wrong with a pack, and for a name that the manifest leaves out and nobody has
 */
export async function packsFor(
  manifest: Manifest,
  folders: readonly string[],
  root: string,
  noted?: NoteFile,
): Promise<PacksInForce> {
  const own = ownPolicies(manifest);
  const team = (await teamPacks(folders, root, noted))(manifest);
  return {
    count: own.count + team.count,
    about: (types) => [...own.about(types), ...team.about(types)],
  };
}

/**
 * The policies of the team's folders, in force at the target of any manifest: those of the tool look for what is left of the source, which
 * tells no regions apart.
 * @throws UserError for everything that is wrong with a pack
 */
export async function teamPacks(
  folders: readonly string[],
  root: string,
  noted?: NoteFile,
): Promise<(manifest: Manifest) => PacksInForce> {
  const packs = await readPacks(folders, root, noted);
  return (manifest) => {
    const scope = subscriptionScope(manifest.target.subscription.id);
    const assigned = assignPacks(packs, { scope, name: "", values: regionsOf(manifest) });
    return packsInForce(assigned.filter(({ definition }) => !isLeftOut(definition, manifest)));
  };
}

/** The parameters that every pack may declare. What a team's policy does is its own to say. */
function regionsOf({ source, target, expect: { pack } }: Manifest): Record<string, Json> {
  return {
    sourceRegion: source.region,
    targetRegion: target.region,
    allowedLocations: pack?.allowedLocations ?? [],
  };
}

/** What is wrong with `expect.policies.pack`: names that no policy of the tool has, and parameters. */
export function ownPackProblems(manifest: Manifest): Problem[] {
  const { pack } = manifest.expect;
  const { initiative, definitions } = ownPack();
  const unknown = (pack?.except ?? []).flatMap(({ name, pointer }): Problem[] =>
    definitions.some((one) => sameText(one.name, name))
      ? []
      : [
          {
            message: say`no policy of the tool has the name ${name}`,
            place: manifest.locate(pointer),
            ...nearHelp(
              name,
              definitions.map((one) => one.name),
              say`docs/policies lists them`,
            ),
          },
        ],
  );
  return [...unknown, ...packParameters(manifest, initiative).problems];
}

function ownPolicies(manifest: Manifest): PacksInForce {
  const { pack } = manifest.expect;
  const { initiative, definitions } = ownPack();
  const problems = ownPackProblems(manifest);
  if (problems.length > 0) throw new UserError(problems);
  const stated = packParameters(manifest, initiative);
  if (pack?.effect === "Disabled") return packsInForce([]);
  const left = definitions.filter(
    ({ name, definition }) =>
      pack?.except.some((one) => sameText(one.name, name)) !== true && !isLeftOut(definition, manifest),
  );
  const assigning = {
    scope: subscriptionScope(manifest.target.subscription.id),
    name: OWN,
    values: { ...stated.values, ...regionsOf(manifest), effect: pack?.effect ?? "Audit" },
  };
  const bound = oncePer((key: string): readonly EffectivePolicy[] => {
    const names = new Set(key.split(" "));
    const members = left.filter(({ name }) => names.has(name.toLowerCase()));
    return assignInitiative(
      withMembers(initiative, names),
      members.map(({ definition }) => definition()),
      assigning,
    );
  });
  return {
    count: left.length,
    about: (types) =>
      bound(
        left
          .filter((one) => isAbout(one, types))
          .map(({ name }) => name.toLowerCase())
          .join(" "),
      ),
  };
}

function isAbout({ types: own }: OwnDefinition, types: ReadonlySet<string> | undefined): boolean {
  return own === undefined || types === undefined || [...own].some((type) => types.has(type));
}

/** Where source and target are one region, no reference to it is one to the source. */
function isLeftOut(
  definition: PolicyDefinition | (() => PolicyDefinition),
  { source, target }: Manifest,
): boolean {
  if (source.region !== target.region) return false;
  const { properties } = typeof definition === "function" ? definition() : definition;
  return Object.keys(properties.parameters ?? {}).some((name) => sameText(name, "sourceRegion"));
}

/**
 * The packs in these folders.
 * @throws UserError with all problems of all packs at once
 */
export async function readPacks(folders: readonly string[], root: string, noted?: NoteFile): Promise<Pack[]> {
  if (folders.length === 0) return [];
  const found = await findPacks(folders, root);
  for (const { policy } of found.packs) noted?.(policy.file, policy.text);
  const problems: Problem[] = [];
  const packs = found.packs.flatMap((source): Pack[] => {
    try {
      return [readPack(source, "optional")];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const one of error.problems) problems.push(one);
      return [];
    }
  });
  if (problems.length > 0) throw new UserError(problems);
  for (const source of found.initiatives) readInitiative(source, packs);
  if (packs.length === 0) throw userError(say`there is no policy pack in ${folders}`);
  return packs;
}
