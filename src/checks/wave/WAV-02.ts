import { groupExactly } from "../../base/group.ts";
import { say } from "../../base/sentence.ts";
import { dependencyKey } from "../../manifest/dependencies.ts";
import type { Manifest, Wave } from "../../manifest/model.ts";
import type { DependencyKind } from "../../catalog/dependencies.ts";
import { foundDependencies, type FoundDependency } from "../../derive/dependencies/edges.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import { mayBeWritten } from "../../plan/write.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { WaveOrder } from "./links.ts";

/** Pairs that a finding names. */
const SHOWN = 5;

/** Source: Cloud Adoption Framework, relocation: dependencies decide which workloads move together, and in which order. */
export const wav02: Check = {
  meta: {
    id: "WAV-02",
    title: "Dependencies that the deployment shows are declared",
    area: "wave",
    severity: "blocker",
    phase: "initiate",
    looksAt:
      "What the requests of planned resources name of each other: ids, host names, parents, dependsOn of templates. Only what crosses from one wave to another is judged. Dependencies that no request shows, such as those of code and of settings made by hand, are not seen.",
    ready:
      "What a resource needs to be deployed moves in an earlier wave, and the manifest orders the two: by dependsOn of the resource or of the wave.",
    howToFix:
      "Move what is needed into the same or an earlier wave, or name it under dependsOn of the resource that needs it.",
    failsWhen: [
      "A resource names one that a later wave makes, without which its deployment fails.",
      "A resource names one that moves in another wave, and nothing in the manifest puts the two in order (a warning).",
      "A resource points at one that a later wave makes (a warning).",
      "Two resources that are bound to each other move in different waves (a warning).",
    ],
    waive: "When the dependency is met at the target in another way until the later wave.",
    facets: {
      dependent: "workload that names the other",
      dependency: "workload that is named",
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate",
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-dependency",
    ],
  },
  cases(context) {
    const { manifest, planned, now } = context;
    const about = { subject: "dependencies that the deployment shows", place: manifest.locate(["waves"]) };
    if (manifest.waves.length < 2) return [notApplicable(about, say`Nothing moves in another wave.`)];
    const order = new WaveOrder(manifest.waves);
    const crossing = foundDependencies(manifest, planned).filter(({ from, to, kind }) => {
      const [own, other] = [order.homeOf(from.workload), order.homeOf(to.workload)];
      if (kind === "history" || !mayBeWritten(from) || !mayBeWritten(to)) return false;
      if (own === undefined || other === undefined || own === other) return false;
      return !isClosed(own, now) && !isClosed(other, now);
    });
    const groups = groupExactly(crossing, ({ from, to }) => `${from.workload} ${to.workload}`);
    const declared = declaredPairs(manifest);
    const found = [...groups.values()].flatMap((edges) => judged(edges, order, declared, context));
    if (found.length > 0) return found;
    const read = planned.filter(({ body }) => body !== undefined).length;
    if (read === 0)
      return [
        notApplicable(
          about,
          say`No planned resource shows a request, so that nothing is seen of what they name.`,
        ),
      ];
    const why = say`Of ${planned.length} planned resources ${read} show a request. All resources of other waves that they name are there before them, and declared.`;
    return [caseWithoutFacts(about, { outcome: "pass", why })];
  },
};

type Pairs = ReadonlySet<string>;

/** Every `dependent dependency` of two resources that the manifest names. */
function declaredPairs({ workloads }: Manifest): Pairs {
  return new Set(
    workloads.flatMap(({ name, resources }) =>
      resources.flatMap(({ id, dependsOn }) =>
        dependsOn.map((written) => `${name}.${id} ${dependencyKey(name, written)}`),
      ),
    ),
  );
}

/** The edges from one workload to another, with the worst that is true of them. */
function judged(
  edges: readonly FoundDependency[],
  order: WaveOrder,
  declared: Pairs,
  { manifest }: Context,
): Case[] {
  const [first] = edges;
  if (first === undefined) return [];
  const [dependent, dependency] = [first.from.workload, first.to.workload];
  const [own, other] = [order.homeOf(dependent), order.homeOf(dependency)];
  if (own === undefined || other === undefined) return [];
  const isLater = order.follows(other, own) || (!order.follows(own, other) && other.start > own.start);
  const of = (...kinds: DependencyKind[]): FoundDependency[] =>
    edges.filter(({ kind }) => kinds.includes(kind));
  const open = edges.filter(({ from, to }) => !declared.has(`${from.key} ${to.key}`));
  const verdicts: readonly (readonly [readonly FoundDependency[], () => Verdict])[] = [
    [isLater ? of("exists", "together") : [], () => tooLate(dependent, own, other)],
    [edges.filter(({ kind }) => kind === "together"), () => apart(dependent, dependency, own, other)],
    [isLater ? of("points") : [], () => pointsAhead(dependent, dependency, own, other)],
    [order.follows(own, other) ? [] : open, () => notDeclared(dependent, dependency, own, other)],
  ];
  const worst = verdicts.find(([shown]) => shown.length > 0);
  if (worst === undefined) return [];
  const [shown, verdict] = worst;
  return [
    caseWithoutFacts(
      {
        subject: `${dependent} names ${dependency}`,
        place: shown[0]?.from.origin ?? manifest.locate(own.pointer),
        facets: { dependent, dependency },
        resources: [...new Set(shown.map(({ from }) => from))],
        waves: [own.name],
      },
      {
        outcome: "fail",
        ...verdict(),
        evidence: [
          ...shown.slice(0, SHOWN).map(({ from, to, by, classified }) => ({
            label: "dependency",
            value: `${from.key} names ${to.key} (${by}${classified ? "" : ", found, not classified"})`,
          })),
          ...(shown.length > SHOWN ? [{ label: "more", value: String(shown.length - SHOWN) }] : []),
        ],
      },
    ),
  ];
}

type Verdict = Pick<Judgement, "why" | "fix" | "severity">;

function tooLate(dependent: string, own: Wave, other: Wave): Verdict {
  return {
    why: say`The wave ${own.name} deploys ${dependent}, which names a resource that the wave ${other.name} makes later. The deployment fails without it.`,
    fix: {
      text: say`Move what is named into ${own.name} or an earlier wave, or ${dependent} into ${other.name}.`,
    },
  };
}

function apart(dependent: string, dependency: string, own: Wave, other: Wave): Verdict {
  return {
    severity: "warning",
    why: say`Resources of ${dependent} and ${dependency} are bound to each other, and move in ${own.name} and ${other.name}.`,
    fix: { text: say`Move ${dependent} and ${dependency} in one wave.` },
  };
}

function pointsAhead(dependent: string, dependency: string, own: Wave, other: Wave): Verdict {
  return {
    severity: "warning",
    why: say`In the wave ${own.name} ${dependent} points at ${dependency}, which the wave ${other.name} makes later.`,
    fix: {
      text: say`Point ${dependent} at the source until ${other.name} is over, or move ${dependency} in ${own.name} or earlier.`,
    },
  };
}

function notDeclared(dependent: string, dependency: string, own: Wave, other: Wave): Verdict {
  return {
    severity: "warning",
    why: say`${dependent} needs ${dependency}, and nothing in the manifest says that ${own.name} waits for ${other.name}.`,
    fix: {
      text: say`Name what is needed under ${"dependsOn"} of the resource, or ${other.name} under ${"dependsOn"} of the wave ${own.name}.`,
    },
  };
}
