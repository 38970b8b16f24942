// Generated from the files of the folder by `npm run generate`; add a file there and run it, do not edit this one.
import { adapter as aiAccounts } from "./services/ai-accounts.ts";
import { adapter as aiModels } from "./services/ai-models.ts";
import { adapter as appServicePlans } from "./services/app-service-plans.ts";
import { adapter as batchPools } from "./services/batch-pools.ts";
import { adapter as batch } from "./services/batch.ts";
import { adapter as capacityReservations } from "./services/capacity-reservations.ts";
import { adapter as containerApps } from "./services/container-apps.ts";
import { adapter as containerInstances } from "./services/container-instances.ts";
import { adapter as cosmos } from "./services/cosmos.ts";
import { adapter as disks } from "./services/disks.ts";
import { adapter as hdinsight } from "./services/hdinsight.ts";
import { adapter as hosts } from "./services/hosts.ts";
import { adapter as kubernetes } from "./services/kubernetes.ts";
import { adapter as machineLearning } from "./services/machine-learning.ts";
import { adapter as machines } from "./services/machines.ts";
import { adapter as messaging } from "./services/messaging.ts";
import { adapter as mysql } from "./services/mysql.ts";
import { adapter as netApp } from "./services/net-app.ts";
import { adapter as network } from "./services/network.ts";
import { adapter as postgresql } from "./services/postgresql.ts";
import { adapter as search } from "./services/search.ts";
import { adapter as sql } from "./services/sql.ts";
import { adapter as storage } from "./services/storage.ts";
import { adapter as tiers } from "./services/tiers.ts";
import { adapter as webApps } from "./services/web-apps.ts";
import type { ServiceAdapter } from "./services/support/adapter.ts";

/** The adapter of every service. */
export const SERVICES: readonly ServiceAdapter[] = [
  aiAccounts,
  aiModels,
  appServicePlans,
  batchPools,
  batch,
  capacityReservations,
  containerApps,
  containerInstances,
  cosmos,
  disks,
  hdinsight,
  hosts,
  kubernetes,
  machineLearning,
  machines,
  messaging,
  mysql,
  netApp,
  network,
  postgresql,
  search,
  sql,
  storage,
  tiers,
  webApps,
];
