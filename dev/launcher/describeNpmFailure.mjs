const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED/;

/**
 * Turns what npm printed into one sentence that says what to do.
 *
 * @param {string} printed
 * @param {string} root
 * @returns {string}
 */
export function describeNpmFailure(printed, root) {
  if (/spawn npm ENOENT/.test(printed)) {
    return 'npm is not on PATH: install it together with Node (https://nodejs.org) and start again.';
  }
  if (/ENOSPC|no space left on device/.test(printed)) {
    return `The disk of ${root} is full: make room for the packages and start again.`;
  }
  if (NO_NETWORK.test(printed)) {
    return 'No network: the packages could not be fetched from the npm registry; connect, or point "npm config set registry" to one that you can reach, and start again.';
  }
  const reasons = printed
    .split('\n')
    .flatMap((line) => /^npm (?:error|ERR!) (?!code )(.+)/.exec(line)?.[1] ?? []);
  const reason = reasons[0]?.split(/\.(?: |$)/)[0] ?? 'npm gave no reason';
  return `The packages could not be installed (${reason}): run "npm ci" in ${root} to see everything that npm says.`;
}
