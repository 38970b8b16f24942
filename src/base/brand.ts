/** A string that has been through one particular door. Only the type guard that opens the door makes one. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
