import type { Broken } from "./broken.ts";

/** Manifests and every problem that must be told: files that are no manifest at all. */
export const FILE: readonly Broken[] = [
  {
    name: "an empty file",
    text: "",
    problems: [
      "the manifest `m.yaml` is empty. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "blank lines",
    text: "\n  \n",
    problems: [
      "the manifest `m.yaml` is empty. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "only comments",
    text: "# later\n# much later\n",
    problems: [
      "the manifest `m.yaml` contains no data, only comments or document marks. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "only document marks",
    text: "---\n...\n",
    problems: [
      "the manifest `m.yaml` contains no data, only comments or document marks. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "null",
    text: "~\n",
    problems: [
      "m.yaml:1:1: (document): the document is a single value. Expected a map of keys and values. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "a list",
    text: "- apiVersion: x\n",
    problems: [
      "m.yaml:1:1: (document): the document is a list. Expected a map of keys and values. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "text",
    text: "hello\n",
    problems: [
      "m.yaml:1:1: (document): the document is a single value. Expected a map of keys and values. Begin with `apiVersion: relocation/v1alpha1` and `kind: RelocationManifest`",
    ],
  },
  {
    name: "a NUL",
    text: "a: b\u0000\n",
    problems: [
      "the manifest `m.yaml` contains the character `U+0000` in line 1. Expected text without control characters. Save the file as text in UTF-8",
    ],
  },
  {
    name: "bytes that are no UTF-8",
    text: "a: �\n",
    problems: ["the manifest `m.yaml` is not UTF-8 text. Save the file as UTF-8"],
  },
  {
    name: "half a character",
    text: "a: \ud800\n",
    problems: [
      "the manifest `m.yaml` contains the character `U+D800` in line 1. Expected text without control characters. Save the file as text in UTF-8",
    ],
  },
  {
    name: "an empty map",
    text: "{}\n",
    problems: [
      "m.yaml:1:1: (document): the key `apiVersion` is missing. Expected `relocation/v1alpha1`",
      "m.yaml:1:1: (document): the key `kind` is missing. Expected `RelocationManifest`",
      "m.yaml:1:1: (document): the key `metadata` is missing. Expected a map that may have the keys `name`, `description`, `owner` and `approvers`",
      "m.yaml:1:1: (document): the key `source` is missing. Expected a map that may have the keys `subscription`, `tenantId` and `region`",
      "m.yaml:1:1: (document): the key `target` is missing. Expected a map that may have the keys `subscription`, `tenantId`, `region`, `candidates`, `managementGroup`, `crossTenant`, `restructure`, `reason`, `resourceGroups` and `requires`",
      "m.yaml:1:1: (document): the key `workloads` is missing. Expected a map that is not empty",
    ],
  },
];
