import { describe, expect, it } from '@jest/globals';
import { describeGoFailure } from './goFailure.ts';

describe('describeGoFailure', () => {
  it.each([
    {
      title: 'no network',
      output:
        'go: k8s.io/kubernetes@v1.35.4: Get "https://proxy.example/k8s.io/kubernetes/@v/v1.35.4.mod": dial tcp: lookup proxy.example: no such host\n',
      expected: /^No network: the sources for virt-api could not be fetched .*no such host/,
    },
    {
      title: 'a proxy that does not answer',
      output:
        'go: example.org/a@v1.0.0: Get "https://proxy.example/a": net/http: TLS handshake timeout',
      expected: /^No network/,
    },
    {
      title: 'a download that breaks off',
      output: 'go: example.org/a@v1.0.0: read "https://proxy.example/a.zip": unexpected EOF',
      expected: /^No network/,
    },
    {
      title: 'a proxy that refuses',
      output:
        'go: example.org/a@v1.0.0: reading https://proxy.example/a/@v/v1.0.0.mod: 403 Forbidden',
      expected:
        /^The Go module proxy did not hand out the sources for virt-api \(.*403 Forbidden\)/,
    },
    {
      title: 'a full disk',
      output:
        'runtime: compiling\nwrite /tmp/go-build1/b002/_pkg_.a: no space left on device\nexit status 1',
      expected: /^The disk became full while making virt-api/,
    },
    {
      title: 'sources that are not the pinned ones',
      output:
        'verifying example.org/a@v1.0.0: checksum mismatch\n\tdownloaded: h1:a\n\tgo.sum: h1:b',
      expected: /^The sources for virt-api are not the ones that go\.sum pins/,
    },
    {
      title: 'a compiler that was killed for its memory',
      output: 'k8s.io/api/core/v1: /go/tool/compile: signal: killed',
      expected: /^Building virt-api ran out of memory/,
    },
    {
      title: 'a folder that may not be written',
      output: 'go: could not create module cache: mkdir /go/pkg: permission denied',
      expected: /^Go may not write where it has to \(.*\/go\/pkg: permission denied\)/,
    },
  ])('says one sentence about $title', ({ output, expected }) => {
    const said = describeGoFailure({ what: 'virt-api', output, logFile: '/cache/virt-api.log' });
    expect(said).toMatch(expected);
    expect(said).not.toContain('\n');
  });

  it('shows the end of a compile error, and where the rest is', () => {
    const said = describeGoFailure({
      what: 'manifests',
      output: ['# example.org/manifests', './main.go:12:3: undefined: components', ''].join('\n'),
      logFile: '/cache/manifests.log',
    });
    expect(said.split('\n')).toEqual([
      'manifests did not build; the whole output is in /cache/manifests.log, and it ends with:',
      '  # example.org/manifests',
      '  ./main.go:12:3: undefined: components',
    ]);
  });

  it('does not take a syntax error for a broken download', () => {
    const output = './main.go:12:3: syntax error: unexpected EOF, expecting }';
    expect(describeGoFailure({ what: 'manifests', output, logFile: '/l' })).toContain(
      'did not build',
    );
  });
});
