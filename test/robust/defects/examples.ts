import { CHECKS } from "../../../src/checks/registry.ts";
import type { Result } from "../../../src/report/model.ts";
import type { Defect } from "./defect.ts";
import { member, type Edit, type Path } from "./edit.ts";
import { DefectJudge } from "./judge.ts";
import type { Documents, ReadyWorld } from "./world.ts";

/** What one edit changes, for people. */
export interface ShownEdit {
  /** `relocation.yaml`, `the facts of the target`, or a file of the inventory. */
  readonly where: string;
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface ShownResult {
  readonly outcome: string;
  readonly subject: string;
  readonly why: string;
  readonly fix?: string;
  readonly command?: string;
  /** The key of the manifest or of the plan that it points at. */
  readonly place: string;
  readonly scope?: string;
  readonly facets: Readonly<Record<string, string>>;
  /** `label: value` */
  readonly evidence: readonly string[];
  /** Planned resources, workloads and waves that it concerns. */
  readonly concerns: readonly string[];
}

/** A check's failing example, which breaks one thing of a world in order, and its passing one, which is that world. */
export interface CheckExample {
  readonly what: string;
  readonly edits: readonly ShownEdit[];
  readonly failing: ShownResult;
  readonly passing?: ShownResult;
}

/**
 * The example that a defect is, as its check alone judges it; one that looks at what others found is judged with them.
 * @throws Error when the check does not name the defect
 */
export async function exampleOf(world: ReadyWorld, defect: Defect): Promise<CheckExample> {
  const own = CHECKS.filter(({ meta }) => meta.id === defect.check);
  const isAlone = own.every((check) => check.afterwards === undefined);
  return shownBy(new DefectJudge(world, isAlone ? own : CHECKS), defect);
}

async function shownBy(judge: DefectJudge, defect: Defect): Promise<CheckExample> {
  const { check, what, edits, given } = defect;
  const { documents, report } = await judge.before(given);
  const { found, changed } = await judge.after(defect);
  const own = found.filter((one) => one.check === check);
  // What nobody could look at shows less than what was seen.
  const failing = own.find(({ outcome }) => outcome === "fail") ?? own[0];
  if (failing === undefined) throw new Error(`${check} does not name: ${what}`);
  const passes = report.results.filter((one) => one.check === check && one.outcome === "pass");
  const passing = passes.find(({ subject }) => subject === failing.subject) ?? passes[0];
  return {
    what,
    edits: edits.map((edit) => shownEdit(edit, documents, changed)),
    failing: shown(failing),
    ...(passing === undefined ? {} : { passing: shown(passing) }),
  };
}

function shown(result: Result): ShownResult {
  const { outcome, subject, why, fix, place, scope, facets, evidence } = result;
  return {
    outcome,
    subject,
    why,
    ...(fix === undefined ? {} : { fix: fix.text }),
    ...(fix?.command === undefined ? {} : { command: fix.command }),
    place: place.path,
    ...(scope === undefined ? {} : { scope }),
    facets,
    evidence: evidence.map(({ label, value }) => `${label}: ${value}`),
    concerns: [...result.resources, ...result.workloads, ...result.waves],
  };
}

function shownEdit({ document, path }: Edit, before: Documents, after: Documents): ShownEdit {
  const isFact = document === "facts";
  const where = document === "manifest" ? "relocation.yaml" : isFact ? "the facts of the target" : document;
  const inner = isFact ? [...path.slice(1, 2), ...path.slice(4)] : path;
  const [old, now] = [before, after].map((documents) => valueAt(documents.get(document), path));
  return { where, key: keyText(inner), before: valueText(old), after: valueText(now) };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((one, step) => {
    if (typeof step !== "object") return member(one, String(step));
    const items = Array.isArray(one) ? one : [];
    return items.find((item: unknown) =>
      Object.entries(step).every(([key, wanted]) => member(item, key) === wanted),
    );
  }, value);
}

function keyText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${String(step)}]`;
      if (typeof step === "object") return `[${Object.values(step).map(String).join(", ")}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}

const MOST = 160;

function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
