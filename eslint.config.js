import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint.boundaries.js';

const typed = ['**/*.{ts,tsx}'];

export default defineConfig(
	{
		ignores: [
			'dist/',
			'build/',
			'.astro/',
			'.data/',
			'.wrangler/',
			'node_modules/',
			'test-results/',
		],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typed })),
	{
		files: typed,
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// Numbers in template strings are how amounts, ports and counts are printed.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'max-params': ['error', 3],
		},
	},
	{
		files: ['src/**/*.{ts,tsx,astro}'],
		ignores: ['src/function/log.ts', 'src/desk/cli.ts', 'src/desk/cli/**', 'src/stories/*-cli.ts'],
		rules: { 'no-console': 'error' },
	},
	// The plugin itself is registered by the Astro sets below.
	{ files: ['**/*.tsx'], rules: jsxA11y.flatConfigs.strict.rules },
	...astro.configs['flat/recommended'],
	...astro.configs['flat/jsx-a11y-strict'],
	{ plugins: { '@typescript-eslint': tseslint.plugin } },
	...boundaries,
);
