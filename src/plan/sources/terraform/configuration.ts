import type { Json } from "../../../expression/json.ts";
import { partsOf, type ModuleStep } from "./address.ts";
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
/** More references than one expression has. */
const MOST = 500;

/** The configuration part of the plan: which expressions refer to what. */
export class Configuration {
  readonly #root: Json | undefined;
  readonly #providers: Json | undefined;
  readonly #variables: Json | undefined;
  readonly #resources = new Map<string, ReadonlyMap<string, Json>>();

  constructor({ configuration, variables }: Pick<PlanDocument, "configuration" | "variables">) {
    this.#root = memberIn(configuration, "root_module");
    this.#providers = memberIn(configuration, "provider_config");
    this.#variables = variables;
  }

  /** What the expression of one attribute of a resource refers to, followed through inputs and outputs of modules. */
  references(modules: readonly ModuleStep[], resource: string, attribute: string): ConfigurationReference[] {
    const expression = memberIn(memberIn(this.#resource(modules, resource), "expressions"), attribute);
    return this.#follow(modules, expression, 0);
  }

  /** True where the configuration has the resource and says nothing of an attribute of it. */
  leavesOut(modules: readonly ModuleStep[], resource: string, attribute: string): boolean {
    const expressions = memberIn(this.#resource(modules, resource), "expressions");
    return isMap(expressions) && memberIn(expressions, attribute) === undefined;
  }

  /** What all expressions of a resource refer to, `depends_on` among them. */
  everyReference(modules: readonly ModuleStep[], resource: string): ConfigurationReference[] {
    const block = this.#resource(modules, resource);
    const direct = itemsIn(memberIn(block, "depends_on")).flatMap((item) => textIn(item) ?? []);
    return [
      ...this.#follow(modules, memberIn(block, "expressions"), 0),
      ...direct.flatMap((text) => this.#resolve(modules, text, 0)),
    ].slice(0, MOST);
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

  /** The references in an expression, or in the blocks of expressions below it. */
  #follow(
    modules: readonly ModuleStep[],
    expression: Json | undefined,
    depth: number,
  ): ConfigurationReference[] {
    const texts: string[] = [];
    const open = expression === undefined ? [] : [expression];
    for (let at = open.pop(); at !== undefined && texts.length < MOST; at = open.pop()) {
      if (isList(at)) for (const one of at) open.push(one);
      if (!isMap(at)) continue;
      const references = memberIn(at, "references");
      if (isList(references))
        for (const one of references.flatMap((item) => textIn(item) ?? [])) texts.push(one);
      else for (const one of Object.values(at)) open.push(one);
    }
    return shortened(texts).flatMap((text) => this.#resolve(modules, text, depth));
  }

  #resolve(modules: readonly ModuleStep[], text: string, depth: number): ConfigurationReference[] {
    const [first, second, third] = partsOf(text) ?? [];
    if (depth < DEEPEST && first?.name === "var" && second !== undefined && modules.length > 0) {
      const outer = modules.slice(0, -1);
      const call = memberIn(memberIn(this.#module(outer), "module_calls"), modules.at(-1)?.name ?? "");
      const input = memberIn(memberIn(call, "expressions"), second.name);
      return input === undefined ? [{ modules, text }] : this.#follow(outer, input, depth + 1);
    }
    if (depth < DEEPEST && first?.name === "module" && second !== undefined && third !== undefined) {
      const inner = [...modules, second];
      const output = memberIn(memberIn(memberIn(this.#module(inner), "outputs"), third.name), "expression");
      return output === undefined ? [{ modules, text }] : this.#follow(inner, output, depth + 1);
    }
    return [{ modules, text }];
  }
}

/** The format lists `a.b.id` together with its beginning `a.b`: the longest alone says it all. */
function shortened(texts: readonly string[]): string[] {
  const all = [...new Set(texts)];
  return all.filter(
    (text) =>
      !all.some(
        (other) => other !== text && /^[.[]/.test(other.slice(text.length)) && other.startsWith(text),
      ),
  );
}
