import { sameType } from "../../../base/resource-type.ts";
import { relationTarget, terraformRow } from "../../../catalog/terraform/index.ts";
import { resourceId, idKey } from "../../../base/resource-id.ts";
import type { ChangeIndex } from "./change-index.ts";
import type { Change } from "./changes.ts";
import type { TerraformResource } from "./model.ts";
import type { Reader } from "./reader.ts";
import { attribute } from "./values.ts";

/**
 * The resources with what others write of them: an association, a rule of a load balancer or a key of an account is sent as a
 * part of the request for the resource that it belongs to, which is then written though the plan leaves it as it is.
 */
export function withPartsWritten(
  resources: readonly TerraformResource[],
  changes: readonly Change[],
  reader: Reader,
  index: ChangeIndex,
): TerraformResource[] {
  const touched = new Set(changes.filter(isWrite).flatMap((change) => touchedBy(change, reader, index)));
  return resources.map((resource) => {
    const { id, address, write } = resource;
    const isTouched = touched.has(address) || (id !== undefined && touched.has(idKey(id)));
    return isTouched &&
      write.known &&
      write.value === "none" &&
      terraformRow(resource.terraformType)?.partOf === undefined
      ? { ...resource, write: { known: true, value: "update" } }
      : resource;
  });
}

function isWrite({ action }: Change): boolean {
  return action === "create" || action === "update" || action === "replace" || action === "delete";
}

/** Id or address of what the change is a part of. */
function touchedBy(change: Change, reader: Reader, index: ChangeIndex): string[] {
  const target = relationTarget(change.type) ?? partTarget(change);
  if (target === undefined) return [];
  const values = change.after ?? change.before ?? null;
  const stated = attribute(values, target.id) ?? null;
  if (typeof stated === "string") {
    const id = stated.startsWith("/") ? resourceId(stated) : reader.idBeside(change, target.type, stated);
    return id === undefined ? [] : [idKey(id)];
  }
  const behind = index.target(change, target.id);
  const home = behind === undefined ? undefined : reader.place(behind);
  return behind !== undefined && home !== undefined && sameType(home.type, target.type)
    ? [behind.address]
    : [];
}

function partTarget({ type }: Change): { readonly id: string; readonly type: string } | undefined {
  const row = terraformRow(type);
  const outer = row?.type.split("/").slice(0, -1).join("/");
  return row?.partOf === undefined || outer === undefined ? undefined : { id: row.partOf, type: outer };
}
