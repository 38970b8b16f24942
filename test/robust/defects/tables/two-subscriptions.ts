import { SUBSCRIPTION } from "../../../worlds/shop.ts";
import { defects, type Defect } from "../defect.ts";
import { change, drop, listOf, member, set, type Edit } from "../edit.ts";
import { LOW } from "./shop.ts";

const OTHER = "/subscriptions/88880000-0000-4000-8000-000000000001";

/** Every fact once more, of another subscription, so that the source is one and the target another. */
function ofAnother(facts: unknown): unknown {
  return Object.fromEntries(
    Object.entries(typeof facts === "object" && facts !== null ? facts : {}).map(
      ([kind, all]: [string, unknown]) => {
        const copied: unknown = JSON.parse(
          JSON.stringify(all).replaceAll(SUBSCRIPTION, OTHER).replaceAll(LOW, OTHER),
        );
        return [
          kind,
          { ...(typeof all === "object" ? all : {}), ...(typeof copied === "object" ? copied : {}) },
        ];
      },
    ),
  );
}

const known = (value: unknown): unknown => ({ known: true, value });
const both = (kind: string, source: unknown, target: unknown): Edit =>
  set("facts", ["facts", kind], { [`${OTHER}|`]: known(source), [`${LOW}|`]: known(target) });

const SERVERS = {
  name: "VirtualMachines",
  tier: "Standard",
  subPlan: "P2",
  extensions: ["AgentlessVmScanning"],
};
const CONTACT = { name: "default", enabled: true, emails: ["sha256:2cf1aa8576d5bb75"], roles: ["Owner"] };

const here = (kind: string, ...path: (string | number)[]) => ["facts", kind, `${LOW}|`, "value", ...path];

/** The source is another subscription, guarded as the target is. */
const TWO: readonly Edit[] = [
  change("facts", ["facts"], ofAnother),
  set("manifest", ["source", "subscription"], { id: OTHER.slice("/subscriptions/".length) }),
  change("facts", here("roleAssignments"), (before) =>
    listOf(before).filter((one) => !String(member(one, "scope")).includes("-weu")),
  ),
  drop("manifest", ["connections", "scan"]),
  both("defenderPlans", [SERVERS], [SERVERS]),
  both("securityContacts", [CONTACT], [CONTACT]),
];
/** What differs from one subscription to another. */
export const TWO_SUBSCRIPTIONS_DEFECTS: readonly Defect[] = [
  ...defects(
    "POL-11",
    {
      what: "the plan is off at the target",
      given: TWO,
      edits: [set("facts", here("defenderPlans", 0, "tier"), "Free")],
    },
    {
      what: "the plan is a smaller one at the target",
      given: TWO,
      edits: [set("facts", here("defenderPlans", 0, "subPlan"), "P1")],
    },
    {
      what: "an extension is off at the target",
      given: TWO,
      edits: [set("facts", here("defenderPlans", 0, "extensions"), [])],
    },
    { what: "the target has no such plan", given: TWO, edits: [set("facts", here("defenderPlans"), [])] },
    {
      what: "an address is not told of alerts",
      given: TWO,
      edits: [set("facts", here("securityContacts", 0, "emails"), [])],
    },
    {
      what: "a role is not told of alerts",
      given: TWO,
      edits: [set("facts", here("securityContacts", 0, "roles"), [])],
    },
    {
      what: "the contact is off at the target",
      given: TWO,
      edits: [set("facts", here("securityContacts", 0, "enabled"), false)],
    },
  ),
  ...defects("REG-05", {
    what: "zone 1 is another place at the target",
    given: TWO,
    edits: [
      change("facts", here("locations"), (before) =>
        JSON.parse(JSON.stringify(before).replaceAll("swedencentral-az1", "swedencentral-az9")),
      ),
    ],
  }),
];
