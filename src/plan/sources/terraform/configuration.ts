import type { Json } from "../../../expression/json.ts";
import { modulePrefix, partsOf, type ModuleStep } from "./address.ts";
import type { PlanDocument } from "./document.ts";
import { isList, isMap, itemsIn, memberIn, textIn } from "./plain.ts";

/** A name that an expression of the configuration uses, in the module where it stands. */
export interface ConfigurationReference {
  readonly modules: readonly ModuleStep[];
  /** `azurerm_subnet.main.id`, `each.key` */
  readonly text: string;
}

/** Deeper chains of inputs and outputs than anybody writes. */
const DEEPEST = 20;
/** More references than one block has. */
const MOST = 500;
/** Expressions and names that are followed for the references of one block, at most. */
const MOST_STEPS = 5_000;
/** The same, for all blocks of a plan. */
const MOST_STEPS_IN_ALL = 2_000_000;
/** No reference is longer. */
const LONGEST = 1_000;

/** The configuration part of the plan: which expressions refer to what. */
export class Configuration {
  readonly #root: Json | undefined;
  readonly #providers: Json | undefined;
  readonly #variables: Json | undefined;
  readonly #resources = new Map<string, ReadonlyMap<string, Json>>();
  /** By module, resource and attribute: all instances of a resource share them. */
  readonly #references = new Map<string, readonly ConfigurationReference[]>();
  #steps = 0;

  constructor({ configuration, variables }: Pick<PlanDocument, "configuration" | "variables">) {
    this.#root = memberIn(configuration, "root_module");
    this.#providers = memberIn(configuration, "provider_config");
    this.#variables = variables;
  }

  /** What the expression of one attribute of a resource refers to, followed through inputs and outputs of modules. */
  references(
    modules: readonly ModuleStep[],
    resource: string,
    attribute: string,
  ): readonly ConfigurationReference[] {
    // Where a module has a key, the steps of its references have it too.
    const key = `${modulePrefix(modules)}${resource} ${attribute}`;
    let known = this.#references.get(key);
    if (known === undefined) {
      const expression = memberIn(memberIn(this.#resource(modules, resource), "expressions"), attribute);
      known = this.#followed(modules, expression, []);
      this.#references.set(key, known);
    }
    return known;
  }

  /** True where the configuration has the resource and says nothing of an attribute of it. */
  leavesOut(modules: readonly ModuleStep[], resource: string, attribute: string): boolean {
    const expressions = this.expressions(modules, resource);
    return isMap(expressions) && memberIn(expressions, attribute) === undefined;
  }

  /** The expressions of a resource by attribute; undefined where the configuration does not have it. */
  expressions(modules: readonly ModuleStep[], resource: string): Json | undefined {
    return memberIn(this.#resource(modules, resource), "expressions");
  }

  /** What all expressions of a resource refer to, `depends_on` among them. */
  everyReference(modules: readonly ModuleStep[], resource: string): ConfigurationReference[] {
    const block = this.#resource(modules, resource);
    const direct = itemsIn(memberIn(block, "depends_on")).flatMap((item) => textIn(item) ?? []);
    return this.#followed(modules, memberIn(block, "expressions"), direct);
  }

  /**
   * Subscription that the resource's provider is configured with: `default` where the configuration leaves it to the environment,
   * undefined where only the apply knows.
   */
  subscription(modules: readonly ModuleStep[], resource: string): string | undefined {
    const key = textIn(memberIn(this.#resource(modules, resource), "provider_config_key"));
    const provider = key === undefined ? undefined : memberIn(this.#providers, key);
    const expression = memberIn(memberIn(provider, "expressions"), "subscription_id");
    if (expression === undefined) {
      // Another configuration of the provider is there to reach another place.
      return memberIn(provider, "alias") === undefined ? "default" : undefined;
    }
    const constant = textIn(memberIn(expression, "constant_value"));
    if (constant !== undefined) return constant;
    const [only, ...others] = itemsIn(memberIn(expression, "references")).flatMap(
      (item) => textIn(item) ?? [],
    );
    const variable = others.length === 0 ? /^var\.([\w-]+)$/.exec(only ?? "")?.[1] : undefined;
    const value = variable === undefined ? undefined : memberIn(memberIn(this.#variables, variable), "value");
    return textIn(value);
  }

  #module(modules: readonly ModuleStep[]): Json | undefined {
    let at = this.#root;
    for (const { name } of modules) at = memberIn(memberIn(memberIn(at, "module_calls"), name), "module");
    return at;
  }

  #resource(modules: readonly ModuleStep[], resource: string): Json | undefined {
    const path = modules.map(({ name }) => name).join(".");
    let known = this.#resources.get(path);
    if (known === undefined) {
      const all = itemsIn(memberIn(this.#module(modules), "resources"));
      known = new Map(all.map((one) => [textIn(memberIn(one, "address")) ?? "", one]));
      this.#resources.set(path, known);
    }
    return known.get(resource);
  }

  /** The references in an expression, or in the blocks of expressions below it, and in further texts; each once, in their order. */
  #followed(
    modules: readonly ModuleStep[],
    expression: Json | undefined,
    direct: readonly string[],
  ): ConfigurationReference[] {
    const search: Search = { found: [], seen: new Set(), steps: 0 };
    if (this.exhausted) return search.found;
    for (const text of [...textsIn(expression), ...direct]) this.#resolve(modules, text, 0, search);
    this.#steps += search.steps;
    return search.found;
  }

  /** True where there were more references than are followed, so that some are not known. */
  get exhausted(): boolean {
    return this.#steps > MOST_STEPS_IN_ALL;
  }

  #resolve(modules: readonly ModuleStep[], text: string, depth: number, search: Search): void {
    const key = `${modulePrefix(modules)} ${text}`;
    search.steps += 1 + modules.length;
    if (search.seen.has(key) || search.steps > MOST_STEPS || search.found.length === MOST) return;
    search.seen.add(key);
    const inner = depth < DEEPEST ? this.#behind(modules, text) : undefined;
    if (inner === undefined) search.found.push({ modules, text });
    else for (const one of textsIn(inner.expression)) this.#resolve(inner.modules, one, depth + 1, search);
  }

  /** The expression that an input or an output of a module stands for, and where it stands. */
  #behind(
    modules: readonly ModuleStep[],
    text: string,
  ): { readonly modules: readonly ModuleStep[]; readonly expression: Json } | undefined {
    const [first, second, third] = partsOf(text) ?? [];
    if (first?.name === "var" && second !== undefined && modules.length > 0) {
      const outer = modules.slice(0, -1);
      const call = memberIn(memberIn(this.#module(outer), "module_calls"), modules.at(-1)?.name ?? "");
      const expression = memberIn(memberIn(call, "expressions"), second.name);
      return expression === undefined ? undefined : { modules: outer, expression };
    }
    if (first?.name === "module" && second !== undefined && third !== undefined) {
      const within = [...modules, second];
      const outputs = memberIn(this.#module(within), "outputs");
      const expression = memberIn(memberIn(outputs, third.name), "expression");
      return expression === undefined ? undefined : { modules: within, expression };
    }
    return undefined;
  }
}

/** What a search for references has come to. */
interface Search {
  readonly found: ConfigurationReference[];
  readonly seen: Set<string>;
  steps: number;
}

/** The texts of all references in an expression and the blocks below it. */
function textsIn(expression: Json | undefined): string[] {
  const texts: string[] = [];
  const open = expression === undefined ? [] : [expression];
  let steps = 0;
  for (let at = open.pop(); at !== undefined && texts.length < MOST; at = open.pop()) {
    steps += 1;
    if (steps > MOST_STEPS) break;
    if (isList(at)) for (const one of at) open.push(one);
    if (!isMap(at)) continue;
    const references = memberIn(at, "references");
    if (isList(references))
      for (const one of references.flatMap((item) => textIn(item) ?? [])) texts.push(one);
    else for (const one of Object.values(at)) open.push(one);
  }
  return shortened(texts.slice(0, MOST));
}

/** The format lists `a.b.id` together with its beginning `a.b`: the longest alone says it all. */
function shortened(texts: readonly string[]): string[] {
  const all = [...new Set(texts)];
  const beginnings = new Set(all.flatMap(beginningsOf));
  return all.filter((text) => !beginnings.has(text));
}

/** What stands before each dot and bracket of a text. */
function beginningsOf(text: string): string[] {
  return [...text.slice(0, LONGEST).matchAll(/[.[]/g)].map(({ index }) => text.slice(0, index));
}
