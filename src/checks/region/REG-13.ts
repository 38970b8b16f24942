import { raw, say, sentence } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { DAY_MS } from "../../base/time.ts";
import { isOver } from "../../plan/schedule/over.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope, whereabouts } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { HealthEvent } from "../../facts/kinds/health-events.ts";
import type { Wave } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";
import { usersOf, type UseOfService } from "./health.ts";

/** How long before a wave the state of the region says something of it. */
const NEAR_MS = DAY_MS;

/** Source: Events - List By Subscription Id of Microsoft.ResourceHealth. */
export const reg13: Check = {
  meta: {
    id: "REG-13",
    title: "No active incident at wave start",
    area: "region",
    severity: "blocker",
    phase: "migrate",
    looksAt:
      "What Azure Service Health reports for the subscription: service issues that are active in a region where the wave deploys, of services that the wave uses, and planned maintenance. It is asked for a wave that is under way or starts within a day: an incident of today says nothing of a wave in a month.",
    ready: "No issue is active in the regions of the wave for a service that it uses.",
    howToFix: "Wait until the issue is over, or move the start of the wave.",
    failsWhen: [
      "A service issue is active in a region of the wave, or everywhere, for a service of which the wave deploys something.",
      "Maintenance is planned there (a warning).",
      "An issue is active there for a service that this version does not know (unknown).",
    ],
    waive: "When the issue does not touch what the wave deploys. Name its tracking id.",
    facets: { event: "tracking id of the issue", wave: "name of the wave" },
    facts: ["healthEvents"],
    sources: [
      "https://learn.microsoft.com/rest/api/resourcehealth/events/list-by-subscription-id",
      "https://learn.microsoft.com/azure/service-health/service-health-overview",
    ],
  },
  cases(context) {
    const { manifest, now } = context;
    const near = manifest.waves.filter((wave) => wave.start - now <= NEAR_MS && !isOver(wave, now));
    if (near.length > 0) return near.map((wave) => one(context, wave));
    const about = { subject: "incidents", place: placeOf([], manifest) };
    return [
      notApplicable(
        about,
        say`No wave starts within a day, so that the incidents of today say nothing of one.`,
      ),
    ];
  },
};

function one(context: Context, wave: Wave): Case {
  const { manifest, planned } = context;
  const resources = planned.filter(({ waves }) => waves.length === 0 || waves.includes(wave.name));
  const scope = targetScope(manifest);
  const about: About = {
    subject: `incidents at the start of ${wave.name}`,
    place: manifest.locate(wave.pointer),
    facets: { wave: wave.name },
    waves: [wave.name],
    ...ofThisVersion(context, "healthEvents"),
  };
  const events = partOf(factRef("healthEvents", scope), "pass");
  return caseOf(about, { events }, ({ events: all }) => {
    const regions = new Set<string>([
      manifest.target.region,
      ...resources.flatMap((one) => placed(one, context)),
    ]);
    const found = all
      // A state of another name than the two that are documented is no end.
      .filter(({ status }) => !sameText(status, "Resolved"))
      .flatMap((event) =>
        event.impact.length === 0
          ? unlocated(event, about, wave)
          : judge(event, usersOf(event, regions, resources), about, wave),
      );
    if (found.length > 0) return found.map((judgement) => ({ ...judgement, scope }));
    return [
      {
        ...about,
        scope,
        outcome: "pass",
        why: say`Azure Service Health reports no active issue for what ${wave.name} deploys.`,
      },
    ];
  });
}

function placed(resource: PlannedResource, { manifest }: Context): string[] {
  const where = whereabouts(resource, manifest);
  return where.kind === "region" ? [where.region] : [];
}

const ISSUE = /^(ServiceIssue|EmergingIssues)$/i;

/** An issue of which Azure says neither the services nor the regions. */
function unlocated({ eventType, name, title }: HealthEvent, about: About, wave: Wave): Judgement[] {
  if (!ISSUE.test(eventType)) return [];
  return [
    {
      ...about,
      subject: `${name} at the start of ${wave.name}`,
      facets: { wave: wave.name, event: name },
      evidence: [{ label: "title", value: title }],
      outcome: "unknown",
      why: say`Azure reports the issue ${name} and not which services and regions it concerns.`,
      fix: { text: say`Read ${name} in Azure Service Health before the wave starts.` },
    },
  ];
}

function judge(event: HealthEvent, uses: readonly UseOfService[], about: About, wave: Wave): Judgement[] {
  const isIssue = ISSUE.test(event.eventType);
  if (!isIssue && !sameText(event.eventType, "PlannedMaintenance")) return [];
  if (uses.length === 0) return [];
  const used = uses.filter(({ isUsed }) => isUsed === true);
  const places = [...new Set(uses.flatMap(({ regions }) => regions))];
  const services = [...new Set((used.length > 0 ? used : uses).map(({ service }) => service))];
  const common = {
    ...about,
    subject: `${event.name} at the start of ${wave.name}`,
    facets: { wave: wave.name, event: event.name },
    evidence: [
      { label: "title", value: event.title },
      { label: "services", value: services.join(", ") },
      { label: "regions", value: places.join(", ") },
      ...(event.startTime === undefined ? [] : [{ label: "since", value: event.startTime }]),
    ],
    ...(isIssue ? {} : { severity: "warning" as const }),
  };
  const what = sentence(isIssue ? "an issue" : "maintenance");
  const fix = {
    text: say`Follow ${event.name} in Azure Service Health, and start the wave when it is over.`,
  };
  if (used.length === 0)
    return [
      {
        ...common,
        outcome: "unknown",
        why: say`Azure reports ${raw(what)} of ${services} in ${places}. It is not known whether ${wave.name} uses that.`,
        fix,
      },
    ];
  const resources = [...new Set(used.flatMap((one) => one.resources))];
  return [
    {
      ...common,
      resources,
      outcome: "fail",
      why: say`Azure reports ${raw(what)} of ${services} in ${places}, which ${wave.name} uses.`,
      fix,
    },
  ];
}
