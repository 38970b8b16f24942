import type { Instant } from "../../base/time.ts";
import type { AliasCatalogue } from "../../policy/aliases.ts";
import type { Cover } from "../../policy/applicability.ts";
import type { EffectivePolicy } from "../../policy/bind.ts";
import { rule, type Ruling } from "../../policy/ruling.ts";
import { unexplainedIn } from "./aliases.ts";
import type { Governance } from "./governance.ts";
import type { Subject } from "./subject.ts";

/** What a policy means for one subject at the time of its wave. */
export type Decision =
  | { readonly kind: "free" }
  | { readonly kind: "denied"; readonly why?: string }
  /** Exempt today, denied before the wave has ended. */
  | { readonly kind: "exemption-expires"; readonly cover: Cover; readonly until: Instant }
  | { readonly kind: "exempt"; readonly cover: Cover }
  | { readonly kind: "not-enforced" }
  | { readonly kind: "audited" }
  | {
      readonly kind: "unknown";
      readonly why: string;
      readonly audit: boolean;
      /** Aliases that no list explains, where it is they that leave it open. */
      readonly unexplained?: readonly string[];
    };

export interface Weighed {
  readonly subject: Subject;
  readonly decision: Decision;
}

/** A denial of something that may not be made at all is an open question. */
export function ifMade(subject: Subject, decision: Decision): Decision {
  const condition = subject.planned.find((one) => one.condition !== undefined)?.condition;
  if (condition === undefined || (decision.kind !== "denied" && decision.kind !== "exemption-expires"))
    return decision;
  return { kind: "unknown", why: `whether it is made at all: ${condition}`, audit: false };
}

/** Holds one policy against one subject. */
export function weigh(
  policy: EffectivePolicy,
  subject: Subject,
  governance: Governance,
  now: Instant,
  aliases: AliasCatalogue,
): Decision {
  const { resource, target, end } = subject;
  const ruling = rule(policy, {
    resource,
    target,
    exemptions: governance.exemptions,
    now,
    aliases: aliases,
  });
  if (ruling.acts.is === "no") return { kind: "free" };
  const { effect } = ruling;
  const mayDeny =
    !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny && effect.value !== "audit") return { kind: "free" };
  const covers = ruling.exemptions.filter(
    ({ until }) => until === undefined || until === "unreadable" || until >= now,
  );
  const certain = covers.filter(({ covers: { is } }) => is === "yes");
  const exempt = certain.find(({ until }) => until === undefined || (until !== "unreadable" && until >= end));
  if (exempt !== undefined) return { kind: "exempt", cover: exempt };
  if (ruling.enforcement === "not-enforced") return { kind: "not-enforced" };
  const doubt = doubtOf(ruling, covers);
  if (doubt !== undefined)
    return { kind: "unknown", why: doubt, audit: !mayDeny, unexplained: unexplainedIn(ruling) };
  if (!mayDeny) return { kind: "audited" };
  const expiring = certain.find(({ until }) => typeof until === "number");
  if (expiring !== undefined && typeof expiring.until === "number") {
    return { kind: "exemption-expires", cover: expiring, until: expiring.until };
  }
  return { kind: "denied", ...(ruling.acts.why === undefined ? {} : { why: ruling.acts.why }) };
}

/** Why a denial that threatens cannot be told for certain. */
function doubtOf(
  { acts, effect, enforcement, policy }: Ruling,
  covers: readonly Cover[],
): string | undefined {
  if (acts.is === "unknown") return acts.why;
  if (!effect.ok) return effect.problem;
  if (effect.value !== "deny" && effect.value !== "audit")
    return `what the effect ${effect.value} would change`;
  if (effect.value === "deny" && enforcement !== "enforced") {
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  }
  const open = covers.find(({ covers: { is } }) => is === "unknown");
  if (open !== undefined)
    return `whether the exemption ${open.exemption.name} covers it: ${open.covers.why ?? ""}`;
  const unreadable = covers.find(({ until }) => until === "unreadable");
  return unreadable && `until when the exemption ${unreadable.exemption.name} holds`;
}
