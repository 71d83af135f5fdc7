import type { ProcessSpec } from './processSpec.ts';

/** A process kept dying before it served. */
export class ProcessNotReadyError extends Error {
  override readonly name = 'ProcessNotReadyError';
  readonly lastLines: readonly string[];

  constructor(spec: ProcessSpec, how: string, lastLines: readonly string[]) {
    super(
      `${spec.name} does not start (${how}). The end of its log, ${spec.logFile}:\n${lastLines.join('\n')}`,
    );
    this.lastLines = lastLines;
  }
}
