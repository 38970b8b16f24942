import { groupBy } from "../../base/group.ts";
import { isObject, type Value, type ValueObject } from "../../expression/value.ts";

type Step = string | number;
interface Leaf {
  readonly steps: readonly Step[];
  readonly text: string;
}

/** Members that no service counts by, and whose names may hold dots. */
const APART = /^(?:tags|identity)\./i;

/** The body of a resource, as its settings by path tell it: `properties.roles[0].size` lies in a list. What was not kept is missing. */
export function bodyOfSettings(settings: Readonly<Record<string, string>>): ValueObject {
  const leaves = Object.entries(settings).flatMap(([path, text]): Leaf[] => {
    const steps = APART.test(path) ? undefined : stepsOf(path);
    return steps === undefined ? [] : [{ steps, text }];
  });
  const body = valueOf(leaves);
  return isObject(body) ? body : {};
}

/** Undefined for a path with an id in it. */
function stepsOf(path: string): Step[] | undefined {
  const steps = path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
  const found = steps.map((step) => (/^\[\d+\]$/.test(step) ? Number(step.slice(1, -1)) : step));
  return found.some((step) => typeof step === "string" && step.startsWith("[")) ? undefined : found;
}

function valueOf(leaves: readonly Leaf[]): Value {
  const [first] = leaves;
  if (first === undefined) return {};
  if (first.steps.length === 0)
    return /^(?:true|false)$/.test(first.text) ? first.text === "true" : first.text;
  const members = [...groupBy(leaves, ({ steps }) => String(steps[0] ?? ""))].map(([name, same]) => {
    const inner = same.map(({ steps, text }) => ({ steps: steps.slice(1), text }));
    return [name, valueOf(inner)] as const;
  });
  const isList = leaves.every(({ steps: [step] }) => typeof step === "number");
  return isList
    ? members.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
    : Object.fromEntries(members);
}
