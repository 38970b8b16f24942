import type { Arm } from "./arm/arm.ts";
import type { Graph } from "./graph.ts";

/**
 * The ways by which facts come. A channel is one reader for a whole run: it holds the connection's limits (how many questions
 * at once, how long, how large an answer), repeats what may be repeated, and turns every fault into words for people. It never
 * decides what an answer means: that is the kind's `decode`, in `src/facts/kinds`. A channel answers a value, or throws a
 * failure that names an {@link UnknownKind} of `facts/fact.ts`; its collectors make an unknown fact of that, so that one fault
 * leaves all other facts alone.
 *
 * Every channel keeps to the run's deadline and to its abort signal, asks nothing twice, follows no redirect to another host,
 * and bounds its answers in bytes and in items.
 *
 * | channel | asks | of whom | carries | key of its facts |
 * | --- | --- | --- | --- | --- |
 * | `arm` | GET, all pages | Azure Resource Manager of the cloud | the run's token | scope, item |
 * | `graph` | one query, all pages | Azure Resource Graph, over `arm` | the run's token | subscription, condition |
 * | `dns` | records of a name by type | two name servers of its zone; the resolvers of the machine tell which | nothing | host, record type |
 * | `tls` | the certificate that a host presents | its addresses, port 443 | a server name | server name, host |
 * | `http` | GET a few times, the status alone | its addresses, port 443, over https | the name of the host | host, address host and path |
 * | `vault` | names and dates, never a value | the data plane of Key Vault | a token for that audience | subscription, vault and item |
 * | `prices` | retail prices, all pages | `prices.azure.com`, or a file of the checkout | nothing | region, service and SKU; a subscription for those of its meters |
 * | `repository` | where tracked files name a text | git for the files, then the file system; nothing outside | nothing | files, text |
 * | `github` | REST, all pages | the API of the repository's own host | the job's token | repository, item |
 *
 * `dns`, `tls` and `http` go to hosts that a manifest names. So they carry no credential, refuse private and link-local
 * addresses after resolving and not before, and run only when the workflow allows such probes; when it does not, their facts are
 * unknown as `not-probed`, with the input that would allow them (`probe/probes.ts`).
 *
 * A vault is asked by its name in the domain of the cloud, of those that Azure Resource Manager lists in the declared subscriptions, and for three
 * lists and the public part of a certificate (`vault/vaults.ts`).
 *
 * What asks Azure is below, `vault`, `repository` and `prices` in the folders of their names; the others join when their first kind of fact does.
 */
export interface Channels {
  readonly arm: Arm;
  readonly graph: Graph;
}
