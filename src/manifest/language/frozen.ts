/** The same type, read-only throughout. Texts, numbers and functions stay as they are, branded ones too. */
export type Frozen<T> = T extends string | number | boolean | undefined | ((...args: never) => unknown)
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T;
