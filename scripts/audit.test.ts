import {expect, it} from "vitest";
import {audit, readAudit} from "./audit.mjs";

it("nothing is known against the production packages", (context) => {
  const {asked, why, found} = audit();
  context.skip(!asked, `the package registry does not answer npm audit (${why})`);
  expect(found).toEqual([]);
});

it("an answer is read: what is known, or that the registry did not say", () => {
  const known = {left: {name: "left", severity: "high", range: "<2.0.0"}};
  const answer = (vulnerabilities: object) =>
    JSON.stringify({vulnerabilities, metadata: {vulnerabilities: {total: 1}}});
  expect(readAudit(answer(known))).toEqual({asked: true, why: null, found: ["left <2.0.0: high"]});
  expect(readAudit(answer({}))).toEqual({asked: true, why: null, found: []});
  const refused = "npm warn audit 405 Method Not Allowed - POST https://registry.example/-/npm/v1/security";
  expect(readAudit('{"statusCode": 405}', refused)).toEqual({asked: false, why: "405 Method Not Allowed", found: []});
  expect(readAudit("", "npm error code ENOTFOUND").why).toBe("ENOTFOUND");
  expect(readAudit("no JSON").asked).toBe(false);
});
