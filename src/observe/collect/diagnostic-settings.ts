import { region, type SubscriptionId } from "../../base/names.ts";
import { oncePer } from "../../base/once.ts";
import { say } from "../../base/sentence.ts";
import { diagnosticParts } from "../../catalog/diagnostics.ts";
import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { diagnosticSettings as kind, type DiagnosticSetting } from "../../facts/kinds/diagnostic-settings.ts";
import { notRead } from "../../facts/not-read.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";
import { resourcesOfTypes, named } from "./support/named-resources.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2021-05-01-preview"];

/** Which resources there are is one question of a subscription; each of the name and region is asked for its settings. */
export const diagnosticSettings: Collector<"diagnosticSettings"> = (run) => (refs) => {
  const types = [...new Set(refs.flatMap(({ item = "" }) => item.split("|")[0] ?? []))];
  const listIn = oncePer((id: SubscriptionId) => resourcesOfTypes(run, kind, id, types));
  return eachOfSubscription(async (id, item): Promise<Fact<readonly DiagnosticSetting[]>> => {
    const [type = "", name = "", written = ""] = item.split("|");
    const place = region(written);
    const list = await listIn(id);
    if (!list.known) return reasonOf(list);
    const found: DiagnosticSetting[] = [];
    const own = named(list.value, { type, name, ...(place === undefined ? {} : { place }) });
    // What is not there has no settings to speak of: the table may lag, too.
    if (own.length === 0)
      return unknown("not-found", notRead(say`${type} ${name}`, say`there is no such resource`));
    const parts = ["", ...diagnosticParts(type).map((part) => `/${part}`)];
    const answers = await Promise.all(
      own
        .flatMap((one) => parts.map((part) => [one, part] as const))
        .map(async ([one, part]) => {
          const operation = {
            what: kind.words({ scope: one, item }),
            path: `${encodeURI(`${one}${part}`)}${servicePath("Microsoft.Insights", "diagnosticSettings")}`,
            versions: VERSIONS,
            permission: kind.permission,
            scope: one,
          };
          const settings = await listFact(
            operation,
            () => run.arm.pages(operation),
            kind.decode,
            (setting) => setting.id,
          );
          // A kind of account may lack a service.
          return !settings.known && part !== "" && settings.status === 404 ? known([]) : settings;
        }),
    );
    for (const settings of answers) {
      if (!settings.known) return reasonOf(settings);
      for (const setting of settings.value) found.push(setting);
    }
    return known(found);
  })(refs);
};
