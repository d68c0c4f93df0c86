/** What stands around every page: navigation, the way out, emergency help, footer. */
export const frame = {
	languageName: 'English',
	languageLabel: 'Language',
	notReviewed: 'These words have not been checked by a person yet.',
	safetyLabel: 'Safety',
	skip: 'Skip to main content',
	exit: 'Exit this page',
	exitEmergency: 'Emergency',
	exitLabel: 'Leave this site',
	exitLoading: 'Loading.',
	exitPresses: {
		two: 'Shift, press 2 more times to exit',
		one: 'Shift, press 1 more time to exit',
	},
	main: 'Main',
	findHelp: 'Find help',
	ask: 'Ask for support',
	whoPays: 'Who pays for this',
	helplines: 'National helplines',
	more: 'More',
	safety: 'Staying safe online',
	rights: 'Your rights',
	privacy: 'Privacy',
	accessibility: 'Accessibility',
	data: 'Data',
	allAreas: 'All areas',
	about: '{product}. Support for people affected by crime, whether or not it was reported.',
	strip: {
		danger: 'In danger now?',
		call: 'Call 999',
		cannotSpeak: 'If you cannot speak',
	},
	emergency: {
		title: 'In danger now? <whole>Call 999</whole>',
		call: 'If you are in danger now, call {n999}.',
		silent:
			'<b>If you cannot speak:</b> Call 999 from a mobile. Listen. If you can, cough or tap the phone. If you do not answer you will be asked to press 55. That puts you through to the police. If you do not press 55 the call may end. Pressing 55 does not tell the police where you are.',
		deaf: '<b>If you are Deaf or cannot use your voice:</b> Use 999 BSL at {bsl}. Or call 18000 with Relay UK. Or text 999, if your phone is already registered for emergency texts.',
	},
	demo: {
		label: 'About this site',
		banner:
			'<b>This is a demonstration.</b> Phone numbers, services and figures have not been checked, and no one will receive what you send. In danger, call 999.',
		notice:
			'<b>This is a demonstration.</b> Nothing you send here reaches a real service. Do not use real names or numbers.',
	},
};
