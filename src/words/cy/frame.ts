import type { Words } from '../language.ts';

/** What stands around every page: navigation, the way out, emergency help, footer. */
export const frame: Words['frame'] = {
	languageName: 'Cymraeg',
	languageLabel: 'Iaith',
	notReviewed: 'Nid oes neb wedi gwirio’r geiriau hyn eto.',
	safetyLabel: 'Diogelwch',
	skip: 'Neidio i’r prif gynnwys',
	exit: 'Gadael y dudalen hon',
	exitEmergency: 'Argyfwng',
	exitLabel: 'Gadael y wefan hon',
	exitLoading: 'Yn llwytho.',
	exitPresses: {
		two: 'Shift, gwasgwch 2 waith eto i adael',
		one: 'Shift, gwasgwch 1 waith eto i adael',
	},
	main: 'Prif ddewislen',
	findHelp: 'Dod o hyd i help',
	ask: 'Gofyn am gymorth',
	whoPays: 'Pwy sy’n talu am hyn',
	helplines: 'Llinellau cymorth cenedlaethol',
	more: 'Mwy',
	safety: 'Cadw’n ddiogel ar-lein',
	rights: 'Eich hawliau',
	privacy: 'Preifatrwydd',
	accessibility: 'Hygyrchedd',
	data: 'Data',
	allAreas: 'Pob ardal',
	about:
		'{product}. Cymorth i bobl y mae trosedd wedi effeithio arnyn nhw, p’un a oes rhywun wedi rhoi gwybod amdani ai peidio.',
	strip: {
		danger: 'Mewn perygl nawr?',
		call: 'Ffoniwch 999',
		cannotSpeak: 'Os na allwch siarad',
	},
	emergency: {
		title: 'Mewn perygl nawr? <whole>Ffoniwch 999</whole>',
		call: 'Os ydych mewn perygl nawr, ffoniwch {n999}.',
		silent:
			'<b>Os na allwch siarad:</b> Ffoniwch 999 o ffôn symudol. Gwrandewch. Os gallwch, pesychwch neu tapiwch y ffôn. Os na fyddwch yn ateb, bydd cais i chi wasgu 55. Bydd hynny’n eich cysylltu â’r heddlu. Os na fyddwch yn gwasgu 55, gall yr alwad ddod i ben. Nid yw gwasgu 55 yn dweud wrth yr heddlu ble rydych chi.',
		deaf: '<b>Os ydych yn Fyddar neu os na allwch ddefnyddio’ch llais:</b> Defnyddiwch 999 BSL yn {bsl}. Neu ffoniwch 18000 gyda Relay UK. Neu anfonwch neges destun at 999, os yw’ch ffôn eisoes wedi’i gofrestru ar gyfer negeseuon testun brys.',
	},
	demo: {
		label: 'Am y wefan hon',
		banner:
			'<b>Gwefan i ddangos yw hon.</b> Nid yw’r rhifau ffôn, y gwasanaethau na’r ffigurau wedi’u gwirio, ac ni fydd neb yn cael yr hyn y byddwch yn ei anfon. Mewn perygl, ffoniwch 999.',
		notice:
			'<b>Gwefan i ddangos yw hon.</b> Nid oes dim a anfonwch yma yn cyrraedd gwasanaeth go iawn. Peidiwch â defnyddio enwau na rhifau go iawn.',
	},
};
