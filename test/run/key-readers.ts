import { CHECKS } from "../../src/checks/registry.ts";
import type { Check } from "../../src/checks/check.ts";
import { contextOf } from "../../src/checks/frame.ts";
import { visited } from "../../src/manifest/language/walk.ts";
import type { Manifest } from "../../src/manifest/model.ts";
import { manifest as language } from "../../src/manifest/sections/manifest.ts";
import { contextFor } from "../../src/run/assess.ts";
import { packsFor } from "../../src/run/packs.ts";
import { readPlan } from "../../src/run/plan.ts";
import { changed, EDITED, EDITED_ALONE } from "./key-documents.ts";
import { differences, keyAt, NOW, others, parsed, ROOT, stateOf, valuesOf, watched } from "./key-watch.ts";

/** The checks that read each key, by its path: of the example and what it leaves out, in the order of the checks. */
export function checksOfKeys(
  checks: readonly Check[] = CHECKS,
): Promise<ReadonlyMap<string, readonly string[]>> {
  return readersIn([EDITED, EDITED_ALONE], checks);
}

async function readersIn(
  documents: readonly unknown[],
  checks: readonly Check[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const readers = new Map<string, Set<string>>();
  for (const document of documents) {
    const manifest = parsed(document);
    const before = new Map(valuesOf(manifest, ""));
    const reads = await readsOfChecks(manifest, checks);
    for (const one of visited(language, document)) {
      if (typeof one.value === "object" && one.value !== null) continue;
      const key = keyAt(one.pointer);
      const changes = others(one).flatMap((other) => {
        const after = differences(before, changed(document, one.pointer, other));
        return after === undefined || after.length === 0 ? [] : [after];
      });
      const paths = changes[0] ?? [];
      const found = readers.get(key) ?? new Set<string>();
      for (const [id, read] of reads) if (paths.some((path) => read.has(path))) found.add(id);
      readers.set(key, found);
    }
  }
  const order = CHECKS.map(({ meta }) => meta.id);
  return new Map(
    [...readers].map(([key, ids]) => [key, [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b))]),
  );
}

/** What each check reads of a manifest by itself, without what the frame reads for all of them. */
async function readsOfChecks(
  manifest: Manifest,
  checks: readonly Check[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const options = { root: ROOT, manifest: "examples/relocation.yaml", env: {}, now: NOW };
  const plan = await readPlan(manifest, options);
  const packs = await packsFor(manifest, [], ROOT);
  return new Map(
    checks.map((check) => {
      const reads = new Set<string>();
      const view = watched(manifest, "", reads);
      const state = { ...stateOf(view, plan, packs), checks: [check] };
      const context = contextOf(check, contextFor(state));
      for (const one of check.cases(context))
        if (one.needs.every((need) => state.read(need).known)) one.judge(state.read);
      return [check.meta.id, reads];
    }),
  );
}
