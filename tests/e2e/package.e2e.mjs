/** The built packages as a store would see them: what they ask for, how big they are, what is in them. No browser. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../utils/cli/lib/build.mjs';
import { ROOT } from '../../utils/cli/lib/run.mjs';

const CONTENT_LIMIT = 40 * 1024;

/** News sites of the knowledge base, as patterns may name them. */
const DOMAINS = readdirSync(path.join(ROOT, 'assets/knowledge/outlets'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(path.join(ROOT, 'assets/knowledge/outlets', name), 'utf8')).domains ?? [])
  .map((domain) => domain.split('/')[0]);

const hostOf = (pattern) => /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? pattern;

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

for (const family of ['chromium', 'firefox']) {
  const folder = buildFolder(family);
  const manifest = () => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  test(`${family}: asks for exactly what it needs`, () => {
    const {
      permissions,
      host_permissions: hosts = [],
      content_scripts: scripts,
      optional_host_permissions: optional,
      ...rest
    } = manifest();
    const expected = [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(family === 'firefox' ? [] : ['sidePanel']),
    ];
    assert.deepEqual(permissions.toSorted(), expected.toSorted());
    assert.equal(optional, undefined);
    assert.equal(rest.optional_permissions, undefined);
    const patterns = [...hosts, ...scripts.flatMap((script) => script.matches)];
    assert.ok(patterns.length > 0);
    const strangers = patterns.map(hostOf).filter((host) => !DOMAINS.includes(host));
    assert.deepEqual(strangers, [], 'hosts that are no outlet of the knowledge base');
    assert.deepEqual(rest.web_accessible_resources ?? [], []);
  });

  test(`${family}: every outlet of the knowledge base is read by itself`, () => {
    const covered = new Set(
      manifest()
        .content_scripts.flatMap((script) => script.matches)
        .map(hostOf),
    );
    const isCovered = (domain) => [...covered].some((host) => domain === host || domain.endsWith(`.${host}`));
    assert.deepEqual(
      DOMAINS.filter((domain) => !isCovered(domain)),
      [],
    );
  });

  test(`${family}: its pages may connect to nothing`, () => {
    const policy = manifest().content_security_policy.extension_pages;
    assert.match(policy, /connect-src 'none'/);
    assert.match(policy, /script-src 'self'(?:;|$)/);
    assert.doesNotMatch(policy, /unsafe|https?:/);
  });

  test(`${family}: the content script is within ${CONTENT_LIMIT / 1024} KB gzip`, () => {
    const scripts = readdirSync(path.join(folder, 'content-scripts')).filter((name) => name.endsWith('.js'));
    assert.ok(scripts.length > 0);
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(folder, 'content-scripts', name))).length,
      0,
    );
    console.log(`# ${family} content script: ${(bytes / 1024).toFixed(1)} KB gzip`);
    assert.ok(bytes <= CONTENT_LIMIT, `${bytes} bytes`);
  });

  test(`${family}: holds no test pages, no samples, no code that writes markup`, () => {
    const files = filesIn(folder);
    assert.deepEqual(
      files.filter((file) => /fixture|sample|\.map$|\.e2e\./.test(path.relative(folder, file))),
      [],
    );
    const writers = files.filter(
      (file) =>
        /\.(?:js|html)$/.test(file) && /\.innerHTML\s*=|\beval\(|new Function\(/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(
      writers.map((file) => path.relative(folder, file)),
      [],
    );
    assert.doesNotMatch(readFileSync(path.join(folder, 'manifest.json'), 'utf8'), /127\.0\.0\.1|localhost/);
  });

  test(`${family}: has its icons and speaks both languages`, () => {
    for (const size of [16, 32, 48, 96, 128]) {
      const png = readFileSync(path.join(folder, `icon/${size}.png`));
      assert.equal(png.readUInt32BE(16), size);
      assert.equal(manifest().icons[size], `icon/${size}.png`);
    }
    for (const language of ['ar', 'en']) {
      const messages = JSON.parse(readFileSync(path.join(folder, `_locales/${language}/messages.json`), 'utf8'));
      assert.ok(messages.extName.message && messages.extDescription.message);
      assert.ok(messages.extDescription.message.length <= 132, 'stores cut descriptions at 132 characters');
    }
  });
}

test('firefox: says that it collects nothing, and from which version it runs', () => {
  const { gecko } = JSON.parse(
    readFileSync(path.join(buildFolder('firefox'), 'manifest.json'), 'utf8'),
  ).browser_specific_settings;
  assert.deepEqual(gecko.data_collection_permissions, { required: ['none'] });
  assert.equal(gecko.strict_min_version, '140.0');
});
