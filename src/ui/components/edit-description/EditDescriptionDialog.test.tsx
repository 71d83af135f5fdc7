import { describe, expect, it, jest } from '@jest/globals';
import { k8sPatch } from '@openshift-console/dynamic-plugin-sdk';
import { screen } from '@testing-library/react';

import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { anApiError, aPolicyRefusal, aTimeout } from '#testing/anApiError.ts';
import { aSnapshot } from '#testing/aSnapshot.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { EditDescriptionDialog } from './EditDescriptionDialog.tsx';

type Opened = Rendered & {
  readonly cluster: TestConsole;
  readonly close: jest.Mock;
  readonly snapshot: VirtualMachineSnapshot;
};

const open = async (wanted = aSnapshot({ description: 'Before' })): Promise<Opened> => {
  const cluster = aConsole([wanted]);
  const snapshot = cluster.find(wanted.kind, wanted.metadata.name) as VirtualMachineSnapshot;
  const close = jest.fn();
  const rendered = await renderInConsole(
    <EditDescriptionDialog snapshot={snapshot} closeOverlay={close} />,
  );
  return { ...rendered, cluster, close, snapshot };
};

const getField = (): HTMLElement => screen.getByRole('textbox', { name: 'Description' });
const getSave = (): HTMLElement => screen.getByRole('button', { name: 'Save' });
const write = async ({ user }: Opened, text: string): Promise<void> => {
  await user.clear(getField());
  await user.type(getField(), text);
};

const annotate = (
  { metadata, ...rest }: VirtualMachineSnapshot,
  annotations: Readonly<Record<string, string>>,
): VirtualMachineSnapshot => ({
  ...rest,
  metadata: { ...metadata, annotations: { ...metadata.annotations, ...annotations } },
});

const withoutAnnotations = (): VirtualMachineSnapshot => {
  const { metadata, ...rest } = aSnapshot();
  const { annotations: _none, ...others } = metadata;
  return { ...rest, metadata: others };
};

const readAnnotations = ({ cluster }: Opened): unknown =>
  cluster.find('VirtualMachineSnapshot', 's1')?.metadata.annotations;

describe('EditDescriptionDialog', () => {
  it('begins in the field with the present text and names the snapshot', async () => {
    await open();
    expect(screen.getByRole('dialog', { name: /Edit description/ })).toHaveTextContent('s1');
    expect(getField()).toHaveValue('Before');
    expect(getField()).toHaveFocus();
  });

  it('writes that annotation and no other, once for a double click, and closes', async () => {
    const opened = await open(annotate(aSnapshot({ description: 'Before' }), { other: 'kept' }));
    await write(opened, '  After the upgrade ');
    await opened.user.dblClick(getSave());
    expect(k8sPatch).toHaveBeenCalledTimes(1);
    expect(readAnnotations(opened)).toEqual({ description: 'After the upgrade', other: 'kept' });
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('writes the first annotation of all', async () => {
    const opened = await open(withoutAnnotations());
    await write(opened, 'First');
    await opened.user.click(getSave());
    expect(readAnnotations(opened)).toEqual({ description: 'First' });
  });

  it('takes the annotation away for an empty text', async () => {
    const opened = await open();
    await opened.user.clear(getField());
    await opened.user.click(getSave());
    expect(readAnnotations(opened)).toEqual({});
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('saves no text that is too long, and says so', async () => {
    const { user } = await open();
    await user.clear(getField());
    await user.click(getField());
    await user.paste('x'.repeat(10_001));
    expect(screen.getByText(/too long: at most 10,000 characters/)).toBeVisible();
    expect(getField()).toBeInvalid();
    expect(getSave()).toBeDisabled();
    await user.type(getField(), '{Backspace}');
    expect(screen.queryByText(/too long/)).not.toBeInTheDocument();
    await user.click(getSave());
    expect(k8sPatch).toHaveBeenCalledTimes(1);
  });

  it.each([
    { title: 'without annotations', snapshot: withoutAnnotations() },
    { title: 'with others', snapshot: annotate(aSnapshot(), { other: 'kept' }) },
  ])('sends nothing where there was none and is none, $title', async ({ snapshot }) => {
    const { user, close } = await open(snapshot);
    await user.click(getSave());
    expect(k8sPatch).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('EditDescriptionDialog, when somebody else was quicker', () => {
  it('writes nothing, shows their text and keeps the own one', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    opened.cluster.put(annotate(opened.snapshot, { [DESCRIPTION_ANNOTATION]: 'Theirs' }));
    await opened.user.click(getSave());
    expect(
      screen.getByRole('heading', { name: /Somebody else has changed it meanwhile/ }),
    ).toBeVisible();
    expect(screen.getByText('Theirs')).toBeVisible();
    expect(getField()).toHaveValue('Mine');
    expect(readAnnotations(opened)).toEqual({ description: 'Theirs' });
    expect(opened.close).not.toHaveBeenCalled();
  });

  it('replaces theirs when Save is pressed again', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    opened.cluster.put(annotate(opened.snapshot, { [DESCRIPTION_ANNOTATION]: 'Theirs' }));
    await opened.user.click(getSave());
    await opened.user.click(getSave());
    expect(readAnnotations(opened)).toEqual({ description: 'Mine' });
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('goes on with theirs', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    opened.cluster.put(annotate(opened.snapshot, { [DESCRIPTION_ANNOTATION]: 'Theirs' }));
    await opened.user.click(getSave());
    await opened.user.click(screen.getByRole('button', { name: 'Go on with theirs' }));
    expect(getField()).toHaveValue('Theirs');
  });

  it('says that they have removed it', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    opened.cluster.put(aSnapshot());
    await opened.user.click(getSave());
    expect(screen.getByText(/They have removed the description/)).toBeVisible();
  });

  it('does not mind another annotation that came meanwhile', async () => {
    const opened = await open(withoutAnnotations());
    await write(opened, 'Mine');
    opened.cluster.put(annotate(opened.snapshot, { other: 'new' }));
    await opened.user.click(getSave());
    expect(readAnnotations(opened)).toEqual({ description: 'Mine', other: 'new' });
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('leaves a namesake alone that took its place', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    opened.cluster.put(aSnapshot({ uid: 'uid-of-another', description: 'Before' }));
    await opened.user.click(getSave());
    expect(screen.getByText(/Snapshot s1 no longer exists/)).toBeVisible();
    expect(readAnnotations(opened)).toEqual({ description: 'Before' });
  });
});

describe('EditDescriptionDialog, refused', () => {
  it.each([
    { title: 'a denial', error: anApiError({ code: 403 }), says: /You may not change.*in shop/ },
    { title: 'a time-out', error: aTimeout(), says: /did not answer in time/ },
    {
      title: 'gone',
      error: anApiError({ code: 404, reason: 'NotFound' }),
      says: /Snapshot s1 no longer exists/,
    },
    { title: 'no connection', error: new TypeError('Failed to fetch'), says: /not be reached/ },
  ])('keeps dialog and text after $title', async ({ error, says }) => {
    const opened = await open();
    await write(opened, 'Mine');
    jest.mocked(k8sPatch).mockRejectedValueOnce(error);
    await opened.user.click(getSave());
    expect(screen.getByText(says)).toBeVisible();
    expect(getField()).toHaveValue('Mine');
    expect(opened.close).not.toHaveBeenCalled();
    expect(getSave()).toBeEnabled();
  });

  it('shows at once why a policy refuses it', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    jest.mocked(k8sPatch).mockRejectedValueOnce(aPolicyRefusal('No words on Fridays.'));
    await opened.user.click(getSave());
    expect(screen.getByRole('heading', { name: /Not saved/ })).toBeVisible();
    expect(screen.getByText('The cluster refuses it: No words on Fridays.')).toBeVisible();
    expect(k8sPatch).toHaveBeenCalledTimes(1);
  });

  it.each([
    { title: 'a time-out', error: aTimeout() },
    { title: 'a broken connection', error: new TypeError('Failed to fetch') },
    { title: 'an unclear error', error: anApiError({ code: 500 }) },
  ])('does not claim after $title that nothing was saved, and closes if it was', async (row) => {
    const opened = await open();
    await write(opened, 'Mine');
    jest.mocked(k8sPatch).mockRejectedValueOnce(row.error);
    await opened.user.click(getSave());
    expect(screen.getByText(/Whether your text was saved is not known/)).toBeVisible();
    expect(screen.queryByText('Not saved')).not.toBeInTheDocument();
    expect(opened.close).not.toHaveBeenCalled();
    opened.cluster.put(annotate(opened.snapshot, { [DESCRIPTION_ANNOTATION]: 'Mine' }));
    expect(opened.close).toHaveBeenCalledTimes(1);
  });

  it('does not close over what was typed since', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    jest.mocked(k8sPatch).mockRejectedValueOnce(aTimeout());
    await opened.user.click(getSave());
    await write(opened, 'Before');
    expect(opened.close).not.toHaveBeenCalled();
    opened.cluster.put(annotate(opened.snapshot, { [DESCRIPTION_ANNOTATION]: 'Mine' }));
    expect(opened.close).not.toHaveBeenCalled();
  });

  it('knows its own text again that was written without an answer', async () => {
    const opened = await open();
    await write(opened, 'Mine');
    jest.mocked(k8sPatch).mockRejectedValueOnce(aTimeout());
    await opened.user.click(getSave());
    await opened.user.type(getField(), ' indeed');
    opened.cluster.put(annotate(opened.snapshot, { [DESCRIPTION_ANNOTATION]: 'Mine' }));
    await opened.user.click(getSave());
    expect(readAnnotations(opened)).toEqual({ description: 'Mine indeed' });
    expect(opened.close).toHaveBeenCalledTimes(1);
  });
});
