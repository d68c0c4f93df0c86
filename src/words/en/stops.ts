/** The pages that take nothing. */
export const stops = {
	titles: {
		'for-someone-else': 'Helping someone else',
		'for-professionals': 'For professionals',
		'under-13': 'You can talk to someone',
		contact: 'Get in touch',
	},
	forSomeoneElse: {
		title: 'Helping someone who does not know you are asking',
		lead: 'A call that they do not expect could make things worse for them. So we take a request only when the person knows and agrees. We have not kept anything you told us.',
		doTitle: 'What you can do',
		listen: 'Find a time when you are alone together, and listen. You do not need the right words.',
		believe: 'Tell them that you believe them, and that it is not their fault.',
		free: 'Tell them that support is free, whether or not the police know.',
		ask: 'Ask how it is safe to talk to them. Do not write to them about it before you know.',
		decide: 'Let them decide. They know best what is safe.',
		talkTitle: 'Talk to someone yourself',
		talk: 'You can call about what you have seen, without giving a name: {phone}, {hours}.',
		agreeTitle: 'When they know and agree',
		together: 'Ask for support together',
	},
	forProfessionals: {
		title: 'If you support someone in your work',
		lead: 'This form is for people who need support and for those close to them. It takes no referrals from professionals. We have not kept anything you told us.',
		howTitle: 'How to refer someone',
		route: '{words} {phone}, {hours}.',
		themselvesTitle: 'If they would rather ask themselves',
		themselves:
			'They can fill in the form with you beside them. They choose ‘Me’, and how it is safe to be in touch. <ask>Ask for support</ask>',
	},
	underThirteen: {
		title: 'You can talk to someone',
		lead: 'It was a good idea to look for help. What happened is not your fault. This form is for people who are older than you. We have not kept anything you typed.',
		dangerTitle: 'If you are in danger now',
		danger: 'Call {phone}. It is OK to call, even if you are not sure.',
		talkTitle: 'If you want to talk',
		adultTitle: 'Tell an adult you trust',
		adult:
			'It can be someone in your family, a teacher, a school nurse or a doctor. You can show them this page. If the first adult does not help, tell another one.',
		services: 'People near you whose work is to keep children safe: {phone}',
		helping: 'An adult is helping me',
	},
	contact: {
		title: 'Get in touch when it suits you',
		call: 'Call {phone}, {hours}.',
		notKept: 'We have not kept anything you told us. There is no rush.',
		say: 'You can say: {words}',
		noName:
			'You do not have to give your name, and you do not have to say what happened. If you would rather hear from them, you can <ask>ask them to get in touch</ask>.',
	},
};
