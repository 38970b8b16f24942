import { say } from "../../base/sentence.ts";
import { parseDuration } from "../../base/time.ts";
import type { Finding } from "./finding.ts";
import type { Mention, Outline } from "./outline.ts";

/** Things that may occur once only, and windows that are none. */
export function uniquenessFindings({ readable, workloads = [], mentions }: Outline): Finding[] {
  const findings: Finding[] = [];
  for (const { name, resources } of workloads) {
    const ids = resources.flatMap(({ id, pointer }) =>
      id === undefined ? [] : [{ text: id, pointer: [...pointer, "id"] }],
    );
    for (const { text, pointer } of repeated(ids, (id) => id)) {
      findings.push({
        pointer,
        message: say`the workload ${name} has two resources with the id ${text}`,
        help: say`give one of them another id`,
      });
    }
    for (const resource of resources)
      for (const one of zoneFindings(resource.zones ?? [], resource.pointer)) findings.push(one);
  }
  for (const { text, pointer } of repeated(mentions("resourceGroup"), (name) => name.toLowerCase())) {
    findings.push({
      pointer,
      message: say`the resource group ${text} stands twice in the list`,
      help: say`remove one of them`,
    });
  }
  const windows = Object.entries(readable.waves ?? {}).flatMap(([name, wave]) =>
    windowFindings(wave?.window, ["waves", name, "window"]),
  );
  return [...findings, ...windows, ...sharedWorkloads(mentions("workload"))];
}

function repeated(mentions: readonly Mention[], key: (text: string) => string): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ text }) => {
    const again = seen.has(key(text));
    seen.add(key(text));
    return again;
  });
}

/** The schema compares values, so 1 and "1" are two to it. */
function zoneFindings(zones: readonly unknown[], pointer: Finding["pointer"]): Finding[] {
  const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
  const names = written.map(String);
  if (new Set(names).size === new Set(written).size) return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: say`a zone stands twice in the list`,
      help: say`remove one of them`,
    },
  ];
}

function windowFindings(window: string | undefined, pointer: Finding["pointer"]): Finding[] {
  if (window === undefined || parseDuration(window) !== 0) return [];
  return [
    {
      pointer,
      message: say`the window ${window} has no length`,
      expected: say`a duration of more than zero`,
    },
  ];
}

function sharedWorkloads(mentions: readonly Mention[]): Finding[] {
  const home = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { text, pointer } of mentions) {
    if (pointer[0] !== "waves") continue;
    const name = String(pointer[1]);
    const first = home.get(text);
    if (first === undefined) home.set(text, name);
    else if (first !== name) {
      findings.push({
        pointer,
        message: say`the workload ${text} moves in two waves, ${first} and ${name}`,
        help: say`name it in one wave, or split the workload`,
      });
    }
  }
  return findings;
}
