import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { controlRoutes } from '../helpers/registered-routes.ts';

const bodies = [
  '{',
  '[]',
  'null',
  '"x"',
  '{"project":7}',
  '{"project":"x"}',
  '{"unknown":1}',
  '{"advance_seconds":-1}',
  '{"advance_seconds":1e300}',
];

describe("a call of the sandbox's own", () => {
  const changing = controlRoutes.filter((route) => !route.startsWith('GET '));

  test.each(changing)('%s says what is wrong with its request, and changes nothing', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const sandbox = createSandbox();
    const { uuid } = newProject();
    const before = sandbox.exportSeed(uuid);
    for (const body of bodies) {
      const url = `http://localhost${path}?project=${method === 'DELETE' ? 'x' : uuid}`;
      const response = await sandbox.fetch(new Request(url, { method, body }));
      expect(response.status, body).toBe(400);
      expect(await response.json()).toEqual({ error: expect.stringMatching(/\w.*\.|problem/) });
    }
    expect(sandbox.exportSeed(uuid)).toEqual(before);
  });

  test('needs no body where every field has a default', async () => {
    const request = new Request('http://localhost/__sandbox/reset', { method: 'POST' });
    expect((await createSandbox().fetch(request)).status).toBe(200);
  });
});

test('a reset of all forgets every project, and one of a project that project alone', async () => {
  const sandbox = createSandbox();
  const [one, other] = [newProject().uuid, newProject().uuid];
  for (const uuid of [one, other]) sandbox.importSeed(uuid, { organizations: [] });
  const reset = (body: object) =>
    sandbox.fetch(
      new Request('http://localhost/__sandbox/reset', { method: 'POST', body: JSON.stringify(body) }),
    );
  const isSeeded = () => [one, other].map((uuid) => sandbox.exportSeed(uuid).organizations.length > 0);

  await reset({ project: one });
  expect(isSeeded()).toEqual([true, false]);
  await reset({ all: true });
  expect(isSeeded()).toEqual([true, true]);
});
