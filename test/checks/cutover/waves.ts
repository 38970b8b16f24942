import type { Manifest, Wave } from "../../../src/manifest/model.ts";
import { at, wave } from "../../support/context.ts";
import { moving } from "../domain/hosts.ts";

export const PROBE = "https://app-sdc.azurewebsites.net/healthz";

/** A rollback that is planned. */
export const PLANNED = { owner: "ops", decideWithin: 1_800_000, triggers: ["errors"] };

/** The wave of the host: ahead of the tests' clock, begun, or closed. */
export function webWave(state: "ahead" | "begun" | "closed", parts: Partial<Wave> = {}): Wave {
  const own =
    state === "ahead"
      ? wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z")
      : state === "begun"
        ? wave("web", "2026-08-24T04:00:00Z", "2026-08-24T08:00:00Z")
        : wave("web", "2026-08-01T04:00:00Z", "2026-08-01T08:00:00Z");
  return {
    ...own,
    workloads: ["shop"],
    cutover: {
      probes: [{ url: PROBE, expect: 200, pointer: ["waves", "web", "cutover", "probes", 0] }],
      rollback: PLANNED,
    },
    ...(state === "closed" ? { closed: { by: "me", at: at("2026-08-02T00:00:00Z"), evidence: "x" } } : {}),
    ...parts,
  };
}

/** The manifest of a host with this wave. */
export function switching(
  own: Wave,
  attestations: Manifest["attestations"] = [],
  domain: Parameters<typeof moving>[0] = {},
): Manifest {
  return moving(domain, { waves: [own], attestations });
}
