import { resourceType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { suggestion } from "../../base/nearest.ts";
import { scopeReader, type ScopeReading, type ScopeResource } from "../scopes.ts";
import type { Finding } from "./finding.ts";
import type { Mention, Outline, OutlineResource, OutlineWorkload } from "./outline.ts";

/** Scopes of expectations that name nothing, or more than one thing. */
export function scopeFindings(outline: Outline): Finding[] {
  const { workloads, mentions } = outline;
  if (!workloads) return [];
  const resources = workloads.flatMap((workload) =>
    workload.resources.flatMap((resource) => named(workload, resource)),
  );
  const resourceGroups = [
    ...mentions("resourceGroup").map(({ text }) => text),
    ...workloads.flatMap((workload) => [workload, ...workload.resources].flatMap(groupOf)),
  ];
  const read = scopeReader({ resources, resourceGroups });
  const names = resources.map(({ name }) => name);
  return [
    ...mentions("assignmentScope").flatMap((mention) => unclear(mention, read(mention.text), names)),
    ...mentions("budgetScope").flatMap((mention) => {
      const reading = read(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear(mention, reading, names);
      return [
        {
          pointer: mention.pointer,
          message: say`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: say`${"subscription"}, a resource group or ${"mg:"} with a management group`,
        },
      ];
    }),
  ];
}

function named(workload: OutlineWorkload, resource: OutlineResource): ScopeResource[] {
  const { id, from, to } = resource;
  const type = resourceType(resource.type ?? "");
  const name = to ?? from ?? id;
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  if (!id || !type || name === undefined) return [];
  const key = `${workload.name}.${id}`;
  return [{ key, type, name, ...(resourceGroup === undefined ? {} : { resourceGroup }) }];
}

function groupOf({ resourceGroup }: { readonly resourceGroup?: string | undefined }): string[] {
  return resourceGroup === undefined ? [] : [resourceGroup];
}

function unclear({ text, pointer }: Mention, reading: ScopeReading, names: readonly string[]): Finding[] {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = suggestion(text, names);
      return [
        { pointer, message: say`no declared resource has the name ${text}`, ...(help ? { help } : {}) },
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: say`${text} names more than one thing: ${reading.things}`,
          help: say`write the full resource id, which begins with ${"/subscriptions/"}`,
        },
      ];
  }
}
