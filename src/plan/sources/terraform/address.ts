/** One step into a module: its name, and its key where the call has `count` or `for_each`. */
export interface ModuleStep {
  readonly name: string;
  /** As written between the brackets: `0`, `"eu"`. */
  readonly key?: string;
}

/** An address in its parts. */
export interface Address {
  readonly modules: readonly ModuleStep[];
  /** `azurerm_subnet.main` */
  readonly resource: string;
  /** As written between the brackets: `0`, `"eu"`. */
  readonly key?: string;
}

const STEP = /([^.[\]"]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?(?:\.|$)/y;

interface Part {
  readonly name: string;
  readonly key?: string;
}

/** The dotted parts of an address or reference, each with its key; undefined where the text is none. */
export function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const match = STEP.exec(text);
    if (match === null) return undefined;
    const [, name = "", key] = match;
    parts.push({ name, ...(key === undefined ? {} : { key }) });
  }
  return parts.length === 0 ? undefined : parts;
}

/** `module.a["x"].azurerm_subnet.main[0]`; undefined for text that is no address of a managed resource. */
export function addressOf(text: string): Address | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const modules: ModuleStep[] = [];
  let at = 0;
  for (; parts[at]?.name === "module"; at += 2) {
    const step = parts[at + 1];
    if (step === undefined) return undefined;
    modules.push(step);
  }
  const [type, last, ...rest] = parts.slice(at);
  if (type === undefined || last === undefined || rest.length > 0 || type.key !== undefined) return undefined;
  return {
    modules,
    resource: `${type.name}.${last.name}`,
    ...(last.key === undefined ? {} : { key: last.key }),
  };
}

/** `module.a["x"].` of the steps, nothing for the root. */
export function modulePrefix(modules: readonly ModuleStep[]): string {
  return modules.map(({ name, key }) => `module.${name}${key === undefined ? "" : `[${key}]`}.`).join("");
}
