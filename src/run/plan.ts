import { UserError, type Problem } from "../base/errors.ts";
import { say } from "../base/sentence.ts";
import type { Instant } from "../base/time.ts";
import { readManifestFile } from "../manifest/read.ts";
import type { Manifest } from "../manifest/model.ts";
import type { NoteFile } from "../manifest/repository-file.ts";
import { RefusedManifest } from "../manifest/refused.ts";
import { inventoryProblems, plannedOf } from "../plan/sources/load/plan.ts";
import type { PlanReaders } from "../plan/sources/load/reading.ts";
import type { Plan } from "../plan/plan.ts";
import { bicepBuilder } from "./bicep.ts";
import type { RunOptions } from "./options.ts";

type PlanOptions = Pick<RunOptions, "root" | "manifest" | "env" | "allowedSubscriptions"> & {
  readonly now: Instant;
  readonly noted?: NoteFile;
};

/**
 * The manifest, within the workflow's own limits: nothing that it names is opened, run or asked before they are seen to.
 * @throws UserError when it is wrong, with all else that is wrong with what it names; or names a subscription that the workflow does not allow
 */
export async function readManifest(options: PlanOptions): Promise<Manifest> {
  const allowed = options.allowedSubscriptions ?? [];
  const manifest = await readManifestFile(options.manifest, options.root, options.noted).catch(
    async (error: unknown) => {
      if (!(error instanceof RefusedManifest)) throw error;
      const { everyFault } = await import("./every-fault.ts");
      throw await everyFault(
        error,
        readersOf(options),
        (readable) => foreign(readable, allowed).length === 0,
      );
    },
  );
  const problems = foreign(manifest, allowed);
  if (problems.length > 0) throw new UserError(problems);
  return manifest;
}

/**
 * Everything that the manifest and its inventory plan, as of `now`.
 * @throws UserError when a file of the inventory is wrong
 */
export function readPlan(manifest: Manifest, options: PlanOptions): Promise<Plan> {
  return plannedOf(manifest, readersOf(options)).catch(async (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw await withOthers(error.problems, manifest);
  });
}

/** Why a run with a sound manifest ends, with all else that is wrong with what it names. */
export async function refusalWith(
  problems: readonly Problem[],
  manifest: Manifest,
  options: PlanOptions,
): Promise<UserError> {
  const others = await inventoryProblems(manifest, readersOf(options), { inside: true });
  return withOthers([...problems, ...others], manifest);
}

/** Why a run ends, with what else a sound manifest names that nobody has: regions, types, and policies of the tool. */
async function withOthers(problems: readonly Problem[], manifest: Manifest): Promise<UserError> {
  const [{ withNames }, { ownPackProblems }] = await Promise.all([
    import("./every-fault.ts"),
    import("./packs.ts"),
  ]);
  return withNames([...problems, ...ownPackProblems(manifest)], manifest.declared, manifest);
}

function readersOf({ root, now, env, noted }: PlanOptions): PlanReaders {
  return { root, now, buildBicep: bicepBuilder(env), ...(noted === undefined ? {} : { noted }) };
}

/** What names a subscription that the workflow does not allow. */
function foreign(manifest: Manifest, allowed: readonly string[]): Problem[] {
  return (["source", "target"] as const).flatMap((side): Problem[] => {
    const { id } = manifest[side].subscription;
    if (allowed.length === 0 || allowed.includes(id)) return [];
    return [
      {
        message: `the ${side} subscription is not one that this workflow allows`,
        place: manifest.locate([side, "subscription", "id"]),
        expected: say`a subscription of the input ${"subscriptions"}`,
        help: say`correct the manifest, or have the owner of the workflow add the subscription to that input`,
      },
    ];
  });
}
