import type { Words } from '../language.ts';

const aboutThePerson =
	'Os ydych yn gofyn ar ran rhywun arall, atebwch am y person sydd angen cymorth';
const notSaid = { label: 'Mae’n well gen i beidio â dweud' };
const notSure = { label: 'Ddim yn siŵr' };
const anotherWay = 'Gall ffordd arall fod yn fwy diogel.';
const safestIfYouStart = 'Efallai mai’r ffordd fwyaf diogel yw i chi gysylltu â nhw yn gyntaf';
const isIt = { yes: { label: 'Ydy' }, no: { label: 'Nac ydy' } };

/** Languages that teams speak or interpret: browsers have no Welsh names of them. */
const spoken = {
	ar: { label: 'Arabeg' },
	bn: { label: 'Bengaleg' },
	bg: { label: 'Bwlgareg' },
	cs: { label: 'Tsieceg' },
	fa: { label: 'Perseg' },
	fr: { label: 'Ffrangeg' },
	gu: { label: 'Gwjarati' },
	hi: { label: 'Hindi' },
	hu: { label: 'Hwngareg' },
	it: { label: 'Eidaleg' },
	ku: { label: 'Cwrdeg' },
	lt: { label: 'Lithwaneg' },
	lv: { label: 'Latfieg' },
	pa: { label: 'Pwnjabeg' },
	pl: { label: 'Pwyleg' },
	ps: { label: 'Pashto' },
	pt: { label: 'Portiwgaleg' },
	ro: { label: 'Rwmaneg' },
	ru: { label: 'Rwseg' },
	sk: { label: 'Slofaceg' },
	so: { label: 'Somaleg' },
	sq: { label: 'Albaneg' },
	ta: { label: 'Tamileg' },
	tr: { label: 'Tyrceg' },
	uk: { label: 'Wcreineg' },
	ur: { label: 'Wrdw' },
	vi: { label: 'Fietnameg' },
	zh: { label: 'Tsieinëeg' },
};

const who = {
	who: {
		label: 'I bwy mae hyn?',
		options: {
			me: { label: 'Fi' },
			child: { label: 'Plentyn rwy’n gofalu amdano' },
			'other-agrees': { label: 'Rhywun arall, ac maen nhw’n gwybod ac yn cytuno' },
			'other-unaware': { label: 'Rhywun arall, a dydyn nhw ddim yn gwybod' },
			professional: { label: 'Rhywun rwy’n gweithio gyda nhw fel gweithiwr proffesiynol' },
		},
		change: 'i bwy mae hyn',
	},
	supporterName: {
		label: 'Beth yw eich enw?',
		hint: 'Mae enw cyntaf neu lysenw yn ddigon',
		change: 'eich enw',
	},
	contactWho: {
		label: 'Â phwy y dylen nhw gysylltu?',
		options: { them: { label: 'Y person sydd angen cymorth' }, me: { label: 'Fi' } },
		change: 'â phwy y dylen nhw gysylltu',
	},
	childKnows: {
		label: 'A yw’r plentyn yn gwybod eich bod yn gofyn am gymorth?',
		options: { ...isIt, 'not-sure': notSure, 'not-said': notSaid },
		change: 'a yw’r plentyn yn gwybod',
	},
	harmAtHome: {
		label: 'A yw’r person a wnaeth niwed iddyn nhw yn byw gyda nhw neu’n gofalu amdanyn nhw?',
		options: { ...isIt, 'not-sure': notSure, 'not-said': notSaid },
		change: 'pwy sy’n byw gyda’r plentyn',
	},
};

const age = {
	ageGroup: {
		label: {
			me: 'Beth yw eich oed?',
			child: 'Beth yw oed y plentyn?',
			other: 'Beth yw eu hoed?',
		},
		hint: 'Mae hyn yn ein helpu i ddod o hyd i’r tîm iawn, ac nid oes angen dyddiad geni arnom',
		forSomeoneElse: aboutThePerson,
		options: {
			'under-13': { label: 'O dan 13' },
			'13-15': { label: '13 i 15' },
			'16-17': { label: '16 neu 17' },
			'18-24': { label: '18 i 24' },
			'25-plus': { label: '25 neu hŷn' },
			'not-said': notSaid,
		},
		change: 'y grŵp oedran',
	},
	parentOk: {
		label: 'A yw’n iawn iddyn nhw siarad â rhiant neu ofalwr?',
		options: {
			yes: { label: 'Ydy, y person hwn' },
			no: { label: 'Nac ydy' },
			'not-sure': notSure,
		},
		change: 'a gân nhw siarad â rhiant neu ofalwr',
	},
	parentName: {
		label: 'Enw eich rhiant neu’ch gofalwr',
		change: 'enw eich rhiant neu’ch gofalwr',
	},
	parentPhone: {
		label: 'Rhif ffôn eich rhiant neu’ch gofalwr',
		change: 'rhif ffôn eich rhiant neu’ch gofalwr',
	},
};

const whatHappened = {
	harm: {
		label: 'Am beth mae hyn?',
		hint: 'Dewiswch unrhyw rai sy’n ffitio, hyd yn oed os nad ydych yn siŵr ei fod yn drosedd',
		forSomeoneElse: aboutThePerson,
		options: {
			'known-person': {
				label: {
					me: 'Rhywun rwy’n ei adnabod yn gwneud niwed i mi, yn fy rheoli neu’n codi ofn arna i',
					other:
						'Rhywun maen nhw’n ei adnabod yn gwneud niwed iddyn nhw, yn eu rheoli neu’n codi ofn arnyn nhw',
				},
			},
			sexual: {
				label: {
					me: 'Rhywbeth rhywiol nad oeddwn ei eisiau neu na wnes i gytuno iddo, nawr neu yn y gorffennol',
					other:
						'Rhywbeth rhywiol nad oedden nhw ei eisiau neu na wnaethon nhw gytuno iddo, nawr neu yn y gorffennol',
				},
			},
			stalking: {
				label: {
					me: 'Rhywun yn fy nilyn, yn fy ngwylio neu’n cysylltu â mi pan nad ydw i eisiau hynny',
					other:
						'Rhywun yn eu dilyn, yn eu gwylio neu’n cysylltu â nhw pan nad ydyn nhw eisiau hynny',
				},
			},
			violence: { label: 'Trais neu fygythiadau' },
			hate: {
				label: {
					me: 'Cael fy nhargedu oherwydd pwy ydw i',
					other: 'Cael eu targedu oherwydd pwy ydyn nhw',
				},
			},
			fraud: { label: 'Sgam neu dwyll' },
			property: { label: 'Byrgleriaeth, lladrad neu ddifrod' },
			exploitation: {
				label: 'Gorfodi rhywun i weithio, i werthu rhyw, neu i wneud pethau i bobl eraill',
			},
			asb: { label: 'Ymddygiad gwrthgymdeithasol dro ar ôl tro' },
			bereaved: {
				label: {
					me: 'Cafodd rhywun agos ata i ei ladd',
					other: 'Cafodd rhywun agos atyn nhw ei ladd',
				},
			},
			honour: { label: 'Priodas dan orfod, FGM neu gam-drin ar sail ‘anrhydedd’ fel y’i gelwir' },
			online: { label: 'Rhywbeth ar-lein' },
			other: { label: 'Rhywbeth arall' },
			unsure: { label: 'Dydw i ddim yn siŵr' },
			'not-said': notSaid,
		},
		change: 'am beth mae hyn',
	},
	when: {
		label: 'A yw’n dal i ddigwydd?',
		options: {
			now: { label: 'Mae’n digwydd nawr' },
			'7d': { label: 'Yn y 7 diwrnod diwethaf' },
			year: { label: 'Yn y flwyddyn ddiwethaf' },
			older: { label: 'Yn hirach yn ôl' },
			'not-said': notSaid,
		},
		change: 'pryd y digwyddodd',
	},
	police: {
		label: {
			me: 'A yw’r heddlu wedi cael gwybod gennych chi?',
			other: 'A yw’r heddlu wedi cael gwybod?',
		},
		hint: 'Nid yw’ch ateb yn gwneud gwahaniaeth i’r cymorth y gallwch ei gael, ac ni fyddwn yn dweud wrthyn nhw ar eich rhan',
		forSomeoneElse: aboutThePerson,
		options: {
			no: { label: 'Nac ydyn' },
			'no-want': {
				label: {
					me: 'Nac ydyn, a dydw i ddim eisiau hynny',
					other: 'Nac ydyn, a dydyn nhw ddim eisiau hynny',
				},
			},
			unsure: {
				label: {
					me: 'Dydw i ddim yn siŵr eto, hoffwn i siarad am y peth',
					other: 'Dydyn nhw ddim yn siŵr eto, hoffen nhw siarad am y peth',
				},
			},
			yes: {
				label: 'Ydyn',
				hint: 'Dylai’r heddlu eich atgyfeirio at gymorth o fewn 2 ddiwrnod gwaith. Cewch ddefnyddio’r ffurflen hon o hyd',
			},
			'not-said': notSaid,
		},
		change: 'a yw’r heddlu wedi cael gwybod',
	},
	help: {
		label: 'Beth fyddai’n helpu?',
		hint: 'Dewiswch unrhyw rai yr hoffech eu cael',
		options: {
			talk: { label: 'Rhywun i siarad â nhw' },
			safety: { label: 'Teimlo neu gadw’n ddiogel' },
			choices: {
				label: { me: 'Deall fy newisiadau', other: 'Deall eu dewisiadau' },
			},
			practical: { label: 'Help ymarferol, fel cloeon, ffurflenni neu lythyrau' },
			counselling: { label: 'Cwnsela' },
			children: {
				label: { me: 'Cymorth i fy mhlant', other: 'Cymorth i’w plant' },
			},
			money: { label: 'Arian neu dai' },
			justice: { label: 'Mynd i’r llys neu siarad â’r heddlu' },
			unsure: { label: 'Dydw i ddim yn siŵr eto' },
			other: { label: 'Rhywbeth arall' },
		},
		change: 'beth fyddai’n helpu',
	},
	helpOther: {
		label: 'Beth arall fyddai’n helpu?',
		hint: 'Mae ychydig eiriau yn ddigon',
		change: 'beth arall fyddai’n helpu',
	},
};

const safety = {
	shared: {
		label: {
			me: 'A allai rhywun a all wneud niwed i chi neu roi pwysau arnoch weld eich ffôn, eich negeseuon neu’ch e-bost?',
			other:
				'A allai rhywun a all wneud niwed iddyn nhw neu roi pwysau arnyn nhw weld eu ffôn, eu negeseuon neu eu he-bost?',
		},
		hint: 'Mae hyn yn eich helpu i ddewis ffordd ddiogel o gysylltu',
		options: {
			yes: { label: 'Gallai', hint: safestIfYouStart },
			no: { label: 'Na allai' },
			'not-sure': { ...notSure, hint: safestIfYouStart },
			'not-said': notSaid,
		},
		change: 'pwy allai weld negeseuon',
	},
	contact: {
		label: {
			me: 'Sut hoffech chi gadw mewn cysylltiad?',
			other: 'Sut hoffen nhw gadw mewn cysylltiad?',
		},
		forSomeoneElse:
			'Yn achos plentyn, byddan nhw’n cysylltu â chi. Yn achos rhywun arall, atebwch ar ran y person y dylen nhw gysylltu â nhw',
		options: {
			self: {
				label: { me: 'Bydda i’n cysylltu â chi', other: 'Byddan nhw’n cysylltu eu hunain' },
				hint: 'Byddwn yn dangos rhif ac amseroedd i chi',
			},
			call: {
				label: { me: 'Ffoniwch fi', other: 'Ffoniwch nhw' },
				hint: 'Byddan nhw’n ffonio ar adegau rydych chi’n eu dewis',
			},
			text: {
				label: { me: 'Anfonwch neges destun ata i', other: 'Anfonwch neges destun atyn nhw' },
				hint: 'Chi sy’n dewis yr union eiriau',
			},
			email: {
				label: { me: 'E-bostiwch fi', other: 'E-bostiwch nhw' },
				hint: 'Chi sy’n dewis llinell y pwnc',
			},
			trusted: {
				label: 'Cysylltwch â rhywun rwy’n ymddiried ynddo yn lle hynny',
				hint: 'Rhaid iddyn nhw wybod a chytuno',
			},
		},
		change: 'sut i gadw mewn cysylltiad',
	},
	keepAnswers: {
		label: 'A ddylen nhw gadw eich atebion eraill?',
		options: {
			keep: {
				label: {
					me: 'Cadwch nhw am 30 diwrnod, fel nad oes rhaid i mi eu hailadrodd',
					other: 'Cadwch nhw am 30 diwrnod, fel nad oes rhaid iddyn nhw eu hailadrodd',
				},
			},
			drop: { label: 'Peidiwch â chadw dim, dim ond dangos y rhif i mi' },
		},
		change: 'a fyddan nhw’n cadw eich atebion',
	},
	phone: { label: 'Rhif ffôn', change: 'y rhif ffôn' },
	withheldOk: {
		label: {
			me: 'Mae eu galwadau yn dangos fel ‘rhif wedi’i gadw’n ôl’. A oes modd i chi ateb y rheini?',
			other:
				'Mae eu galwadau yn dangos fel ‘rhif wedi’i gadw’n ôl’. A oes modd iddyn nhw ateb y rheini?',
		},
		options: {
			yes: { label: 'Oes' },
			no: {
				label: {
					me: 'Nac oes, rwy’n blocio’r rheini neu ddim yn eu hateb',
					other: 'Nac oes, maen nhw’n blocio’r rheini neu ddim yn eu hateb',
				},
				hint: 'Efallai na fyddan nhw’n gallu eich cyrraedd dros y ffôn. Gallwch ddewis ffordd arall uchod.',
			},
		},
		change: 'a oes modd ateb galwad heb rif yn dangos',
	},
	voicemail: {
		label: 'A yw’n ddiogel gadael neges llais?',
		options: isIt,
		change: 'a yw neges llais yn ddiogel',
	},
	announce: {
		label: 'A yw’n iawn iddyn nhw ddweud eu bod yn ffonio ar ran {provider}?',
		options: {
			yes: { label: 'Ydy' },
			'only-me': { label: { me: 'Dim ond wrtha i', other: 'Dim ond wrthyn nhw' } },
			no: { label: 'Nac ydy, peidiwch â dweud o ble maen nhw’n ffonio' },
			cover: { label: 'Nac ydy, rhowch enw arall…' },
		},
		change: 'beth y cân nhw ei ddweud',
	},
	coverName: { label: 'Beth ddylen nhw ei ddweud?', change: 'yr enw y dylen nhw ei roi' },
	someoneElse: {
		label: 'Os bydd rhywun arall yn ateb, beth ddylen nhw ei wneud?',
		options: {
			'hang-up': { label: 'Rhoi’r ffôn i lawr heb siarad' },
			'wrong-number': { label: 'Dweud mai rhif anghywir yw hwn' },
			'ask-name': {
				label: {
					me: 'Gofyn amdana i wrth fy enw a dweud dim byd arall',
					other: 'Gofyn amdanyn nhw wrth eu henw a dweud dim byd arall',
				},
			},
			'say-who': { label: 'Dweud pwy sy’n ffonio' },
		},
		change: 'beth y byddan nhw’n ei wneud os bydd rhywun arall yn ateb',
	},
	textsRead: {
		label: {
			me: 'A allai rhywun arall ddarllen eich negeseuon testun?',
			other: 'A allai rhywun arall ddarllen eu negeseuon testun?',
		},
		options: {
			yes: { label: 'Gallai', hint: anotherWay },
			no: { label: 'Na allai' },
			'not-sure': { ...notSure, hint: anotherWay },
		},
		change: 'a yw negeseuon testun yn cael eu darllen',
	},
	textFirst: {
		label: 'Pwy ddylai anfon y neges destun gyntaf?',
		options: {
			'they-first': {
				label: {
					me: 'Gallan nhw anfon neges ata i yn gyntaf',
					other: 'Gall y gwasanaeth anfon neges yn gyntaf',
				},
			},
			'me-first': {
				label: {
					me: 'Bydda i’n anfon neges atyn nhw yn gyntaf',
					other: 'Byddan nhw’n anfon neges at y gwasanaeth yn gyntaf',
				},
				hint: 'Byddwn yn dangos y rhif i chi, a gallwch anfon dim ond eich cyfeirnod',
			},
		},
		change: 'pwy sy’n anfon neges gyntaf',
	},
	messageLine: {
		label: 'Pa neges ddylen nhw ei hanfon?',
		change: 'y neges y byddan nhw’n ei hanfon',
	},
	email: { label: 'Cyfeiriad e-bost', change: 'y cyfeiriad e-bost' },
	inboxRead: {
		label: 'A oes rhywun arall yn darllen y mewnflwch hwn?',
		options: {
			yes: { label: 'Oes', hint: anotherWay },
			no: { label: 'Nac oes' },
			'not-sure': { ...notSure, hint: anotherWay },
		},
		change: 'a yw’r mewnflwch yn cael ei ddarllen',
	},
	subjectLine: {
		label: 'Pa linell pwnc ddylai fod ar yr e-bost?',
		change: 'llinell pwnc yr e-bost',
	},
	safeTimes: {
		label: 'Pryd mae’n ddiogel ffonio neu anfon neges destun?',
		change: 'yr adegau diogel',
	},
	safeTimesNote: { label: 'Unrhyw beth arall am amseroedd', change: 'y nodyn am amseroedd' },
	safeWord: {
		label: 'Gair y byddan nhw’n ei ddweud yn gyntaf, i chi wybod bod yr alwad yn un go iawn',
		change: 'y gair y byddan nhw’n ei ddweud yn gyntaf',
	},
	trustedName: { label: 'Eu henw', change: 'enw’r person rydych yn ymddiried ynddo' },
	trustedRelation: {
		label: 'Sut ydych chi’n eu hadnabod?',
		options: {
			family: { label: 'Aelod o’r teulu' },
			friend: { label: 'Ffrind' },
			worker: { label: 'Gweithiwr cymorth neu weithiwr proffesiynol arall' },
			other: { label: 'Rhywun arall' },
		},
		change: 'sut rydych yn eu hadnabod',
	},
	trustedPhone: {
		label: 'Eu rhif ffôn',
		change: 'rhif ffôn y person rydych yn ymddiried ynddo',
	},
	trustedKnows: {
		label: 'A ydyn nhw’n gwybod am hyn, ac yn cytuno i rywun gysylltu â nhw?',
		options: {
			yes: { label: 'Ydyn, maen nhw’n gwybod ac yn cytuno' },
			no: { label: 'Nac ydyn, ddim eto' },
		},
		change: 'a ydyn nhw’n gwybod ac yn cytuno',
	},
	callMe: {
		label: {
			me: 'Pa enw ddylen nhw ei ddefnyddio?',
			child: 'Pa enw ddylen nhw ei ddefnyddio ar eich cyfer chi?',
			other: 'Pa enw ddylen nhw ei ddefnyddio ar gyfer y person sydd angen cymorth?',
		},
		hint: 'Gall fod yn llysenw neu’n enw gwahanol',
		forSomeoneElse: 'Os dylen nhw gysylltu â pherson arall, rhowch enw’r person hwnnw',
		leaveEmpty:
			'Gadewch hwn yn wag os dewisoch chi ‘Bydda i’n cysylltu â chi’, neu os dylen nhw gysylltu â chi am rywun arall',
		change: 'yr enw i’w ddefnyddio',
	},
	noReply: {
		label: 'Beth os na allan nhw eich cyrraedd?',
		hint: 'Ni fyddan nhw’n ymweld â chi. Ni fyddan nhw’n gofyn i’r heddlu wirio eich bod yn iawn oni bai eu bod yn meddwl bod rhywun mewn perygl difrifol.',
		leaveEmpty: 'Cewch adael hwn os dewisoch chi ‘Bydda i’n cysylltu â chi’',
		options: {
			three: { label: 'Rhoi cynnig arni 3 gwaith, yna stopio' },
			once: { label: 'Rhoi cynnig arni unwaith, yna stopio' },
			'two-weeks': {
				label: {
					me: 'Dal ati ar fy adegau diogel am 2 wythnos',
					other: 'Dal ati ar eu hadegau diogel am 2 wythnos',
				},
			},
		},
		change: 'sawl gwaith y byddan nhw’n rhoi cynnig arni',
	},
};

const closing = {
	access: {
		label: 'A oes angen unrhyw rai o’r rhain arnoch?',
		forSomeoneElse: aboutThePerson,
		options: {
			welsh: { label: 'Cymraeg' },
			interpreter: { label: 'Cyfieithydd ar y pryd' },
			bsl: { label: 'Iaith Arwyddion Prydain' },
			relay: { label: 'Relay UK neu gyfnewid testun' },
			'easy-read': { label: 'Hawdd ei Ddeall' },
			'large-print': { label: 'Print bras' },
			'with-me': { label: { me: 'Rhywun gyda fi', other: 'Rhywun gyda nhw' } },
			woman: { label: 'Menyw i siarad â hi, os yn bosibl' },
			man: { label: 'Dyn i siarad ag ef, os yn bosibl' },
			other: { label: 'Rhywbeth arall' },
		},
		change: 'beth sydd ei angen',
	},
	language: {
		label: 'Pa iaith?',
		hint: 'Fyddan nhw byth yn gofyn i deulu gyfieithu',
		options: { ...spoken, another: { label: 'Iaith arall' } },
		change: 'yr iaith',
	},
	notCommunity: {
		label: 'Pwy sy’n cyfieithu',
		options: {
			yes: {
				label: { me: 'Neb o fy nghymuned i', other: 'Neb o’u cymuned nhw' },
			},
		},
		change: 'pwy sy’n cyfieithu',
	},
	accessOther: {
		label: 'Beth arall sydd ei angen?',
		change: 'beth arall sydd ei angen',
	},
	doNotShare: {
		label: 'A oes unrhyw un, neu unrhyw sefydliad, nad ydych am i ni rannu hyn â nhw?',
		hint: 'Er enghraifft, rhywun rydych yn ei adnabod sy’n gweithio i’r heddlu, y cyngor neu wasanaeth cymorth',
		change: 'â phwy na fydd hyn yn cael ei rannu',
	},
	note: {
		label: 'Unrhyw beth y dylen nhw ei wybod cyn cysylltu?',
		hint: 'Nid oes angen i chi ddweud beth ddigwyddodd. Peidiwch â chynnwys enwau na chyfeiriadau pobl eraill. Weithiau gall rhywun ofyn am nodiadau yn nes ymlaen, er enghraifft llys.',
		change: 'y nodyn',
	},
};

/** Every question's words, by its key. */
export const questions: Words['questions'] = {
	...who,
	...age,
	...whatHappened,
	...safety,
	...closing,
};
