import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = path.resolve(import.meta.dirname, '../fixtures/standards');

/** A JSON file of a standard, as published. */
export function readStandard(file: string): Record<string, unknown> {
	return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, unknown>;
}

/** What a validator says of a value, one line a finding; nothing for a valid one. */
export function findings(validate: ValidateFunction, value: unknown): string[] {
	if (validate(value)) return [];
	return (validate.errors ?? []).map(
		({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
	);
}

/** Schemas of Open Referral name no draft; the standard's authors validate them as 2020-12. */
function openReferral() {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	addFormats(ajv);
	const read = (file: string) => ajv.compile(readStandard(file));
	const hsds = new Ajv2020({ strict: false, allErrors: true });
	addFormats(hsds);
	const parts = ['taxonomy', 'taxonomy_term', 'attribute', 'metadata', 'language', 'phone'];
	for (const name of parts) hsds.addSchema(readStandard(`hsds-3.0/${name}.json`), `${name}.json`);
	const readExtra = (name: string) => hsds.compile({ $ref: `${name}.json` });
	return {
		service: read('hsds-uk-3.0/service.json'),
		serviceInList: read('hsds-uk-3.0/service_list.json'),
		atLocation: read('hsds-uk-3.0/service_at_location.json'),
		atLocationInList: read('hsds-uk-3.0/service_at_location_list.json'),
		phone: readExtra('phone'),
		language: readExtra('language'),
		taxonomy: readExtra('taxonomy'),
		taxonomyTerm: readExtra('taxonomy_term'),
	};
}

/** Validators of Open Referral UK 3.0, and of HSDS 3.0 for what we keep of it beside the profile. */
export const openReferralValidators = openReferral();

/** A schema with an extension's patch in it, as RFC 7396 merges. */
function merged(schema: unknown, patch: unknown): unknown {
	if (!isObject(patch)) return patch;
	const result: Record<string, unknown> = isObject(schema) ? { ...schema } : {};
	for (const [key, value] of Object.entries(patch)) result[key] = merged(result[key], value);
	return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The packages refer to the release schema by its address, so it is registered under it and nothing is fetched. */
function ocds(extensions: readonly string[]) {
	const ajv = new Ajv04({ strict: false, allErrors: true });
	addFormats(ajv);
	const release = extensions
		.map((name) => readStandard(`ocds-1.1.5/extensions/${name}/release-schema.json`))
		.reduce<unknown>(merged, readStandard('ocds-1.1.5/release-schema.json'));
	// The lots extension names a definition of another extension that we do not use.
	const whole = merged(release, { definitions: { SubmissionTerms: {} } });
	const address = 'https://standard.open-contracting.org/schema/1__1__5';
	ajv.addSchema({ ...(whole as object), id: `${address}/release-schema.json` });
	ajv.addSchema(
		readStandard('ocds-1.1.5/versioned-release-validation-schema.json'),
		`${address}/versioned-release-validation-schema.json`,
	);
	return {
		releasePackage: ajv.compile(readStandard('ocds-1.1.5/release-package-schema.json')),
		recordPackage: ajv.compile(readStandard('ocds-1.1.5/record-package-schema.json')),
	};
}

/** Validators of OCDS 1.1.5 with the lots and techniques extensions merged in. */
export const ocdsValidators = ocds(['lots', 'techniques']);
