/** What the SDK clients need to build URLs. */
export interface SdkTarget {
  /** Origin of Azure Resource Manager. */
  readonly endpoint: string;
  readonly subscriptionId: string;
}

/** The SDK clients insist on a credential; they never get to use it, because the transport signs the requests. */
export const transportSigns = {
  getToken: (): Promise<never> => Promise.reject(new Error("requests are signed by the transport")),
};

/** Walks all pages of an SDK list. */
export async function drain(list: { byPage(): AsyncIterableIterator<readonly unknown[]> }): Promise<void> {
  const pages = list.byPage();
  while ((await pages.next()).done !== true);
}
