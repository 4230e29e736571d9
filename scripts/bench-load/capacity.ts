/** What a number of readers a day comes to, from what was measured and a few assumptions that anybody may change. */

/** What is not measured but assumed. */
export interface Assumed {
  /** Visits a day. */
  visits: number;
  /** The share of them that are a browser’s first. */
  first: number;
  /** The share in which a picture is saved. */
  saving: number;
  /** How many times the mean the busiest minute is. */
  peak: number;
  /** What a gigabyte costs, in whatever money. */
  price: number;
}

export const usual: Assumed = {visits: 1_000_000, first: 0.6, saving: 0.05, peak: 10, price: 0.05};

/** What was measured; bytes are those of a visit without the saved picture. */
export interface Measured {
  first: {bytes: number; requests: number};
  again: {bytes: number; requests: number};
  /** Bytes of a saved picture. */
  saved: number;
  /** Requests a second that one core serves. */
  rate: number;
}

const SECONDS = 86_400;
const MONTH = 30;

/** Returns bytes a day, requests a second on average and at the peak, bits a second at the peak, cores, and cost. */
export function capacity({first, again, saved, rate}: Measured, assumed: Assumed = usual) {
  const {visits, first: share, saving, peak, price} = assumed;
  const bytes = share * first.bytes + (1 - share) * again.bytes + saving * saved;
  const requests = share * first.requests + (1 - share) * again.requests + saving;
  const mean = (visits * requests) / SECONDS;
  return {
    bytesPerVisit: bytes,
    requestsPerVisit: requests,
    bytesPerDay: visits * bytes,
    mean,
    peak: mean * peak,
    bitsAtPeak: ((visits * bytes * 8) / SECONDS) * peak,
    coresAtPeak: (mean * peak) / rate,
    costPerMonth: ((visits * bytes * MONTH) / 1e9) * price,
  };
}
