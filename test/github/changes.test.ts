import { afterEach, expect, it } from "vitest";
import { openGitHub } from "../../src/github/api.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "../servers/github.ts";

let fake: FakeGitHub | undefined;

afterEach(async () => {
  const violations = fake?.violations ?? [];
  await fake?.close();
  expect(violations).toEqual([]);
});

async function changesOf(options: FakeGitHubOptions, pull: number): Promise<unknown> {
  fake = await startFakeGitHub(options);
  const github = await openGitHub({
    token: fake.token,
    apiUrl: fake.url,
    repository: fake.repository,
    retry: { attempts: 2, firstDelayMs: 1, longestDelayMs: 2, sleep: () => Promise.resolve() },
  });
  return github.changes(pull);
}

it("reads the new lines of every file of a pull request, page by page", async () => {
  const others = Array.from({ length: 149 }, (_, index) => ({
    filename: `infra/${String(index)}.json`,
    patch: "@@ -1 +1 @@\n-a\n+b",
  }));
  const changes = {
    7: [
      { filename: "picture.png" },
      ...others,
      { filename: "last.json", patch: "@@ -4,2 +4,3 @@\n x\n+y\n z" },
    ],
  };
  const changed = await changesOf({ changes }, 7);
  expect(changed).toBeInstanceOf(Map);
  if (!(changed instanceof Map)) return;
  expect(changed.size).toBe(150);
  expect(changed.get("infra/0.json")).toEqual([[1, 1]]);
  expect(changed.get("last.json")).toEqual([[5, 5]]);
  expect(fake?.requestsOf("pulls/list-files").map(({ query }) => query["page"])).toEqual(["1", "2"]);
});

it("asks again where GitHub stumbles, and hands on what it refuses", async () => {
  const faults = [{ operation: "pulls/list-files", fault: "forbidden" }] as const;
  await expect(changesOf({ faults }, 7)).rejects.toMatchObject({ status: 403 });
});
