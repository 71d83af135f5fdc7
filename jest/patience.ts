import { configure } from '@testing-library/react';

// It says only when to give up: a busy machine is no defect.
configure({ asyncUtilTimeout: 10_000, testIdAttribute: 'data-test' });
