import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What the fields of a schema are for: the doc comment of each, by its path such as `channels.phone`. */
export type FieldHelp = Map<string, string>;

/**
 * The doc comments of a schema's fields, read from its source: each is written once, where the field is.
 * @param file File of the schema.
 * @param name Name of the constant that holds it.
 */
export function fieldHelp(file: string, name: string): FieldHelp {
	const help: FieldHelp = new Map();
	const found = declarationOf(file, name);
	if (found !== undefined) collect(found.value, { file: found.file, path: '', help });
	return help;
}

/** Where an expression stands, and what is collected. */
interface Place {
	file: string;
	path: string;
	help: FieldHelp;
}

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
	const known = sources.get(file);
	if (known !== undefined) return known;
	const read = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	sources.set(file, read);
	return read;
}

/** What a name stands for: a constant of the file, or of one that it imports. */
function declarationOf(
	file: string,
	name: string,
): { file: string; value: ts.Expression } | undefined {
	for (const statement of sourceOf(file).statements) {
		if (ts.isVariableStatement(statement)) {
			const [one] = statement.declarationList.declarations.filter(
				(declared) => declared.name.getText() === name,
			);
			if (one?.initializer !== undefined) return { file, value: one.initializer };
		}
		const from = importedFrom(statement, name);
		if (from?.startsWith('.')) return declarationOf(path.join(path.dirname(file), from), name);
	}
	return undefined;
}

function importedFrom(statement: ts.Statement, name: string): string | undefined {
	if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
		return undefined;
	const bindings = statement.importClause?.namedBindings;
	const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
	return named.some((one) => one.name.text === name) ? statement.moduleSpecifier.text : undefined;
}

/** Walk through what makes a schema: calls, their arguments, lists, names and the fields of objects. */
function collect(node: ts.Expression, place: Place): void {
	if (ts.isObjectLiteralExpression(node)) {
		for (const property of node.properties) collectField(property, place);
	} else if (ts.isCallExpression(node)) {
		collect(node.expression, place);
		for (const argument of node.arguments) collect(argument, place);
	} else if (ts.isPropertyAccessExpression(node)) {
		collect(node.expression, place);
	} else if (ts.isArrayLiteralExpression(node)) {
		for (const element of node.elements) collect(element, place);
	} else if (ts.isIdentifier(node)) {
		const found = declarationOf(place.file, node.text);
		if (found !== undefined) collect(found.value, { ...place, file: found.file });
	}
}

function collectField(property: ts.ObjectLiteralElementLike, place: Place): void {
	if (ts.isSpreadAssignment(property)) {
		collect(property.expression, place);
		return;
	}
	const name = property.name.getText().replaceAll(/['"]/g, '');
	const path = place.path === '' ? name : `${place.path}.${name}`;
	const words = commentOf(property);
	if (words !== undefined && !place.help.has(path)) place.help.set(path, words);
	if (ts.isPropertyAssignment(property)) collect(property.initializer, { ...place, path });
}

function commentOf(node: ts.Node): string | undefined {
	const [first] = ts.getJSDocCommentsAndTags(node);
	if (first === undefined || !ts.isJSDoc(first)) return undefined;
	return ts.getTextOfJSDocComment(first.comment)?.replaceAll(/\s+/g, ' ');
}
