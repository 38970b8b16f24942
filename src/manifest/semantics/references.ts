import type { Pointer } from "../../base/place.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import { dependencyKey } from "../dependencies.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import type { Finding } from "./finding.ts";
import type { Outline, OutlineWorkload } from "./outline.ts";

/** Suggestions made; a hostile document must not make them expensive. */
const SUGGESTIONS = 100;

type Suggest = (text: string, key: string) => string | undefined;

/** References to workloads, resources and waves that do not exist. */
export function referenceFindings({ workloads, waves, mentions }: Outline): Finding[] {
  const findings: Finding[] = [];
  const waveNames = new Set(waves);
  const suggestWave = suggester(waveNames);
  for (const { text, pointer } of mentions("wave")) {
    if (waveNames.has(text)) continue;
    findings.push(finding(pointer, say`there is no wave ${text}`, suggestWave(text, text)));
  }
  if (!workloads) return findings;

  const names = new Set(workloads.map(({ name }) => name));
  const suggestWorkload = suggester(names);
  for (const { text, pointer } of mentions("workload")) {
    if (names.has(text)) continue;
    findings.push(finding(pointer, say`there is no workload ${text}`, suggestWorkload(text, text)));
  }

  const keys = new Set(workloads.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text, pointer } of mentions("resource")) {
    if (keys.has(text)) continue;
    findings.push(finding(pointer, say`there is no resource ${text}`, suggestResource(text, text)));
  }
  for (const { text, pointer } of mentions("dependency")) {
    const name = String(pointer[1]);
    const key = dependencyKey(name, text);
    if (keys.has(key)) continue;
    const message =
      key === text ? say`there is no resource ${text}` : say`the workload ${name} has no resource ${text}`;
    findings.push(finding(pointer, message, suggestResource(text, key)));
  }
  return findings;
}

/** `workload.resource` of all resources of a workload. */
function keysOf({ name, resources }: OutlineWorkload): string[] {
  return resources.flatMap(({ id }) => (id ? [`${name}.${id}`] : []));
}

function finding(pointer: Pointer, message: Sentence, suggestion: string | undefined): Finding {
  const help = didYouMean(suggestion);
  return { pointer, message, ...(help === undefined ? {} : { help }) };
}

/** A close name, in the short form where the writer used it; or the resource of that id in another workload. */
function suggester(known: ReadonlySet<string>): Suggest {
  const all = [...known].slice(0, 2000);
  let left = SUGGESTIONS;
  return (text, key) => {
    if (left-- <= 0) return undefined;
    const home = key.slice(0, key.length - text.length);
    const local =
      home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return nearest(text, local) ?? all.find((name) => name.endsWith(`.${text}`)) ?? nearest(text, all);
  };
}
