import { describe, expect, it } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import {
  clockDiagnosis,
  nodeDiagnosis,
  proxyDiagnosis,
  azDiagnosis,
} from "../../../src/run/doctor/machine.ts";
import { exitCodeOfDiagnoses, type Diagnosis } from "../../../src/run/doctor/model.ts";
import { expectedSubjects, repositoryOf, subjectDiagnoses } from "../../../src/run/doctor/trust.ts";

describe("the repository of a remote", () => {
  it.each([
    ["https://github.com/contoso/shop.git\n", "contoso/shop"],
    ["https://user:secret@github.com/contoso/shop", "contoso/shop"],
    ["git@github.com:contoso/shop.git", "contoso/shop"],
    ["ssh://git@ghe.contoso.com/contoso/shop.git/", "contoso/shop"],
    ["https://dev.azure.com/contoso/project/_git/shop", undefined],
    ["/srv/git/shop.git", undefined],
    ["git@github.com:contoso/$(id).git", undefined],
    ["", undefined],
  ])("%j is %s", (remote, repository) => {
    expect(repositoryOf(remote)).toBe(repository);
  });
});

describe("a subject", () => {
  it("becomes a command only where a shell takes it as one word", () => {
    const audience = "api://AzureADTokenExchange";
    const [plain] = subjectDiagnoses({ subject: "repo:contoso/shop:environment:target" }, audience);
    expect(plain?.command).toContain("--subject repo:contoso/shop:environment:target");
    const [odd] = subjectDiagnoses({ subject: "repo:contoso/shop:environment:a b; rm" }, audience);
    expect(odd?.command).toBe("");
    expect(odd?.detail).toContain("a b; rm");
  });

  it("is told for each kind of job, and for more repositories than credentials", () => {
    const rows = expectedSubjects("contoso/shop", "api://AzureADTokenExchange");
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)?.detail).toContain("claims['sub'] matches 'repo:contoso/*:environment:");
    expect(expectedSubjects(undefined, "api://x")).toMatchObject([{ answer: "note" }]);
  });
});

describe("the machine", () => {
  it.each([
    ["24.1.0", "yes"],
    ["20.0.0", "yes"],
    ["18.20.0", "no"],
    ["nothing", "no"],
  ])("with Node.js %s: %s", (version, answer) => {
    expect(nodeDiagnosis(version).answer).toBe(answer);
  });

  it("needs the Azure CLI only where nothing else signs in", () => {
    expect(azDiagnosis(undefined, say`it is missing`, true).answer).toBe("no");
    expect(azDiagnosis(undefined, say`it is missing`, false).answer).toBe("note");
    expect(azDiagnosis("2.79.0", say``, true).answer).toBe("yes");
  });

  it("shows a proxy without what is secret in its address", () => {
    expect(proxyDiagnosis({}).detail).toContain("none");
    const proxy = proxyDiagnosis({
      HTTPS_PROXY: "http://user:secret@proxy.contoso.com:8080",
      NO_PROXY: "a, b",
    });
    expect(proxy.detail).toContain("`proxy.contoso.com:8080`");
    expect(proxy.detail).toContain("`a`, `b`");
    expect(proxy.detail).not.toContain("secret");
    expect(proxyDiagnosis({ https_proxy: "socks5://x:1" }).answer).toBe("no");
  });

  it.each([
    [0, "yes", "runs with"],
    [100_000, "yes", "100 s behind"],
    [-100_000, "yes", "100 s ahead"],
    [4_000, "yes", "runs with"],
    [5_000, "yes", "is 5 s behind"],
    [300_000, "yes", "behind"],
    [300_001, "no", "is 300 s behind"],
    [-300_001, "no", "is 300 s ahead"],
  ])("whose clock is %i ms off: %s", (off, answer, words) => {
    const [, clock] = clockDiagnosis("management.azure.com", 1_000_000 + off, 1_000_000);
    expect(clock?.answer).toBe(answer);
    expect(clock?.detail).toContain(words);
    expect(clock?.fix?.includes("refused beyond 300 s")).toBe(answer === "no" ? true : undefined);
  });

  it("says nothing of a clock that it cannot compare", () => {
    expect(clockDiagnosis("management.azure.com", undefined, 0)).toMatchObject([{ answer: "unknown" }]);
  });
});

it.each<[Diagnosis["answer"][], number]>([
  [[], 0],
  [["yes", "note"], 0],
  [["yes", "unknown"], 3],
  [["unknown", "no"], 1],
])("%j ends with %i", (answers, code) => {
  const findings = answers.map((answer): Diagnosis => ({
    part: "access",
    about: say`a`,
    answer,
    detail: say`b`,
  }));
  expect(exitCodeOfDiagnoses(findings)).toBe(code);
});
