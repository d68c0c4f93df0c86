import type { QuestionWords } from '../wording.ts';

const aboutThePerson =
	'If you are asking for someone else, answer about the person who needs support';

const standard = {
	yes: { label: 'Yes' },
	no: { label: 'No' },
	'not-sure': { label: 'Not sure' },
	'not-said': { label: 'I’d rather not say' },
};
const yesNo = { yes: { label: 'Yes' }, no: { label: 'No' } };
const anotherWay = 'Another way may be safer.';
const yesNoUnsure = {
	yes: { label: 'Yes', hint: anotherWay },
	no: { label: 'No' },
	'not-sure': { label: 'Not sure', hint: anotherWay },
};
const safestIfYouStart = 'It may be safest for you to get in touch with them first';

const who = {
	who: {
		label: 'Who is this for?',
		options: {
			me: { label: 'Me' },
			child: { label: 'A child I look after' },
			'other-agrees': { label: 'Someone else, and they know and agree' },
			'other-unaware': { label: 'Someone else, and they do not know' },
			professional: { label: 'Someone I am working with as a professional' },
		},
		change: 'who this is for',
	},
	supporterName: {
		label: 'What is your name?',
		hint: 'A first name or nickname is enough',
		change: 'your name',
	},
	contactWho: {
		label: 'Who should they contact?',
		options: { them: { label: 'The person who needs support' }, me: { label: 'Me' } },
		change: 'who they should contact',
	},
	childKnows: {
		label: 'Does the child know you are asking for support?',
		options: standard,
		change: 'whether the child knows',
	},
	harmAtHome: {
		label: 'Does the person who hurt them live with them or look after them?',
		options: standard,
		change: 'who lives with the child',
	},
} satisfies Record<string, QuestionWords>;

const age = {
	ageGroup: {
		label: { me: 'How old are you?', child: 'How old is the child?', other: 'How old are they?' },
		hint: 'This helps us find the right team, and we do not need a date of birth',
		forSomeoneElse: aboutThePerson,
		options: {
			'under-13': { label: 'Under 13' },
			'13-15': { label: '13 to 15' },
			'16-17': { label: '16 or 17' },
			'18-24': { label: '18 to 24' },
			'25-plus': { label: '25 or over' },
			'not-said': { label: 'I’d rather not say' },
		},
		change: 'age group',
	},
	parentOk: {
		label: 'Is it OK if they talk to a parent or carer?',
		options: {
			yes: { label: 'Yes, this person' },
			no: { label: 'No' },
			'not-sure': { label: 'Not sure' },
		},
		change: 'whether they can talk to a parent or carer',
	},
	parentName: {
		label: 'Name of your parent or carer',
		change: 'the name of your parent or carer',
	},
	parentPhone: {
		label: 'Phone number of your parent or carer',
		change: 'the phone number of your parent or carer',
	},
} satisfies Record<string, QuestionWords>;

const whatHappened = {
	harm: {
		label: 'What is this about?',
		hint: 'Choose any that fit, even if you are not sure it was a crime',
		forSomeoneElse: aboutThePerson,
		options: {
			'known-person': {
				label: {
					me: 'Someone I know hurting, controlling or frightening me',
					other: 'Someone they know hurting, controlling or frightening them',
				},
			},
			sexual: {
				label: {
					me: 'Something sexual I did not want or agree to, now or in the past',
					other: 'Something sexual they did not want or agree to, now or in the past',
				},
			},
			stalking: {
				label: {
					me: 'Being followed, watched or contacted when I do not want it',
					other: 'Being followed, watched or contacted when they do not want it',
				},
			},
			violence: { label: 'Violence or threats' },
			hate: {
				label: {
					me: 'Being targeted because of who I am',
					other: 'Being targeted because of who they are',
				},
			},
			fraud: { label: 'A scam or fraud' },
			property: { label: 'Burglary, theft or damage' },
			exploitation: { label: 'Being made to work, sell sex, or do things for other people' },
			asb: { label: 'Repeated anti-social behaviour' },
			bereaved: {
				label: {
					me: 'Someone close to me was killed',
					other: 'Someone close to them was killed',
				},
			},
			honour: { label: 'Forced marriage, FGM or so-called honour abuse' },
			online: { label: 'Something online' },
			other: { label: 'Something else' },
			unsure: { label: 'I’m not sure' },
			'not-said': { label: 'I’d rather not say' },
		},
		change: 'what this is about',
	},
	when: {
		label: 'Is it still happening?',
		options: {
			now: { label: 'It is happening now' },
			'7d': { label: 'In the last 7 days' },
			year: { label: 'In the last year' },
			older: { label: 'Longer ago' },
			'not-said': { label: 'I’d rather not say' },
		},
		change: 'when it happened',
	},
	police: {
		label: { me: 'Have you told the police?', other: 'Have the police been told?' },
		hint: 'Your answer makes no difference to the support you can get, and we will not tell them for you',
		forSomeoneElse: aboutThePerson,
		options: {
			no: { label: 'No' },
			'no-want': {
				label: { me: 'No, and I don’t want to', other: 'No, and they don’t want that' },
			},
			unsure: {
				label: {
					me: 'Not sure yet, I’d like to talk about it',
					other: 'Not sure yet, they’d like to talk about it',
				},
			},
			yes: {
				label: 'Yes',
				hint: 'The police should refer you to support within 2 working days. You can still use this form',
			},
			'not-said': { label: 'I’d rather not say' },
		},
		change: 'whether the police have been told',
	},
	help: {
		label: 'What would help?',
		hint: 'Choose any that you would like',
		options: {
			talk: { label: 'Someone to talk to' },
			safety: { label: 'Feeling or staying safe' },
			choices: {
				label: { me: 'Understanding my choices', other: 'Understanding their choices' },
			},
			practical: { label: 'Practical help, like locks, forms or letters' },
			counselling: { label: 'Counselling' },
			children: {
				label: { me: 'Support for my children', other: 'Support for their children' },
			},
			money: { label: 'Money or housing' },
			justice: { label: 'Going to court or talking to the police' },
			unsure: { label: 'I’m not sure yet' },
			other: { label: 'Something else' },
		},
		change: 'what would help',
	},
	helpOther: {
		label: 'What else would help?',
		hint: 'A few words are enough',
		change: 'what else would help',
	},
} satisfies Record<string, QuestionWords>;

const safety = {
	shared: {
		label: {
			me: 'Could someone who might hurt or pressure you see your phone, messages or email?',
			other: 'Could someone who might hurt or pressure them see their phone, messages or email?',
		},
		hint: 'This helps you choose a safe way to be in touch',
		options: {
			yes: { label: 'Yes', hint: safestIfYouStart },
			no: { label: 'No' },
			'not-sure': { label: 'Not sure', hint: safestIfYouStart },
			'not-said': { label: 'I’d rather not say' },
		},
		change: 'who could see messages',
	},
	contact: {
		label: {
			me: 'How would you like to be in touch?',
			other: 'How would they like to be in touch?',
		},
		forSomeoneElse:
			'For a child, they contact you. For another person, answer for whoever they should contact',
		options: {
			self: {
				label: { me: 'I will contact you', other: 'They will get in touch themselves' },
				hint: 'We show you a number and times',
			},
			call: {
				label: { me: 'Call me', other: 'Call them' },
				hint: 'They call at times you choose',
			},
			text: { label: { me: 'Text me', other: 'Text them' }, hint: 'You choose the exact words' },
			email: {
				label: { me: 'Email me', other: 'Email them' },
				hint: 'You choose the subject line',
			},
			trusted: {
				label: 'Contact someone I trust instead',
				hint: 'They must know and agree',
			},
		},
		change: 'how to be in touch',
	},
	keepAnswers: {
		label: 'Should they keep your other answers?',
		options: {
			keep: {
				label: {
					me: 'Keep them for 30 days, so I do not have to repeat them',
					other: 'Keep them for 30 days, so they do not have to repeat them',
				},
			},
			drop: { label: 'Keep nothing, just show me the number' },
		},
		change: 'whether they keep your answers',
	},
	phone: { label: 'Phone number', change: 'the phone number' },
	withheldOk: {
		label: {
			me: 'Their calls show as ‘number withheld’. Can you answer those?',
			other: 'Their calls show as ‘number withheld’. Can they answer those?',
		},
		options: {
			yes: { label: 'Yes' },
			no: {
				label: {
					me: 'No, I block or don’t answer those',
					other: 'No, they block or don’t answer those',
				},
				hint: 'They may not reach you by phone. You can choose another way above.',
			},
		},
		change: 'whether a withheld number is answered',
	},
	voicemail: {
		label: 'Is it safe to leave a voicemail?',
		options: yesNo,
		change: 'whether a voicemail is safe',
	},
	announce: {
		label: 'Can they say they are from {provider}?',
		options: {
			yes: { label: 'Yes' },
			'only-me': { label: { me: 'Only to me', other: 'Only to them' } },
			no: { label: 'No, do not say where they are calling from' },
			cover: { label: 'No, say it is…' },
		},
		change: 'what they can say',
	},
	coverName: { label: 'What should they say?', change: 'the name they should give' },
	someoneElse: {
		label: 'If someone else answers, what should they do?',
		options: {
			'hang-up': { label: 'Hang up without speaking' },
			'wrong-number': { label: 'Say it is a wrong number' },
			'ask-name': {
				label: {
					me: 'Ask for me by name and say nothing else',
					other: 'Ask for them by name and say nothing else',
				},
			},
			'say-who': { label: 'Say who is calling' },
		},
		change: 'what they do if someone else answers',
	},
	textsRead: {
		label: {
			me: 'Could anyone else read your texts?',
			other: 'Could anyone else read their texts?',
		},
		options: yesNoUnsure,
		change: 'whether texts are read',
	},
	textFirst: {
		label: 'Who should text first?',
		options: {
			'they-first': {
				label: { me: 'They can text me first', other: 'The service can text first' },
			},
			'me-first': {
				label: { me: 'I will text them first', other: 'They will text the service first' },
				hint: 'We show you the number, and you can send just your reference',
			},
		},
		change: 'who texts first',
	},
	messageLine: { label: 'Which message should they send?', change: 'the message they send' },
	email: { label: 'Email address', change: 'the email address' },
	inboxRead: {
		label: 'Does anyone else read this inbox?',
		options: yesNoUnsure,
		change: 'whether the inbox is read',
	},
	subjectLine: {
		label: 'Which subject line should the email have?',
		change: 'the subject line of the email',
	},
	safeTimes: { label: 'When is it safe to call or text?', change: 'the safe times' },
	safeTimesNote: { label: 'Anything else about times', change: 'the note about times' },
	safeWord: {
		label: 'A word they will say first, so you know the call is real',
		change: 'the word they will say first',
	},
	trustedName: { label: 'Their name', change: 'the name of the person you trust' },
	trustedRelation: {
		label: 'How do you know them?',
		options: {
			family: { label: 'Family member' },
			friend: { label: 'Friend' },
			worker: { label: 'Support worker or other professional' },
			other: { label: 'Someone else' },
		},
		change: 'how you know them',
	},
	trustedPhone: {
		label: 'Their phone number',
		change: 'the phone number of the person you trust',
	},
	trustedKnows: {
		label: 'Do they know about this, and agree to be contacted?',
		options: {
			yes: { label: 'Yes, they know and agree' },
			no: { label: 'No, not yet' },
		},
		change: 'whether they know and agree',
	},
	callMe: {
		label: {
			me: 'What name should they use?',
			child: 'What name should they use for you?',
			other: 'What name should they use for the person who needs support?',
		},
		hint: 'It can be a nickname or a different name',
		forSomeoneElse: 'If they should contact another person, give the name of that person',
		leaveEmpty:
			'Leave this empty if you chose ‘I will contact you’, or if they should contact you about someone else',
		change: 'the name to use',
	},
	noReply: {
		label: 'If they cannot reach you?',
		hint: 'They will not visit. They will not ask the police to check on you unless they think someone is in serious danger.',
		leaveEmpty: 'You can leave this if you chose ‘I will contact you’',
		options: {
			three: { label: 'Try 3 times, then stop' },
			once: { label: 'Try once, then stop' },
			'two-weeks': {
				label: {
					me: 'Keep trying at my safe times for 2 weeks',
					other: 'Keep trying at their safe times for 2 weeks',
				},
			},
		},
		change: 'how often they try',
	},
} satisfies Record<string, QuestionWords>;

const closing = {
	access: {
		label: 'Do you need any of these?',
		forSomeoneElse: aboutThePerson,
		options: {
			welsh: { label: 'Welsh' },
			interpreter: { label: 'An interpreter' },
			bsl: { label: 'British Sign Language' },
			relay: { label: 'Relay UK or text relay' },
			'easy-read': { label: 'Easy Read' },
			'large-print': { label: 'Large print' },
			'with-me': { label: { me: 'Someone with me', other: 'Someone with them' } },
			woman: { label: 'A woman to talk to, if possible' },
			man: { label: 'A man to talk to, if possible' },
			other: { label: 'Something else' },
		},
		change: 'what is needed',
	},
	language: {
		label: 'Which language?',
		hint: 'They never ask family to interpret',
		options: { another: { label: 'Another language' } },
		change: 'the language',
	},
	notCommunity: {
		label: 'Who interprets',
		options: {
			yes: {
				label: { me: 'No one from my community', other: 'No one from their community' },
			},
		},
		change: 'who interprets',
	},
	accessOther: {
		label: 'What else is needed?',
		change: 'what else is needed',
	},
	doNotShare: {
		label: 'Is there anyone, or any organisation, you do not want this shared with?',
		hint: 'For example, someone you know who works for the police, the council or a support service',
		change: 'who this is not shared with',
	},
	note: {
		label: 'Anything they should know before they get in touch?',
		hint: 'You do not need to say what happened. Leave out other people’s names and addresses. Notes can sometimes be asked for later, for example by a court.',
		change: 'the note',
	},
} satisfies Record<string, QuestionWords>;

/** Every question's words, by its key. */
export const questions = { ...who, ...age, ...whatHappened, ...safety, ...closing };
