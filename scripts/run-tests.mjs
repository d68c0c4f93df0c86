/**
 * Runs every check and every test, one runner after the other, and closes with one line of real totals.
 * A runner that dies without a report counts as one failure, so silence is never a pass.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { say } from './setup/say.mjs';

const reports = 'test-results';
const only = process.argv[2];

const runners = [
	check('format', ['prettier', '--check', '--log-level=warn', '.']),
	check('lint', ['eslint', '.', '--max-warnings', '0']),
	check('types of the pages', ['astro', 'check', '--minimumFailingSeverity', 'warning']),
	check('types of the rest', ['tsc', '--noEmit', '-p', '.']),
	check('content check', ['node', 'scripts/content/content-check.ts', '--errors']),
	vitest('unit'),
	vitest('content'),
	vitest('component'),
	vitest('contract'),
	vitest('faults'),
	{ name: 'browser', command: ['playwright', 'test'], totals: playwrightTotals },
];

mkdirSync(reports, { recursive: true });
const chosen = runners.filter((runner) => only === undefined || runner.name.startsWith(only));
const results = chosen.map(runOne);
for (const { name, passed, failed } of results) say(`${name}: ${passed} passed, ${failed} failed`);
const passed = sum('passed');
const failed = sum('failed');
const skipped = sum('skipped');
say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** A tool that says yes or no: one test. */
function check(name, command) {
	return {
		name,
		command,
		totals: (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }),
	};
}

/** One kind of Vitest tests; its report is JSON beside what it prints. */
function vitest(name) {
	const report = `${reports}/${name}.json`;
	const command = [
		'vitest',
		'run',
		'--project',
		name,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${report}`,
	];
	return { name, command, report, totals: (status) => vitestTotals(report, status) };
}

function vitestTotals(report, status) {
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
		readFileSync(report, 'utf8'),
	);
	const silent = status !== 0 && numFailedTests === 0 ? 1 : 0;
	return { passed: numPassedTests, failed: numFailedTests + silent, skipped: numPendingTests };
}

function playwrightTotals(status) {
	const report = `${reports}/playwright.json`;
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
	const silent = status !== 0 && unexpected + flaky === 0 ? 1 : 0;
	return { passed: expected, failed: unexpected + flaky + silent, skipped };
}

function runOne(runner) {
	say(`\n── ${runner.name}`);
	if (runner.report) rmSync(runner.report, { force: true });
	const [command, ...args] = runner.command;
	const { status } = spawnSync(command, args, { stdio: 'inherit' });
	return { name: runner.name, ...runner.totals(status) };
}

function sum(key) {
	return results.reduce((total, result) => total + (result[key] ?? 0), 0);
}
