import { readFileSync } from 'node:fs';

/** Somebody who can sign in: the token is known to the API server and never leaves this process. */
export type User = { name: string; token: string; description: string };

const isUser = (value: unknown): value is User =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'token', 'description'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

export const readUsers = (file: string): User[] => {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(content) || content.length === 0 || !content.every(isUser)) {
    throw new Error(
      `${file} must be a JSON list of users, each with the texts name, token and description.`,
    );
  }
  return content;
};
