import type { SubscriptionId } from "../../base/names.ts";
import { oncePer } from "../../base/once.ts";
import { known, reasonOf, type Fact } from "../../facts/fact.ts";
import { diagnosticSettings as kind, type DiagnosticSetting } from "../../facts/kinds/diagnostic-settings.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";
import { idsOfTypes, named } from "./support/named-resources.ts";
import { servicePath } from "./support/service-paths.ts";

const VERSIONS = ["2021-05-01-preview"];

/** Which resources there are is one question of a subscription; each of the name is asked for its settings. */
export const diagnosticSettings: Collector<"diagnosticSettings"> = (run) => (refs) => {
  const types = [...new Set(refs.flatMap(({ item = "" }) => item.split("|")[0] ?? []))];
  const idsIn = oncePer((id: SubscriptionId) => idsOfTypes(run, kind, id, types));
  return eachOfSubscription(async (id, item): Promise<Fact<readonly DiagnosticSetting[]>> => {
    const [type = "", name = ""] = item.split("|");
    const ids = await idsIn(id);
    if (!ids.known) return reasonOf(ids);
    const found: DiagnosticSetting[] = [];
    for (const one of named(ids.value, { type, name })) {
      const operation = {
        what: kind.words({ scope: one, item }),
        path: `${encodeURI(one)}${servicePath("Microsoft.Insights", "diagnosticSettings")}`,
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
      if (!settings.known) return reasonOf(settings);
      for (const setting of settings.value) found.push(setting);
    }
    return known(found);
  })(refs);
};
