import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

import { listMustFail, makeFenceCopy } from './fenceCopy.ts';

type Finding = { readonly path: string; readonly what: string };
type LintResult = {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
};

/** Runs a tool in a copy; that it fails is what is wanted, that it says nothing is not. */
async function run(dir: string, script: string, args: readonly string[]): Promise<string> {
  const program = join(dir, 'node_modules', script);
  const running = promisify(execFile)(process.execPath, [program, ...args], { cwd: dir });
  const { stdout, stderr } = await running.catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  const said = stdout || stderr;
  if (!said) throw new Error(`${script} found nothing`);
  return said;
}

async function lint(dir: string): Promise<Finding[]> {
  const flags = ['--flag', 'unstable_native_nodejs_ts_config', '--format=json'];
  const places = ['src', 'dev', 'integration-tests'];
  const output = await run(dir, 'eslint/bin/eslint.js', [...flags, ...places]);
  return (JSON.parse(output) as LintResult[]).flatMap(({ filePath, messages }) =>
    messages
      // A comment that would silence a rule is remarked upon without a rule.
      .filter(({ message }) => !message.includes('noInlineConfig'))
      .map(({ ruleId, message }) => ({ path: relative(dir, filePath), what: ruleId ?? message })),
  );
}

async function lintStyles(dir: string): Promise<Finding[]> {
  const flags = ['--formatter=compact'];
  const output = await run(dir, 'stylelint/bin/stylelint.mjs', [...flags, 'src/**/*.css']);
  return [...output.matchAll(/^(.+): line .+\((\S+)\)$/gm)].map(([, path = '', what = '']) => ({
    path: relative(dir, path),
    what,
  }));
}

async function compile(dir: string): Promise<Finding[]> {
  const output = await run(dir, 'typescript/bin/tsc', ['--build', '--pretty', 'false']);
  return [...output.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+)/gm)].map(
    ([, path = '', what = '']) => ({ path, what }),
  );
}

describe.each([
  { by: 'lint', find: lint },
  { by: 'styles', find: lintStyles },
  { by: 'types', find: compile },
] as const)('what is stopped by $by', ({ by, find }) => {
  const files = listMustFail(by);
  const dir = makeFenceCopy(files);
  let findings: readonly Finding[] = [];
  const getFindings = (of: string): string[] => [
    ...new Set(findings.filter(({ path }) => path === of).map(({ what }) => what)),
  ];

  beforeAll(async () => {
    findings = await find(dir);
  }, 120_000);

  afterAll(() => rmSync(dir, { recursive: true }));

  it.each(files)('$path fails for $expected and nothing else', ({ path, expected }) => {
    expect(getFindings(path)).toEqual([expected]);
  });

  it('finds nothing in a file that does no harm', () => {
    expect(getFindings('src/domain/target.ts')).toEqual([]);
  });
});
