/** A catalogue of a further language may lag behind: what is missing shows in English. */
export type Catalogue<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Catalogue<T[K]> };
