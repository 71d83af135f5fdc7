// lint: jsx-a11y/alt-text
import type { ReactElement } from 'react';

export const HiddenText = (): ReactElement => <img src="picture.png" />;
