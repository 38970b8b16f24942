import { expect, test } from "vitest";
import { quo05 } from "../../../src/checks/quota/QUO-05.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { at, context, Facts, manifest, outcomes, planned, run, SCOPE } from "../../support/context.ts";

const TYPE = "Microsoft.Batch/batchAccounts";
const ACCOUNT = planned(TYPE, "batch", { resourceGroup: "rg" });
const judge = (of = manifest(), facts = new Facts(), plan = [ACCOUNT]) =>
  outcomes(run(quo05, context(of, plan), facts));

test("a new account begins with default quotas", () => {
  const none = new Facts().put(factRef("existingResources", SCOPE, TYPE), []);
  expect(judge(manifest(), none)).toEqual(["quotas of shop.batch: fail"]);
});

test("whether an account is new is unknown where that could not be read", () => {
  expect(judge()).toEqual(["quotas of shop.batch: unknown"]);
});

test("one that exists has its quotas, and an attestation says that they are requested", () => {
  const row = {
    id: `${SCOPE}/resourceGroups/rg/providers/${TYPE}/batch`,
    type: TYPE,
    zones: [],
    tags: {},
    machines: [],
  };
  expect(judge(manifest(), new Facts().put(factRef("existingResources", SCOPE, TYPE), [row]))).toEqual([
    "quotas of shop.batch: pass",
  ]);
  const attestation = {
    check: "QUO-05",
    match: { resource: "shop.batch" },
    by: "ops@contoso.com",
    at: at("2026-08-20"),
    evidence: "https://contoso.com/1",
    pointer: ["attestations", 0],
  };
  expect(judge(manifest({ attestations: [attestation] }))).toEqual(["quotas of shop.batch: pass"]);
});

test("a plan without such accounts is not judged", () => {
  expect(judge(manifest(), new Facts(), [])).toEqual(["accounts with quotas of their own: not-applicable"]);
});
