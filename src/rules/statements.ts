import type { Pointer } from "../base/place.ts";
import type { Attestation, Manifest, Waiver, Wave } from "../manifest/model.ts";
import { changeOf, valueText, type BaseManifest, type BaseChange } from "./base.ts";

type Closed = NonNullable<Wave["closed"]>;

/** What a manifest says that makes the judgement milder. */
export type Statement =
  | {
      readonly kind: "waiver";
      readonly waiver: Waiver;
      readonly change: BaseChange;
      readonly pointer: Pointer;
    }
  | {
      readonly kind: "attestation";
      readonly attestation: Attestation;
      readonly change: BaseChange;
      readonly pointer: Pointer;
    }
  | {
      readonly kind: "closed";
      readonly wave: string;
      readonly closed: Closed;
      readonly change: BaseChange;
      readonly pointer: Pointer;
    };

/** Every waiver, attestation and closing, compared with the base branch where there is one to compare with. */
export function statementsOf(manifest: Manifest, base: BaseManifest | undefined): Statement[] {
  const there = manifestIn(base);
  return [
    ...manifest.waivers.map((waiver): Statement => ({
      kind: "waiver",
      waiver,
      change: changeOf(waiver, there?.waivers, nameOf),
      pointer: waiver.pointer,
    })),
    ...manifest.attestations.map((attestation): Statement => ({
      kind: "attestation",
      attestation,
      change: changeOf(attestation, there?.attestations, nameOf),
      pointer: attestation.pointer,
    })),
    ...manifest.waves.flatMap(({ name, closed, pointer }): Statement[] =>
      closed === undefined
        ? []
        : [
            {
              kind: "closed",
              wave: name,
              closed,
              change: changeOf({ name, closed }, there && closings(there), (one) => one.name),
              pointer: [...pointer, "closed"],
            },
          ],
    ),
  ];
}

/** The manifest of the base branch, an empty one where it has none; undefined where nothing is compared. */
function manifestIn(
  base: BaseManifest | undefined,
): Pick<Manifest, "waivers" | "attestations" | "waves"> | undefined {
  if (base === undefined || "why" in base) return undefined;
  return base.manifest === "none" ? { waivers: [], attestations: [], waves: [] } : base.manifest;
}

/** Two waivers of one check that match the same are one waiver, written anew. */
function nameOf({ check, match }: Pick<Waiver, "check" | "match">): string {
  return valueText({ check, match });
}

function closings({ waves }: Pick<Manifest, "waves">): { name: string; closed: Closed }[] {
  return waves.flatMap(({ name, closed }) => (closed === undefined ? [] : [{ name, closed }]));
}

/** `waiver of BUD-03`, `attestation for IDN-03`, `closing of the wave platform` */
export function statementName(statement: Statement): string {
  switch (statement.kind) {
    case "waiver":
      return `waiver of ${statement.waiver.check}`;
    case "attestation":
      return `attestation for ${statement.attestation.check}`;
    case "closed":
      return `closing of the wave ${statement.wave}`;
  }
}

/** The check that a statement is about, where it is about one. */
export function statementCheck(statement: Statement): string | undefined {
  switch (statement.kind) {
    case "waiver":
      return statement.waiver.check;
    case "attestation":
      return statement.attestation.check;
    case "closed":
      return undefined;
  }
}
