import type { Words } from '../language.ts';

/**
 * The journey: the page before the form, the form, checking, sending and what comes after. Welsh
 * changes the first sound of many words after others: each `{name}` stands where nothing changes it.
 */
export const journey: Words['journey'] = {
	title: 'Gofyn am gymorth',
	titleIn: '{title} – {place}',
	errorTitle: 'Gwall: {title}',
	notReceivedTitle: 'Heb ei dderbyn: {title}',
	intro: {
		where:
			'Ffurflen ar gyfer ardal {area} yw hon. <b>Ddim yn ardal {area}, neu eisiau cymorth yn rhywle arall?</b> <find>Dod o hyd i’ch ardal</find>',
		lead: 'Gallwch gael cymorth p’un a ydych wedi dweud wrth yr heddlu ai peidio. Mae am ddim. Nid oes rhaid i chi fod yn siŵr ei fod yn drosedd. Nid yw llenwi’r ffurflen hon yn rhoi gwybod am drosedd, ac nid ydym yn ei hanfon at yr heddlu.',
		time: 'Mae’n cymryd tua 4 munud. Gallwch hepgor y rhan fwyaf o’r cwestiynau. Nid oes rhaid i chi ddisgrifio beth ddigwyddodd.',
		whoReads:
			'<b>{provider}</b>, sy’n rhedeg {service}, fydd yn cael eich atebion. {body} sy’n talu am y gwasanaeth, ac ni all y corff hwnnw ddarllen eich atebion. Os oes gwasanaeth arall sy’n fwy addas, byddwn yn dangos ei enw cyn i chi anfon.',
		keptPlain:
			'Pan fyddwch yn pwyso Parhau, byddwn yn cadw eich atebion, dan glo, am hyd at 30 munud er mwyn i chi allu eu gwirio. Cwci bach ar y ddyfais hon sy’n eu datgloi. Bydd y ddau’n cael eu dileu pan fyddwch yn anfon neu’n defnyddio Gadael y dudalen hon.',
		keptHere:
			'Nid oes dim yn cael ei gadw ar y ddyfais hon, ac nid oes dim yn cael ei anfon nes i chi bwyso Anfon.',
		noReturn: 'Ni allwch ddod yn ôl at ffurflen sydd wedi’i hanner llenwi.',
		leave:
			'<b>I adael yn gyflym</b>, defnyddiwch y botwm “Gadael y dudalen hon”. Bydd yn agor {exit} ac yn clirio eich atebion.',
		leaveShift: 'Gallwch hefyd bwyso Shift dair gwaith.',
		leaveLimit: 'Ni all ddileu’r ymweliad hwn o hanes eich porwr.',
		watched:
			'Os gall rhywun edrych ar eich ffôn, efallai y bydd yn fwy diogel defnyddio un gwahanol, ffenestr breifat, neu ffonio {phone}, {hours}.',
		safety: 'Darllen mwy am gadw’n ddiogel ar-lein',
		duty: 'Os yw’r gwasanaeth yn meddwl eich bod chi, plentyn neu rywun arall mewn perygl o niwed difrifol, efallai y bydd yn rhaid iddo ddweud wrth rywun. Mae’r ffurflen yn dweud mwy am hyn cyn i chi anfon.',
		start: 'Dechrau',
	},
	form: {
		optional: '{label} (dewisol)',
		continue: 'Parhau',
		error: 'Gwall:',
		errorTitle: 'Mae yna broblem',
		trap: 'Gadewch hwn yn wag',
		several:
			'Mae mwy nag un gwasanaeth yma, ac nid yw pob un yn gwneud yr un pethau. Os nad yw un o’ch atebion yn ffitio, byddwn yn dweud wrthych cyn i chi anfon.',
		young:
			'<b>Os ydych o dan 18 oed.</b> Mae’r bobl sy’n rhoi cymorth i chi yn cadw’r hyn a ddywedwch yn breifat. Efallai y bydd yn rhaid iddyn nhw ddweud wrth rywun os gallech chi, neu blentyn arall, gael niwed difrifol. Byddan nhw’n ceisio siarad â chi yn gyntaf.',
		youngTold:
			'Mae’r bobl sy’n rhoi cymorth i chi yn cadw’r hyn a ddywedwch yn breifat. Efallai y bydd yn rhaid iddyn nhw ddweud wrth rywun os gallech chi, neu blentyn arall, gael niwed difrifol. Byddan nhw’n ceisio siarad â chi yn gyntaf.',
		onlyThese: 'Atebwch y rhain dim ond os dewisoch chi {choices}.',
		onlyThis: 'Atebwch hwn dim ond os dewisoch chi {choices}.',
		quote: '‘{words}’',
		anyTime: 'Unrhyw bryd pan fyddan nhw ar agor',
		theyAreOpen: 'Maen nhw ar agor {hours}',
		orChoose: 'neu dewiswch ddyddiau ac amseroedd',
		supportService: 'y gwasanaeth cymorth',
		callsFrom: {
			once: 'Mae’r galwadau’n dangos fel hyn: {number}. Byddan nhw’n rhoi cynnig arni unwaith, ar adegau rydych chi’n eu dewis, yna’n stopio. Rhowch rif dim ond os ydych yn hapus iddyn nhw ei ffonio.',
			often:
				'Mae’r galwadau’n dangos fel hyn: {number}. Byddan nhw’n rhoi cynnig arni {n} o weithiau, ar adegau rydych chi’n eu dewis, yna’n stopio. Rhowch rif dim ond os ydych yn hapus iddyn nhw ei ffonio.',
		},
		withheld: '‘rhif wedi’i gadw’n ôl’',
		shownOrWithheld: '{number} neu ‘rhif wedi’i gadw’n ôl’',
		textSays: 'Dyma’n union beth fydd y neges destun yn ei ddweud: {line}.',
		textChosen: 'Mae neges destun yn dweud yr union eiriau rydych chi’n eu dewis, a dim byd arall.',
		textFrom: 'Dyma pwy sy’n ei hanfon: {sender}.',
		textTheyFirst: 'Nhw sy’n anfon y neges destun gyntaf.',
		subjectSays: 'Dyma’n union beth fydd llinell y pwnc yn ei ddweud: {line}.',
		subjectChosen: 'Mae llinell y pwnc yn dweud yr union eiriau rydych chi’n eu dewis.',
		trusted:
			'Fyddan nhw ddim yn gadael neges llais. Byddan nhw’n gofyn am y person wrth ei enw ac yn dweud dim byd arall.',
		choose: 'Dewiswch un',
		count: 'Gallwch ddefnyddio hyd at {n} nod',
		left: {
			one: 'Mae gennych {n} nod ar ôl',
			other: 'Mae gennych {n} nod ar ôl',
		},
		tooMany: {
			one: 'Mae gennych {n} nod yn ormod',
			other: 'Mae gennych {n} nod yn ormod',
		},
		safestYouStart: 'Efallai mai’r ffordd fwyaf diogel yw i chi gysylltu â nhw yn gyntaf.',
		theyCanDo: 'Gallan nhw wneud y rhain. Dewiswch beth sy’n ddiogel i chi.',
		happeningNow: 'Mae’n digwydd nawr',
		childAtRisk: {
			call999: 'Os oes plentyn mewn perygl nawr, ffoniwch 999.',
			services: 'Gallwch hefyd ffonio gwasanaethau plant: {phone}',
		},
		sarc: 'Os digwyddodd hyn yn y 7 diwrnod diwethaf, gallwch siarad â Chanolfan Atgyfeirio Ymosodiadau Rhywiol am eich iechyd ac am gadw tystiolaeth, heb ddweud wrth yr heddlu: {name}, {phone}, {hours}.',
	},
	steps: {
		back: 'Yn ôl',
		progress: 'Cwestiwn {n} o {total}',
		skipToEnd: 'Neidio i’r diwedd',
		checking: 'Mae eich atebion wedi’u gwirio.',
		problems: {
			one: 'Mae {n} broblem ar y dudalen hon.',
			two: 'Mae {n} broblem ar y dudalen hon.',
			few: 'Mae {n} problem ar y dudalen hon.',
			many: 'Mae {n} phroblem ar y dudalen hon.',
			other: 'Mae {n} o broblemau ar y dudalen hon.',
		},
		sending: 'Wrthi’n anfon…',
		backToAnswers: 'Yn ôl at fy atebion',
		idleTitle: 'Ydych chi yno o hyd?',
		idle: 'Byddwn yn clirio eich atebion ymhen 2 funud i’w cadw’n breifat.',
		stay: 'Aros ar y dudalen hon',
		idleCleared: 'Rydym wedi clirio eich atebion i’w cadw’n breifat',
		idleClearedLead:
			'Ni ddefnyddiodd neb y dudalen hon am 20 munud. Nid oes dim wedi’i anfon. Gallwch ddechrau eto pan fydd yn ddiogel.',
		startAgain: 'Dechrau eto',
		covered: 'Mae eich atebion wedi’u cuddio',
		coveredLead: 'Buoch i ffwrdd o’r dudalen hon am ychydig. Nid oes dim wedi’i anfon.',
		uncover: 'Dangos fy atebion',
		leaveHere:
			'Dim ond ar y dudalen hon y mae eich atebion. Bydd Yn ôl yn eich porwr yn eu clirio.',
	},
	card: {
		title: 'Sut y byddan nhw’n cysylltu',
		callSays: 'Beth y byddan nhw’n ei ddweud pan fyddwch yn ateb: {words}',
		callSaysThem: 'Beth y byddan nhw’n ei ddweud pan fydd y person yn ateb: {words}',
		hello: 'Helo, ai {name} sy’n siarad? A yw nawr yn amser da i siarad?',
		helloFrom:
			'Helo, ai {name} sy’n siarad? Rwy’n ffonio ar ran {from}. A yw nawr yn amser da i siarad?',
		thenFrom: 'Pan fyddan nhw’n gwybod mai {name} sydd yno: {words}',
		iAmFrom: 'Rwy’n ffonio ar ran {from}.',
		notWhere: 'Fyddan nhw ddim yn dweud o ble maen nhw’n ffonio.',
		word: 'Yn gyntaf byddan nhw’n dweud eich gair: {words}',
		voicemailNo: 'Fyddan nhw ddim yn gadael neges llais.',
		voicemailSays: 'Bydd neges llais yn dweud: {words}',
		voicemail: 'Neges i {name} yw hon. Bydda i’n rhoi cynnig arall arni rywbryd eto.',
		voicemailFrom:
			'Neges i {name} ar ran {from} yw hon. Bydda i’n rhoi cynnig arall arni rywbryd eto.',
		others: {
			'hang-up': 'Os bydd rhywun arall yn ateb, byddan nhw’n rhoi’r ffôn i lawr heb siarad.',
			'wrong-number': 'Os bydd rhywun arall yn ateb, byddan nhw’n dweud mai rhif anghywir yw hwn.',
			'ask-name':
				'Os bydd rhywun arall yn ateb, byddan nhw’n gofyn am {name} ac yn dweud dim byd arall.',
			'say-who': 'Os bydd rhywun arall yn ateb, byddan nhw’n dweud mai {from} sy’n ffonio.',
		},
		textSays: 'Bydd y neges destun yn dweud yn union: {words}',
		textYouFirst:
			'Byddan nhw’n anfon neges destun dim ond ar ôl i neges destun ddod i’r rhif hwn: {number}.',
		subject: 'Dyma fydd pwnc yr e-bost: {words}',
		emailFrom: 'Efallai y bydd enw’r anfonwr i’w weld hefyd, cyn agor yr e-bost.',
		self: 'Fyddan nhw ddim yn cysylltu. Chi fydd yn ffonio {phone}, {hours}.',
		selfSay: 'Gallwch ddweud: {words}',
		trusted:
			'Byddan nhw’n ffonio {name} ac yn dweud dim wrth neb arall. Fyddan nhw ddim yn gadael neges llais.',
		times: 'Dim ond ar yr adegau hyn: {times}.',
		anyTime: 'Ar unrhyw adeg pan fyddan nhw ar agor: {hours}.',
		attempts: {
			one: 'Byddan nhw’n rhoi cynnig arni unwaith, yna’n stopio.',
			two: 'Byddan nhw’n rhoi cynnig arni ddwywaith, yna’n stopio.',
			few: 'Byddan nhw’n rhoi cynnig arni {n} gwaith, yna’n stopio.',
			many: 'Byddan nhw’n rhoi cynnig arni {n} gwaith, yna’n stopio.',
			other: 'Byddan nhw’n rhoi cynnig arni {n} o weithiau, yna’n stopio.',
		},
		attemptsTwoWeeks: 'Byddan nhw’n dal ati am 2 wythnos, yna’n stopio.',
		withheldNo:
			'Efallai na fyddan nhw’n cyrraedd y ffôn hwn: mae eu galwadau’n dangos fel ‘rhif wedi’i gadw’n ôl’.',
		recheck:
			'Gall yr hyn sy’n ddiogel newid. Byddan nhw’n gwirio eto pan fyddwch yn siarad am y tro cyntaf.',
		yourName: 'yr enw rydych yn ei roi',
	},
	agreement: {
		dutyTitle: 'Pryd y gallai fod yn rhaid iddyn nhw ddweud wrth rywun',
		duty: 'Os ydyn nhw’n meddwl eich bod chi, plentyn neu rywun arall mewn perygl o niwed difrifol, efallai y bydd yn rhaid iddyn nhw ddweud wrth wasanaethau plant, gwasanaethau oedolion neu’r heddlu. Gall llys ofyn am nodiadau hefyd. Byddan nhw’n ceisio siarad â chi yn gyntaf. Oherwydd hyn, dywedwch wrthyn nhw dim ond yr hyn rydych eisiau ei ddweud.',
		title: 'Eich cytundeb',
		onward:
			'Caiff {provider} basio hyn ymlaen i wasanaeth arbenigol os byddai hynny’n helpu. Byddan nhw’n gofyn i mi yn gyntaf. (dewisol)',
		contactMe:
			'Rwy’n cytuno i {provider} gael fy atebion er mwyn iddyn nhw allu cysylltu â mi yn y ffordd a ddewisais.',
		haveThem:
			'Rwy’n cytuno i {provider} gael fy atebion er mwyn iddyn nhw fod yno pan fydda i’n cysylltu.',
		otherContactMe:
			'Maen nhw wedi cytuno i {provider} gael yr atebion hyn er mwyn cysylltu â mi yn y ffordd a ddewisais.',
		otherHaveMe:
			'Maen nhw wedi cytuno i {provider} gael yr atebion hyn er mwyn iddyn nhw fod yno pan fydda i’n cysylltu.',
		otherContactThem:
			'Maen nhw wedi cytuno i {provider} gael yr atebion hyn er mwyn cysylltu â nhw yn y ffordd a ddewison nhw.',
		otherHaveThem:
			'Maen nhw wedi cytuno i {provider} gael yr atebion hyn er mwyn iddyn nhw fod yno pan fyddan nhw’n cysylltu.',
		forAll:
			'Rwy’n cytuno i {provider} gael fy atebion er mwyn cysylltu â mi yn y ffordd a ddewisais, neu er mwyn iddyn nhw fod yno pan fydda i’n cysylltu. Os yw hyn ar ran oedolyn arall, mae’r person hwnnw’n cytuno hefyd.',
		privacy: 'Darllen yr hysbysiad preifatrwydd',
	},
	check: {
		title: 'Gwiriwch eich atebion, yna anfonwch',
		titleCarried: 'Gwiriwch ac anfonwch',
		goesTo: '<b>{provider}</b> fydd yn cael hyn.',
		send: 'Anfon eich cais am gymorth',
		changeAnswers: 'Newid eich atebion',
		notNow: 'Ddim nawr',
		change: 'Newid<hidden> {what}</hidden>',
		show: 'Dangos<hidden> {what}</hidden>',
		notProvided: 'Heb ei roi',
	},
	onePage:
		'Ffurflen ar gyfer ardal <b>{area}</b> yw hon. Mae’n anfon eich atebion mewn un cam, felly gwiriwch nhw cyn pwyso Anfon.',
	sent: {
		title: 'Diolch. Rydym wedi anfon hyn at y tîm: {provider}',
		titleDemo: 'Diolch am roi cynnig ar hyn',
		demo: '<b>Gwefan i ddangos yw hon. Nid oes neb wedi cael hyn ac ni fydd neb yn cysylltu â chi.</b>',
		demoNext: 'Yn achos cais go iawn, mae’r dudalen yn mynd ymlaen fel hyn.',
		reference: 'Eich cyfeirnod: {reference}',
		next: 'Beth sy’n digwydd nesaf',
		first:
			'Mae’r sgwrs gyntaf am yr hyn sydd ei angen arnoch. Byddan nhw’n gwirio eto beth sy’n ddiogel i chi. Gallwch stopio unrhyw bryd, ac nid oes rhaid i chi siarad am yr hyn a ddigwyddodd.',
		unheard: 'Os na chlywch erbyn hynny',
		unheardCall: 'Ffoniwch {phone}, {hours}, a rhowch y cyfeirnod.',
		changed: 'Wedi newid eich meddwl, neu eich ffôn ddim yn ddiogel nawr?',
		changedCall: 'Ffoniwch {phone} a rhowch y cyfeirnod. Nid oes rhaid i chi ddweud pam.',
		changedCode:
			'Neu defnyddiwch y cyfeirnod gyda’r cod hwn: {code}. Fe’i dangosir unwaith. <stop>Oedi neu atal cysylltu</stop>',
		close: 'Cyn i chi gau’r dudalen hon',
		closeText:
			'Ni fydd modd agor y dudalen hon eto. Os yw’n ddiogel, ysgrifennwch y cyfeirnod a’r cod. Nid ydynt yn dweud at beth y maent.',
	},
	next: {
		callFrom:
			'Byddan nhw’n ffonio {when}, dim ond ar yr adegau a ddewisoch. Bydd yr alwad yn dangos fel hyn: {number}.',
		announce: {
			yes: 'Byddan nhw’n dweud eu bod yn ffonio ar ran {provider}.',
			'only-me':
				'Byddan nhw’n dweud eu bod yn ffonio ar ran {provider} dim ond pan fyddan nhw’n siarad â’r person iawn.',
			no: 'Fyddan nhw ddim yn dweud o ble maen nhw’n ffonio.',
			cover: 'Byddan nhw’n rhoi’r enw a ddewisoch.',
		},
		voicemailYes: 'Byddan nhw’n gadael neges.',
		voicemailNo: 'Fyddan nhw ddim yn gadael neges.',
		others: {
			'hang-up': 'Os bydd rhywun arall yn ateb byddan nhw’n rhoi’r ffôn i lawr heb siarad.',
			'wrong-number': 'Os bydd rhywun arall yn ateb byddan nhw’n dweud mai rhif anghywir yw hwn.',
			'ask-name':
				'Os bydd rhywun arall yn ateb byddan nhw’n gofyn wrth enw ac yn dweud dim byd arall.',
			'say-who': 'Os bydd rhywun arall yn ateb byddan nhw’n dweud pwy sy’n ffonio.',
		},
		tries: {
			stop: 'Os byddwch yn ei cholli byddan nhw’n stopio.',
			one: 'Os byddwch yn ei cholli byddan nhw’n rhoi cynnig arni unwaith eto, yna’n stopio.',
			two: 'Os byddwch yn ei cholli byddan nhw’n rhoi cynnig arni ddwywaith eto, yna’n stopio.',
			few: 'Os byddwch yn ei cholli byddan nhw’n rhoi cynnig arni {n} gwaith eto, yna’n stopio.',
			many: 'Os byddwch yn ei cholli byddan nhw’n rhoi cynnig arni {n} gwaith eto, yna’n stopio.',
			other:
				'Os byddwch yn ei cholli byddan nhw’n rhoi cynnig arni {n} o weithiau eto, yna’n stopio.',
			twoWeeks:
				'Os byddwch yn ei cholli byddan nhw’n dal ati ar eich adegau diogel am 2 wythnos, yna’n stopio.',
		},
		text: 'Byddan nhw’n anfon neges destun {when}, ar yr adegau a ddewisoch. Bydd yn dweud yn union: {line}. {stop}',
		textFrom:
			'Byddan nhw’n anfon neges destun {when}, ar yr adegau a ddewisoch. Yr anfonwr fydd {sender}. Bydd yn dweud yn union: {line}. {stop}',
		textStop: {
			one: 'Os na fyddwch yn ateb byddan nhw’n stopio ar ôl {n} neges.',
			other: 'Os na fyddwch yn ateb byddan nhw’n stopio ar ôl {n} neges.',
			twoWeeks: 'Os na fyddwch yn ateb byddan nhw’n stopio ar ôl 2 wythnos.',
		},
		textYouFirst:
			'Anfonwch neges destun i’r rhif hwn pan fydd yn ddiogel: {number}. Gallwch anfon dim ond eich cyfeirnod. Byddan nhw’n ateb dim ond ar ôl i chi anfon neges.',
		email: 'Byddan nhw’n anfon e-bost {when}. Y pwnc fydd {line}.',
		selfCall:
			'Ffoniwch {phone}, {hours}, pan fydd yn ddiogel, a rhowch y cyfeirnod. Does dim brys.',
		selfSay: 'Gallwch ddweud: {words}',
		selfKept: 'Byddan nhw’n cadw eich atebion tan {date} fan bellaf, yna’n eu dileu.',
		trusted:
			'Byddan nhw’n ffonio’r person a enwoch {when}. Byddan nhw’n gofyn amdano wrth ei enw ac yn dweud dim wrth neb arall.',
		supporter: 'Byddan nhw’n siarad â chi am sut i’w cefnogi’n ddiogel.',
		chosenWords: 'y geiriau a ddewisoch',
		work: 'Maen nhw’n gweithio {hours}. {afterHours}',
	},
	cleared: {
		title: 'Mae’r dudalen hon wedi’i chlirio er eich preifatrwydd',
		received: 'Os anfonoch gais, mae wedi cyrraedd os gwelsoch gyfeirnod.',
		unsure: 'Os nad ydych yn siŵr, neu os oes angen rhywun arnoch nawr',
	},
	someoneNow: 'Os oes angen rhywun arnoch nawr',
	inDanger: 'Mewn perygl, ffoniwch {phone}.',
	lineFor: '{whoFor}. {hours}.',
	noDraft: {
		title: 'Mae’r atebion hyn wedi’u clirio er eich preifatrwydd',
		lead: 'Nid oes dim wedi’i anfon. Gallwch ddechrau eto, neu ffonio un o’r rhifau isod.',
		again: 'Dechrau eto',
		askIn: 'Gofyn am gymorth: {area}',
		everyTime: 'Os gwelwch y dudalen hon bob tro',
		cookie:
			'Efallai fod eich porwr yn gwrthod y cwci bach sy’n cadw eich atebion am 30 munud. Defnyddiwch y ffurflen hon yn lle hynny. Mae’n anfon popeth o un dudalen.',
		area: 'Eich ardal',
		open: 'Agor y ffurflen un dudalen',
	},
	notReceived: {
		title: 'NID ydym wedi cael hyn',
		tryOrCall: '<b>Nid oes dim wedi’i anfon.</b> Gallwch ffonio, neu roi cynnig arall arni.',
		call: '<b>Nid oes dim wedi’i anfon.</b> Gallwch ffonio.',
		number: 'Ffoniwch {phone}, {hours}.',
		kept: 'Mae eich atebion yma o hyd, dan glo. Bydd rhoi cynnig arall arni yn eu hanfon unwaith, nid ddwywaith.',
		keptHere:
			'Mae eich atebion ar y dudalen hon o hyd. Bydd rhoi cynnig arall arni yn eu hanfon unwaith, nid ddwywaith.',
		offline: 'Mae’n ymddangos nad oes cysylltiad gan y ffôn hwn ar hyn o bryd.',
		tryAgain: 'Rhoi cynnig arall arni',
	},
	tooMany:
		'NID ydym wedi cael hyn. Daeth llawer o geisiadau o’r cysylltiad hwn. Mae eich atebion yma o hyd. Arhoswch 10 munud a’u hanfon eto, neu ffoniwch nawr',
	refusal: {
		home: 'Mynd i’r dudalen gyntaf',
		'not-found': {
			heading: 'Nid oes tudalen yma',
			todo: 'Gwiriwch y cyfeiriad, neu dechreuwch ar y dudalen gyntaf.',
		},
		method: {
			heading: 'NID ydym wedi cael hyn',
			todo: 'Ni all y dudalen hon gymryd atebion. Ewch yn ôl at y ffurflen a phwyswch Parhau yno, neu ffoniwch.',
		},
		'too-large': {
			heading: 'NID ydym wedi cael hyn',
			todo: 'Roedd yn rhy hir i’w ddarllen. Ewch yn ôl, gwnewch yr hyn a deipioch yn fyrrach a phwyswch Parhau eto, neu ffoniwch.',
		},
		'wrong-type': {
			heading: 'NID ydym wedi cael hyn',
			todo: 'Nid o’r ffurflen ar y wefan hon y daeth. Agorwch y ffurflen a’i llenwi yno, neu ffoniwch.',
		},
		'bad-request': {
			heading: 'NID ydym wedi cael hyn',
			todo: 'Roedd rhan ohono ar goll. Agorwch y ffurflen, gwiriwch eich atebion a phwyswch Parhau eto, neu ffoniwch.',
		},
		'too-many-codes': {
			heading: 'NID ydym wedi cael hyn',
			todo: 'Rhoddwyd cynnig ar godau yn rhy aml ar gyfer y cyfeirnod hwn neu o’r cysylltiad hwn. Arhoswch 10 munud a rhowch gynnig arall arni, neu ffoniwch nawr.',
		},
		'too-many': {
			heading: 'NID ydym wedi cael hyn',
			todo: 'Daeth llawer o geisiadau o’r cysylltiad hwn. Arhoswch 10 munud a’i anfon eto, neu ffoniwch nawr.',
		},
	},
};
