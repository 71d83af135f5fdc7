import fc from 'fast-check';

// The long run tries each property with many more examples than the usual hundred.
const examples = Number(process.env['VM_SNAPSHOTS_EXAMPLES']);
if (examples > 0) fc.configureGlobal({ numRuns: examples });
