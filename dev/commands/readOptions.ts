import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from '../userError.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** Reads the options of a command; a wrong one is answered with one sentence that ends in how it is used. */
export function readOptions<T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): Values<T> {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new UserError(`${String(reason)}: ${usage}`);
  }
}
