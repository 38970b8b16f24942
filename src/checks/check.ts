import type { Area } from "../base/area.ts";
import type { Step } from "../base/phase.ts";
import type { Place } from "../base/place.ts";
import type { Sentence } from "../base/sentence.ts";
import type { QuestionName } from "../catalog/questions.ts";
import type { Attestation, Waiver } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Context } from "../derive/context.ts";
import type { UnknownFact } from "../facts/fact.ts";
import type { FactKindName } from "../facts/facts.ts";
import type { Need, Read, ValueOf } from "../derive/derivation.ts";
import type { Evidence, Fix, NotJudged, Result, Severity } from "../report/model.ts";
import type { ConsistencyRow, QuotaRow } from "../report/table-rows.ts";
import type { ReplicationLine } from "../report/replication.ts";

export type { Context, Need, Read };

/** Everything that documentation, report and waivers need to know of a check. */
export interface CheckMeta {
  /** `GROUP-NN`, stable, never reused. */
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly severity: Severity;
  /** Step of the method, which tells when it gates. */
  readonly phase: Step;
  /** True for what gates in every phase: it judges the evidence and the call, and not the target. */
  readonly everyPhase?: true;
  /** What it looks at, for people: paragraphs of plain prose. */
  readonly looksAt: string;
  /** What ready means, one sentence; stands in every result. */
  readonly ready: string;
  /** How to get there, for people. */
  readonly howToFix: string;
  /** `This check fails when …`, one entry a reason. */
  readonly failsWhen: readonly string[];
  /** An attestation of the manifest for this check is read. */
  readonly takesAttestations?: true;
  /** When a waiver is reasonable, and when it is not. */
  readonly waive: string;
  /** Facet names of its results, which `match` of a waiver can use, each with its meaning. */
  readonly facets: Readonly<Record<string, string>>;
  /** The facet in which findings may differ and still be one, with a list; of several all have to be there, and the first is counted. */
  readonly folds?: string | readonly string[];
  /** Kinds of facts that its cases may read; the permissions that it needs follow from them. */
  readonly facts: readonly FactKindName[];
  /** Where the rule comes from: documentation pages. */
  readonly sources: readonly string[];
}

/** What a check says of one subject. The frame adds the rest. */
export interface Judgement {
  readonly outcome: "pass" | "fail" | "unknown" | "not-applicable";
  readonly subject: string;
  readonly why: Sentence;
  /** The most helpful line of the manifest. */
  readonly place: Place;
  readonly scope?: string;
  readonly evidence?: readonly Evidence[];
  readonly fix?: Fix;
  readonly facets?: Readonly<Record<string, string>>;
  /** Planned resources that it touches. None: it concerns the whole target, and so every wave. */
  readonly resources?: readonly PlannedResource[];
  /** Restricts a finding about the whole target to these waves. */
  readonly waves?: readonly string[];
  /** Workloads that it concerns besides those of the resources. */
  readonly workloads?: readonly string[];
  /** Only ever lower than the check's own. */
  readonly severity?: Severity;
  /** The first thing that it misses, where it is unknown for want of facts. */
  readonly misses?: UnknownFact;
  /** The row of the table of quotas that it stands in. */
  readonly quota?: QuotaRow;
  /** The row of the table of settings that it stands in. */
  readonly consistency?: ConsistencyRow;
  /** The rows of the table of replications that it tells of. */
  readonly replications?: readonly ReplicationLine[];
  /** How many findings with this subject and these facets stand before it; the frame counts them. */
  readonly repeat?: number;
}

/** Named facts and derived values, by the local name that the judge uses. */
export type Needs = Readonly<Record<string, Need>>;
/** The values of needs that are all known. */
export type KnownFacts<N extends Needs> = { readonly [P in keyof N]: ValueOf<N[P]> };

/** One thing to judge: its needs are all the facts it reads, so that the frame can answer `unknown` for it. */
export interface Case {
  readonly subject: string;
  readonly place: Place;
  readonly facets: Readonly<Record<string, string>>;
  readonly resources: readonly PlannedResource[];
  /** See {@link About}. */
  readonly reach?: readonly PlannedResource[];
  readonly waves?: readonly string[];
  readonly severity?: Severity;
  /** The severity where the facts at hand are older than the question, so that nobody asked for what it needs. */
  readonly severityUnasked?: Severity;
  readonly needs: readonly Need[];
  /** Facts that sharpen the answer where they are known; without them the case still judges. */
  readonly wants?: readonly Need[];
  /** See {@link About}. */
  readonly hint?: Sentence;
  judge(read: Read): readonly Judgement[];
}

/** A waiver and the failed results that it covers; one that has expired covers nothing. */
export interface WaiverCover {
  readonly waiver: Waiver;
  readonly covers: readonly Result[];
  /** False when no check of that id is built into this version. */
  readonly checkExists: boolean;
  /** What its writer may have meant: the id of a check, or a facet or value of what the check judged. */
  readonly near?: string;
}

/** An attestation, and whether a check of this version takes one for something that it judged. */
export interface AttestationUse {
  readonly attestation: Attestation;
  readonly isRead: boolean;
  /** What its writer may have meant: the id of a check, or a facet or value of what the check judged. */
  readonly near?: string;
}

export interface Check {
  readonly meta: CheckMeta;
  /** `requests`: it judges what the deployment sends to Azure, so that what is left untouched is not among the planned resources. */
  readonly judges?: "requests";
  /**
   * What other manifests, judged together with this one, plan in the target subscription, or anywhere in the cloud, stands among the
   * planned resources: it takes of the same counters, or of the same names. What is about them alone is their own report's.
   */
  readonly together?: "subscription" | "cloud";
  cases(context: Context): readonly Case[];
  /** Judged after all other checks, for the check that looks at the waivers themselves. */
  afterwards?(
    context: Context,
    waivers: readonly WaiverCover[],
    attestations?: readonly AttestationUse[],
  ): readonly Judgement[];
  /** The questions of the catalogue that it asks of resources of a type. */
  readonly asks?: (type: string) => readonly QuestionName[];
  /** What this check leaves unjudged, once the facts are there. */
  notJudged?(context: Context, read: Read): readonly NotJudged[];
}

function holdsAll<N extends Needs>(
  values: Readonly<Record<string, unknown>>,
  needs: N,
): values is Readonly<Record<string, unknown>> & KnownFacts<N> {
  return Object.keys(needs).every((name) => name in values);
}

function holdsOnly<N extends Needs>(
  values: Readonly<Record<string, unknown>>,
  needs: N,
): values is Readonly<Record<string, unknown>> & Partial<KnownFacts<N>> {
  return Object.keys(values).every((name) => name in needs);
}

/** What a case is about, before anything is judged; it stands in the report when a need is unknown. */
export interface About {
  readonly subject: string;
  readonly place: Place;
  readonly facets?: Readonly<Record<string, string>>;
  readonly resources?: readonly PlannedResource[];
  /** What a failure may concern besides `resources`: while the answer is unknown, so is that of these. */
  readonly reach?: readonly PlannedResource[];
  readonly waves?: readonly string[];
  readonly workloads?: readonly string[];
  readonly severity?: Severity;
  readonly severityUnasked?: Severity;
  readonly wants?: readonly Need[];
  /** What may be done where a need is unknown, and not for want of a permission: a name that may be misspelt. */
  readonly hint?: Sentence;
}

/** Makes a case. `judge` runs only when every need is known, and gets their values by name. */
export function caseOf<N extends Needs>(
  about: About,
  needs: N,
  judge: (facts: KnownFacts<N>, read: Read) => readonly Judgement[],
): Case {
  return {
    facets: {},
    resources: [],
    ...about,
    needs: Object.values(needs),
    judge(read) {
      const values = knownOf(needs, read);
      if (!holdsAll(values, needs)) throw new Error("judged a case whose needs are not all known");
      return judge(values, read);
    },
  };
}

/** The values of those needs that are known. */
export function knownOf<N extends Needs>(needs: N, read: Read): Partial<KnownFacts<N>> {
  const values: Record<string, unknown> = {};
  for (const [name, need] of Object.entries(needs)) {
    const fact = read(need);
    if (fact.known) values[name] = fact.value;
  }
  if (!holdsOnly(values, needs)) throw new Error("read a fact that nobody needs");
  return values;
}
