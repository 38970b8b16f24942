import { isExpectedToDiffer } from "../../catalog/expected-differences.ts";
import { comparedImage, isOfImage } from "./images.ts";
import type { ComparedSetting, ComparedSettings, SettingJudgement, SettingState } from "./settings.ts";
import {
  replicationStrictness,
  strictSetting,
  strictnessOf,
  type Strictness,
  type StrictSetting,
} from "../../catalog/strictness.ts";

/** Settings whose name elsewhere says who or where something is. */
const OWN = new Set(["sku.name", "identity.type"]);

type Verdict = {
  readonly judged: SettingJudgement | "equal";
  readonly target?: string;
  readonly toldBy?: string;
};

/**
 * The settings of a resource beside what takes its place. Names, ids, places and what the service makes are left out; of what no table
 * orders only what both sides say counts.
 * @param moved a word of the source as the target says it
 */
export function comparedSettings(
  type: string,
  source: Readonly<Record<string, string>>,
  target: (path: string) => SettingState,
  moved: (text: string) => string = (text) => text,
): ComparedSettings {
  let equal = 0;
  const others: ComparedSetting[] = [];
  const implied = impliedBySku(source, target("sku.name"));
  for (const [path, value] of Object.entries(source)) {
    const property = path.replace(/^properties\./, "");
    if (isOfImage(type, path)) continue;
    const isJudged = OWN.has(property) || strictSetting(type, property) !== undefined;
    if (!isJudged && isExpectedToDiffer(path, value)) continue;
    if (implied(path) && target(path).kind !== "value") continue;
    const verdict = verdictOf(type, property, value, target(path), moved);
    if (verdict === undefined) continue;
    const { judged, ...rest } = verdict;
    if (judged === "equal") equal += 1;
    else others.push({ property, source: value, judged, ...rest });
  }
  const image = comparedImage(type, source, target);
  if (image === "equal") equal += 1;
  else if (image !== undefined) others.push(image);
  return { equal, others: others.toSorted((a, b) => (a.property < b.property ? -1 : 1)) };
}

/** Names of a SKU that both sides share tell the tier, and those of SQL the capacity; a request need not say them again. */
function impliedBySku(
  source: Readonly<Record<string, string>>,
  said: SettingState,
): (path: string) => boolean {
  const { "sku.name": name, "sku.capacity": capacity = "1" } = source;
  if (name === undefined || said.kind !== "value") return () => false;
  const isWhole = same(`${name}_${capacity}`, said.text) === "equal";
  if (!isWhole && same(name, said.text) !== "equal") return () => false;
  return (path) =>
    path === "sku.capacity" ? isWhole || capacity === "1" : path.startsWith("sku.") && path !== "sku.name";
}

function verdictOf(
  type: string,
  property: string,
  source: string,
  said: SettingState,
  moved: (text: string) => string,
): Verdict | undefined {
  if (property === "zones") return zones(source, said);
  if (property === "sku.name")
    return stated(said, (text) => replicationStrictness(source, text) ?? sameSku(source, text));
  if (property === "identity.type") return identity(source, said);
  if (property.startsWith("tags."))
    return { ...stated(said, (text) => same(moved(source), text)), toldBy: "SUB-09" };
  const row = strictSetting(type, property);
  if (row !== undefined) return ranked(row, source, said);
  if (/licensetype$/i.test(property)) {
    const target = said.kind === "value" ? said.text : "None";
    return said.kind === "unknown"
      ? { judged: "unknown", toldBy: "CST-05" }
      : { target, judged: same(source, target), toldBy: "CST-05" };
  }
  // What a request leaves out of what no table orders is the service's own business.
  return said.kind === "value" ? { target: said.text, judged: same(moved(source), said.text) } : undefined;
}

function stated(said: SettingState, judge: (text: string) => Strictness): Verdict {
  if (said.kind === "value") return { target: said.text, judged: judge(said.text) };
  return { judged: said.kind === "unknown" ? "unknown" : "missing" };
}

function ranked(row: StrictSetting, source: string, said: SettingState): Verdict {
  const toldBy = row.toldBy === undefined ? {} : { toldBy: row.toldBy };
  const text = said.kind === "value" ? said.text : said.kind === "nothing" ? row.unstated : undefined;
  if (text === undefined) return { judged: said.kind === "unknown" ? "unknown" : "missing", ...toldBy };
  return { target: text, judged: strictnessOf(row, source, text), ...toldBy };
}

/** More zones stand for more; none stated is none. */
function zones(source: string, said: SettingState): Verdict {
  if (said.kind === "unknown") return { judged: "unknown" };
  const target = said.kind === "value" ? said.text : "none";
  const [own, other] = [countOf(source), said.kind === "value" ? countOf(said.text) : 0];
  return { target, judged: other === own ? "equal" : other > own ? "stricter" : "weaker" };
}

function countOf(list: string): number {
  return new Set(list.split(",")).size;
}

/** An identity of its own and given ones are two things: what is lost leaves its rights behind. */
function identity(source: string, said: SettingState): Verdict | undefined {
  const own = identitiesIn(source);
  if (own.length === 0) return undefined;
  return stated(said, (text) => {
    const other = identitiesIn(text);
    if (own.some((one) => !other.includes(one))) return "weaker";
    return other.length > own.length ? "differs" : "equal";
  });
}

function identitiesIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((one) => one !== "" && one !== "none");
}

/** The service answers `GP_Gen5` where a request says `GP_Gen5_8`. */
function sameSku(source: string, target: string): "equal" | "differs" {
  return same(source, target.replace(/_\d+$/, "")) === "equal" ? "equal" : same(source, target);
}

function same(source: string, target: string): "equal" | "differs" {
  return source.trim().toLowerCase() === target.trim().toLowerCase() ? "equal" : "differs";
}
