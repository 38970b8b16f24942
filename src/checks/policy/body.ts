import { lastSegment } from "../../base/resource-id.ts";
import { isArray, isObject, openObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** What is known of a planned resource before its body is looked at. */
export interface KnownFields {
  /** As policies name it, which is not always as a template does. */
  readonly type: string;
  readonly location: Value;
  readonly id: string | undefined;
}

/** True where only the manifest names the resource: its properties are not stated anywhere. */
export function isUndeclared({ body }: PlannedResource): boolean {
  return body === undefined;
}

/** Open at every depth. */
function openThroughout(object: ValueObject, waits: readonly string[]): ValueObject {
  const opened = (value: Value): Value =>
    isArray(value) ? value.map(opened) : isObject(value) ? openThroughout(value, waits) : value;
  const members = Object.entries(object).map(([key, value]): [string, Value] => [key, opened(value)]);
  return openObject(Object.fromEntries(members), waits);
}

/** The planned resource as policies see it. What only the manifest names is open: most of it is not known. */
export function bodyOf(planned: PlannedResource, { type, location, id }: KnownFields): ValueObject {
  const { name, body, partial } = planned;
  const named = { ...(id === undefined ? {} : { id }), type, name: lastSegment(name), fullName: name };
  if (body !== undefined) {
    const known = { ...body, ...named, ...(location === null ? {} : { location }) };
    return partial === true
      ? openThroughout(known, [`what the plan does not say about ${planned.key}`])
      : known;
  }
  const waits = [`what the manifest does not say about ${planned.key}`];
  const { sku, zones, tags, stated } = planned;
  return openObject(
    {
      ...named,
      location,
      ...(sku?.known === true ? { sku: openObject({ name: sku.value }, waits) } : {}),
      ...(zones.length === 0 ? {} : { zones }),
      ...(Object.keys(tags).length === 0 ? {} : { tags }),
      ...(stated === undefined ? {} : { properties: openObject(stated, waits) }),
    },
    waits,
  );
}
