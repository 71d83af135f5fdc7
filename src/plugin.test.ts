import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { type Extension, findExtensionProblems } from '#testing/extensionProblems.ts';

type Packages = Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

const { name, devDependencies } = readJson('package.json') as {
  name: string;
  devDependencies: Readonly<Record<string, string>>;
};
const namespace = `plugin__${name}`;
const extensions = readJson('console-extensions.json') as Extension[];
const extensionText = read('console-extensions.json');
const lists = globSync('src/ui/features/*/exposedModules.ts', { cwd: root });
const exposed = new Map<string, string>();

beforeAll(async () => {
  for (const list of lists) {
    const { exposedModules } = (await import(join(root, list))) as {
      exposedModules: Readonly<Record<string, string>>;
    };
    for (const [module, path] of Object.entries(exposedModules)) exposed.set(module, path);
  }
});

/** A reference without a name after the dot means the default export. */
const references = [...extensionText.matchAll(/"\$codeRef": "([^".]+)(?:\.([^"]+))?"/g)].map(
  ([, module = '', exportName = 'default']) => ({ module, exportName }),
);

function listExports(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.ESNext, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return ['default'];
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (kind: ts.SyntaxKind): boolean => modifiers.some((one) => one.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword)) return [];
    if (has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ''];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map((one) => one.name.getText(source));
  });
}

describe('what the Console is told and what is there', () => {
  it('are extensions that the Console understands', () => {
    expect(findExtensionProblems(extensions)).toEqual([]);
  });

  it.each(references)('have the export $exportName of $module', ({ module, exportName }) => {
    const path = exposed.get(module) ?? 'not exposed';
    expect(existsSync(join(root, path)) ? listExports(path) : path).toContain(exportName);
  });

  it('expose nothing that no extension refers to', () => {
    const referred = new Set(references.map(({ module }) => module));
    expect([...exposed.keys()].filter((module) => !referred.has(module))).toEqual([]);
  });

  it('are joined by the build, for each feature', () => {
    const config = read('webpack.config.ts');
    expect(lists.filter((list) => !config.includes(`'./${list}'`))).toEqual([]);
  });

  it('do not hang on kubevirt-plugin, whose absence would keep ours from loading', () => {
    expect(read('webpack.config.ts')).not.toContain('kubevirt-plugin');
  });
});

describe('the texts', () => {
  const english = readJson(`locales/en/${namespace}.json`) as Readonly<Record<string, string>>;
  const texts = [...extensionText.matchAll(/%([^~%]+)~([^%]+)%/g)];

  it('of extensions are in the namespace of the plugin and in English', () => {
    const wrong = texts.filter(([, space, key = '']) => space !== namespace || !english[key]);
    expect(wrong.map(([text]) => text)).toEqual([]);
  });

  it('are read from the same namespace by the components', () => {
    expect(read('src/ui/i18n.ts')).toContain(`'${namespace}'`);
  });
});

describe('the packages', () => {
  const lock = readJson('package-lock.json') as { readonly packages: Packages };

  it.each(['@patternfly/react-core', '@patternfly/react-table'])(
    '%s is not newer than that of the Console, which would then be served ours',
    (patternfly) => {
      expect(devDependencies[patternfly]).toBe('~6.4.0');
      const installed = readJson(`node_modules/${patternfly}/package.json`) as { version: string };
      const locked = lock.packages[`node_modules/${patternfly}`]?.version;
      expect(installed.version).toMatch(/^6\.4\.[12]$/);
      expect(locked).toBe(installed.version);
    },
  );

  it('are locked without the address of a registry, so that everybody uses their own', () => {
    const bound = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
    expect(bound.map(([path]) => path)).toEqual([]);
  });
});
