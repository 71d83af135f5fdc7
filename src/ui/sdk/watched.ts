/** What a watch knows at this moment; `lost` holds the words of the failure while the data may be stale. */
export type Watched<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly data: T; readonly lost?: string };
