/** Outlined text written short: a letter that was a byte is now a hundred numbers. */

/** Hundredths of a picture’s pixel: finer than anything that is printed. */
const steps = 100;

/** A count of hundredths as a number of an SVG, without a zero before the point. */
function written(n: number): string {
  const text = String(n / steps);
  if (n > 0 && n < steps) return text.slice(1);
  return n < 0 && n > -steps ? `-${text.slice(2)}` : text;
}

/** Numbers in a row; a minus parts them by itself. */
function row(numbers: readonly number[]): string {
  let out = "";
  for (const n of numbers) out += (out === "" || n < 0 ? "" : " ") + written(n);
  return out;
}

const lengths: Readonly<Record<string, number>> = {M: 2, L: 2, Q: 4, C: 6, Z: 0};

/**
 * Path data as resvg writes it (M, L, Q, C and Z, absolute) in relative commands. Each point is rounded by itself, so
 * that no error adds up. Data with any other command is left as it is.
 */
export function compactPath(data: string): string {
  const tokens = data.match(/[A-Za-z]|-?[\d.]+(?:e-?\d+)?/g) ?? [];
  let [x, y, startX, startY, before, out] = [0, 0, 0, 0, "", ""];
  for (let i = 0; i < tokens.length;) {
    const command = tokens[i++] ?? "";
    const many = lengths[command];
    if (many === undefined) return data;
    const points = tokens.slice(i, i + many).map((token) => Math.round(Number(token) * steps));
    i += many;
    if (points.length < many || points.some(Number.isNaN)) return data;
    const moved = points.map((n, k) => n - (k % 2 === 0 ? x : y));
    const [dx = 0, dy = 0] = moved.slice(-2);
    if (command === "Z") [x, y] = [startX, startY];
    else [x, y] = [x + dx, y + dy];
    if (command === "M") [startX, startY] = [x, y];
    const level = command === "L" && dy === 0 ? "h" : command === "L" && dx === 0 ? "v" : command.toLowerCase();
    const numbers = row(level === "h" ? [dx] : level === "v" ? [dy] : moved);
    // A command that repeats need not be named again; after m it would mean l.
    const named = level !== before || level === "m" || level === "z";
    out += named ? level + numbers : (numbers.startsWith("-") ? "" : " ") + numbers;
    before = level;
  }
  return out;
}

/** An outlined drawing without indentation, with short paths. */
export const compact = (svg: string): string =>
  svg
    .replace(/\s*\n\s*/g, "")
    .replaceAll(' stroke="none"', "")
    .replace(/ d="([^"]*)"/g, (_, data: string) => ` d="${compactPath(data)}"`);
