import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { movingHosts, type MovingHost } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutHost } from "./about.ts";

/** Source: App Service: a host can be bound to one site of a deployment unit; another region is another unit. */
export const dom04: Check = {
  meta: {
    id: "DOM-04",
    title: "Host may be bound once per region",
    area: "domain",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The sites of App Service in the target region of the target subscription, and whether one of them but the intended one has a host under domains bound. App Service binds a host once in a deployment unit, so that the binding at the target is refused. Sites of other subscriptions do not show here.",
    ready: "No other site of the target region has the host.",
    howToFix: "Remove the binding at the other site, or let that site serve the host.",
    failsWhen: ["Another site of the target region has the host bound."],
    waive: "When the other site lies in another deployment unit, and the binding was seen to work.",
    facets: { host: "the host" },
    facts: ["sites"],
    sources: ["https://learn.microsoft.com/azure/app-service/manage-custom-dns-migrate-domain"],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.map((one) => caseFor(one, context));
    const about = { subject: "hosts of the region", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

function caseFor(moving: MovingHost, context: Context): Case {
  const { host, servedBy } = moving;
  const { manifest } = context;
  const about = aboutHost(moving, context);
  const target = servedBy?.to ?? servedBy?.from ?? "";
  return caseOf(about, { sites: factRef("sites", targetScope(manifest)) }, ({ sites }) => {
    const others = sites.filter(
      ({ name, location, hosts }) =>
        location === manifest.target.region &&
        !sameText(name, target) &&
        hosts.some((one) => one.name === host),
    );
    if (others.length === 0)
      return [
        {
          ...about,
          outcome: "pass",
          why: say`No other site of ${manifest.target.region} has ${host} bound.`,
        },
      ];
    return [
      {
        ...about,
        outcome: "fail",
        why: say`${host} is bound to ${others.map(({ name }) => name)} in ${manifest.target.region} already, so that it cannot be bound to ${target} there.`,
        fix: { text: say`Remove the binding at ${others.map(({ name }) => name)} first.` },
      },
    ];
  });
}
