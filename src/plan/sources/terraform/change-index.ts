import type { Json } from "../../../expression/json.ts";
import { modulePrefix, partsOf, type Address, type ModuleStep } from "./address.ts";
import type { Change } from "./changes.ts";
import type { Configuration, ConfigurationReference } from "./configuration.ts";
import { addTo, changesIn, moduleTree, treeAt, type ModuleTree } from "./module-tree.ts";
import { attribute } from "./values.ts";

/** The instances of a resource, or of a whole module, that a reference names. */
interface Instances {
  /** Address without a key. */
  readonly base: string;
  readonly all: readonly Change[];
  readonly key: string | undefined;
  /** What follows the resource: `id`. */
  readonly rest: string;
}

/** What the expressions of one block of the configuration refer to; all its instances share it. */
interface Targets {
  readonly instances: readonly Instances[];
  /** An instance refers to those with its own key. */
  readonly perKey: boolean;
}

/** More than a person can follow; the order of a plan does not hang on the rest. */
const MOST_DEPENDENCIES = 1_000;
/** The same, for all resources of a plan. */
const MOST_IN_ALL = 1_000_000;

function baseOf({ modules, resource }: Address): string {
  return modulePrefix(modules) + resource;
}
function withKey(base: string, key: string | undefined): string {
  return key === undefined ? base : `${base}[${key}]`;
}
function isKey({ text }: ConfigurationReference): boolean {
  return text === "each.key" || text === "count.index";
}

/** The changes by address and by id, and what they refer to. */
export class ChangeIndex {
  readonly #byBase = new Map<string, Change[]>();
  readonly #byAddress = new Map<string, Change>();
  readonly #byOldId = new Map<string, Change>();
  readonly #targets = new Map<string, Targets>();
  readonly #wholes = new Map<ModuleTree, readonly Change[]>();
  #modules: ModuleTree | undefined;
  #dependencies = 0;
  readonly #configuration: Configuration;

  constructor(changes: readonly Change[], configuration: Configuration) {
    this.#configuration = configuration;
    for (const change of changes) {
      const old = change.before === undefined ? undefined : attribute(change.before, "id");
      if (typeof old === "string") this.#byOldId.set(old.toLowerCase(), change);
      if (change.after === undefined || change.deposed) continue;
      const base = baseOf(change.parsed);
      const group = this.#byBase.get(base);
      if (group === undefined) this.#byBase.set(base, [change]);
      else group.push(change);
      this.#byAddress.set(withKey(base, change.parsed.key), change);
    }
  }

  /** The changes after which something exists. */
  all(): Iterable<Change> {
    return this.#byAddress.values();
  }

  /** The change of what exists under an id now. */
  withOldId(id: string): Change | undefined {
    return this.#byOldId.get(id.toLowerCase());
  }

  /**
   * The resource whose id an attribute takes, where its expression refers to that id and to nothing else. That leaves room for an
   * expression that makes another text of the id; it is for the caller to know that only an id of the right type can be meant.
   */
  target(change: Change, name: string): Change | undefined {
    const { modules, resource, key: own } = change.parsed;
    const references = this.#configuration.references(modules, resource, name);
    const perKey = references.some(isKey);
    const [only, ...others] = references.filter((one) => !isKey(one));
    const matching = only === undefined || others.length > 0 ? undefined : this.#instances(only);
    if (matching === undefined || !(matching.rest === "id" || (matching.rest === "" && perKey)))
      return undefined;
    const { base, all, key } = matching;
    if (key !== undefined) return this.#byAddress.get(withKey(base, key));
    const [first] = all;
    if (first !== undefined && all.length === 1 && first.parsed.key === undefined) return first;
    return perKey && own !== undefined ? this.#byAddress.get(withKey(base, own)) : undefined;
  }

  /**
   * True where what is not known of an attribute can only come from resources of the plan: its expression refers to some, and to no
   * data source.
   */
  isOfPlan({ parsed }: Change, name: string): boolean {
    const references = this.#configuration.references(parsed.modules, parsed.resource, name);
    return (
      references.some((one) => this.#instances(one) !== undefined) &&
      !references.some(({ text }) => text.startsWith("data."))
    );
  }

  /** The expressions of a resource in the configuration, by attribute; undefined where the configuration does not have it. */
  expressions({ parsed }: Change): Json | undefined {
    return this.#configuration.expressions(parsed.modules, parsed.resource);
  }

  /** Addresses of the planned resources that a resource refers to, in the order of the configuration. */
  dependencies(change: Change): string[] {
    const { instances, perKey } = this.#targetsOf(change);
    const addresses = new Set<string>();
    if (this.exhausted) return [];
    for (const { base, all, key } of instances) {
      const one = this.#byAddress.get(withKey(base, key ?? (perKey ? change.parsed.key : undefined)));
      const meant = one === undefined ? (key === undefined ? all : []) : [one];
      for (const { address } of meant) {
        if (addresses.size < MOST_DEPENDENCIES && address !== change.address) addresses.add(address);
      }
      if (addresses.size === MOST_DEPENDENCIES) break;
    }
    this.#dependencies += addresses.size;
    return [...addresses];
  }

  /** True where there were more dependencies than are listed. */
  get exhausted(): boolean {
    return this.#dependencies > MOST_IN_ALL;
  }

  #targetsOf({ parsed }: Change): Targets {
    const base = baseOf(parsed);
    let targets = this.#targets.get(base);
    if (targets === undefined) {
      const references = this.#configuration.everyReference(parsed.modules, parsed.resource);
      targets = {
        instances: references.flatMap((reference) => this.#instances(reference) ?? []),
        perKey: references.some(isKey),
      };
      this.#targets.set(base, targets);
    }
    return targets;
  }

  /** Undefined for a name that stands for no managed resource. */
  #instances({ modules, text }: ConfigurationReference): Instances | undefined {
    const [type, name, ...rest] = partsOf(text) ?? [];
    if (type === undefined || name === undefined || type.name === "data") return undefined;
    const base = `${modulePrefix(modules)}${type.name}.${name.name}`;
    if (type.name === "module")
      return { base, all: this.#wholeModule([...modules, name]), key: undefined, rest: "*" };
    const all = this.#byBase.get(base);
    return all && { base, all, key: name.key, rest: rest.map((part) => part.name).join(".") };
  }

  /** `depends_on` may name a module: everything in it, whatever its keys. */
  #wholeModule(modules: readonly ModuleStep[]): readonly Change[] {
    this.#modules ??= this.#moduleTree();
    const tree = treeAt(this.#modules, modules);
    if (tree === undefined) return [];
    const all = this.#wholes.get(tree) ?? changesIn(tree, MOST_DEPENDENCIES + 1);
    this.#wholes.set(tree, all);
    return all;
  }

  #moduleTree(): ModuleTree {
    const root = moduleTree();
    for (const changes of this.#byBase.values()) for (const one of changes) addTo(root, one);
    return root;
  }
}
