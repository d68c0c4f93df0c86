import { pageAnswer } from './answer.ts';
import type { Env } from './env.ts';
import { headersFor } from './headers.ts';
import { bucketOf } from './log.ts';
import { type Route, routes } from './routes.ts';
import { speechOf } from './speeches.ts';

/** THE FUNCTION. Answers with a whole page or a redirect, whatever happens; no error says more than its status. */
export async function handle(request: Request, env: Env): Promise<Response> {
	const started = env.now();
	const { pathname } = new URL(request.url);
	const { speech, path } = speechOf(pathname, env.speeches);
	const route = findRoute(request.method, path);
	const here = { ...env, ...speech };
	const answered = await answerOrApologise(request, { route, pathname: path, env: here });
	env.log({
		event: answered.status === 503 ? 'failed' : 'answered',
		route_id: route ? `${route.method} ${route.path}` : 'other',
		status: answered.status,
		ms_bucket: bucketOf(env.now() - started),
	});
	return finish(answered, request.method, pathname);
}

async function answerOrApologise(
	request: Request,
	{ route, pathname, env }: { route: Route | undefined; pathname: string; env: Env },
): Promise<Response> {
	if (!route) return refuse(pathname, env);
	try {
		return await route.handler(request, env);
	} catch {
		// The cause may quote an answer, so it goes nowhere; the status and the route are in the log.
		const headers = { 'Retry-After': '5' };
		return pageAnswer(env.pages.notReceived({}), { status: 503, headers });
	}
}

function findRoute(method: string, pathname: string): Route | undefined {
	const asked = method === 'HEAD' ? 'GET' : method;
	return routes.find((route) => route.path === pathname && route.method === asked);
}

function refuse(pathname: string, { pages }: Env): Response {
	const allowed = routes.filter(({ path }) => path === pathname).map(({ method }) => method);
	if (allowed.length === 0) return pageAnswer(pages.refusal('not-found'), { status: 404 });
	const headers = {
		Allow: allowed.map((method) => (method === 'GET' ? 'GET, HEAD' : method)).join(', '),
	};
	return pageAnswer(pages.refusal('method'), { status: 405, headers });
}

function finish(answered: Response, method: string, pathname: string): Response {
	for (const [name, value] of Object.entries(headersFor(pathname)))
		answered.headers.set(name, value);
	if (method !== 'HEAD') return answered;
	return new Response(null, { status: answered.status, headers: answered.headers });
}
