/** A program that `go build` makes from a package of the module. */
export type ProgramPart = {
  readonly kind: 'program';
  readonly name: string;
  readonly package: string;
  readonly ldflags: string;
};

/** Files that are taken as they are from another Go module that go.mod pins. */
export type FilesPart = {
  readonly kind: 'files';
  readonly name: string;
  readonly module: string;
  readonly from: string;
  readonly files: readonly string[];
};

export type ToolPart = ProgramPart | FilesPart;

export type ToolModule = {
  readonly name: string;
  /** How the terminal speaks of it. */
  readonly title: string;
  /** The folder with go.mod. */
  readonly dir: string;
  readonly parts: readonly ToolPart[];
  /** What a build with empty Go caches writes: sources, build cache and programs. */
  readonly coldBuildBytes: number;
};

/** Lists what a finished part leaves in the cache folder of its module, as relative paths. */
export function getPartFiles(part: ToolPart): readonly string[] {
  return part.kind === 'program' ? [part.name] : part.files.map((file) => `${part.name}/${file}`);
}
