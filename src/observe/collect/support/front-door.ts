import type { SubscriptionId } from "../../../base/names.ts";
import { subscriptionScope } from "../../../base/resource-id.ts";
import type { Cursor } from "../../../facts/decode/cursor.ts";
import { classicFrontDoor, routed, routesOf } from "../../../facts/decode/front-door.ts";
import { itemsOf } from "../../../facts/decode/list.ts";
import type { Fact } from "../../../facts/fact.ts";
import { cutoverEndpoints as kind, type CutoverEndpoint } from "../../../facts/kinds/cutover-endpoints.ts";
import type { Arm } from "../../channels/arm/arm.ts";
import { ArmFailure, type Operation } from "../../channels/arm/failure.ts";
import { factOf } from "../../question.ts";
import { servicePath } from "./service-paths.ts";

const CDN = ["2024-02-01", "2023-05-01"];
const CLASSIC = ["2021-06-01", "2020-05-01"];

/** Origins of every profile of Front Door, group by group, as far as a route leads to them, and the backends of the classic ones. */
export async function frontDoor(
  { arm }: { readonly arm: Arm },
  id: SubscriptionId,
): Promise<Fact<readonly CutoverEndpoint[]>> {
  const scope = subscriptionScope(id);
  const what = kind.words({ scope, item: "front-door" });
  const failed: string[] = [];
  const list = async (path: string, permission: string, versions = CDN): Promise<Cursor[]> => {
    const operation: Operation = { what, path: encodeURI(path), versions, permission, scope };
    try {
      return itemsOf(await arm.pages(operation));
    } catch (error) {
      failed.push(permission);
      throw error;
    }
  };
  const question = {
    what,
    versions: CDN,
    scope,
    // What the first question that failed asks for.
    get permission() {
      return failed[0] ?? kind.permission;
    },
  };
  const profileOf = async (profile: string): Promise<CutoverEndpoint[]> => {
    const groups = await list(`${profile}/originGroups`, "Microsoft.Cdn/profiles/originGroups/read");
    if (groups.length === 0) return [];
    const endpoints = await list(`${profile}/afdEndpoints`, "Microsoft.Cdn/profiles/afdEndpoints/read");
    const routes = await Promise.all(
      endpoints.map(async (endpoint) =>
        routesOf(
          endpoint,
          await list(`${endpoint.at("id").id()}/routes`, "Microsoft.Cdn/profiles/afdEndpoints/routes/read"),
        ),
      ),
    );
    const found = await Promise.all(
      groups.map(async (item) => {
        const group = item.at("id").id();
        const origins = await list(`${group}/origins`, "Microsoft.Cdn/profiles/originGroups/origins/read");
        return routed(
          origins.flatMap((one) => kind.decode(one, "front-door")),
          group,
          routes,
        );
      }),
    );
    return found.flat();
  };
  return factOf(question, async () => {
    const profiles = await list(
      `${scope}${servicePath("Microsoft.Cdn", "profiles")}`,
      "Microsoft.Cdn/profiles/read",
    );
    const own = await Promise.all(profiles.map((profile) => profileOf(profile.at("id").id())));
    return [...own.flat(), ...(await classic(scope, list))];
  });
}

/** The classic ones end on 31 March 2027; from then on the list may not be served any more. */
async function classic(
  scope: string,
  list: (path: string, permission: string, versions: string[]) => Promise<Cursor[]>,
): Promise<CutoverEndpoint[]> {
  try {
    const path = `${scope}${servicePath("Microsoft.Network", "frontDoors")}`;
    return (await list(path, "Microsoft.Network/frontDoors/read", CLASSIC)).flatMap(classicFrontDoor);
  } catch (error) {
    if (error instanceof ArmFailure && error.status === 404) return [];
    throw error;
  }
}
