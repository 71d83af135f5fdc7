export type GoFailure = {
  /** What was being made, as in `kube-apiserver`. */
  readonly what: string;
  readonly output: string;
  readonly logFile: string;
};

const LAST_LINES = 8;

const NO_NETWORK =
  /dial tcp|no such host|i\/o timeout|TLS handshake timeout|proxyconnect|network is unreachable|connection re(fused|set)|server misbehaving|context deadline exceeded|https?:\/\/.*unexpected EOF/;

type Rule = { readonly when: RegExp; readonly say: (failure: GoFailure, line: string) => string };

const RULES: readonly Rule[] = [
  {
    when: /no space left on device|disk quota exceeded|ENOSPC/,
    say: ({ what }) =>
      `The disk became full while making ${what}: free some space (a first build needs about 6 GB in Go's caches and ~/.cache) and start again, what is finished is kept.`,
  },
  {
    when: /checksum mismatch|SECURITY ERROR|missing go\.sum entry/,
    say: ({ what, logFile }) =>
      `The sources for ${what} are not the ones that go.sum pins: run "go clean -modcache" and start again, and if it stays, do not trust your module proxy (details in ${logFile}).`,
  },
  {
    when: NO_NETWORK,
    say: ({ what }, line) =>
      `No network: the sources for ${what} could not be fetched from the Go module proxy (${line}): connect, or set GOPROXY to a proxy that you can reach, and start again; only the first build needs it.`,
  },
  {
    when: /: [45]\d\d [A-Z]|module lookup disabled by GOPROXY=off/,
    say: ({ what }, line) =>
      `The Go module proxy did not hand out the sources for ${what} (${line}): check GOPROXY with "go env GOPROXY" and start again.`,
  },
  {
    when: /signal: killed|cannot allocate memory|out of memory/,
    say: ({ what }) =>
      `Building ${what} ran out of memory: about 2 GB have to be free; close something and start again, what is finished is kept.`,
  },
  {
    when: /permission denied/,
    say: (_failure, line) =>
      `Go may not write where it has to (${line}): give yourself the right, or point GOCACHE, GOMODCACHE or XDG_CACHE_HOME elsewhere, and start again.`,
  },
];

/** Turns what `go` printed into one sentence that says what to do; a compile error keeps its last lines. */
export function describeGoFailure(failure: GoFailure): string {
  const lines = failure.output.split('\n').map((line) => line.trim());
  for (const { when, say } of RULES) {
    const line = lines.find((text) => when.test(text));
    if (line !== undefined) return say(failure, shorten(line));
  }
  const last = lines.filter((line) => line !== '').slice(-LAST_LINES);
  return [
    `${failure.what} did not build; the whole output is in ${failure.logFile}, and it ends with:`,
    ...last.map((line) => `  ${line}`),
  ].join('\n');
}

function shorten(line: string): string {
  const text = line.replace(/^go: /, '');
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
