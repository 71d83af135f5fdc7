/** A file of the build, with its size as it travels. */
export type BundleFile = { readonly name: string; readonly gzipBytes: number };

/** A part of webpack's statistics: what is loaded together, why, and what is in it. */
export type BundleChunk = {
  readonly files: readonly BundleFile[];
  /** Names of the exposed modules that load it; empty for what only others need. */
  readonly exposedBy: readonly string[];
  readonly modules: readonly string[];
};

export type BundleFacts = { readonly entry: BundleFile; readonly chunks: readonly BundleChunk[] };
