import { expect, it } from "vitest";
import { net11 } from "../../../src/checks/network/NET-11.ts";
import { context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { networked } from "./networks.ts";

const partner = (name: string, done: boolean) => ({
  partner: name,
  ticket: "https://example.com/1",
  done,
  pointer: ["network", "publicIpConsumers", 0],
});
const judge = (done: boolean, attestations: ReturnType<typeof word>[] = []) => {
  const own = { ...networked({ consumers: [partner("payments", done)] }), attestations };
  return outcomes(run(net11, context(own), new Facts())).join();
};

it("NET-11 passes for a partner that is done, and for one of which a person attests it", () => {
  expect(judge(true)).toBe("payments: pass");
  expect(judge(false, [word("NET-11", { partner: "payments" })])).toBe("payments: pass");
});

it("NET-11 fails for a partner that is not, whatever is attested of others or of none", () => {
  expect(judge(false)).toBe("payments: fail");
  expect(judge(false, [word("NET-11", { partner: "bank" })])).toBe("payments: fail");
  expect(judge(false, [word("NET-11", {})])).toBe("payments: fail");
});

it("NET-11 does not apply where the manifest names no partner", () => {
  expect(outcomes(run(net11, context(manifest()), new Facts()))).toEqual(["partners: not-applicable"]);
});
