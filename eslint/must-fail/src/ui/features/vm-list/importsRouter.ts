// lint: no-restricted-imports
import { useNavigate } from 'react-router';

export const reached = useNavigate;
