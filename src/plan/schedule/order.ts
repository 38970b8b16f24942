import type { Wave } from "../../manifest/model.ts";

/**
 * Waves so that each stands after those it depends on; among the free ones the earlier start comes first, then the
 * manifest's order. The manifest has no cycles (its reader refuses them).
 */
export function inOrder(waves: readonly Wave[]): Wave[] {
  const done = new Set<string>();
  const ordered: Wave[] = [];
  let open = [...waves];
  while (open.length > 0) {
    const free = open.filter((wave) => wave.dependsOn.every((name) => done.has(name)));
    const next = free.reduce<Wave | undefined>(
      (best, wave) => (best === undefined || wave.start < best.start ? wave : best),
      undefined,
    );
    if (next === undefined) return [...ordered, ...open];
    ordered.push(next);
    done.add(next.name);
    open = open.filter((wave) => wave !== next);
  }
  return ordered;
}
