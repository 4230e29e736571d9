/** Judging the licences of the dependencies. */
import {ALLOWED, EXCEPTIONS, READ_BY_HAND} from "./licences-policy.mjs";

/** Returns the words of a licence expression: names, brackets, AND, OR, WITH. */
function wordsOf(expression) {
  return expression.match(/[()]|[^\s()]+/g) ?? [];
}

/**
 * Returns whether a licence expression (SPDX, annex D) can be met with allowed licences alone: all of an AND, one of
 * an OR. AND binds closer than OR. What can't be read is not allowed.
 */
export function isAllowed(expression, allowed = ALLOWED) {
  const words = wordsOf(expression);
  const one = () => {
    const word = words.shift();
    if (word !== "(") return allowed.includes(word);
    const inner = either();
    return words.shift() === ")" && inner;
  };
  const all = () => {
    let result = one();
    while (words[0] === "AND") {
      words.shift();
      result = one() && result;
    }
    return result;
  };
  const either = () => {
    let result = all();
    while (words[0] === "OR") {
      words.shift();
      result = all() || result;
    }
    return result;
  };
  const result = either();
  return words.length === 0 && result;
}

/** Returns the licence that a package of `listPackages` has: as it states it, or as read by hand; null where unknown. */
export function licenceOf({name, licence}) {
  return licence ?? READ_BY_HAND[name]?.licence ?? null;
}

/** Returns the exception that a package falls under, or null. */
export function exceptionFor(one) {
  const licence = licenceOf(one) ?? "";
  return EXCEPTIONS.find((exception) => exception.packages.test(one.name) && exception.licence.test(licence)) ?? null;
}

/** Returns a sentence for each package whose licence is unknown or neither allowed nor an exception. */
export function licenceTroubles(packages) {
  return packages.flatMap((one) => {
    const licence = licenceOf(one);
    if (licence === null) return [`${one.folder} (${one.version}) states no licence.`];
    if (isAllowed(licence) || exceptionFor(one)) return [];
    return [`${one.folder} (${one.version}) is under ${licence}, which is not allowed.`];
  });
}
