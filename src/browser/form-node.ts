import { createMessage, createNode, type FormKitNode } from '@formkit/core';
import { useEffect, useReducer } from 'preact/hooks';
import type { RawAnswers } from '../referral/answers.ts';
import type { Problem } from '../referral/problem.ts';
import { questionsOn, steps, type Step } from '../referral/steps.ts';

/** The answers of a form that is filled in step by step; they are held here and nowhere else. */
export interface FormNode {
	/** Every answer given so far. */
	answers: () => RawAnswers;
	/** Takes the answer to a question. */
	answer: (key: string, value: string | readonly string[]) => void;
	/** What is to be changed on a step. */
	problemsOn: (step: Step) => Problem[];
	/** Shows what is to be changed, each at its question, in place of what was shown before. */
	show: (problems: readonly Problem[]) => void;
	/** Forgets every answer and every problem. */
	clear: () => void;
	/** Calls back after each change; gives the function that ends it. */
	watch: (listener: () => void) => () => void;
}

/** A tree of FormKit's nodes: the form, its steps, their questions. Validation is the schema's, on Continue. */
export function createFormNode(): FormNode {
	const root = createNode({ type: 'group', name: 'referral', children: steps.map(stepNode) });
	const inputs = new Map(root.children.flatMap(inputsOf).map((node) => [node.name, node]));
	return {
		answers: () => answersOf(inputs),
		answer: (key, value) => void inputs.get(key)?.input(value, false),
		problemsOn: (step) => questionsOn(step).flatMap(({ key }) => problemsOf(inputs.get(key))),
		show: (problems) => {
			for (const node of inputs.values()) node.store.filter(() => false, 'validation');
			for (const { field, message } of problems) {
				inputs.get(field)?.store.set(problemMessage(message));
			}
		},
		clear: () => {
			for (const node of inputs.values()) {
				node.store.filter(() => false, 'validation');
				void node.input('', false);
			}
		},
		watch: (listener) => {
			const receipts = ['commit', 'message-added', 'message-removed'].map((event) =>
				root.on(`${event}.deep`, listener),
			);
			return () => {
				for (const receipt of receipts) root.off(receipt);
			};
		},
	};
}

/** Draws again whenever an answer or a problem changes: what binds the nodes to Preact. */
export function useFormNode(node: FormNode): void {
	const [, draw] = useReducer((count: number) => count + 1, 0);
	useEffect(
		() =>
			node.watch(() => {
				draw(undefined);
			}),
		[node],
	);
}

function stepNode(step: Step): FormKitNode {
	return createNode({
		type: 'group',
		name: `step-${step.keys[0]}`,
		children: questionsOn(step).map(({ key }) => createNode({ name: key, value: '' })),
	});
}

function inputsOf(step: unknown): FormKitNode[] {
	return (step as FormKitNode).children as FormKitNode[];
}

function answersOf(inputs: ReadonlyMap<string, FormKitNode>): RawAnswers {
	const given = [...inputs].filter(([, { value }]) => isGiven(value));
	return Object.fromEntries(given.map(([key, { value }]) => [key, value as string | string[]]));
}

function isGiven(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== '';
}

function problemMessage(value: string) {
	return createMessage({ key: 'problem', type: 'validation', value, blocking: true });
}

function problemsOf(node: FormKitNode | undefined): Problem[] {
	const message = node?.store['problem'];
	return node && message ? [{ field: node.name, message: String(message.value) }] : [];
}
