import { once } from "../base/once.ts";
import { sameText } from "../base/names.ts";
import { parentType } from "../base/resource-type.ts";
import { analytics } from "./guidance/analytics.ts";
import { compute } from "./guidance/compute.ts";
import { containers } from "./guidance/containers.ts";
import { databases } from "./guidance/databases.ts";
import { identity } from "./guidance/identity.ts";
import { integration } from "./guidance/integration.ts";
import { iot } from "./guidance/iot.ts";
import { management } from "./guidance/management.ts";
import { media } from "./guidance/media.ts";
import type { CategoryGuidance } from "./guidance/model.ts";
import { network } from "./guidance/network.ts";
import { security } from "./guidance/security.ts";
import { storage } from "./guidance/storage.ts";
import { web } from "./guidance/web.ts";
import { METHODS } from "./methods.ts";

export { GUIDANCE_PARTS, type CategoryGuidance } from "./guidance/model.ts";

/** What to know of each category of the catalogue of methods. */
export const GUIDANCE: Readonly<Record<string, CategoryGuidance>> = {
  analytics,
  containers,
  compute,
  databases,
  identity,
  integration,
  iot,
  management,
  media,
  network,
  security,
  storage,
  web,
};

/** Namespaces of which no category has a row, by the category whose guidance holds for them. */
const OTHERS: Readonly<Record<string, string>> = {
  "microsoft.appplatform": "web",
  "microsoft.attestation": "security",
  "microsoft.authorization": "identity",
  "microsoft.botservice": "web",
  "microsoft.communication": "web",
  "microsoft.dashboard": "management",
  "microsoft.devcenter": "compute",
  "microsoft.devopsinfrastructure": "compute",
  "microsoft.devtestlab": "compute",
  "microsoft.deviceupdate": "iot",
  "microsoft.elasticsan": "storage",
  "microsoft.fabric": "analytics",
  "microsoft.healthcareapis": "databases",
  "microsoft.iotcentral": "iot",
  "microsoft.labservices": "compute",
  "microsoft.loadtestservice": "management",
  "microsoft.machinelearningservices": "analytics",
  "microsoft.maps": "web",
  "microsoft.monitor": "management",
  "microsoft.operationsmanagement": "management",
  "microsoft.security": "security",
  "microsoft.securityinsights": "security",
  "microsoft.signalrservice": "web",
  "microsoft.sqlvirtualmachine": "databases",
  "microsoft.storagecache": "storage",
  "microsoft.videoindexer": "media",
};

interface Places {
  readonly types: ReadonlyMap<string, string>;
  readonly namespaces: ReadonlyMap<string, string>;
}

const places = once((): Places => {
  const types = new Map<string, string>();
  const namespaces = new Map<string, string>(Object.entries(OTHERS));
  for (const [category, rows] of Object.entries(METHODS))
    for (const type of rows.flatMap((row) => row.types.map((one) => one.toLowerCase()))) {
      if (!types.has(type)) types.set(type, category);
      const [namespace = type] = type.split("/");
      if (!namespaces.has(namespace)) namespaces.set(namespace, category);
    }
  return { types, namespaces };
});

/** The category whose guidance holds for a type, or for what it is part of; undefined where no category knows its service. */
export function guidanceOfType(type: string): string | undefined {
  const { types, namespaces } = places();
  for (let one: string | undefined = type; one !== undefined; one = parentType(one)) {
    const own = types.get(one.toLowerCase());
    if (own !== undefined) return own;
  }
  return namespaces.get(type.split("/")[0]?.toLowerCase() ?? "");
}

/** Names under which a category is known elsewhere. */
const ALSO: Readonly<Record<string, string>> = {
  "management tools": "management",
  "management-tools": "management",
};

/** The category of that name, in any case; undefined for a name that is none. */
export function categoryNamed(name: string): string | undefined {
  const asked = ALSO[name.toLowerCase()] ?? name;
  return Object.keys(GUIDANCE).find((category) => sameText(category, asked));
}
