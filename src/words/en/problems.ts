/**
 * What is wrong with an answer, once each, after the templates of the GOV.UK Design System: what
 * to do, not what went wrong; no full stop.
 */
export const problems = {
	who: 'Select who this is for',
	supporterName: 'Enter your name',
	supporterNameLong: 'Your name must be 60 characters or less',
	contactWho: 'Select who they should contact',
	ageGroup: 'Select an age group, or select ‘I’d rather not say’',
	parentName: 'Enter the name of your parent or carer',
	parentNameLong: 'The name of your parent or carer must be 60 characters or less',
	helpOtherLong: 'Something else must be 60 characters or less',
	contact: 'Select how you would like to be in touch. If none is safe, select ‘I will contact you’',
	phone: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
	withheldOk: 'Select yes if you can answer a call from a withheld number',
	voicemail: 'Select yes if it is safe to leave a voicemail',
	announce: 'Select what they can say',
	coverName: 'Enter the name they should give',
	coverNameLong: 'The name they should give must be 30 characters or less',
	someoneElse: 'Select what they should do if someone else answers',
	safeTimes: 'Select at least one safe time, or select ‘Any time they are open’',
	safeTimesNoteLong: 'Note about times must be 100 characters or less',
	safeWordLong: 'Word must be 20 characters or less',
	textsRead: 'Select yes if anyone else could read your texts',
	textFirst: 'Select who should text first',
	messageLine: 'Select the message you want to get',
	email: 'Enter an email address in the correct format, like name@example.com',
	inboxRead: 'Select yes if anyone else reads this inbox',
	trustedName: 'Enter the name of the person you trust',
	trustedNameLong: 'The name of the person you trust must be 60 characters or less',
	trustedRelation: 'Select how you know them',
	trustedKnows: 'Select yes if they know and agree',
	trustedNotYet: 'Choose another way to be in touch until they know and agree',
	callMe: 'Enter a name to use',
	callMeLong: 'Name must be 60 characters or less',
	accessOtherLong: 'Something else must be 200 characters or less',
	doNotShareLong: 'This answer must be 200 characters or less',
	noteLong: 'Note must be 500 characters or less',
	/** The answers together are longer than what can be sent. */
	tooLong: 'Enter a shorter answer: this one is too long to send',
	/** The error of the agreement, with the number to call instead. */
	agreeSend: 'Tick the box to agree, or call {phone}',
	/** The provider that would receive the request does not do what was chosen. */
	notOffered: 'Select {choices}. {provider} does not offer {chosen}',
	/** The provider that would receive the request is closed at a chosen time. */
	notOpen: 'Select another time. {provider} is not open {slots}, only {hours}',
	/** The provider that would receive the request does not send the chosen message. */
	otherMessages: 'Select {lines}, which is what {provider} sends',
};
