// scripts/build-function.mjs puts these into the Worker's bundle.
declare module 'waymark:shell' {
	const shell: string;
	export default shell;
}
declare module 'waymark:release' {
	const release: string;
	export default release;
}
declare module 'waymark:function-data' {
	const data: unknown;
	export default data;
}
