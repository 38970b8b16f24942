import { isoDate } from "../base/time.ts";
import type { AttestationUse } from "../checks/check.ts";
import type { BaseComparison, Concession, RefusedStatement, Result } from "../report/model.ts";
import type { BaseManifest } from "../rules/base.ts";
import type { Bounded } from "../rules/bound.ts";
import { changesOf } from "../rules/changes.ts";
import { statementName, type Statement } from "../rules/statements.ts";
import type { Manifest } from "../manifest/model.ts";

/** The statements that the judgement followed: waivers that cover something, attestations that a check read, closed waves. */
export function concessionsOf(
  statements: readonly Statement[],
  results: readonly Result[],
  uses: readonly AttestationUse[],
  closed: ReadonlySet<string>,
): Concession[] {
  let open = results.filter(({ outcome }) => outcome === "waived");
  return statements.flatMap((statement): Concession[] => {
    const { kind, change } = statement;
    if (statement.kind === "waiver") {
      const own = open.filter((result) => isBy(result, statement));
      open = open.filter((result) => !own.includes(result));
      if (own.length === 0) return [];
      const { check, owner, expires } = statement.waiver;
      const blockers = own.filter(({ severity }) => severity === "blocker").length;
      return [
        { kind, subject: check, by: owner, until: isoDate(expires), findings: own.length, blockers, change },
      ];
    }
    const none = { findings: 0, blockers: 0, change };
    if (statement.kind === "attestation") {
      const { attestation } = statement;
      const isRead = uses.some((use) => use.attestation === attestation && use.isRead);
      const { check, by, at } = attestation;
      return isRead ? [{ kind, subject: check, by, since: isoDate(at), ...none }] : [];
    }
    const { wave, closed: declared } = statement;
    if (!closed.has(wave)) return [];
    return [{ kind, subject: wave, by: declared.by, since: isoDate(declared.at), ...none }];
  });
}

function isBy({ check, waiver }: Result, statement: Statement & { kind: "waiver" }): boolean {
  const { waiver: own } = statement;
  return (
    check === own.check.toUpperCase() &&
    waiver?.owner === own.owner &&
    waiver.reason === own.reason &&
    waiver.expires === isoDate(own.expires)
  );
}

export function refusedOf(refused: Bounded["refused"]): RefusedStatement[] {
  return refused.map(({ statement, why }) => ({ what: statementName(statement), why }));
}

/** The manifest as its authors wrote it, against that of the base branch. */
export function comparisonOf(manifest: Manifest, base: BaseManifest | undefined): BaseComparison | undefined {
  if (base === undefined) return undefined;
  const { ref } = base;
  if ("why" in base) return { ref, why: base.why, changes: [] };
  if (base.manifest === "none") return { ref, changes: [{ path: manifest.file, is: "a new manifest" }] };
  return { ref, changes: changesOf(manifest, base.manifest) };
}
