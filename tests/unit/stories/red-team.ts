/**
 * Texts with identifiers planted on purpose, and texts without any. Fixtures: every person, place of work
 * and case in them is invented, and nobody said any of it.
 */
import type { RuleId, Setting } from '../../../src/stories/finding.ts';

/** A planted identifier: the words that must be found, and a rule that must find them. */
export interface Planted {
	text: string;
	words: string;
	rule: RuleId;
	setting?: Partial<Setting>;
}

const stricter = { forceYearOnly: true };

export const planted: Planted[] = [
	// TST-1: names
	{ text: 'I told Bronagh everything and felt lighter.', words: 'Bronagh', rule: 'TST-1' },
	{
		text: 'Then Mrs Ollerenshaw next door heard about it.',
		words: 'Mrs Ollerenshaw',
		rule: 'TST-1',
	},
	{ text: 'i could not have done it without my friend sharon', words: 'sharon', rule: 'TST-1' },
	{ text: 'Everyone calls me Bubbles, and I kept smiling.', words: 'Bubbles', rule: 'TST-1' },
	{ text: 'My friend J. K. came along to the first session.', words: 'J. K.', rule: 'TST-1' },
	{ text: 'Zbigniew was with me the whole time.', words: 'Zbigniew', rule: 'TST-1' },
	{ text: 'People from the Fotheringay family still stare.', words: 'Fotheringay', rule: 'TST-4' },
	// TST-2: contact and references
	{ text: 'You can ring me on 07700 900 123 if you want.', words: '07700 900 123', rule: 'TST-2' },
	{
		text: 'Write to quietriver@example.org for the rest.',
		words: 'quietriver@example.org',
		rule: 'TST-2',
	},
	{ text: 'I posted it as @lost_otter_77 that night.', words: '@lost_otter_77', rule: 'TST-2' },
	{ text: 'They sent letters to ZZ9 9ZZ for months.', words: 'ZZ9 9ZZ', rule: 'TST-2' },
	{ text: 'We live in the QX47 area and it is quiet.', words: 'QX47', rule: 'TST-2' },
	{ text: 'My crime number 52210088 was on every letter.', words: '52210088', rule: 'TST-2' },
	{ text: 'The log was 452/19 and they read it out.', words: '452/19', rule: 'TST-2' },
	{ text: 'They traced the car, QX19 ZZZ, in a day.', words: 'QX19 ZZZ', rule: 'TST-2' },
	{ text: 'My number is QQ 12 34 56 C on that form.', words: 'QQ 12 34 56 C', rule: 'TST-2' },
	{
		text: 'Call oh seven seven double nine oh one two.',
		words: 'oh seven seven double nine oh one two',
		rule: 'TST-2',
	},
	{ text: 'It is all on myquietstory.co.uk now.', words: 'myquietstory.co.uk', rule: 'TST-2' },
	// TST-3: premises and employers
	{ text: 'It began on Quillfeather Road after dark.', words: 'Quillfeather Road', rule: 'TST-3' },
	{ text: 'it was outside our house on larkspur street', words: 'larkspur street', rule: 'TST-3' },
	{
		text: 'The teachers at Thornapple Academy noticed first.',
		words: 'Thornapple Academy',
		rule: 'TST-3',
	},
	{
		text: 'They met me in the café at Larkmoor Hospital.',
		words: 'Larkmoor Hospital',
		rule: 'TST-3',
	},
	{
		text: 'I gave evidence at Larkmoor Crown Court.',
		words: 'Larkmoor Crown Court',
		rule: 'TST-3',
	},
	{
		text: 'I was stacking shelves at Brindlemart when he rang.',
		words: 'Brindlemart',
		rule: 'TST-3',
	},
	{ text: 'The vicar of St Swithun’s let me sit there.', words: 'St Swithun’s', rule: 'TST-3' },
	{
		text: 'Larkmoor Rovers FC gave me time off training.',
		words: 'Larkmoor Rovers FC',
		rule: 'TST-3',
	},
	// TST-4: places
	{
		text: 'I grew up in Nether Quillbury and never left.',
		words: 'Nether Quillbury',
		rule: 'TST-4',
	},
	{ text: 'we moved to weymouth to be safe', words: 'weymouth', rule: 'TST-4' },
	{
		text: 'In a small village everybody knows everybody.',
		words: 'In a small village',
		rule: 'TST-4',
	},
	{
		text: 'Our flat is opposite the lighthouse, so I left.',
		words: 'opposite the lighthouse',
		rule: 'TST-4',
	},
	{ text: 'Help in Dorset came the same week.', words: 'Dorset', rule: 'TST-4', setting: stricter },
	// TST-5: dates and times
	{ text: 'It happened on 14 March 2019 and I froze.', words: '14 March 2019', rule: 'TST-5' },
	{ text: 'Ever since last Tuesday I have slept better.', words: 'last Tuesday', rule: 'TST-5' },
	{ text: 'I rang at half past three and they answered.', words: 'half past three', rule: 'TST-5' },
	{ text: 'On Boxing Day I finally rang.', words: 'Boxing Day', rule: 'TST-5' },
	{
		text: 'It was the week of our tenth anniversary.',
		words: 'our tenth anniversary',
		rule: 'TST-5',
	},
	{ text: 'Six weeks ago I could not leave the house.', words: 'Six weeks ago', rule: 'TST-5' },
	{
		text: 'I left in 2020 after eleven years with him.',
		words: 'after eleven years',
		rule: 'TST-5',
	},
	{ text: 'It was in the summer of 2018 that I asked.', words: 'summer of 2018', rule: 'TST-5' },
	// TST-6: ages
	{ text: 'I was 34 and had never asked for help.', words: '34', rule: 'TST-6' },
	{
		text: 'As a fifty-two-year-old I felt silly asking.',
		words: 'fifty-two-year-old',
		rule: 'TST-6',
	},
	{ text: 'I had just turned nineteen and knew nothing.', words: 'turned nineteen', rule: 'TST-6' },
	{ text: 'I was born in 1961 and kept it all inside.', words: 'born in 1961', rule: 'TST-6' },
	// TST-7: work
	{ text: 'I am a midwife and I see this every day.', words: 'I am a midwife', rule: 'TST-7' },
	{
		text: 'As a retired lighthouse beekeeper I am used to quiet.',
		words: 'beekeeper',
		rule: 'TST-7',
	},
	{
		text: 'I work nights in a bakery and they rang after.',
		words: 'I work nights in a bakery',
		rule: 'TST-7',
	},
	{ text: 'A Lithuanian nurse like me is easy to spot.', words: 'Lithuanian nurse', rule: 'TST-7' },
	{ text: 'I was in the navy and nobody talked there.', words: 'in the navy', rule: 'TST-7' },
	// TST-8: family
	{ text: 'My two sons sleep through the night again.', words: 'My two sons', rule: 'TST-8' },
	{ text: 'As a mum of four I had no time to think.', words: 'mum of four', rule: 'TST-8' },
	{ text: 'I was pregnant and terrified.', words: 'pregnant', rule: 'TST-8' },
	{ text: 'My twins were in the next room.', words: 'twins', rule: 'TST-8' },
	// TST-9: combinations
	{ text: 'As a Muslim woman I was burgled and felt ashamed.', words: 'Muslim', rule: 'TST-9' },
	{
		text: 'A gay student like me expected to be laughed at after the stalking.',
		words: 'gay',
		rule: 'TST-9',
	},
	{ text: 'I am deaf and this was in 2017.', words: 'deaf', rule: 'TST-9', setting: stricter },
	{
		text: 'I was the only wheelchair user in the group.',
		words: 'the only wheelchair user in',
		rule: 'TST-9',
	},
	// TST-10: health and status
	{ text: 'They diagnosed me with lupus that year.', words: 'diagnosed', rule: 'TST-10' },
	{ text: 'My asylum claim was still open.', words: 'asylum', rule: 'TST-10' },
	{ text: 'I was taking sertraline and still shaking.', words: 'sertraline', rule: 'TST-10' },
	{ text: 'They helped in spite of my criminal record.', words: 'criminal record', rule: 'TST-10' },
	// TST-11: the other person and the outcome
	{ text: 'My uncle had hurt me for years.', words: 'My uncle had hurt', rule: 'TST-11' },
	{ text: 'He was sentenced to six years.', words: 'sentenced to six years', rule: 'TST-11' },
	{ text: 'He still coaches the juniors, and I see him.', words: 'coaches', rule: 'TST-11' },
	{ text: 'They found him because of his tattoo.', words: 'his tattoo', rule: 'TST-11' },
	// TST-12: case details and the media
	{ text: 'The CCTV showed all of it.', words: 'CCTV', rule: 'TST-12' },
	{ text: 'It was on the news the next day.', words: 'on the news', rule: 'TST-12' },
	{ text: 'He came through the kitchen window.', words: 'kitchen window', rule: 'TST-12' },
	{ text: 'A blue van waited outside for hours.', words: 'blue van', rule: 'TST-12' },
	{ text: 'They took £4,350 and my trust.', words: '£4,350', rule: 'TST-12' },
	// TST-13: workers
	{ text: 'My caseworker Philippa never rushed me.', words: 'Philippa', rule: 'TST-13' },
	{ text: 'my support worker gareth was brilliant', words: 'gareth', rule: 'TST-13' },
	{ text: 'Oyelaran from Victim Support sat with me.', words: 'Oyelaran', rule: 'TST-13' },
	// Written after the rules, and first tried on them unchanged
	{ text: 'I was with Tunde when it started.', words: 'Tunde', rule: 'TST-1' },
	{ text: 'Me and Jo went together.', words: 'Jo', rule: 'TST-1' },
	{ text: 'Little Mikey was so brave.', words: 'Mikey', rule: 'TST-1' },
	{ text: 'Dr Patel believed me.', words: 'Dr Patel', rule: 'TST-1' },
	{ text: 'ask for big dave at the office', words: 'dave', rule: 'TST-13' },
	{
		text: 'Find me on Insta, my username is moonlit_badger.',
		words: 'username is moonlit_badger',
		rule: 'TST-2',
	},
	{ text: 'My NHS number 943 476 5919 was on it.', words: '943 476 5919', rule: 'TST-2' },
	{ text: 'He parked his reg AB12 CDE outside.', words: 'AB12 CDE', rule: 'TST-2' },
	{ text: 'It was near Quarry Lane where we lived.', words: 'Quarry Lane', rule: 'TST-3' },
	{ text: 'my kids go to oakfield primary', words: 'oakfield primary', rule: 'TST-3' },
	{
		text: 'I used to clean at the Grand Marlin Hotel.',
		words: 'Grand Marlin Hotel',
		rule: 'TST-3',
	},
	{ text: 'I worked for Hexley & Sons.', words: 'Hexley', rule: 'TST-3' },
	{ text: 'We live above the chip shop in Bournemouth.', words: 'Bournemouth', rule: 'TST-4' },
	{ text: 'I stayed at the refuge in Yeovil.', words: 'Yeovil', rule: 'TST-4' },
	{ text: 'this was in poole', words: 'poole', rule: 'TST-4' },
	{ text: 'It started in November.', words: 'November', rule: 'TST-5' },
	{ text: 'It was the night before my wedding.', words: 'night before my wedding', rule: 'TST-5' },
	{ text: 'In the early hours, at 4am, I called.', words: 'at 4am', rule: 'TST-5' },
	{ text: 'Three years ago today.', words: 'Three years ago', rule: 'TST-5' },
	{ text: 'At seventeen I had nowhere to go.', words: 'At seventeen', rule: 'TST-6' },
	{ text: "I'm 67 and live alone.", words: "I'm 67", rule: 'TST-6' },
	{ text: 'She was a 9 year old at the time.', words: '9 year old', rule: 'TST-6' },
	{ text: 'I teach at a small school.', words: 'I teach at a small school', rule: 'TST-7' },
	{ text: 'my husband is a taxi driver', words: 'husband is a taxi driver', rule: 'TST-7' },
	{ text: 'I lost my job as a firefighter.', words: 'job as a firefighter', rule: 'TST-7' },
	{ text: 'My little girl still asks.', words: 'My little girl', rule: 'TST-8' },
	{ text: 'I have three kids under five.', words: 'have three kids', rule: 'TST-8' },
	{ text: 'I am five months gone and scared.', words: 'five months gone', rule: 'TST-8' },
	{
		text: 'As a young Black man I was robbed and did not expect help.',
		words: 'As a young Black man',
		rule: 'TST-9',
	},
	{
		text: 'As a trans woman in my fifties I feared the scam was my fault.',
		words: 'As a trans woman',
		rule: 'TST-9',
	},
	{ text: 'I have bipolar and it set me back.', words: 'bipolar', rule: 'TST-10' },
	{ text: 'My visa depended on him.', words: 'visa', rule: 'TST-10' },
	{ text: 'I was on methadone then.', words: 'methadone', rule: 'TST-10' },
	{ text: 'My ex-husband strangled me.', words: 'My ex-husband strangled', rule: 'TST-11' },
	{
		text: 'My boss kept touching me and HR did nothing.',
		words: 'My boss kept touching',
		rule: 'TST-11',
	},
	{ text: 'He got four years.', words: 'got four years', rule: 'TST-11' },
	{ text: 'He was on remand at Exeter.', words: 'Exeter', rule: 'TST-4' },
	{ text: 'It was in the Echo.', words: 'Echo', rule: 'TST-4' },
	{ text: 'He had a machete.', words: 'machete', rule: 'TST-12' },
	{ text: 'I had seventeen stitches.', words: 'stitches', rule: 'TST-12' },
	{ text: 'My IDVA, Carys, was a rock.', words: 'Carys', rule: 'TST-13' },
	{ text: 'Tom at Victim Support called.', words: 'Tom', rule: 'TST-13' },
	{ text: 'a lady called Denise rang me every week', words: 'Denise', rule: 'TST-13' },
];

/** Texts that give nobody away: none of them may be stopped. */
export const clean: string[] = [
	'I was believed from the first call. That changed everything.',
	'Nobody hurried me. I could stop whenever I wanted, and I did, and that was fine.',
	'They explained every step in plain words and never promised what they could not do.',
	'I did not want to tell the police, and nobody pushed me to.',
	'The support was free. I had thought that I would have to pay.',
	'After what happened I could not sleep. Talking to somebody helped me sleep again.',
	'My caseworker rang when they said they would. It sounds small. It was not.',
	'I thought it was my fault. It was not, and I know that now.',
	'Someone listened. That is all I wanted, and it was more than I expected.',
	'They helped me to change my locks and to feel safe at home.',
	'I was sceptical at first. By the end I was telling friends to call.',
	'Victim Support were there when I needed them, and they let me decide.',
	'I could text instead of calling, which made it possible for me.',
	'Having one person to speak to meant that I did not repeat myself.',
	'It took me a long time to ask. I wish I had known how easy it would be.',
	'They helped me fill in forms and write to the council.',
	'The group sessions showed me that I am not alone.',
	'I felt calmer, and my family noticed it too.',
	'In Dorset I found people who understood.',
	'I was worried that I would be judged. I never was.',
	'The volunteer made tea, sat down and let me cry. May others find this too.',
	'They may not fix everything, but they will stay with you.',
	'I was a mess. They treated me like a person.',
	'Grace is what they showed me, and patience.',
	'The worker was patient and kind.',
	'I never felt rushed. One call was enough to begin with.',
	'When I rang at first I hung up. The second time I stayed on.',
	'They told me my rights and I chose what to do.',
	'Home feels like home again.',
	'I was one of many, they said, and they still made time for me.',
	'It was hard to ask. I am glad I did.',
	'Will I forget it? No. Can I live with it? Yes.',
	'Hope came back slowly.',
	'They spoke my language, and an interpreter was free.',
	'I got help with a letter to my landlord and with benefits.',
	'Being heard by someone outside my family made the difference.',
	'Police were kind too, but this was different.',
	'The ISVA stayed beside me for as long as I needed.',
	'I used to walk with my head down. I do not now.',
	'Sometimes I needed ten minutes, sometimes an hour.',
	'I would give them ten out of ten.',
	'Thank you for everything. You gave me my life back.',
	'English is not my first language and that was never a problem.',
	'What happened was not my fault.',
];
