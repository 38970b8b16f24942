import { describe, expect, it } from "vitest";
import { factRef } from "../../src/facts/facts.ts";
import { id, SCOPE } from "../support/context.ts";
import { assignment, reportOn, type Estate } from "../support/estate.ts";
import { resource } from "../worlds/estates.ts";
import {
  SHOP,
  one,
  machine,
  scaleSet,
  counters,
  groupsNeedTag,
  fails,
  frozenFrom,
  DIAGNOSTICS,
  having,
  shop,
} from "./planted-world.ts";

/** The same kinds where they are no trouble. */
const HARMLESS: readonly (readonly [what: string, estate: Estate])[] = [
  ["a group that exists without the tag is not written", { resources: SHOP, facts: groupsNeedTag }],
  ["a failed evaluation of what cannot deny", shop(fails("deployIfNotExists", DIAGNOSTICS))],
  ["a freeze that begins after the wave", shop(frozenFrom("2026-10-01T16:00:00Z"))],
  [
    "spot machines need no vCPUs of the family",
    having({ resources: machine({ priority: "Spot" }) }, counters(0, 0, 8)),
  ],
  ["a scale set of none needs none", having(scaleSet({}, 0), counters(0, 0, 0))],
  [
    "a flexible scale set without a profile brings nothing",
    having(
      one(
        "Microsoft.Compute/virtualMachineScaleSets",
        { orchestrationMode: "Flexible", platformFaultDomainCount: 1 },
        { zones: ["1"] },
      ),
      counters(0, 0, 0),
    ),
  ],
  [
    "an app is set to a vault of the same template, by a reference",
    {
      resources: [
        ...SHOP,
        resource("Microsoft.Web/sites/config", "app-shop-sdc/appsettings", {
          location: undefined,
          properties: {
            VAULT:
              "[reference(resourceId('Microsoft.KeyVault/vaults', 'kv-app-sdc'), '2024-01-01').vaultUri]",
          },
        }),
      ],
    },
  ],
  [
    "the deployer may only write in the group that the plan deploys to",
    shop((facts) =>
      facts.put(factRef("principalAccess", SCOPE, "object:aaaaaaaa-0000-0000-0000-000000000001"), {
        principalId: id("aaaaaaaa-0000-0000-0000-000000000001"),
        assignments: [assignment(`${SCOPE}/resourceGroups/rg-app`)],
      }),
    ),
  ],
];

describe("what is no trouble keeps an estate ready", () => {
  it.each(HARMLESS)("%s", async (_, own) => {
    const { results, verdict } = await reportOn(own);
    const deciding = results.filter(
      ({ outcome, severity }) => severity === "blocker" && (outcome === "fail" || outcome === "unknown"),
    );
    expect(deciding.map(({ check, subject, why }) => `${check} ${subject}: ${why}`)).toEqual([]);
    expect(verdict).toBe("ready");
  });
});
