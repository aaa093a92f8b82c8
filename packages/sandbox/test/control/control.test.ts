import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { controlRoutes } from '../helpers/registered-routes.ts';
import { newProject } from '../helpers/test-project.ts';

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
