/** Writes the registries that are made of folders: `node scripts/registries.ts`. */
import { writeFileSync } from "node:fs";
import {
  COLLECTOR_REGISTRY,
  collectorRegistry,
  KIND_REGISTRY,
  kindRegistry,
  OPERATION_REGISTRY,
  operationRegistry,
  SERVICE_REGISTRY,
  serviceRegistry,
} from "./registry.ts";

writeFileSync(KIND_REGISTRY, kindRegistry());
writeFileSync(COLLECTOR_REGISTRY, collectorRegistry());
writeFileSync(OPERATION_REGISTRY, operationRegistry());
writeFileSync(SERVICE_REGISTRY, serviceRegistry());
