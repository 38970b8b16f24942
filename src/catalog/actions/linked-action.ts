/**
 * An action that Azure demands at a resource because another one refers to it: a network interface joins a subnet, a virtual
 * machine gets an identity assigned. Without it the deployment ends with `LinkedAuthorizationFailed`.
 */
export interface LinkedAction {
  /** Type of the resource that is referred to. */
  readonly type: string;
  readonly action: string;
  /** Further actions that the same reference asks for. */
  readonly also?: readonly string[];
  /** Only where the reference stands in a resource of one of these types. */
  readonly owners?: readonly string[];
  /** Only where the reference stands under one of these keys, at any depth. */
  readonly under?: readonly string[];
  /** No page says that this reference asks for it: without the action it is not known whether the deployment is refused. */
  readonly unsettled?: true;
  readonly source: string;
}
