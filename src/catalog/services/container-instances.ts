import type { Planned } from "../../base/planned.ts";
import type { ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { fixed, takesOne, waiting } from "./support/amounts.ts";

/** Container groups: their number, and the cores that their containers ask for. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.ContainerInstance/containerGroups"],
  asks: ["quota"],
  counters: (request) => [
    takesOne("Microsoft.ContainerInstance", "container groups", "ContainerGroups"),
    {
      provider: "Microsoft.ContainerInstance",
      counters: [{ name: "StandardCores", amount: fixed(coresOf(request)), unit: "cores" }],
    },
  ],
  sources: [
    "https://learn.microsoft.com/azure/container-instances/container-instances-resource-and-quota-limits",
  ],
};

function coresOf(request: ServiceRequest): Planned<number> {
  const containers = request.items("properties.containers");
  if (containers === undefined) return waiting("the containers, which the deployment does not state");
  if (!containers.known) return containers;
  let sum = 0;
  for (const container of containers.value) {
    const cpu = container.number("properties.resources.requests.cpu");
    if (cpu?.known !== true)
      return cpu ?? waiting("the cores of a container, which the deployment does not state");
    sum += cpu.value;
  }
  return { known: true, value: Math.ceil(sum) };
}
