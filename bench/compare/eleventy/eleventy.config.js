export default function configure(config) {
	config.addGlobalData('layout', 'page.html');
}
