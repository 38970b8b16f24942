import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../servers/json.ts";
import type { ArmResource } from "../servers/world.ts";

/** A GUID that depends on its text alone, so that worlds are the same at every start. */
export function guidFor(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

export const TENANT = "";

export function managementGroupScope(name: string): string {
  return `/providers/Microsoft.Management/managementGroups/${name}`;
}
export function subscriptionScope(id: string): string {
  return `/subscriptions/${id}`;
}
export function resourceGroupScope(subscriptionId: string, name: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${name}`;
}

export const AUTHORIZATION = "Microsoft.Authorization";

/** A resource that sits on a scope. */
export function extension(scope: string, kind: string, name: string, properties: JsonObject): ArmResource {
  return { properties, id: `${scope}/providers/${kind}/${name}`, type: kind, name };
}

export const SYSTEM_DATA: JsonObject = {
  createdBy: "platform",
  createdByType: "User",
  createdAt: "2025-11-03T09:12:44.1075056Z",
  lastModifiedBy: "platform",
  lastModifiedByType: "User",
  lastModifiedAt: "2026-02-17T14:30:02.1075056Z",
};

/** Leaves out what is undefined: JSON has no such value. */
export function present(parts: Readonly<Record<string, Json | undefined>>): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(parts)) if (value !== undefined) kept[key] = value;
  return kept;
}
