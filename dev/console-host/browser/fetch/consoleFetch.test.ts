import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HttpError } from '@openshift-console/dynamic-plugin-sdk/lib/utils/error/http-error';
import { coFetch, coFetchJSON } from './consoleFetch.ts';

const PODS = '/api/kubernetes/api/v1/namespaces/demo/pods';

type Answer = { status: number; body?: object | string; type?: string };

const toResponse = ({ status, body = '', type = 'application/json' }: Answer): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    headers: { 'content-type': type },
    status,
    statusText: `status ${String(status)}`,
  });

/** Answers one request after the other, the last answer again and again. */
const answer = (...answers: Answer[]): jest.SpiedFunction<typeof fetch> =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const [next = { status: 500 }] = answers.length > 1 ? answers.splice(0, 1) : answers;
    return Promise.resolve(toResponse(next));
  });

const getHeader = (spy: jest.SpiedFunction<typeof fetch>, name: string): string | null =>
  new Headers(spy.mock.calls[0]?.[1]?.headers).get(name);

const assign = jest.fn();

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  Object.assign(globalThis, {
    document: { cookie: 'other=1; csrf-token=secret' },
    window: {
      SERVER_FLAGS: { basePath: '/' },
      location: { assign, hash: '', pathname: '/k8s/ns/demo/pods', search: '' },
    },
  });
});

describe('coFetchJSON', () => {
  it('reads JSON, and nothing as an empty object', async () => {
    answer({ body: { kind: 'PodList' }, status: 200 }, { status: 200 });
    expect(await coFetchJSON(PODS)).toEqual({ kind: 'PodList' });
    expect(await coFetchJSON(PODS)).toEqual({});
  });

  it('repeats the token of the cookie when it writes, not when it reads', async () => {
    const writing = answer({ body: {}, status: 201 });
    await coFetchJSON.post(PODS, { kind: 'Pod' });
    expect(getHeader(writing, 'X-CSRFToken')).toBe('secret');
    writing.mockClear();
    await coFetchJSON(PODS);
    expect(getHeader(writing, 'X-CSRFToken')).toBeNull();
  });

  it('does not tell the token to others', async () => {
    const spy = answer({ body: {}, status: 200 });
    await coFetchJSON.put('https://elsewhere.example/x', {});
    expect(getHeader(spy, 'X-CSRFToken')).toBeNull();
  });

  it('sends patches as JSON patch, and lets a caller name what it accepts', async () => {
    const spy = answer({ body: {}, status: 200 });
    await coFetchJSON.patch(PODS, [], { headers: { Accept: '*/*' } });
    expect(getHeader(spy, 'Content-Type')).toBe('application/json-patch+json;charset=UTF-8');
    expect(getHeader(spy, 'Accept')).toBe('*/*');
  });
});

describe('errors of coFetch', () => {
  const fail = async (...answers: Answer[]): Promise<HttpError> => {
    answer(...answers);
    return coFetchJSON.post(PODS, {}).then(
      () => {
        throw new Error('This request should have failed.');
      },
      (error: unknown) => error as HttpError,
    );
  };

  it('are HttpErrors of the SDK with status, body and the API’s own words', async () => {
    const error = await fail({ body: { message: 'pods "a" already exists' }, status: 409 });
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      code: 409,
      json: { message: 'pods "a" already exists' },
      message: 'pods "a" already exists',
    });
  });

  it('name the field that is wrong', async () => {
    const causes = [{ field: 'spec.x', message: 'Required value' }];
    const error = await fail({ body: { details: { causes }, message: 'long' }, status: 422 });
    expect(error.message).toBe('Error "Required value" for field "spec.x".');
  });

  it('without a body have the words of the status', async () => {
    const error = await fail({ status: 502, type: 'text/plain' });
    expect(error).toMatchObject({ code: 502, message: 'status 502' });
  });

  it('are tried three times when there are too many requests or a quota is contended', async () => {
    const quota = { body: { details: { kind: 'resourcequotas' }, message: 'q' }, status: 409 };
    expect((await fail(quota)).code).toBe(409);
    expect(fetch).toHaveBeenCalledTimes(3);
    answer({ status: 429 }, { status: 429 }, { body: { ok: 1 }, status: 200 });
    expect(await coFetchJSON(PODS)).toEqual({ ok: 1 });
  });

  it('sign out whom the API server does not know, and nobody else', async () => {
    answer({ body: {}, status: 401 });
    await expect(coFetchJSON('/api/proxy/x')).rejects.toThrow();
    expect(assign).not.toHaveBeenCalled();
    await expect(coFetchJSON(PODS)).rejects.toThrow();
    expect(assign).toHaveBeenCalledWith('/auth/logout?then=%2Fk8s%2Fns%2Fdemo%2Fpods');
  });
});

describe('the time-out of coFetch', () => {
  it('ends a request that is not answered, unless there is none', async () => {
    jest.useFakeTimers();
    jest.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => undefined));
    const outcome = jest.fn();
    coFetch(PODS).catch(outcome);
    coFetch(PODS, {}, 0).catch(() => outcome('never'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(outcome).toHaveBeenCalledTimes(1);
    expect(outcome).toHaveBeenCalledWith(
      expect.objectContaining({ message: `Call to ${PODS} timed out after 60000ms.` }),
    );
    jest.useRealTimers();
  });
});
