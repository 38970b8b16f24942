import type { JsonObject } from "../servers/json.ts";
import type { World } from "../servers/world.ts";
import {
  federatedCredential,
  managedCluster,
  moveCollection,
  roleSchedule,
  userAssignedIdentity,
} from "../worlds/access.ts";
import { guidFor, roleAssignment } from "../worlds/build.ts";
import { readyWorld } from "../worlds/ready.ts";
import { capacityGroup, galleryVersion } from "../worlds/machines.ts";
import { ROLE } from "../worlds/roles.ts";
import { GROUP, SCOPE } from "./collect-support.ts";

/** The ready world, with identities, clusters and roles of every kind in it. */

export const OLD = userAssignedIdentity(GROUP, "id-shop", "westeurope");
export const NEW = userAssignedIdentity(GROUP, "id-shop-sdc", "swedencentral");
const BASE = readyWorld();
const WORKSPACE = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ws-shop`;

/** A workspace of Machine Learning with one cluster, as "Compute - List" answers it. */
const MACHINE_LEARNING: Readonly<Record<string, readonly JsonObject[]>> = {
  "of the full world: workspaces": [
    {
      id: WORKSPACE,
      name: "ws-shop",
      type: "Microsoft.MachineLearningServices/workspaces",
      location: "swedencentral",
    },
  ],
  "of the full world: computes": [
    {
      id: `${WORKSPACE}/computes/train`,
      name: "train",
      type: "Microsoft.MachineLearningServices/workspaces/computes",
      location: "swedencentral",
      properties: {
        computeType: "AmlCompute",
        provisioningState: "Succeeded",
        properties: {
          vmSize: "Standard_D4s_v3",
          vmPriority: "Dedicated",
          scaleSettings: { minNodeCount: 0, maxNodeCount: 4 },
          currentNodeCount: 3,
          userAccountCredentials: { adminUserName: "ada", adminUserPassword: "hidden" },
        },
      },
    },
  ],
};

export const FULL_WORLD: World = {
  ...BASE,
  subscriptions: BASE.subscriptions.map((one) => ({
    ...one,
    services: { ...one.services, ...MACHINE_LEARNING },
  })),
  roleAssignments: [
    ...BASE.roleAssignments,
    roleAssignment(SCOPE, {
      role: ROLE.reader,
      principal: guidFor("principal id-shop westeurope"),
      principalType: "ServicePrincipal",
    }),
  ],
  principals: [
    ...BASE.principals,
    {
      objectId: guidFor("principal id-shop westeurope"),
      type: "ServicePrincipal",
      displayName: "id-shop",
    },
  ],
  roleEligibilities: [
    roleSchedule("roleEligibilityScheduleInstances", SCOPE, {
      role: ROLE.contributor,
      principal: guidFor("ops"),
    }),
    roleSchedule("roleEligibilityScheduleInstances", GROUP, {
      role: ROLE.reader,
      principal: guidFor("ops"),
      more: { endDateTime: "2027-01-01T00:00:00Z" },
    }),
  ],
  roleSchedules: [
    roleSchedule("roleAssignmentScheduleInstances", SCOPE, {
      role: ROLE.owner,
      principal: guidFor("ada"),
      more: { principalType: "User", assignmentType: "Activated", endDateTime: "2026-08-24T08:00:00Z" },
    }),
  ],
  resources: [
    OLD,
    NEW,
    federatedCredential(OLD, "build", "https://token.example.com", "repo:contoso/shop"),
    federatedCredential(OLD, "cluster", "https://oidc.example.com/weu/", "system:serviceaccount:shop:web"),
    managedCluster(GROUP, "aks-weu", "westeurope", "https://oidc.example.com/weu/"),
    managedCluster(GROUP, "aks-sdc", "swedencentral"),
    moveCollection(GROUP, "move-weu-sdc", "westeurope", "swedencentral"),
    ...capacityGroup(GROUP, "crg-sdc", "swedencentral", [
      { name: "e16-1", size: "Standard_E16ds_v5", zone: "1", capacity: 4, allocated: 1 },
    ]),
    {
      id: `${GROUP}/providers/Microsoft.Web/sites/app-shop-weu`,
      name: "app-shop-weu",
      type: "Microsoft.Web/sites",
      location: "westeurope",
      properties: {},
    },
    galleryVersion(GROUP, "gal/base/1.0.0", ["West Europe", "Sweden Central"]),
  ],
};
