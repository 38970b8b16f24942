import { unknown, type Unknown } from "../value.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Standard formats of .NET in the invariant culture, for times in UTC. */
const STANDARD: Readonly<Record<string, string>> = {
  d: "MM/dd/yyyy",
  D: "dddd, dd MMMM yyyy",
  f: "dddd, dd MMMM yyyy HH:mm",
  F: "dddd, dd MMMM yyyy HH:mm:ss",
  g: "MM/dd/yyyy HH:mm",
  G: "MM/dd/yyyy HH:mm:ss",
  m: "MMMM dd",
  M: "MMMM dd",
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: "HH:mm",
  T: "HH:mm:ss",
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  U: "dddd, dd MMMM yyyy HH:mm:ss",
  y: "yyyy MMMM",
  Y: "yyyy MMMM",
};

const PART = /'[^']*'|"[^"]*"|\\.|%|([dfFghHKmMstyz])\1*|[^]/g;

/** A point in time, in milliseconds, by a format of .NET; unknown for a format that has no certain reading here. */
export function dateBy(format: string, ms: number): string | Unknown {
  const pattern = format.length === 1 ? STANDARD[format] : format;
  if (pattern === undefined || pattern.length > 100)
    return unknown(["the date format of utcNow() or dateTimeAdd()"]);
  const at = new Date(ms);
  let text = "";
  for (const [part] of pattern.matchAll(PART)) {
    const made = written(part, at);
    if (made === undefined) return unknown(["the date format of utcNow() or dateTimeAdd()"]);
    text += made;
  }
  return text;
}

function written(part: string, at: Date): string | undefined {
  const number = (value: number): string => String(value).padStart(part.length, "0");
  switch (part.charAt(0)) {
    case "'":
    case '"':
      return part.slice(1, -1);
    case "\\":
      return part.slice(1);
    case "%":
      return "";
    case "d":
      if (part.length > 2) return name(DAYS, at.getUTCDay(), part.length, 3);
      return number(at.getUTCDate());
    case "M":
      if (part.length > 2) return name(MONTHS, at.getUTCMonth(), part.length, 3);
      return number(at.getUTCMonth() + 1);
    case "y":
      return part.length > 2 ? number(at.getUTCFullYear()) : number(at.getUTCFullYear() % 100);
    case "H":
      return part.length > 2 ? undefined : number(at.getUTCHours());
    case "h":
      return part.length > 2 ? undefined : number(at.getUTCHours() % 12 || 12);
    case "m":
      return part.length > 2 ? undefined : number(at.getUTCMinutes());
    case "s":
      return part.length > 2 ? undefined : number(at.getUTCSeconds());
    case "f":
      return part.length > 7 ? undefined : fraction(at, part.length);
    case "F":
      return part.length > 7 ? undefined : fraction(at, part.length).replace(/0+$/, "");
    case "t":
      return (at.getUTCHours() < 12 ? "AM" : "PM").slice(0, part.length);
    case "K":
      return "Z".repeat(part.length);
    case "z":
      return part.length > 2 ? "+00:00" : `+${"0".repeat(part.length)}`;
    case "g":
      return undefined;
    default:
      return part;
  }
}

function fraction(at: Date, digits: number): string {
  return String(at.getUTCMilliseconds()).padStart(3, "0").padEnd(7, "0").slice(0, digits);
}

function name(names: readonly string[], index: number, length: number, short: number): string {
  const full = names[index] ?? "";
  return length > short ? full : full.slice(0, short);
}
