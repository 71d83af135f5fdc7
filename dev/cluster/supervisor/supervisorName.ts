/** The supervisor's own name in the record of processes. */
export const supervisorName = 'supervisor';
