import { describe, expect, it } from 'vitest';
import { withoutTraces } from '../../../scripts/setup/plain-errors.mjs';

const said = `content/providers/dorset.yml: Nothing says how this team is told. Add ‘delivery’.
  Location:
    /home/sam/waymark/node_modules/astro/dist/core/render/route-cache.js:32:17
  Stack trace:
    at deliveryOf (file:///home/sam/waymark/dist/.prerender/chunks/content.mjs:3557:9)
    at Array.map (<anonymous>)
    at async generatePages (file:///home/sam/waymark/node_modules/astro/dist/core/build/generate.js:90:29)
    at file:///home/sam/waymark/dist/x.mjs:1:1
The second line stays at home.
`;

describe('an error of a build', () => {
	it('keeps its sentences and leaves out where in programs it came from', () => {
		expect(withoutTraces(said)).toBe(
			'content/providers/dorset.yml: Nothing says how this team is told. Add ‘delivery’.\nThe second line stays at home.\n',
		);
	});
});
