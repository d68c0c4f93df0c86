/** The journey: the page before the form, the form, checking, sending and what comes after. */
export const journey = {
	title: 'Ask for support',
	titleIn: '{title} – {place}',
	errorTitle: 'Error: {title}',
	notReceivedTitle: 'Not received: {title}',
	intro: {
		where:
			'This form is for {area}. <b>Not in {area}, or want support somewhere else?</b> <find>Find your area</find>',
		lead: 'You can get support whether or not you have told the police. It is free. You do not have to be sure it was a crime. Filling this in does not report a crime, and we do not send it to the police.',
		time: 'It takes about 4 minutes. You can skip most questions. You do not have to describe what happened.',
		whoReads:
			'Your answers go to <b>{provider}</b>, who run {service}. The {body} pays for the service and cannot read your answers. If another service fits better, we show its name before you send.',
		keptPlain:
			'When you press Continue, we hold your answers, locked, for up to 30 minutes so that you can check them. A small cookie on this device unlocks them. Both are deleted when you send or use Exit this page.',
		keptHere: 'Nothing is saved on this device, and nothing is sent until you press Send.',
		noReturn: 'You cannot come back to a half-filled form.',
		leave:
			'<b>To leave quickly</b>, use the “Exit this page” button. It takes you to {exit} and clears your answers.',
		leaveShift: 'You can also press Shift three times.',
		leaveLimit: 'It cannot remove this visit from your browser history.',
		watched:
			'If someone may check your phone, it may be safer to use a different one, a private window, or to call {phone}, {hours}.',
		safety: 'Read more about staying safe online',
		duty: 'If the service thinks that you, a child or someone else is at risk of serious harm, it may have to tell someone. The form says more about this before you send.',
		start: 'Start',
	},
	form: {
		optional: '{label} (optional)',
		continue: 'Continue',
		error: 'Error:',
		errorTitle: 'There is a problem',
		trap: 'Leave this empty',
		several:
			'There is more than one service here, and not all of them do the same. If one of your answers does not fit, we tell you before you send.',
		young:
			'<b>If you are under 18.</b> The people who support you keep what you say private. They may have to tell someone if you, or another child, could be seriously hurt. They will try to talk to you first.',
		youngTold:
			'The people who support you keep what you say private. They may have to tell someone if you, or another child, could be seriously hurt. They will try to talk to you first.',
		onlyThese: 'Answer these only if you chose {choices}.',
		onlyThis: 'Answer this only if you chose {choices}.',
		quote: '‘{words}’',
		anyTime: 'Any time they are open',
		theyAreOpen: 'They are open {hours}',
		orChoose: 'or choose days and times',
		supportService: 'the support service',
		callsFrom: {
			once: 'Calls come from {number}. They try once, at times you choose, then stop. Only give a number you are happy for them to call.',
			often:
				'Calls come from {number}. They try {n} times, at times you choose, then stop. Only give a number you are happy for them to call.',
		},
		withheld: 'a withheld number',
		shownOrWithheld: '{number} or a withheld number',
		textSays: 'This is exactly what the text will say: {line}.',
		textChosen: 'A text says exactly the words you choose, and nothing else.',
		textFrom: 'It comes from {sender}.',
		textTheyFirst: 'They send the first text.',
		subjectSays: 'This is exactly what the subject line will say: {line}.',
		subjectChosen: 'The subject line says exactly the words you choose.',
		trusted: 'They leave no voicemail. They ask for the person by name and say nothing else.',
		choose: 'Choose one',
		count: 'You can use up to {n} characters',
		left: {
			one: 'You have {n} character left',
			other: 'You have {n} characters left',
		},
		tooMany: {
			one: 'You have {n} character too many',
			other: 'You have {n} characters too many',
		},
		safestYouStart: 'It may be safest for you to get in touch with them first.',
		theyCanDo: 'They can do these. Choose what is safe for you.',
		happeningNow: 'It is happening now',
		childAtRisk: {
			call999: 'If a child is in danger now, call 999.',
			services: 'You can also call children’s services: {phone}',
		},
		sarc: 'If this was in the last 7 days, you can talk to a Sexual Assault Referral Centre about your health and about keeping evidence, without telling the police: {name}, {phone}, {hours}.',
	},
	steps: {
		back: 'Back',
		progress: 'Question {n} of {total}',
		skipToEnd: 'Skip to the end',
		checking: 'Your answers have been checked.',
		problems: {
			one: 'There is {n} problem on this page.',
			other: 'There are {n} problems on this page.',
		},
		sending: 'Sending…',
		backToAnswers: 'Go back to my answers',
		idleTitle: 'Are you still there?',
		idle: 'We will clear your answers in 2 minutes to keep them private.',
		stay: 'Stay on this page',
		idleCleared: 'We cleared your answers to keep them private',
		idleClearedLead:
			'Nobody used this page for 20 minutes. Nothing was sent. You can start again when it is safe.',
		startAgain: 'Start again',
		covered: 'Your answers are covered',
		coveredLead: 'You were away from this page for a while. Nothing was sent.',
		uncover: 'Show my answers',
		leaveHere: 'Your answers are only on this page. Back in your browser clears them.',
	},
	card: {
		title: 'How they will be in touch',
		callSays: 'What they will say when you answer: {words}',
		callSaysThem: 'What they will say when the person answers: {words}',
		hello: 'Hello, is that {name}? Is now a good time to talk?',
		helloFrom: 'Hello, is that {name}? I am calling from {from}. Is now a good time to talk?',
		thenFrom: 'When they know it is {name}: {words}',
		iAmFrom: 'I am calling from {from}.',
		notWhere: 'They will not say where they are calling from.',
		word: 'First they say your word: {words}',
		voicemailNo: 'They leave no voicemail.',
		voicemailSays: 'A voicemail will say: {words}',
		voicemail: 'This is a message for {name}. I will try again another time.',
		voicemailFrom: 'This is a message for {name} from {from}. I will try again another time.',
		others: {
			'hang-up': 'If someone else answers, they hang up without speaking.',
			'wrong-number': 'If someone else answers, they say it is a wrong number.',
			'ask-name': 'If someone else answers, they ask for {name} and say nothing else.',
			'say-who': 'If someone else answers, they say that {from} is calling.',
		},
		textSays: 'The text will say exactly: {words}',
		textYouFirst: 'They text only after a text has come to {number}.',
		subject: 'The subject of the email will be: {words}',
		emailFrom: 'The name of the sender may be seen too, before the email is opened.',
		self: 'They will not get in touch. You call {phone}, {hours}.',
		selfSay: 'You can say: {words}',
		trusted: 'They call {name} and say nothing to anyone else. They leave no voicemail.',
		times: 'Only at these times: {times}.',
		anyTime: 'At any time they are open: {hours}.',
		attempts: {
			one: 'They try once, then stop.',
			other: 'They try {n} times, then stop.',
		},
		attemptsTwoWeeks: 'They keep trying for 2 weeks, then stop.',
		withheldNo: 'They may not reach this phone: their calls show as ‘number withheld’.',
		recheck: 'What is safe can change. They check again when you first talk.',
		yourName: 'the name you give',
	},
	agreement: {
		dutyTitle: 'When they might have to tell someone',
		duty: 'If they think you, a child or someone else is at risk of serious harm, they may have to tell children’s services, adult services or the police. A court can also ask for notes. They will try to talk to you first. Because of this, tell them only what you want to.',
		title: 'Your agreement',
		onward:
			'{provider} may pass this to a specialist service if that would help. They will ask me first. (optional)',
		contactMe:
			'I agree to my answers being sent to {provider} so that they can contact me in the way I chose.',
		haveThem:
			'I agree to my answers being sent to {provider} so that they have them when I get in touch.',
		otherContactMe:
			'They have agreed to these answers being sent to {provider} so that they can contact me in the way I chose.',
		otherHaveMe:
			'They have agreed to these answers being sent to {provider} so that they have them when I get in touch.',
		otherContactThem:
			'They have agreed to these answers being sent to {provider} so that it can contact them in the way they chose.',
		otherHaveThem:
			'They have agreed to these answers being sent to {provider} so that it has them when they get in touch.',
		forAll:
			'I agree to my answers being sent to {provider} so that they can contact me in the way I chose, or have them when I get in touch. If this is for another adult, they agree too.',
		privacy: 'Read the privacy notice',
	},
	check: {
		title: 'Check your answers, then send',
		titleCarried: 'Please check and send',
		goesTo: 'This will go to <b>{provider}</b>.',
		send: 'Send your request for support',
		changeAnswers: 'Change your answers',
		notNow: 'Not now',
		change: 'Change<hidden> {what}</hidden>',
		show: 'Show<hidden> {what}</hidden>',
		notProvided: 'Not provided',
	},
	onePage:
		'This form is for <b>{area}</b>. It sends your answers in one step, so check them before you press Send.',
	sent: {
		title: 'Thank you. We’ve sent this to {provider}',
		titleDemo: 'Thank you for trying this out',
		demo: '<b>This is a demonstration. No one has received this and no one will contact you.</b>',
		demoNext: 'For a real request, the page goes on like this.',
		reference: 'Your reference: {reference}',
		next: 'What happens next',
		first:
			'The first conversation is about what you need. They will check again what is safe for you. You can stop at any time, and you do not have to talk about what happened.',
		unheard: 'If you don’t hear by then',
		unheardCall: 'Call {phone}, {hours}, and give the reference.',
		changed: 'Changed your mind, or your phone isn’t safe now?',
		changedCall: 'Call {phone} and give the reference. You do not have to say why.',
		changedCode:
			'Or use the reference with this code: {code}. It is shown once. <stop>Pause or stop contact</stop>',
		close: 'Before you close this',
		closeText:
			'This page cannot be opened again. If it is safe, write the reference and the code down. They do not say what they are for.',
	},
	next: {
		callFrom: 'They will call from {number} {when}, only at the times you chose.',
		announce: {
			yes: 'They will say they are from {provider}.',
			'only-me': 'They will say they are from {provider} only when they speak to the right person.',
			no: 'They will not say where they are calling from.',
			cover: 'They will give the name you chose.',
		},
		voicemailYes: 'They will leave a message.',
		voicemailNo: 'They will not leave a message.',
		others: {
			'hang-up': 'If someone else answers they will hang up without speaking.',
			'wrong-number': 'If someone else answers they will say it is a wrong number.',
			'ask-name': 'If someone else answers they will ask by name and say nothing else.',
			'say-who': 'If someone else answers they will say who is calling.',
		},
		tries: {
			stop: 'If you miss it they stop.',
			one: 'If you miss it they try {n} more time, then stop.',
			other: 'If you miss it they try {n} more times, then stop.',
			twoWeeks: 'If you miss it they keep trying at your safe times for 2 weeks, then stop.',
		},
		text: 'They will text {when}, at the times you chose. It will say exactly: {line}. {stop}',
		textFrom:
			'They will text from {sender} {when}, at the times you chose. It will say exactly: {line}. {stop}',
		textStop: {
			one: 'If you do not reply they stop after {n} text.',
			other: 'If you do not reply they stop after {n} texts.',
			twoWeeks: 'If you do not reply they stop after 2 weeks.',
		},
		textYouFirst:
			'Text {number} when it is safe. You can send just your reference. They reply only after you text.',
		email: 'They will email {when}. The subject will be {line}.',
		selfCall: 'Call {phone}, {hours}, when it is safe, and give the reference. There is no rush.',
		selfSay: 'You can say: {words}',
		selfKept: 'They keep your answers until {date} at most, then delete them.',
		trusted:
			'They will call the person you named {when}. They will ask for them by name and say nothing to anyone else.',
		supporter: 'They will talk to you about how to support them safely.',
		chosenWords: 'the words you chose',
		work: 'They work {hours}. {afterHours}',
	},
	cleared: {
		title: 'This page has been cleared for your privacy',
		received: 'If you sent a request, it was received if you saw a reference.',
		unsure: 'If you are not sure, or need someone now',
	},
	someoneNow: 'If you need someone now',
	inDanger: 'In danger, call {phone}.',
	lineFor: '{whoFor}. {hours}.',
	noDraft: {
		title: 'These answers have been cleared for your privacy',
		lead: 'Nothing was sent. You can start again, or call one of the numbers below.',
		again: 'Start again',
		askIn: 'Ask for support in {area}',
		everyTime: 'If you see this page every time',
		cookie:
			'Your browser may refuse the small cookie that holds your answers for 30 minutes. Use this form instead. It sends everything from one page.',
		area: 'Your area',
		open: 'Open the one-page form',
	},
	notReceived: {
		title: 'We have NOT received this',
		tryOrCall: '<b>Nothing was sent.</b> You can call, or try again.',
		call: '<b>Nothing was sent.</b> You can call.',
		number: 'Call {phone}, {hours}.',
		kept: 'Your answers are still here, locked. Trying again sends them once, not twice.',
		keptHere: 'Your answers are still on this page. Trying again sends them once, not twice.',
		offline: 'This phone seems to have no connection just now.',
		tryAgain: 'Try again',
	},
	tooMany:
		'We have NOT received this. Many requests came from this connection. Your answers are still here. Wait 10 minutes and send them again, or call now',
	refusal: {
		home: 'Go to the first page',
		'not-found': {
			heading: 'There is no page here',
			todo: 'Check the address, or begin at the first page.',
		},
		method: {
			heading: 'We have NOT received this',
			todo: 'This page cannot take answers. Go back to the form and press Continue there, or call.',
		},
		'too-large': {
			heading: 'We have NOT received this',
			todo: 'It was too long to read. Go back, shorten what you typed and press Continue again, or call.',
		},
		'wrong-type': {
			heading: 'We have NOT received this',
			todo: 'It did not come from the form on this site. Open the form and fill it in there, or call.',
		},
		'bad-request': {
			heading: 'We have NOT received this',
			todo: 'Part of it was missing. Open the form, check your answers and press Continue again, or call.',
		},
		'too-many-codes': {
			heading: 'We have NOT received this',
			todo: 'Codes were tried too often for this reference or from this connection. Wait 10 minutes and try again, or call now.',
		},
		'too-many': {
			heading: 'We have NOT received this',
			todo: 'Many requests came from this connection. Wait 10 minutes and send it again, or call now.',
		},
	},
};
