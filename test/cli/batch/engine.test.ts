import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { settingsFor } from '../../../src/cli/batch/engine.ts';

test('this Node knows what it is told', () => {
  const { status, stderr } = spawnSync(process.execPath, [...settingsFor(process.versions.node), '--eval', '0']);
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
});

test('a Node that nobody has tried is told less', () => {
  expect(settingsFor('20.11.1')).toEqual(['--heap-growing-percent=20', '--interrupt-budget=600000']);
  expect(settingsFor('99.0.0')).toEqual(['--heap-growing-percent=20']);
});
