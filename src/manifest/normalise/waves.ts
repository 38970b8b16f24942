import { AREAS } from "../../base/area.ts";
import { instant } from "../../base/time.ts";
import type { Attestation, Waiver, Wave } from "../model.ts";
import type { RawManifest } from "../raw.ts";
import { present, toDuration, toExpiry, toInstant } from "./values.ts";

export function wavesOf({ waves = {} }: RawManifest): Wave[] {
  return Object.entries(waves).map(([name, wave]) => {
    const start = toInstant(wave.start);
    const decommissionAfter = wave.cutover?.decommissionAfter;
    return {
      name,
      start,
      end: wave.window === undefined ? start : instant(start + toDuration(wave.window)),
      dependsOn: wave.dependsOn ?? [],
      workloads: wave.workloads ?? [],
      gates: wave.gates ?? AREAS,
      ...present({
        decommissionAfter: decommissionAfter === undefined ? undefined : toDuration(decommissionAfter),
      }),
      pointer: ["waves", name],
    };
  });
}

export function waiversOf({ waivers = [] }: RawManifest): Waiver[] {
  return waivers.map(({ check, match, reason, owner, expires }, index) => ({
    check,
    match: match ?? {},
    reason,
    owner,
    expires: toExpiry(expires),
    pointer: ["waivers", index],
  }));
}

export function attestationsOf({ attestations = [] }: RawManifest): Attestation[] {
  return attestations.map(({ check, match, by, at, evidence }, index) => ({
    check,
    match: match ?? {},
    by,
    at: toInstant(at),
    evidence,
    pointer: ["attestations", index],
  }));
}
