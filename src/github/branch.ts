import type { GitHubClient } from "./client.ts";
import { messageOf, statusOf } from "./failure.ts";
import { at, textAt } from "./payload.ts";

export interface FolderEntry {
  readonly name: string;
  /** Of what is in the file, by which GitHub knows whether it is still the one that was read. */
  readonly sha: string;
}

/** Files on a branch of their own, which no run checks out. */
export interface BranchApi {
  /** The files of a folder by name; none where there is no such folder or branch. */
  folder(path: string): Promise<FolderEntry[]>;
  file(path: string): Promise<string | undefined>;
  /** Makes the branch, with one file in it and no history, where there is none. */
  begin(name: string, text: string): Promise<void>;
  /** `stale`: somebody has written since what `sha` tells was read. */
  write(path: string, text: string, message: string, sha: string | undefined): Promise<"written" | "stale">;
}

export function branchApi(
  { rest, at: repository, again, limit, file }: GitHubClient,
  branch: string,
): BranchApi {
  const { repos, git } = rest;
  return {
    folder: async (path) => {
      try {
        const { data } = await again(() =>
          repos.getContent({ ...repository, path, ref: branch, ...limit() }),
        );
        return entriesOf(data);
      } catch (error) {
        if (statusOf(error) === 404) return [];
        throw error;
      }
    },
    file: (path) => file(path, branch),
    begin: async (name, content) => {
      const ref = `heads/${branch}`;
      try {
        await again(() => git.getRef({ ...repository, ref, ...limit() }));
        return;
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
      const tree = await again(() =>
        git.createTree({
          ...repository,
          tree: [{ path: name, mode: "100644", type: "blob", content }],
          ...limit(),
        }),
      );
      const commit = await again(() =>
        git.createCommit({
          ...repository,
          message: "Begin the records of readiness runs",
          tree: textAt(tree.data, "sha") ?? "",
          parents: [],
          ...limit(),
        }),
      );
      try {
        await again(() =>
          git.createRef({
            ...repository,
            ref: `refs/${ref}`,
            sha: textAt(commit.data, "sha") ?? "",
            ...limit(),
          }),
        );
      } catch (error) {
        // Another run has made it since.
        if (statusOf(error) !== 422 || isAgainstRules(error)) throw error;
      }
    },
    write: async (path, text, message, sha) => {
      try {
        await again(() =>
          repos.createOrUpdateFileContents({
            ...repository,
            path,
            message,
            branch,
            content: Buffer.from(text, "utf8").toString("base64"),
            ...(sha === undefined ? {} : { sha }),
            ...limit(),
          }),
        );
        return "written";
      } catch (error) {
        if (isAgainstRules(error)) throw error;
        // 409: the branch has moved, or the file is another. 422: there is a file now, and no `sha` was told.
        if (statusOf(error) === 409 || (statusOf(error) === 422 && sha === undefined)) return "stale";
        throw error;
      }
    },
  };
}

/** A ruleset of the branch refuses, with the status of a branch that has moved: trying again changes nothing. */
function isAgainstRules(error: unknown): boolean {
  return /rule violation/i.test(messageOf(error));
}

function entriesOf(data: unknown): FolderEntry[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown): FolderEntry[] => {
    const [name, sha] = [textAt(entry, "name"), textAt(entry, "sha")];
    return name === undefined || sha === undefined || at(entry, "type") !== "file" ? [] : [{ name, sha }];
  });
}
