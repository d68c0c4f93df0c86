/** Gives a file to whoever sits here, from memory alone: nothing is sent, and nothing stays in the page. */
export function saveFile(name: string, text: string): void {
	const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
