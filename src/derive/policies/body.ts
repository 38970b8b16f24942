import { lastSegment } from "../../base/resource-id.ts";
import { openThroughout } from "../../expression/open.ts";
import { openObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownTags, knownZones, skuText } from "../../plan/stated.ts";

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

/** The planned resource as policies see it. What only the manifest names is open: most of it is not known. */
export function bodyOf(planned: PlannedResource, { type, location, id }: KnownFields): ValueObject {
  const { name, body, partial } = planned;
  const named = { ...(id === undefined ? {} : { id }), type, name: lastSegment(name), fullName: name };
  if (body !== undefined) {
    const known = { ...body, ...named, ...(location === null ? {} : { location }) };
    return partial === true
      ? openThroughout(
          known,
          [`what the deployment does not say about ${planned.key}`],
          new Set(planned.whole),
        )
      : known;
  }
  const waits = [`what the manifest does not say about ${planned.key}`];
  const { stated } = planned;
  const [sku, zones] = [skuText(planned.sku), knownZones(planned.zones)];
  const tags = knownTags(planned.tags);
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
