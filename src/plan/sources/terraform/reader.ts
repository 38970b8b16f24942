import { oncePerObject } from "../../../base/once.ts";
import { buildResourceId, idKey } from "../../../base/resource-id.ts";
import { resourceType, sameType } from "../../../base/resource-type.ts";
import { region, sameText, type Region } from "../../../base/names.ts";
import { terraformRow, type TerraformRow } from "../../../catalog/terraform/index.ts";
import { under } from "../../../catalog/terraform/row.ts";
import { type Rules } from "../../../catalog/terraform/rule.ts";
import { isObject, waitsOf, type Value, type ValueObject } from "../../../expression/value.ts";
import type { Planned, Write } from "../../model.ts";
import { requestFacts } from "../../request.ts";
import { apiBody, apiType, isActionOnly, isOwnMember, locatedApi } from "./azapi.ts";
import type { ChangeIndex } from "./change-index.ts";
import type { Change } from "./changes.ts";
import { identityOf, planOf } from "./common-members.ts";
import type { Configuration } from "./configuration.ts";
import { statedOnly, withGrounds } from "./grounds.ts";
import { planned, scopeOf, subscriptionValue } from "./texts.ts";
import { locatedById, locatedByRow, type Located, type HomeLookup } from "./located.ts";
import type { TerraformContext, TerraformResource } from "./model.ts";
import { membersOf, wholePathsOf } from "./rules.ts";
import { withoutUnconfigured } from "./unconfigured.ts";
import { attribute } from "./values.ts";

interface Sources {
  readonly drifted: ReadonlySet<string>;
  readonly index: ChangeIndex;
  readonly configuration: Configuration;
  readonly context: TerraformContext;
}

/** Writes changes of the Azure providers as the requests that they stand for. */
export class Reader implements HomeLookup {
  readonly #from: Sources;
  readonly #places = new Map<Change, Located | undefined>();
  readonly #regions = new Map<Change, Planned<Region> | undefined>();
  #byNewId: ReadonlyMap<string, Change> | undefined;

  readonly #named = new Map<string, ReadonlyMap<string, string>>();

  constructor(from: Sources) {
    this.#from = from;
  }

  /** Undefined for a type that is not understood, or that stands for no resource. */
  resource(change: Change): TerraformResource | undefined {
    const { after } = change;
    const place = this.place(change);
    const type = place === undefined ? undefined : resourceType(place.type);
    if (after === undefined || place === undefined || type === undefined) return undefined;
    if (isActionOnly(change, after)) return undefined;
    const row = terraformRow(change.type);
    const api = apiType(change, after);
    const { index, configuration } = this.#from;
    const grounded = isObject(after) ? withGrounds(change, after, index) : after;
    const rules = row === undefined ? {} : rulesFor(change, after, row);
    const made =
      row === undefined
        ? { ...apiBody(change, grounded) }
        : {
            body: membersOf(rules, withoutUnconfigured(change, grounded, rules, configuration)),
            partial: true,
          };
    const body = this.#whole(change.address, after, made.body, row);
    const whole = row === undefined ? [] : ["identity", "plan", "tags", ...wholePathsOf(row, body, rules)];
    const location = this.region(change);
    return {
      address: change.address,
      terraformType: change.type,
      write: writeOf(change),
      ...this.#before(change, row),
      ...(place.id === undefined ? {} : { id: place.id }),
      type,
      name: planned(place.name, `${change.address}.name`),
      ...(api === undefined ? {} : { apiVersion: api.apiVersion }),
      scope: scopeOf(place.scope),
      ...(location === undefined ? {} : { location }),
      ...requestFacts(type, body, made.partial ? "what the plan does not say" : undefined, whole),
      body,
      ...(row === undefined || !isObject(grounded)
        ? {}
        : { attributes: statedOnly(change, grounded, index) }),
      partial: made.partial,
      whole,
      dependsOn: index.dependencies(change),
      condition: conditionOf(change),
      drifted: this.#from.drifted.has(change.address),
      origin: change.place,
      ...(change.previousAddress === undefined ? {} : { previousAddress: change.previousAddress }),
      imported: change.importing !== undefined,
    };
  }

  /** The same resource at the other end of a relation; nothing where the plan does not tell where that is. */
  twin(change: Change, resource: TerraformResource): TerraformResource[] {
    const row = terraformRow(change.type);
    if (row?.also === undefined || change.after === undefined) return [];
    const place = locatedByRow({ ...row, homes: [under(row.also)] }, change, change.after, this);
    if (typeof place.scope !== "string") return [];
    const address = `${change.address}.${row.also}`;
    return [
      {
        ...resource,
        address,
        ...(place.id === undefined ? {} : { id: place.id }),
        name: planned(place.name, `${address}.name`),
        scope: scopeOf(place.scope),
        dependsOn: [...resource.dependsOn, change.address],
      },
    ];
  }

  /** The request that would make what is updated as it is today; an amendment tells only a part of that. */
  #before(change: Change, row: TerraformRow | undefined): Pick<TerraformResource, "before"> {
    const { action, before, address } = change;
    const isAmendment = row === undefined && change.type !== "azapi_resource";
    if (action !== "update" || before === undefined || isAmendment) return {};
    const body = row === undefined ? apiBody(change, before).body : membersOf(row.rules, before);
    return { before: this.#whole(address, before, body, row) };
  }

  /** Where the resource of a change will stand. */
  place(change: Change): Located | undefined {
    if (!this.#places.has(change)) {
      // A chain of parents that leads back to itself ends here, with the parent unknown.
      this.#places.set(change, undefined);
      this.#places.set(change, this.placeWith(change, change.after, change.importing?.id));
    }
    return this.#places.get(change);
  }

  /** Where a resource with these values stands, as it is or as it will be. */
  placeWith(change: Change, values: Value | undefined, importId?: string): Located | undefined {
    if (values === undefined) return undefined;
    const row = terraformRow(change.type);
    const type = row?.type ?? apiType(change, values)?.type;
    if (type === undefined) return undefined;
    for (const id of [attribute(values, "id"), importId]) {
      const place = typeof id === "string" ? locatedById(id, type) : undefined;
      if (place !== undefined) return place;
    }
    return row === undefined
      ? locatedApi(change, values, type, this)
      : locatedByRow(row, change, values, this);
  }

  /** Region that the resource will be in; undefined for a type that states none. */
  region(change: Change): Planned<Region> | undefined {
    if (!this.#regions.has(change)) {
      this.#regions.set(change, undefined);
      this.#regions.set(change, this.#regionOf(change));
    }
    return this.#regions.get(change);
  }

  #regionOf(change: Change): Planned<Region> | undefined {
    const row = terraformRow(change.type);
    const global = region("global");
    if (row?.global === true && global !== undefined) return { known: true, value: global };
    const values = change.after ?? null;
    const own = attribute(values, "location") ?? inBody(change, values);
    if (own !== undefined && own !== null) {
      const known = typeof own === "string" ? region(own) : undefined;
      if (known !== undefined) return { known: true, value: known };
      return { known: false, expression: waitsOf(own).join(", ") || `${change.address}.location` };
    }
    if (row?.near === undefined) return undefined;
    const { id, type } = row.near;
    const stated = attribute(values, id);
    const near = typeof stated === "string" ? this.#withId(stated) : this.#from.index.target(change, id);
    const isThat = near !== undefined && sameType(this.place(near)?.type ?? "", type);
    const shared = isThat ? this.region(near) : undefined;
    return shared ?? { known: false, expression: `region of ${change.address}.${id}` };
  }

  /** The change of what exists under an id now, or else of what will. */
  #withId(id: string): Change | undefined {
    const { index } = this.#from;
    return index.withOldId(id) ?? this.#newIds().get(idKey(id));
  }

  #newIds(): ReadonlyMap<string, Change> {
    this.#byNewId ??= new Map(
      [...this.#from.index.all()].flatMap((change) => {
        const id = this.place(change)?.id;
        return id === undefined ? [] : [[idKey(id), change] as const];
      }),
    );
    return this.#byNewId;
  }

  subscription(change: Change): Value {
    const { configuration, context } = this.#from;
    const { modules, resource } = change.parsed;
    const stated = configuration.subscription(modules, resource);
    const id = stated === "default" ? context.subscriptionId : stated;
    return subscriptionValue(id, `subscription of ${change.address}`);
  }

  idNamed(type: string, name: string): string | undefined {
    const known = this.#named.get(type) ?? this.#namesOf(type);
    this.#named.set(type, known);
    return known.get(name.toLowerCase());
  }

  /** Id of a resource of that type in the group of a change, by its name (with those above it, as the home of the change tells). */
  idBeside(change: Change, type: string, name: string): string | undefined {
    const home = this.placeWith(change, change.after ?? change.before);
    if (typeof home?.scope !== "string") return undefined;
    return buildResourceId(home.scope, type, name);
  }

  /** Ids of what the plan has of a type, as it will be, by name. */
  #namesOf(wanted: string): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const change of this.#from.index.all()) {
      if (!sameType(terraformRow(change.type)?.type ?? "", wanted)) continue;
      const { id, name } = this.place(change) ?? {};
      if (id !== undefined && typeof name === "string") ids.set(name.toLowerCase(), id);
    }
    return ids;
  }

  scopeBehind(change: Change, name: string): Value | undefined {
    const target = this.#from.index.target(change, name);
    return target === undefined ? undefined : this.place(target)?.scope;
  }

  idBehind(change: Change, name: string, type: string): string | undefined {
    const target = this.#from.index.target(change, name);
    const place = target === undefined ? undefined : this.place(target);
    return place !== undefined && sameType(place.type, type) ? place.id : undefined;
  }

  /** With the members that every resource states in the same way. */
  #whole(address: string, values: Value, body: ValueObject, row: TerraformRow | undefined): ValueObject {
    const identity = identityOf(values, address);
    const tags = attribute(values, "tags");
    const plan = row === undefined ? undefined : planOf(values);
    const rest = Object.entries(body).filter(
      ([key]) => row !== undefined || !(isOwnMember(key) || key.toLowerCase() === "location"),
    );
    const has = (key: string): boolean => rest.some(([name]) => sameText(name, key));
    // In a whole body what is not set is left out; in a partial one null states that.
    const stated = (value: Value | undefined): value is Value =>
      value !== undefined && (value !== null || row !== undefined);
    return Object.fromEntries([
      ...rest,
      ...(stated(tags) && !has("tags") ? [["tags", tags] as const] : []),
      ...(stated(identity) && !has("identity") ? [["identity", identity] as const] : []),
      ...(stated(plan) && !has("plan") ? [["plan", plan] as const] : []),
      ...(row !== undefined && !has("zones") && hasNoZones(values) ? [["zones", null] as const] : []),
    ]);
  }
}

/** The rules of a row, with what the request that creates the resource sends otherwise, and never has. */
function rulesFor({ action }: Change, values: Value, row: TerraformRow): Rules {
  const { rules, onCreate, addedLater = [] } = row;
  if (action !== "create" && action !== "replace") return rules;
  if (addedLater.length === 0 && onCreate === undefined) return rules;
  const isSent = addedLater.some(
    ({ unless }) => unless !== undefined && (attribute(values, unless) ?? null) !== null,
  );
  return isSent ? withLeftOut(row, values) : withAllLeftOut(row);
}

const withAllLeftOut = oncePerObject((row: TerraformRow) => withLeftOut(row));

function withLeftOut({ rules, onCreate, addedLater = [] }: TerraformRow, values: Value = {}): Rules {
  const left = addedLater.filter(
    ({ unless }) => unless === undefined || (attribute(values, unless) ?? null) === null,
  );
  return { ...rules, ...onCreate, ...Object.fromEntries(left.map(({ path, rule }) => [path, rule])) };
}

function writeOf({ action, deferred, address, type }: Change): Planned<Write> {
  if (terraformRow(type)?.partOf !== undefined) return { known: true, value: "none" };
  if (deferred !== undefined) return { known: false, expression: `deferred: ${deferred}` };
  if (action === "unknown") return { known: false, expression: `the change of ${address}` };
  const written = action === "create" || action === "update" || action === "replace";
  return { known: true, value: written ? action : "none" };
}

function conditionOf({ action, deferred, address }: Change): TerraformResource["condition"] {
  if (deferred !== undefined) return { waits: `deferred: ${deferred}` };
  return action === "unknown" ? { waits: `the change of ${address}` } : "planned";
}

/** A resource of the provider without an attribute for zones is sent without zones. */
function hasNoZones(values: Value): boolean {
  const names = ["zone", "zones", "availability_zone", "availability_zones"];
  return names.every((name) => attribute(values, name) === undefined);
}

function inBody(change: Change, values: Value): Value | undefined {
  return change.type.startsWith("azapi_") ? attribute(apiBody(change, values).body, "location") : undefined;
}
