import { describe, expect, it } from "vitest";
import { exampleWorld } from "../worlds/example.ts";
import { SUBSCRIPTION } from "../worlds/shop.ts";
import { startFakeArm, type Fault } from "./arm.ts";
import { ask, askAll, errorCode, names } from "./ask.ts";
import { stringAt } from "./json.ts";

const LOCATIONS = `${SUBSCRIPTION}/locations?api-version=2022-12-01`;
const ROLES = `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`;

async function withFaults<T>(
  faults: readonly Fault[],
  use: (arm: Awaited<ReturnType<typeof startFakeArm>>) => Promise<T>,
): Promise<T> {
  const arm = await startFakeArm(exampleWorld(), { faults, pageSize: 3 });
  try {
    return await use(arm);
  } finally {
    await arm.close();
  }
}

describe("faults of the fake Azure Resource Manager", () => {
  it.each([
    { fault: { fault: "unauthorized" }, status: 401, code: "InvalidAuthenticationToken" },
    { fault: { fault: "forbidden" }, status: 403, code: "AuthorizationFailed" },
    { fault: { fault: "not-found" }, status: 404, code: "ResourceNotFound" },
    { fault: { fault: "throttled" }, status: 429, code: "SubscriptionRequestsThrottled" },
    { fault: { fault: "server-error" }, status: 500, code: "InternalServerError" },
    { fault: { fault: "server-error", status: 503 }, status: 503, code: "InternalServerError" },
  ] as const)("answers $status for $fault.fault", async ({ fault, status, code }) => {
    await withFaults([{ operation: "locations", ...fault }], async (arm) => {
      const answer = await ask(arm, LOCATIONS);
      expect([answer.status, errorCode(answer)]).toEqual([status, code]);
      expect((await ask(arm, `${SUBSCRIPTION}?api-version=2022-12-01`)).status).toBe(200);
    });
  });

  it("names the missing permission and the scope in a 403", async () => {
    await withFaults([{ operation: "roleAssignments", fault: "forbidden" }], async (arm) => {
      const { text } = await ask(arm, ROLES);
      expect(text).toContain("Microsoft.Authorization/roleAssignments/read");
      expect(text).toContain(`over scope '${SUBSCRIPTION}'`);
    });
  });

  it("sends Retry-After and other headers as given", async () => {
    const headers = { "retry-after-ms": "1500" };
    await withFaults([{ fault: "throttled", retryAfter: "7", headers }], async (arm) => {
      const answer = await ask(arm, LOCATIONS);
      expect(answer.headers.get("retry-after")).toBe("7");
      expect(answer.headers.get("retry-after-ms")).toBe("1500");
    });
  });

  it("hits the first requests only, or only later ones", async () => {
    await withFaults([{ operation: "locations", fault: "server-error", times: 2 }], async (arm) => {
      const answers = [await ask(arm, LOCATIONS), await ask(arm, LOCATIONS), await ask(arm, LOCATIONS)];
      expect(answers.map((one) => one.status)).toEqual([500, 500, 200]);
    });
    await withFaults([{ operation: "roleAssignments", fault: "forbidden", after: 1 }], async (arm) => {
      await expect(askAll(arm, ROLES)).rejects.toThrow("403");
      expect(arm.requestsOf("roleAssignments").map((one) => one.status)).toEqual([200, 403]);
    });
  });

  it("hits by path and query", async () => {
    await withFaults([{ path: /westeurope/, fault: "not-found" }], async (arm) => {
      const skus = `${SUBSCRIPTION}/providers/Microsoft.Compute/skus?api-version=2021-07-01&$filter=location eq`;
      expect((await ask(arm, `${skus} 'westeurope'`)).status).toBe(404);
      expect((await ask(arm, `${skus} 'swedencentral'`)).status).toBe(200);
    });
  });

  it("waits, and lets another fault come after the wait", async () => {
    const faults: readonly Fault[] = [
      { fault: "slow", ms: 80 },
      { fault: "server-error", times: 1 },
    ];
    await withFaults(faults, async (arm) => {
      const started = performance.now();
      expect((await ask(arm, LOCATIONS)).status).toBe(500);
      expect(performance.now() - started).toBeGreaterThanOrEqual(75);
      expect((await ask(arm, LOCATIONS)).status).toBe(200);
    });
  });

  it("breaks the answer: malformed, of a wrong shape, or cut", async () => {
    await withFaults([{ fault: "malformed", times: 1 }], async (arm) => {
      const answer = await ask(arm, LOCATIONS);
      expect(answer.status).toBe(200);
      expect(() => {
        JSON.parse(answer.text);
      }).toThrow(SyntaxError);
    });
    await withFaults([{ fault: "wrong-shape", body: { value: "none" } }], async (arm) => {
      expect((await ask(arm, LOCATIONS)).body).toEqual({ value: "none" });
    });
    await withFaults([{ fault: "cut" }], async (arm) => {
      await expect(ask(arm, LOCATIONS)).rejects.toThrow();
      expect(arm.requests.map((one) => one.status)).toEqual([0]);
    });
  });

  it("leads nextLink astray: to another host, or in a circle", async () => {
    await withFaults([{ operation: "roleAssignments", fault: "foreign-next-link" }], async (arm) => {
      const { body } = await ask(arm, ROLES);
      expect(new URL(stringAt(body, "nextLink")).origin).toBe("https://elsewhere.example");
    });
    await withFaults([{ operation: "roleAssignments", fault: "next-link-loop" }], async (arm) => {
      const first = await ask(arm, ROLES);
      const second = await ask(arm, stringAt(first.body, "nextLink"));
      expect(second.body).toEqual(first.body);
    });
  });

  it("takes and drops faults while it runs", async () => {
    await withFaults([], async (arm) => {
      arm.addFault({ fault: "forbidden" });
      expect((await ask(arm, LOCATIONS)).status).toBe(403);
      arm.clearFaults();
      expect(names(await askAll(arm, LOCATIONS))).toContain("swedencentral");
      arm.forget();
      expect(arm.requests).toEqual([]);
    });
  });
});
