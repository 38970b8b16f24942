import { ExpressionError, quote } from "../failure.ts";
import { whole, type Args, type Table } from "./define.ts";
import { dateBy } from "./date-format.ts";

/** What `utcNow()` gives without a format. */
export const NOW_FORMAT = "yyyyMMddTHHmmssZ";

/** ISO 8601, extended or basic, with `T` or a space; a time without a zone is taken as UTC. */
const FORM =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.(\d{1,7}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i;

const DURATION =
  /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?!$)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/** Characters of a time, generously. */
const LONGEST = 64;

/** Years and months count 365 and 30 days, as the service documents. */
const UNITS = [365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400, 3_600, 60, 1];

/** Milliseconds since 1970. @throws ExpressionError */
function parsed(text: string, name: string): number {
  // Longer ones are none, and the expression would go back and forth in their spaces.
  const trimmed = text.trim();
  const match = trimmed.length > LONGEST ? null : FORM.exec(trimmed);
  if (match !== null) {
    const [, year, month, day, hour = "00", minute = "00", second = "00", part = "", zone = "Z"] = match;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const ms = Date.parse(
      `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour}:${minute}:${second}.${part.padEnd(3, "0").slice(0, 3)}${offset}`,
    );
    if (Number.isFinite(ms)) return ms;
  }
  throw new ExpressionError(`${name}() cannot read ${quote(text)} as a date and time`);
}

function duration(text: string): number {
  const match = DURATION.exec(text);
  if (match === null) throw new ExpressionError(`dateTimeAdd() cannot read ${quote(text)} as a duration`);
  const seconds = UNITS.reduce((sum, unit, index) => sum + unit * Number(match[index + 2] ?? 0), 0);
  return Math.round((match[1] === "-" ? -seconds : seconds) * 1_000);
}

function inRange(ms: number, name: string): number {
  const year = new Date(ms).getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new ExpressionError(`${name}() leaves the range of dates`);
  return ms;
}

function add(args: Args): ReturnType<typeof dateBy> {
  const sum = inRange(parsed(args.text(0), "dateTimeAdd") + duration(args.text(1)), "dateTimeAdd");
  if (args.count > 2 && args.at(2) !== null) return dateBy(args.text(2), sum);
  return dateBy("yyyy-MM-ddTHH:mm:ssZ", sum);
}

/** Date functions of templates; `utcNow()` needs a clock and is added by the room that has one. */
export const DATE_TIME: Table = {
  datetimeadd: whole(2, 3, add),
  datetimetoepoch: whole(1, 1, (args) => Math.floor(parsed(args.text(0), "dateTimeToEpoch") / 1_000)),
  datetimefromepoch: whole(1, 1, (args) => {
    const ms = inRange(args.integer(0) * 1_000, "dateTimeFromEpoch");
    return dateBy("yyyy-MM-ddTHH:mm:ssZ", ms);
  }),
};
