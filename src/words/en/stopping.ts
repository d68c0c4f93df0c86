/** Pausing or stopping contact with a reference and its code, and the one answer to it. */
export const stopping = {
	title: 'Pause or stop contact',
	lead: 'Use the reference and the code that you were shown after you sent the form. You do not have to say why.',
	without:
		'If you do not have them, or would rather talk to someone, call and say that contact should stop:',
	reference: {
		label: 'Your reference',
		hint: '10 letters and numbers, like 7KX-9QF-2WM-C',
		problem: 'Check the reference: it has 10 letters and numbers, like 7KX-9QF-2WM-C',
	},
	code: {
		label: 'Your code',
		hint: '6 letters and numbers, like 4R7-K2W',
		problem: 'Check the code: it has 6 letters and numbers, like 4R7-K2W',
	},
	what: {
		label: 'What would you like?',
		problem: 'Choose what you would like',
		stop: {
			label: 'Stop contacting me',
			hint: 'It counts from now on. The service sees it before it opens your request.',
		},
		changed: {
			label: 'My safe details have changed',
			hint: 'Someone else may have found your code. So they check with you before they act on it.',
		},
	},
	note: {
		label: 'What has changed? (optional)',
		hint: 'Up to {n} characters. Only the service can read it.',
		problem: 'Shorten what has changed to {n} characters or fewer',
	},
	retype: 'To keep it private, this page does not show what you typed. Please fill it in again.',
	send: 'Send this',
	demo: '<b>This is a demonstration. No one has received this.</b> For a real request, the page goes on like this.',
	done: {
		title: 'Thank you. We have passed this on if the code is right',
		stop: 'If you asked them to stop: they see that before they open your request.',
		changed: 'If your safe details have changed: your note is with your request.',
		unsaid:
			'To keep you safe, this page does not say whether the reference and the code belong together.',
		late: 'They may have read your request before. To be sure, call and give the reference:',
	},
};
