import { buildResourceId, idKey, parseResourceId, type ResourceId } from "../base/resource-id.ts";
import { sameType } from "../base/resource-type.ts";
import type { Region } from "../base/names.ts";
import type { ServiceRequest } from "../catalog/services/support/adapter.ts";
import type { PlannedResource } from "../plan/model.ts";
import { isChangedInPlace } from "../plan/write.ts";
import type { Context } from "./context.ts";
import { idOf } from "./made.ts";
import { isHidden, whereabouts } from "./planned.ts";
import { serviceRequest } from "./services/request.ts";

/** The image, or the extension, that a planned machine is made from. */
export type ImageNeed =
  /** Of the marketplace; `image` is `publisher/offer/sku`. */
  | { readonly kind: "platform"; readonly image: string; readonly version: string }
  /** Of a gallery; `image` is the id of its definition. Without a version the latest is meant. */
  | { readonly kind: "gallery"; readonly image: ResourceId; readonly version?: string }
  /** A managed image, which can be used in its own region only. */
  | { readonly kind: "managed"; readonly image: ResourceId; readonly owner: string }
  /** The plan itself makes it. */
  | { readonly kind: "planned"; readonly image: string }
  | { readonly kind: "extension"; readonly publisher: string; readonly type: string }
  /** Known only after deployment, or of a kind that is not looked up. */
  | { readonly kind: "open"; readonly expression: string }
  | { readonly kind: "shared"; readonly image: string };

export interface PlacedImage {
  readonly resource: PlannedResource;
  readonly region: Region;
  readonly need: ImageNeed;
}

const VM = "Microsoft.Compute/virtualMachines";
const SCALE_SET = "Microsoft.Compute/virtualMachineScaleSets";
const PROFILE = "properties.virtualMachineProfile";
const GALLERY_IMAGE = "Microsoft.Compute/galleries/images";
const MANAGED = "Microsoft.Compute/images";

/** The images and extensions of what the plan makes new: what runs already keeps its own. */
export function plannedImages(context: Context): PlacedImage[] {
  const { manifest, planned } = context;
  const made = new Set(
    planned.flatMap((one) => {
      const id = one.body === undefined ? undefined : idOf(one, manifest);
      return id === undefined ? [] : [idKey(id)];
    }),
  );
  return planned.flatMap((resource): PlacedImage[] => {
    const where = whereabouts(resource, manifest);
    if (isChangedInPlace(resource) || where.kind === "global") return [];
    const isShown = resource.body !== undefined;
    if (!isShown && !isHidden(resource, manifest)) return [];
    const needs = isShown ? needsOf(resource, made) : hiddenNeeds(resource);
    if (where.kind === "region") return needs.map((need) => ({ resource, region: where.region, need }));
    const need = { kind: "open" as const, expression: where.expression };
    return needs.length === 0 ? [] : [{ resource, region: manifest.target.region, need }];
  });
}

/** Of what its own file does not show. */
function hiddenNeeds({ type }: PlannedResource): ImageNeed[] {
  const isImaged = [VM, SCALE_SET].some((one) => sameType(type, one) || sameType(type, `${one}/extensions`));
  return isImaged ? [{ kind: "open", expression: "the request, which its file does not show" }] : [];
}

function needsOf(resource: PlannedResource, made: ReadonlySet<string>): ImageNeed[] {
  const { type } = resource;
  const request = serviceRequest(resource);
  if (sameType(type, VM)) return imageOf(request, "properties.storageProfile", made);
  if (sameType(type, SCALE_SET)) {
    const extensions = request.items(`${PROFILE}.extensionProfile.extensions`);
    return [
      ...imageOf(request, `${PROFILE}.storageProfile`, made),
      ...(extensions?.known === true ? extensions.value.flatMap(extensionOf) : []),
    ];
  }
  const isExtension = [VM, SCALE_SET].some((one) => sameType(type, `${one}/extensions`));
  return isExtension ? extensionOf(request) : [];
}

function imageOf(request: ServiceRequest, profile: string, made: ReadonlySet<string>): ImageNeed[] {
  const at = (name: string) => request.text(`${profile}.imageReference.${name}`);
  const shared = at("sharedGalleryImageId") ?? at("communityGalleryImageId");
  if (shared !== undefined)
    return [shared.known ? { kind: "shared", image: shared.value } : { kind: "open", ...shared }];
  const id = at("id");
  if (id !== undefined)
    return [id.known ? byId(id.value, made) : { kind: "open", expression: id.expression }];
  const parts = [at("publisher"), at("offer"), at("sku")];
  const texts = parts.flatMap((part) => (part?.known === true ? [part.value] : []));
  const open = [...parts, at("version")].find((part) => part?.known === false);
  if (open?.known === false) return [{ kind: "open", expression: open.expression }];
  // A machine that takes over a disk names no image.
  if (texts.length < parts.length) return [];
  const version = at("version");
  return [
    { kind: "platform", image: texts.join("/"), version: version?.known === true ? version.value : "latest" },
  ];
}

function byId(text: string, made: ReadonlySet<string>): ImageNeed {
  const parts = parseResourceId(text);
  const id = parts === undefined ? undefined : buildResourceId(parts.scope, parts.type, parts.name);
  if (parts === undefined || id === undefined)
    return { kind: "open", expression: `the image '${text}', which is not an id` };
  const { scope, type, name } = parts;
  if (made.has(idKey(id))) return { kind: "planned", image: name };
  if (sameType(type, MANAGED)) return { kind: "managed", image: id, owner: scope };
  const [gallery = "", image = "", version] = name.split("/");
  const isImage = sameType(type, GALLERY_IMAGE) || sameType(type, `${GALLERY_IMAGE}/versions`);
  const definition = isImage ? buildResourceId(scope, GALLERY_IMAGE, `${gallery}/${image}`) : undefined;
  if (definition === undefined)
    return { kind: "open", expression: `an image of the type ${type}, which is not looked up` };
  return made.has(idKey(definition))
    ? { kind: "planned", image: name }
    : { kind: "gallery", image: definition, ...(version === undefined ? {} : { version }) };
}

function extensionOf(request: ServiceRequest): ImageNeed[] {
  const [publisher, type] = [request.text("properties.publisher"), request.text("properties.type")];
  if (publisher === undefined || type === undefined) return [];
  if (!publisher.known) return [{ kind: "open", expression: publisher.expression }];
  if (!type.known) return [{ kind: "open", expression: type.expression }];
  return [{ kind: "extension", publisher: publisher.value, type: type.value }];
}
