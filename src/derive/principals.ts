import { sameText, type Guid } from "../base/names.ts";
import type { AccessExpectations, Manifest, NamedPrincipal } from "../manifest/model.ts";
import { published } from "../base/address.ts";

export function accessOf({ expect }: Manifest): AccessExpectations {
  return expect.access;
}

/** The manifest's own name of an object id; an address by its fingerprint. */
export function nameOf(id: Guid, manifest: Manifest): string | undefined {
  const { names, principalMap } = accessOf(manifest);
  const written: readonly NamedPrincipal[] = [
    ...names,
    ...principalMap.flatMap(({ from, to }) => [from, to]),
    ...manifest.expect.roleAssignments.map(({ principal, principalId }) => ({
      name: principal,
      ...(principalId === undefined ? {} : { id: principalId }),
    })),
  ];
  const found = written.find((one) => one.id === id && !one.name.toLowerCase().endsWith(id));
  return found === undefined ? undefined : published(found.name);
}

/** `Group aaaaaaaa-… (group:sg-shop-ops)`: type and object id, and the manifest's name for it where it has one. The id of a person is shortened. */
export function principalText(id: Guid, type: string | undefined, manifest: Manifest): string {
  const name = nameOf(id, manifest);
  const text = `${type ?? "principal"} ${principalFacet(id, type)}`;
  return name === undefined ? text : `${text} (${name})`;
}

/** How a finding names a principal for waivers: the object id, that of a person shortened. */
export function principalFacet(id: Guid, type: string | undefined): string {
  return type === "User" ? shortId(id) : id;
}

/** Enough to find a person by, and too little to look them up with. */
export function shortId(id: Guid): string {
  return `${id.slice(0, 8)}-…`;
}

export function isPrincipal(named: NamedPrincipal, id: Guid, manifest: Manifest): boolean {
  return (
    named.id === id || accessOf(manifest).names.some((one) => one.id === id && sameText(one.name, named.name))
  );
}
