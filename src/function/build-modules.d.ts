// scripts/build-function.mjs puts these into the Worker's bundle.
declare module 'waymark:shells' {
	const shells: Readonly<Record<string, string>>;
	export default shells;
}
declare module 'waymark:release' {
	const release: string;
	export default release;
}
declare module 'waymark:function-data' {
	const data: unknown;
	export default data;
}
