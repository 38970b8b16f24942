import type { Cursor } from "../decode/cursor.ts";
import { dense } from "../decode/cursor.ts";
import { itemsOf } from "../decode/list.ts";
import { offered, type OfferRow, type OfferSource } from "./row.ts";

/** List Geo Regions of Microsoft.Web, asked for one tier: the regions that have it. The region is the row, so that an empty list is none. */
export const appService: OfferSource = {
  permission: "Microsoft.Web/geoRegions/read",
  decode: (bodies) =>
    itemsOf(bodies).map((item) => {
      const properties = item.at("properties");
      const name = properties.isObject() ? properties.at("displayName") : item.at("name");
      return offered("tier", name.region());
    }),
};

/** Web App Stacks - List For Location: `runtimeVersion` of each minor version and system is what a request names. */
export const stacks: OfferSource = {
  permission: "Microsoft.Web/webAppStacks/read",
  decode: (bodies) =>
    itemsOf(bodies).flatMap((stack) =>
      stack
        .at("properties")
        .at("majorVersions")
        .itemsIfAny()
        .flatMap((major) => major.at("minorVersions").itemsIfAny())
        .flatMap((minor) => runtimes(minor.at("stackSettings"))),
    ),
};

function runtimes(settings: Cursor): OfferRow[] {
  if (!settings.isObject()) return [];
  return ["linuxRuntimeSettings", "windowsRuntimeSettings", "linuxContainerSettings"].flatMap(
    (key): OfferRow[] => {
      const own = settings.at(key);
      if (!own.isObject()) return [];
      const ends = own.at("endOfLifeDate").optional((value) => value.textIfAny());
      return ["runtimeVersion", "java21Runtime", "java17Runtime", "java11Runtime", "java8Runtime"].flatMap(
        (member) => {
          const name = own.at(member).optional((value) => value.textIfAny());
          return name === undefined || name === ""
            ? []
            : [dense({ what: "runtime", name, state: "offered" as const, ends })];
        },
      );
    },
  );
}

/** Function App Stacks - List For Location has the same shape; the runtime stands in the site's own settings too. */
export const functionStacks: OfferSource = { ...stacks, permission: "Microsoft.Web/functionAppStacks/read" };
