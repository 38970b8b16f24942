import { AREAS } from "../base/area.ts";
import type { Pointer } from "../base/place.ts";
import { raw, say, type Sentence } from "../base/sentence.ts";
import { isoDate, type Instant } from "../base/time.ts";
import type { Manifest } from "../manifest/model.ts";
import type { BaseManifest } from "./base.ts";
import type { Limits } from "./limits.ts";
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

/** Holds a manifest to the limits of its caller: what goes beyond them does not count, and is told. */
export function bound(
  manifest: Manifest,
  base: BaseManifest | undefined,
  limits: Limits,
  now: Instant,
): Bounded {
  const judged = statementsOf(manifest, base).map((statement) => ({
    statement,
    why: refusalOf(statement, base, limits, now),
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
          (area) => wave.gates.includes(area) || limits.requireGates?.includes(area) === true,
        );
        const isOpen = closed === undefined || !stays({ pointer: [...wave.pointer, "closed"] });
        return isOpen ? { ...open, gates } : { ...wave, gates };
      }),
    },
    refused,
    statements: judged.flatMap(({ statement, why }) => (why === undefined ? [statement] : [])),
  };
}

function refusalOf(
  statement: Statement,
  base: BaseManifest | undefined,
  { waiversFrom, maxWaiver }: Limits,
  now: Instant,
): Sentence | undefined {
  if (waiversFrom === "base" && statement.change !== "same") {
    if (base === undefined || "why" in base)
      return say`the workflow counts only what the base branch has, and its manifest could not be read`;
    return say`the workflow counts only what the manifest of ${base.ref} has, and there ${raw(statement.change === "added" ? say`it is missing` : say`it is another`)}`;
  }
  if (statement.kind !== "waiver" || maxWaiver === undefined) return undefined;
  const { expires } = statement.waiver;
  if (expires - now <= maxWaiver.ms) return undefined;
  return say`it lasts until ${isoDate(expires)}, and the workflow takes none that lasts longer than ${maxWaiver.text}`;
}
