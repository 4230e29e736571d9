/** The first and the last day of a period (ISO 8601). */
import type {Period} from "../../data/schema.ts";

const two = (n: number) => String(n).padStart(2, "0");
/** The last day of a month, counted from 1. */
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function days(moment: string): {start: string; end: string} {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(moment);
  const [year = "", month, day] = moment.split("-");
  const from = quarter ? Number(quarter[2]) * 3 - 2 : Number(month ?? 1);
  const to = quarter ? from + 2 : Number(month ?? 12);
  if (day !== undefined && !quarter) return {start: moment, end: moment};
  return {start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${two(lastOf(Number(year), to))}`};
}

/** 2024 is 2024-01-01 to 2024-12-31; 2025-Q1 ends on 2025-03-31; a day begins and ends with itself. */
export function daysOf(period: Period): {start: string; end: string} {
  const [from = "", to = from] = period.split("/");
  return {start: days(from).start, end: days(to).end};
}
