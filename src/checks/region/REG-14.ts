import { say } from "../../base/sentence.ts";
import { LATENCY_DATE, latencyOf, LATENCY_SOURCE } from "../../catalog/latency.ts";
import type { Check } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** Source: "Azure network round-trip latency statistics". */
export const reg14: Check = {
  meta: {
    id: "REG-14",
    title: "Latency is acceptable",
    area: "region",
    severity: "notice",
    phase: "evaluate",
    looksAt:
      "The round-trip time between the source region and the target region, as Microsoft publishes it, against target.requires.maxLatencyMs: how far apart the two halves of a workload are while it moves, and what stays from what goes. It is measured between regions on the backbone. The delay that a user sees depends on where the user is.",
    ready: "The published round-trip time is not higher than the manifest allows.",
    howToFix:
      "Choose a nearer region, move what talks to each other in one wave, or raise target.requires.maxLatencyMs once the workload has been tried with it.",
    failsWhen: [
      "The published time is higher than target.requires.maxLatencyMs.",
      "No time is published for the two regions (unknown).",
    ],
    waive: "When a measurement of your own says otherwise. Name it.",
    facets: { region: "the target region" },
    facts: [],
    sources: [LATENCY_SOURCE],
  },
  cases({ manifest }) {
    const { region, requires } = manifest.target;
    const { maxLatencyMs } = requires;
    const isLimited = maxLatencyMs !== undefined;
    const about = {
      subject: `latency from ${manifest.source.region} to ${region}`,
      place: manifest.locate(["target", ...(isLimited ? ["requires", "maxLatencyMs"] : ["region"])]),
      facets: { region },
    };
    if (!isLimited) return [notApplicable(about, say`The manifest limits no latency.`)];
    const time = latencyOf(manifest.source.region, region);
    if (time === undefined)
      return [
        caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`Microsoft publishes no round-trip time between ${manifest.source.region} and ${region}, as of ${LATENCY_DATE}.`,
          fix: { text: say`Measure it between two machines.` },
        }),
      ];
    const evidence = [
      { label: "published round-trip time", value: `${String(time)} ms` },
      { label: "read on", value: LATENCY_DATE },
    ];
    return [
      caseWithoutFacts(
        about,
        time <= maxLatencyMs
          ? {
              outcome: "pass",
              why: say`The published round-trip time between ${manifest.source.region} and ${region} is ${time} ms, and ${maxLatencyMs} ms are allowed.`,
              evidence,
            }
          : {
              outcome: "fail",
              why: say`The published round-trip time between ${manifest.source.region} and ${region} is ${time} ms, and only ${maxLatencyMs} ms are allowed.`,
              evidence,
              fix: { text: say`Choose a nearer region, or move what talks to each other in one wave.` },
            },
      ),
    ];
  },
};
