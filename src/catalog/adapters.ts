import { typeKey } from "../base/resource-type.ts";
import type { ServiceAdapter } from "./services/support/adapter.ts";
import { SERVICES } from "./services.ts";

const BY_TYPE: ReadonlyMap<string, ServiceAdapter> = new Map(
  SERVICES.flatMap((adapter) => adapter.types.map((type) => [typeKey(type), adapter] as const)),
);

/** Undefined for a type that is judged by the location of its provider alone. */
export function adapterOf(type: string): ServiceAdapter | undefined {
  return BY_TYPE.get(typeKey(type));
}
