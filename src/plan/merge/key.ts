import type { Identity } from "./identity.ts";

/** `shop-data.servers/sql-shop-sdc/databases/shop`: the workload, then types and names without the namespace. */
export function keyOf(workload: string, { type, name }: Identity): string {
  const types = type.split("/").slice(1);
  const names = name.split("/");
  const tail =
    types.length === names.length
      ? types.map((segment, index) => `${segment}/${names[index] ?? ""}`).join("/")
      : `${types.join("/")}/${name}`;
  return `${workload}.${tail}`;
}

/** Makes every text it is given different from those before, by a number at its end; case does not tell texts apart. */
export function unique(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    let candidate = text;
    let count = taken.get(text.toLowerCase()) ?? 0;
    while (taken.has(candidate.toLowerCase())) {
      count += 1;
      candidate = `${text}#${String(count + 1)}`;
    }
    taken.set(text.toLowerCase(), count);
    taken.set(candidate.toLowerCase(), taken.get(candidate.toLowerCase()) ?? 0);
    return candidate;
  };
}
