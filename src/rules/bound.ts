import { AREAS } from "../base/area.ts";
import { sameText } from "../base/names.ts";
import type { Pointer } from "../base/place.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { isoDate, type Instant } from "../base/time.ts";
import type { Manifest } from "../manifest/model.ts";
import type { BaseManifest } from "./base.ts";
import { strictest, type Limits, type Span } from "./limits.ts";
import { rulesFor, type RelocationPolicy } from "./relocation-policy.ts";
import { statementsOf, type Statement } from "./statements.ts";

/** A statement of the manifest that does not count, and why. */
export interface UncountedStatement {
  readonly statement: Statement;
  readonly why: Sentence;
}

export interface Bounded {
  /** As it is judged: gates that are required stand in every wave, and what does not count is gone. */
  readonly manifest: Manifest;
  readonly refused: readonly UncountedStatement[];
  /** What counts, and how it stands to the base branch. */
  readonly statements: readonly Statement[];
}

/** Holds a manifest to the limits of its caller and of the organisation: what goes beyond them does not count, and is told. */
export function bound(
  manifest: Manifest,
  base: BaseManifest | undefined,
  limits: Limits,
  now: Instant,
  policy?: RelocationPolicy,
): Bounded {
  const both = strictest(limits, policy?.limits ?? {});
  const judged = statementsOf(manifest, base).map((statement) => ({
    statement,
    why:
      refusalOf(statement, base, limits, now, say`the workflow`) ??
      (policy === undefined ? undefined : refusalBy(policy, statement, base, now)),
  }));
  const refused = judged.flatMap(({ statement, why }) => (why === undefined ? [] : [{ statement, why }]));
  const gone = new Set(refused.map(({ statement }) => statement.pointer.join("/")));
  const stays = ({ pointer }: { readonly pointer: Pointer }): boolean => !gone.has(pointer.join("/"));
  return {
    manifest: {
      ...manifest,
      waivers: manifest.waivers.filter(stays),
      attestations: manifest.attestations.filter(stays),
      waves: manifest.waves.map((wave) => {
        const { closed, ...open } = wave;
        const gates = AREAS.filter(
          (area) => wave.gates.includes(area) || both.requireGates?.includes(area) === true,
        );
        const isOpen = closed === undefined || !stays({ pointer: [...wave.pointer, "closed"] });
        return isOpen ? { ...open, gates } : { ...wave, gates };
      }),
    },
    refused,
    statements: judged.flatMap(({ statement, why }) => (why === undefined ? [statement] : [])),
  };
}

function refusalBy(
  policy: RelocationPolicy,
  statement: Statement,
  base: BaseManifest | undefined,
  now: Instant,
): Sentence | undefined {
  const by = say`the policy ${policy.name}`;
  const refusal = refusalOf(statement, base, policy.limits, now, by);
  if (refusal !== undefined || statement.kind !== "waiver") return refusal;
  const { check, owner, expires } = statement.waiver;
  if (policy.mandatory.has(check.toUpperCase()))
    return say`${raw(by)} makes ${check} mandatory, and nobody may waive it`;
  if (policy.allow === undefined) return undefined;
  const rules = rulesFor(policy.allow, check);
  if (rules.length === 0) return say`${raw(by)} lets nobody waive ${check}`;
  const own = rules.filter(({ owners }) => owners.some((one) => sameText(handle(one), handle(owner))));
  if (own.length === 0) {
    const owners = [...new Set(rules.flatMap((rule) => rule.owners))];
    const who =
      owners.length === 0
        ? say`${raw(by)} lets nobody waive ${check}`
        : say`${raw(by)} lets only ${owners} waive ${check}, and its ${"owner"} is ${owner}`;
    return rules.reduce(
      (text, { byCodeowners }) =>
        byCodeowners === undefined ? text : say`${raw(text)}; ${raw(byCodeowners)}`,
      who,
    );
  }
  // The owner may by any one of the rules.
  const refusals = own.map(({ longest }) => tooLong(expires, longest, now, by));
  return refusals.includes(undefined) ? undefined : refusals[0];
}

/** `@contoso/finance` and `contoso/finance` are one team. */
function handle(text: string): string {
  return text.replace(/^@/, "");
}

function refusalOf(
  statement: Statement,
  base: BaseManifest | undefined,
  { waiversFrom, maxWaiver }: Limits,
  now: Instant,
  by: Sentence,
): Sentence | undefined {
  if (waiversFrom === "base" && statement.change !== "same") {
    if (base === undefined)
      return say`${raw(by)} counts only what the base branch has, and there is none to compare with`;
    if ("why" in base)
      return say`${raw(by)} counts only what the base branch has, and its manifest could not be read`;
    return say`${raw(by)} counts only what the manifest of ${base.ref} has, and there ${raw(statement.change === "added" ? say`it is missing` : say`it is another`)}`;
  }
  return statement.kind === "waiver" ? tooLong(statement.waiver.expires, maxWaiver, now, by) : undefined;
}

function tooLong(
  expires: Instant,
  longest: Span | undefined,
  now: Instant,
  by: Sentence,
): Sentence | undefined {
  if (longest === undefined || expires - now <= longest.ms) return undefined;
  return say`it lasts until ${isoDate(expires)}, and ${raw(by)} takes none that lasts longer than ${longest.text}`;
}
