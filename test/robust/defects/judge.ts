import type { Check } from "../../../src/checks/check.ts";
import type { Report, Result } from "../../../src/report/model.ts";
import type { Defect } from "./defect.ts";
import type { Edit } from "./edit.ts";
import { changedBy, judged, newFindings, type Documents, type ReadyWorld } from "./world.ts";

/** Judges worlds with one thing broken; what is given besides is judged once. */
export class DefectJudge {
  readonly #world: ReadyWorld;
  readonly #checks: readonly Check[] | undefined;
  readonly #before = new Map<
    readonly Edit[] | undefined,
    Promise<{ documents: Documents; report: Report }>
  >();

  /** @param checks all where they are left out */
  constructor(world: ReadyWorld, checks?: readonly Check[]) {
    this.#world = world;
    this.#checks = checks;
  }

  /** The documents with what is given besides, and their report. */
  async before(given?: readonly Edit[]): Promise<{ documents: Documents; report: Report }> {
    const known = this.#before.get(given);
    if (known !== undefined) return known;
    const documents = changedBy(this.#world.documents, given ?? []);
    const made = judged(this.#world, documents, this.#checks).then((report) => ({ documents, report }));
    this.#before.set(given, made);
    return made;
  }

  /** What is wrong with how a defect is judged; nothing, as it ought to be. */
  async wrongOf({ check, what, edits, also = [], given }: Defect): Promise<string[]> {
    const { documents, report } = await this.before(given);
    const say = (problem: string): string => `${check}, ${what}: ${problem}`;
    if (report.verdict !== "ready")
      return [
        say(
          `the world before is ${report.verdict}: ${named(report.results.filter(({ outcome, severity }) => severity === "blocker" && outcome !== "pass" && outcome !== "not-applicable"))}`,
        ),
      ];
    const after = await judged(this.#world, changedBy(documents, edits), this.#checks);
    const found = newFindings(report, after);
    const own = found.filter((one) => one.check === check);
    const others = found.filter((one) => one.check !== check && !also.includes(one.check));
    const isBlocked = found.some(({ severity }) => severity === "blocker");
    return [
      ...(own.length === 0 ? [say("is not named")] : []),
      ...(others.length === 0 ? [] : [say(`is named by others: ${named(others)}`)]),
      ...(isBlocked === (after.verdict !== "ready") ? [] : [say(`the verdict is ${after.verdict}`)]),
    ];
  }

  /** The documents with the defect, and what is asked for because of it. */
  async after({
    edits,
    given,
  }: Pick<Defect, "edits" | "given">): Promise<{ found: Result[]; changed: Documents }> {
    const { documents, report } = await this.before(given);
    const changed = changedBy(documents, edits);
    return { found: newFindings(report, await judged(this.#world, changed, this.#checks)), changed };
  }

  /** What is asked for where nothing is broken. */
  async noiseOf(documents: Documents): Promise<string[]> {
    const { report } = await this.before();
    const after = await judged(this.#world, documents, this.#checks);
    const found = newFindings(report, after);
    return [
      ...(found.length === 0 ? [] : [named(found)]),
      ...(after.verdict === "ready" ? [] : [`the verdict is ${after.verdict}`]),
    ];
  }
}

function named(results: readonly Result[]): string {
  return results
    .map(
      ({ check, outcome, severity, subject, why }) => `${check} ${outcome} (${severity}) ${subject}: ${why}`,
    )
    .join("; ");
}
