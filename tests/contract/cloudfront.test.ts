import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newProject } from '#sandbox/testing';
import template from '../../deploy/cloudfront.json' with { type: 'json' };
import { headersFor } from '../../scripts/security/headers-file.ts';

const { Bucket, Caching, Distribution, Headers, LogWithoutTokens, ToThePage } = template.Resources;
const { CacheBehaviors, DefaultCacheBehavior, ...distribution } = Distribution.Properties.DistributionConfig;

let outDir: string;
beforeAll(async () => {
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', newProject().publicToken);
  vi.stubEnv('NODE_ENV', 'production');
  outDir = await mkdtemp(join(tmpdir(), 'cloudfront-'));
  await build({ logLevel: 'silent', build: { outDir, chunkSizeWarningLimit: 1000 } });
});
afterAll(() => rm(outDir, { recursive: true }));

/** With the base path and the headers of a build put in, as CloudFormation does. */
function filledIn(
  value: string | { Ref: string } | { 'Fn::Sub': string },
  given: Record<string, string>,
): string {
  if (typeof value === 'string') return value;
  if ('Ref' in value) return given[value.Ref] ?? '';
  return value['Fn::Sub'].replaceAll(/\$\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
}

describe('the template for CloudFront', () => {
  test('sends the headers of the build, with those that differ by build as the guide takes them from it', async () => {
    const file = await readFile(join(outDir, '_headers'), 'utf8');
    const guide = await readFile('docs/deploy.md', 'utf8');
    const built = headersFor(file, '/');
    const taken = [...guide.matchAll(/(\w+)="\$\(header ([\w-]+)\)"/g)].map(([, name = '', header = '']) => [
      name,
      new RegExp(`^  ${header}: (.*)$`, 'm').exec(file)?.[1] ?? '',
    ]);
    const given: Record<string, string> = Object.fromEntries(taken);
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
      Headers.Properties.ResponseHeadersPolicyConfig;
    const hsts = security.StrictTransportSecurity;
    expect({
      'Content-Security-Policy': filledIn(security.ContentSecurityPolicy.ContentSecurityPolicy, given),
      'Strict-Transport-Security': `max-age=${hsts.AccessControlMaxAgeSec}${hsts.IncludeSubdomains ? '; includeSubDomains' : ''}`,
      'X-Frame-Options': security.FrameOptions.FrameOption,
      'X-Content-Type-Options': security.ContentTypeOptions.Override ? 'nosniff' : '',
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, filledIn(Value, given)])),
    }).toEqual(built);
    for (const behavior of [DefaultCacheBehavior, ...CacheBehaviors])
      expect(behavior.ResponseHeadersPolicyId).toEqual({ Ref: 'Headers' });
  });

  test.each(['', '/app'])(
    'answers with each file of the build, and else with the page: below %j',
    async (BasePath) => {
      const files = (await readdir(outDir)).filter((file) => !/^_|\.(br|gz)$|^index\.html$/.test(file));
      const served = CacheBehaviors.map(({ PathPattern }) => filledIn(PathPattern, { BasePath }));
      expect(served.sort()).toEqual(
        files.map((file) => `${BasePath}/${file}${file === 'assets' ? '/*' : ''}`).sort(),
      );
      const code = filledIn(ToThePage.Properties.FunctionCode, { BasePath });
      const request = { uri: `${BasePath}/login/acme.inc`, querystring: { token: { value: 'kept' } } };
      const answer = runInNewContext(`${code}; handler({ request })`, { request });
      expect(answer).toEqual({ ...request, uri: `${BasePath}/index.html` });
      expect(DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
    },
  );

  test('keeps tokens out of the cache’s keys, of requests to the bucket, and of the log', () => {
    const { QueryStringsConfig } =
      Caching.Properties.CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin;
    expect(QueryStringsConfig).toEqual({ QueryStringBehavior: 'none' });
    expect(distribution).not.toHaveProperty('Logging');
    expect(
      LogWithoutTokens.Properties.RecordFields.filter((field) => /uri|query|referer|cookie/i.test(field)),
    ).toEqual([]);
  });

  test('leaves a missing file missing, keeps that nowhere, and the bucket to nobody else', () => {
    expect(distribution.CustomErrorResponses).toEqual([{ ErrorCode: 404, ErrorCachingMinTTL: 0 }]);
    expect(Object.values(Bucket.Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
  });
});
