import { CHECKS } from "../../../src/checks/registry.ts";
import type { Report } from "../../../src/report/model.ts";
import { reportOn } from "../../support/estate.ts";
import { ESTATES } from "../../worlds/estates.ts";
import { SHOP, SUBSCRIPTION } from "../../worlds/shop.ts";
import { add, change, drop, set, type Edit } from "./edit.ts";
import { DEFECTS } from "./tables/all.ts";
import { changedBy, judged, type ReadyWorld } from "./world.ts";

/** The checks of region, quotas, subscription, names, methods and data whose every outcome is reached by a world. */
export const EVERY_OUTCOME = CHECKS.filter(({ meta }) =>
  /^(REG-\d+|QUO-\d+|SUB-0[45679]|KV-05|DOM-05|MTH-0[12]|DAT-0[124])$/.test(meta.id),
);
const OUTCOMES = ["pass", "fail", "unknown", "not-applicable"] as const;

const MANIFEST_ALONE = "the manifest alone decides, and it is always read";
/** Outcomes that a check never has, by check and outcome, with the reason. */
export const NEVER: Readonly<Record<string, string>> = {
  "DAT-01 unknown": MANIFEST_ALONE,
  "DAT-04 unknown": MANIFEST_ALONE,
  "MTH-01 fail": "what the catalogue does not know says nothing of the target",
  "REG-01 not-applicable": "every manifest has a target region",
  "REG-06 not-applicable": "every manifest has a source and a target region",
  "SUB-05 not-applicable": "every manifest either keeps the architecture or changes it",
  "SUB-05 unknown": MANIFEST_ALONE,
};

const WEB = "examples/infra/web.json";
const MACHINE = { type: "Microsoft.Compute/virtualMachines" };
const WORKERS = { type: "Microsoft.Compute/virtualMachineScaleSets" };
const SIZE = "Standard_D4s_v5";
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-shop-web-sdc/providers/Microsoft.Compute/capacityReservationGroups/crg`;

/** A fact that the world does not hold. */
function given(kind: string, item: string, value: unknown): Edit {
  const key = `${SUBSCRIPTION}|${item}`.toLowerCase();
  return set("facts", ["facts", kind, key], { known: true, value });
}

const batch = add(WEB, ["resources"], {
  type: "Microsoft.Batch/batchAccounts",
  apiVersion: "2024-07-01",
  name: "batchshopsdc",
  location: "swedencentral",
});
const noBatch = given("existingResources", "Microsoft.Batch/batchAccounts", []);
const encrypted = set(WEB, ["resources", MACHINE, "properties", "securityProfile"], {
  encryptionAtHost: true,
});
const feature = (state: string): Edit =>
  given("previewFeatures", "Microsoft.Compute", [{ name: "EncryptionAtHost", state }]);
const aks = given("serviceOffers", "swedencentral/aks", [
  { what: "Kubernetes version", name: "1.33", state: "offered" },
]);
const asksAks = (version: string): Edit => set("manifest", ["expect", "services"], { aks: version });
const latency = set("manifest", ["target", "requires", "maxLatencyMs"], 1000);
const reserved = set("manifest", ["expect", "quotas", "capacityReservationsFor"], [SIZE]);
const room = ["1", "2", "3"].map((zone) => ({
  group: GROUP,
  name: `cr-${zone}`,
  size: SIZE,
  zones: [zone],
  capacity: 100,
  allocated: 0,
  provisioned: "Succeeded",
}));
const inGroup = set(
  WEB,
  ["resources", WORKERS, "properties", "virtualMachineProfile", "capacityReservation"],
  {
    capacityReservationGroup: { id: GROUP },
  },
);

function objectOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** What no defect does: one world for several checks that read nothing of each other. */
const MORE: readonly (readonly Edit[])[] = [
  [
    encrypted,
    feature("Registered"),
    aks,
    asksAks("1.33"),
    latency,
    batch,
    noBatch,
    set(
      "manifest",
      ["attestations"],
      [
        {
          check: "QUO-05",
          match: { type: "Microsoft.Batch/batchAccounts" },
          by: "Ash",
          at: "2026-08-01",
          evidence: "ticket 1",
        },
      ],
    ),
    reserved,
    given("capacityReservations", "swedencentral", room),
    inGroup,
  ],
  [
    encrypted,
    feature("NotRegistered"),
    aks,
    asksAks("1.99"),
    batch,
    noBatch,
    given("managementGroupChain", "", {
      tenantId: SHOP.tenant,
      groups: [{ name: "mg-other" }, { name: SHOP.tenant }],
    }),
    set("manifest", ["target", "managementGroup"], "mg-else"),
  ],
];

/** A target of which nothing could be read. */
const UNREAD: readonly Edit[] = [
  change("facts", ["facts"], (before) =>
    Object.fromEntries(Object.keys(objectOf(before)).map((kind) => [kind, {}])),
  ),
  set("manifest", ["source", "region"], "nowhereeast"),
  set("manifest", ["source", "subscription"], { id: "99999999-9999-4999-8999-999999999999" }),
  set("manifest", ["target", "requires", "pairedRegion"], "required"),
  latency,
  reserved,
  drop("manifest", ["expect", "quotas", "headroomPercent"]),
];

/** The pairs of check and outcome that no world of the tests reaches: defects, everyday architectures, and the worlds above. */
export async function unreached(world: ReadyWorld): Promise<string[]> {
  const seen = new Set<string>();
  const note = ({ results }: Report): void => {
    for (const { check, outcome } of results) seen.add(`${check} ${outcome}`);
  };
  for (const edits of [[], UNREAD, ...MORE])
    note(await judged(world, changedBy(world.documents, edits), EVERY_OUTCOME));
  const estates = [[], ESTATES["monitoring"] ?? [], ESTATES["landing zone of its own"] ?? []];
  for (const resources of estates) note(await reportOn({ resources }));
  for (const check of EVERY_OUTCOME) {
    const { id } = check.meta;
    const isSeen = (): boolean =>
      OUTCOMES.every((outcome) => seen.has(`${id} ${outcome}`) || `${id} ${outcome}` in NEVER);
    for (const defect of DEFECTS) {
      if (isSeen()) break;
      if (defect.check !== id) continue;
      const { given: before = [], edits } = defect;
      for (const all of [...(before.length === 0 ? [] : [before]), [...before, ...edits]])
        note(await judged(world, changedBy(world.documents, all), [check]));
    }
  }
  return EVERY_OUTCOME.flatMap(({ meta }) => OUTCOMES.map((outcome) => `${meta.id} ${outcome}`)).filter(
    (pair) => !seen.has(pair),
  );
}
