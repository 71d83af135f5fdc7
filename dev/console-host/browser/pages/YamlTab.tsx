import { useState } from 'react';
import type { FC } from 'react';
import { ActionGroup, Alert, Button, Form, TextArea } from '@patternfly/react-core';
import { k8sUpdate } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sModel, K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { parse, stringify } from 'yaml';
import { TabBody } from './TabbedPage.tsx';

type Props = { model: K8sModel; object: K8sResourceCommon };
type Outcome = { variant: 'success' | 'danger'; title: string; text: string };

const toYaml = (object: K8sResourceCommon): string => {
  const { managedFields: _managedFields, ...metadata } = (object.metadata ?? {}) as Record<
    string,
    unknown
  >;
  return stringify({ ...object, metadata });
};

/** The object as YAML, which can be changed and saved. It does not follow the object while it stands open. */
const YamlTab: FC<Props> = ({ model, object }) => {
  const [text, setText] = useState(() => toYaml(object));
  const [outcome, setOutcome] = useState<Outcome>();

  const save = async (): Promise<void> => {
    try {
      const data = parse(text) as K8sResourceCommon;
      const saved = await k8sUpdate({ data, model });
      setText(toYaml(saved));
      setOutcome({ text: '', title: 'Saved', variant: 'success' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome({ text: reason, title: 'Not saved', variant: 'danger' });
    }
  };
  const reload = (): void => {
    setText(toYaml(object));
    setOutcome(undefined);
  };
  return (
    <TabBody>
      <Form onSubmit={(event) => event.preventDefault()}>
        <TextArea
          aria-label="YAML"
          className="console-yaml"
          onChange={(_event, value) => setText(value)}
          resizeOrientation="vertical"
          spellCheck={false}
          value={text}
        />
        {outcome && (
          <Alert isInline title={outcome.title} variant={outcome.variant}>
            {outcome.text}
          </Alert>
        )}
        <ActionGroup>
          <Button data-test="save-changes" onClick={() => void save()}>
            Save
          </Button>
          <Button onClick={reload} variant="secondary">
            Reload
          </Button>
        </ActionGroup>
      </Form>
    </TabBody>
  );
};

export default YamlTab;
